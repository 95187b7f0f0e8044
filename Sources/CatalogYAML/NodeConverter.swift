import CompareKit
import Yams

/// Turns a parser's nodes into documents, and reports what documents can't hold.
struct NodeConverter {
  private let composition: Composition
  private let file: String
  private let problems: Problems

  init(_ composition: Composition, file: String, _ problems: Problems) {
    self.composition = composition
    self.file = file
    self.problems = problems
  }

  func document(_ node: Node) -> Document {
    let mark = mark(of: node)
    if node.anchor != nil {
      problems.report(Problem(mark, YAMLCause.anchor.message))
      return Document(.empty, mark: mark)
    }
    if !Self.plainTags.contains(node.tag.description) {
      problems.report(Problem(mark, YAMLCause.tag.message))
      return Document(.empty, mark: mark)
    }
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      if scalar.string.isEmpty, scalar.style == .literal || scalar.style == .folded {
        let sign = composition.source[place(of: node)] ?? "|"
        problems.report(Problem(mark, YAMLCause.unindentedText(under: sign).message))
      }
      return Document(isEmpty ? .empty : .scalar(scalar.string), mark: mark)
    case .sequence(let sequence):
      if composition.source[place(of: node)] != "[" { for item in sequence { reportSlip(item) } }
      return Document(.list(sequence.map(document)), mark: mark)
    case .mapping(let mapping): return Document(.fields(entries(of: mapping)), mark: mark)
    case .alias: return Document(.empty, mark: mark)
    }
  }

  /// The tags of what carries none.
  private static let plainTags: Set = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  private func entries(of mapping: Node.Mapping) -> [Document.Entry] {
    var entries: [Document.Entry] = []
    var places: [String: YAMLText.Place] = [:]
    // The value that commas have parted, and where it begins.
    var parted: (value: String, mark: CompareKit.Mark)?
    var last: Node?
    for (key, value) in mapping {
      let isSlip = reportSlip(in: key, value)
      if !isSlip, let piece = pieceOfValue(key, value), let text = parted?.value ?? plainText(of: last),
        let last
      {
        parted = (text + separator(before: key) + piece, parted?.mark ?? mark(of: last))
        continue
      }
      report(parted)
      parted = nil
      last = value
      let name = document(key)
      if key.scalar == nil {
        problems.report(
          name.mark, ja: "項目名は一つの語で書いてください", en: "expected a plain word as the name of a field")
      }
      let place = place(of: key)
      let text = composition.renamed[place] ?? key.scalar?.string ?? ""
      if let first = places[text] {
        problems.report(Problem(name.mark, YAMLCause.repeated(name: text, first: first).message))
      } else if key.scalar != nil {
        places[text] = place
      }
      entries.append(Document.Entry(key: text, mark: name.mark, value: document(value)))
    }
    report(parted)
    return entries
  }

  private func report(_ parted: (value: String, mark: CompareKit.Mark)?) {
    guard let parted else { return }
    problems.report(Problem(parted.mark, YAMLCause.comma(value: parted.value).message))
  }

  /// What stands between two commas without a colon; nil for a field.
  private func pieceOfValue(_ key: Node, _ value: Node) -> String? {
    guard plainText(of: value) == "", let text = plainText(of: key) else { return nil }
    var place = place(of: key)
    place.column += text.unicodeScalars.count
    while composition.source[place] == " " { place.column += 1 }
    let next = composition.source[place]
    return next == "," || next == "}" || next == nil ? text : nil
  }

  /// The comma before a piece of a value, with its blanks.
  private func separator(before piece: Node) -> String {
    composition.source[place(of: piece) + -1] == "," ? "," : ", "
  }

  /// Reports signs of a field or its value that were not read as they were meant.
  private func reportSlip(in key: Node, _ value: Node) -> Bool {
    if reportSlip(key) { return true }
    if place(of: value).line > place(of: key).line, reportSlip(value) { return true }
    guard plainText(of: value) == "", let hash = composition.source.remark(after: place(of: key)) else {
      return false
    }
    return report((.remark, hash))
  }

  /// Reports signs at the beginning of a plain text; a full-width blank but once.
  @discardableResult
  private func reportSlip(_ node: Node) -> Bool {
    guard plainText(of: node) != nil else { return false }
    return composition.source.slip(at: place(of: node)).map(report) ?? false
  }

  private func report(_ found: (cause: YAMLCause, place: YAMLText.Place)) -> Bool {
    let problem = Problem(mark(at: found.place), found.cause.message)
    if case .wideBlank = found.cause, problems.all.contains(where: { $0.message == problem.message }) {
      return true
    }
    problems.report(problem)
    return true
  }

  private func plainText(of node: Node?) -> String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
    return composition.renamed[place(of: node)] ?? scalar.string
  }

  private func place(of node: Node?) -> YAMLText.Place {
    YAMLText.Place(line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0)
  }

  private func mark(of node: Node) -> CompareKit.Mark { mark(at: place(of: node)) }

  private func mark(at place: YAMLText.Place) -> CompareKit.Mark {
    CompareKit.Mark(file: file, line: place.line, column: place.column)
  }
}
