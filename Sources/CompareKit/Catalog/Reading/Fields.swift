/// The named fields of one document, read by name.
///
/// A wrong or missing field is reported to `problems` and read as a harmless placeholder, so that one
/// reading finds all mistakes; nothing read is used when `problems` isn't empty. `done()` reports the
/// fields nobody asked for.
final class Fields {
  let mark: Mark
  let problems: Problems
  private let entries: [Document.Entry]
  /// Not fields at all: reported once, and nothing is missed in it.
  private let isOtherwise: Bool
  /// Which entries were asked for.
  private var asked: [Bool]
  /// What was asked for and isn't there, of which a name may be misspelt.
  private var sought: [String] = []
  private var reportedMissing: Set<String> = []

  init(_ document: Document, _ problems: Problems) {
    mark = document.mark
    self.problems = problems
    switch document.content {
    case .fields(let entries):
      self.entries = entries
      isOtherwise = false
    case .empty:
      entries = []
      isOtherwise = false
    case .scalar, .list:
      entries = []
      isOtherwise = true
      problems.report(
        document.mark, ja: "項目の一覧（名前: 値）が必要です", en: "expected named fields (name: value)")
    }
    asked = Array(repeating: false, count: entries.count)
  }

  /// The names that are present, in the order of the file.
  var names: [String] { entries.map(\.key) }

  /// The document under `name`, if present and not empty.
  func document(_ name: String) -> Document? {
    guard let index = entries.firstIndex(where: { $0.key == name }) else {
      // What is packed has been checked.
      if mark.line > 0 { sought.append(name) }
      return nil
    }
    asked[index] = true
    if case .empty = entries[index].value.content { return nil }
    return entries[index].value
  }

  func has(_ name: String) -> Bool {
    entries.contains { $0.key == name }
  }

  /// Where the field stands, or the whole when it is missing.
  func mark(of name: String) -> Mark {
    entries.first { $0.key == name }?.value.mark ?? mark
  }

  /// Reports every field that no reader asked for, and every field left without a value.
  func done() {
    for (index, entry) in entries.enumerated() {
      if !asked[index] {
        let hint = NearNames.hint(for: entry.key, among: Set(sought))
        problems.report(
          entry.mark, ja: "「\(entry.key)」という項目はありません。\(hint.ja)綴りを確かめてください",
          en: "there is no field “\(entry.key)” here; \(hint.en)check its spelling")
      } else if case .empty = entry.value.content, !reportedMissing.contains(entry.key) {
        problems.report(
          entry.mark, ja: "「\(entry.key)」に値がありません。値を書くか、項目ごと消してください",
          en: "“\(entry.key)” has no value; give one, or leave the field out")
      }
    }
  }

  /// Reports a name that should be one of `known`, and isn't.
  func reportUnknown(_ name: String, among known: [String], ja: String, en: String) {
    guard let index = entries.firstIndex(where: { $0.key == name }) else { return }
    asked[index] = true
    problems.reportUnknown(name, among: known, entries[index].mark, ja: ja, en: en)
  }

  /// Reports that `name` is missing, or not as it must be, and what was expected there.
  func missing(_ name: String, ja: String, en: String) {
    if isOtherwise { return }
    reportedMissing.insert(name)
    problems.report(
      entries.first { $0.key == name }?.mark ?? mark, ja: "「\(name)」がありません。\(ja)が必要です",
      en: "“\(name)” is missing; expected \(en)")
  }
}
