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
  /// The cursor is on no line of the loss.
  case noLineHere
  case tooManyLines
  /// The size of a leak typed is no number, or out of range.
  case unreadableSize
  /// The selection is A from now on.
  case pinned
  /// There is no A to compare with.
  case nothingPinned
  /// The riders of a best set were put into a column.
  case applied(column: LocalizedText)
  /// The column has these riders already.
  case appliedAlready
  /// Something typed about the loss is no number.
  case unreadableLoss
  /// What was chosen can't be, in either language.
  case impossible(ja: String, en: String)
  /// What was typed for a term of a quote doesn't count.
  case unusedQuote([LocalizedText])
  /// The sheet was written to a file, by its whole path.
  case saved(String)
  /// No file was named.
  case nameMissing
  case printed
  case notPrinted(PrinterError)
  case noOtherWidth
  /// Of what was pasted, only the first line was taken.
  case pasteCut
  /// Something was pasted where there is no field for it.
  case pasteIgnored
  /// The terminal can't show Japanese.
  case notUTF8

  /// Whether something could not be done.
  var isError: Bool {
    switch self {
    case .undone, .redone, .nothingToUndo, .nothingToRedo, .saved, .printed: false
    case .pinned, .applied, .appliedAlready: false
    case .unreadableSales, .unreadableCount, .catalogMissing, .brokenCatalog, .notUTF8, .noRiderHere,
      .noMorePlans, .tooManyColumns, .lastColumn, .impossible, .noLineHere, .tooManyLines,
      .unreadableSize, .unreadableLoss, .nothingPinned:
      true
    case .unusedQuote, .nameMissing, .notPrinted, .noOtherWidth, .pasteCut, .pasteIgnored: true
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
    case .noLineHere: strings.loss.noLine
    case .tooManyLines: strings.loss.tooManyLines
    case .unreadableSize: strings.sizing.unreadable
    case .pinned: strings.pins.justPinned
    case .nothingPinned: strings.pins.nothingPinned
    case .applied(let column): strings.bestSets.applied(column[strings.language])
    case .appliedAlready: strings.bestSets.appliedAlready
    case .unreadableLoss: strings.loss.unreadable
    case .impossible(let ja, let en), .brokenCatalog(let ja, let en): strings.language == .ja ? ja : en
    case .notUTF8: texts.notUTF8
    case .unusedQuote(let names):
      texts.unusedQuote(names.map { $0[strings.language] }.joined(separator: texts.between))
    case .saved(let path): texts.saved(path)
    case .nameMissing: texts.nameMissing
    case .printed: texts.printed
    case .notPrinted(.missing): texts.printerMissing
    case .notPrinted(.unusable(let path)): texts.printerUnusable(path)
    case .notPrinted(.failed(let status, let message)): texts.printerFailed(status, message)
    case .notPrinted(.system(let message)): texts.printerTrouble(message)
    case .noOtherWidth: texts.noOtherWidth
    case .pasteCut: texts.pasteCut
    case .pasteIgnored: texts.pasteIgnored
    }
  }
}
