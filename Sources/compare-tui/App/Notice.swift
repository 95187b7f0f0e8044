import CompareKit

/// What the line above the footer tells, until the next key.
enum Notice: Equatable, Sendable {
  case undone(Change)
  case redone(Change)
  case nothingToUndo
  case nothingToRedo
  /// The sales typed are no amount.
  case unreadableSales
  /// What was typed for an exposure is no number.
  case unreadableCount(LocalizedText)
  /// The catalog is still being read.
  case catalogMissing
  /// The catalog can't be read, in the words of its reader in either language.
  case brokenCatalog(ja: String, en: String)
  /// There is no rider where the cursor is.
  case noRiderHere
  case noMorePlans
  case tooManyColumns
  case lastColumn
  /// What was chosen can't be, in either language.
  case impossible(ja: String, en: String)
  /// The terminal can't show Japanese.
  case notUTF8

  /// Whether something could not be done.
  var isError: Bool {
    switch self {
    case .undone, .redone, .nothingToUndo, .nothingToRedo: false
    case .unreadableSales, .unreadableCount, .catalogMissing, .brokenCatalog, .notUTF8, .noRiderHere,
      .noMorePlans, .tooManyColumns, .lastColumn, .impossible:
      true
    }
  }

  /// The message.
  func text(_ strings: Strings) -> String {
    let texts = strings.notices
    return switch self {
    case .undone(let change): texts.undone(change.name(strings))
    case .redone(let change): texts.redone(change.name(strings))
    case .nothingToUndo: texts.nothingToUndo
    case .nothingToRedo: texts.nothingToRedo
    case .unreadableSales: texts.unreadableSales
    case .unreadableCount(let name): texts.unreadableCount(name[strings.language])
    case .catalogMissing: texts.catalogMissing
    case .noRiderHere: texts.noRiderHere
    case .noMorePlans: texts.noMorePlans
    case .tooManyColumns: texts.tooManyColumns
    case .lastColumn: texts.lastColumn
    case .impossible(let ja, let en), .brokenCatalog(let ja, let en): strings.language == .ja ? ja : en
    case .notUTF8: texts.notUTF8
    }
  }
}
