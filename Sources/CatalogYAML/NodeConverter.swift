import CompareKit

/// Turns the nodes of a text into documents, and reports what documents can't hold.
struct NodeConverter {
  private let source: YAMLText
  private let file: String
  private let problems = Problems()
  /// The fields that stand in a list for a second time.
  private let repeated = Problems()

  /// Where more fields than that are repeated, something else is wrong; the first one tells.
  private static let mostRepeated = 12

  init(_ source: YAMLText, file: String) {
    self.source = source
    self.file = file
  }

  /// The document of a text's root.
  /// - Throws: `CatalogError` with everything that a document can't hold.
  func document(_ root: YAMLNode) throws(CatalogError) -> Document {
    let document = converted(root)
    if repeated.all.count > Self.mostRepeated { throw CatalogError([repeated.sorted[0]]) }
    repeated.all.forEach(problems.report)
    try problems.throwIfAny()
    return document
  }

  private func converted(_ node: YAMLNode) -> Document {
    let mark = mark(at: node.place)
    if node.hasAnchor || node.hasTag {
      problems.report(Problem(mark, (node.hasAnchor ? YAMLCause.anchor : .tag).message))
      return Document(.empty, mark: mark)
    }
    switch node.content {
    case .scalar(let text, let style):
      if text.isEmpty, style == .block {
        problems.report(Problem(mark, YAMLCause.unindentedText(under: source[node.place] ?? "|").message))
      }
      let isEmpty = style == .plain && ["", "~", "null"].contains(text)
      return Document(isEmpty ? .empty : .scalar(text), mark: mark)
    case .list(let items):
      if source[node.place] != "[" { for item in items { reportSlip(item) } }
      return Document(.list(items.map(converted)), mark: mark)
    case .fields(let fields): return Document(.fields(entries(of: fields)), mark: mark)
    }
  }

  private func entries(of fields: [(key: YAMLNode, value: YAMLNode)]) -> [Document.Entry] {
    var entries: [Document.Entry] = []
    var places: [String: YAMLText.Place] = [:]
    // The value that commas have parted, and where it begins.
    var parted: (value: String, place: YAMLText.Place)?
    var last: YAMLNode?
    for (key, value) in fields {
      let isSlip = reportSlip(in: key, value)
      if !isSlip, let piece = pieceOfValue(key, value), let last, let text = parted?.value ?? last.plainText {
        parted = (text + separator(before: key) + piece, parted?.place ?? last.place)
        continue
      }
      report(parted)
      parted = nil
      last = value
      let mark = converted(key).mark
      if key.text == nil {
        problems.report(
          mark, ja: "項目名は一つの語で書いてください", en: "expected a plain word as the name of a field")
      }
      let name = key.text ?? ""
      if let first = places[name] {
        repeated.report(Problem(mark, YAMLCause.repeated(name: name, first: first).message))
      } else if key.text != nil {
        places[name] = key.place
      }
      entries.append(Document.Entry(key: name, mark: mark, value: converted(value)))
    }
    report(parted)
    return entries
  }

  private func report(_ parted: (value: String, place: YAMLText.Place)?) {
    guard let parted else { return }
    problems.report(Problem(mark(at: parted.place), YAMLCause.comma(value: parted.value).message))
  }

  /// What stands between two commas without a colon; nil for a field.
  private func pieceOfValue(_ key: YAMLNode, _ value: YAMLNode) -> String? {
    guard value.plainText == "", let text = key.plainText else { return nil }
    var place = key.place
    place.column += text.unicodeScalars.count
    while source[place] == " " { place.column += 1 }
    let next = source[place]
    return next == "," || next == "}" || next == nil ? text : nil
  }

  /// The comma before a piece of a value, with its blanks.
  private func separator(before piece: YAMLNode) -> String {
    source[piece.place + -1] == "," ? "," : ", "
  }

  /// Reports signs of a field or its value that were not read as they were meant.
  private func reportSlip(in key: YAMLNode, _ value: YAMLNode) -> Bool {
    if reportSlip(key) { return true }
    if value.place.line > key.place.line, reportSlip(value) { return true }
    guard value.plainText == "", let hash = source.remark(after: key.place) else {
      return false
    }
    return report((.remark, hash))
  }

  /// Reports signs at the beginning of a plain text; a full-width blank but once.
  @discardableResult
  private func reportSlip(_ node: YAMLNode) -> Bool {
    guard node.plainText != nil else { return false }
    return source.slip(at: node.place).map(report) ?? false
  }

  private func report(_ found: (cause: YAMLCause, place: YAMLText.Place)) -> Bool {
    let problem = Problem(mark(at: found.place), found.cause.message)
    if case .wideBlank = found.cause, problems.all.contains(where: { $0.message == problem.message }) {
      return true
    }
    problems.report(problem)
    return true
  }

  private func mark(at place: YAMLText.Place) -> Mark {
    Mark(file: file, line: place.line, column: place.column)
  }
}
