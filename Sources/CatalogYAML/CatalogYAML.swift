import CompareKit
import Yams

/// YAML text into the module's documents.
///
/// Anchors and aliases are refused (a few hundred bytes of them can grow to gigabytes), and so are tags
/// and more than one document in a file.
public enum CatalogYAML {
  /// The document of `text`.
  /// - Parameter file: what problems call the file.
  /// - Throws: `CatalogError` for YAML that can't be read, with line and column.
  public static func document(_ text: String, file: String) throws(CatalogError) -> Document {
    if let mark = try firstAlias(in: text, file: file) { throw CatalogError([refusal(ofAnchorAt: mark)]) }
    let problems = Problems()
    let (parser, root) = try root(of: text, file: file)
    // Nodes refer to their anchors weakly: they last as long as the parser.
    let document = withExtendedLifetime(parser) { root.map { convert($0, file: file, problems) } }
    try problems.throwIfAny()
    return document ?? Document(.empty, mark: Mark(file: file, line: 1, column: 1))
  }

  /// A text composed, and what its nodes need to last; nil for a text without any.
  /// - Throws: `CatalogError` for what isn't YAML.
  static func root(of text: String, file: String) throws(CatalogError) -> (Parser, Node?) {
    do {
      // The basic resolver leaves every scalar the text that was written, so that 1 and "1" are one key.
      let parser = try Parser(yaml: text, resolver: .basic)
      return (parser, try parser.singleRoot())
    } catch {
      throw CatalogError([problem(for: error, in: text, file: file)])
    }
  }

  private static func convert(_ node: Node, file: String, _ problems: Problems) -> Document {
    let mark = Mark(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    if node.anchor != nil {
      problems.report(refusal(ofAnchorAt: mark))
      return Document(.empty, mark: mark)
    }
    if !plainTags.contains(node.tag.description) {
      problems.report(
        mark, ja: "タグ（!）は使えません。値だけを書いてください", en: "tags (!) are not allowed; write the value alone")
      return Document(.empty, mark: mark)
    }
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return Document(isEmpty ? .empty : .scalar(scalar.string), mark: mark)
    case .sequence(let sequence):
      return Document(.list(sequence.map { convert($0, file: file, problems) }), mark: mark)
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        let name = convert(key, file: file, problems)
        if key.scalar == nil {
          problems.report(
            name.mark, ja: "項目名は一つの語で書いてください", en: "expected a plain word as the name of a field")
        }
        return Document.Entry(
          key: key.scalar?.string ?? "", mark: name.mark, value: convert(value, file: file, problems))
      }
      return Document(.fields(entries), mark: mark)
    case .alias:
      return Document(.empty, mark: mark)
    }
  }

  /// The tags of what carries none.
  private static let plainTags: Set = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  private static func refusal(ofAnchorAt mark: CompareKit.Mark) -> Problem {
    Problem(
      mark, ja: "アンカー（&）と別名（*）は使えません。値をそのまま書いてください",
      en: "anchors (&) and aliases (*) are not allowed; write the value itself")
  }

  private static func problem(for error: any Error, in text: String, file: String) -> Problem {
    guard let error = error as? YamlError else {
      return Problem(
        Mark(file: file, line: 1, column: 1), ja: "YAML として読めません（\(error)）",
        en: "can't be read as YAML (\(error))")
    }
    switch error {
    case .reader(let problem, let offset, _, _):
      let lines = text.prefix(offset ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
      return Problem(
        Mark(file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1),
        ja: "YAML として読めません（\(problem)）", en: "can't be read as YAML (\(problem))")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Problem(
        Mark(file: file, line: mark.line, column: mark.column), ja: "YAML として読めません（\(problem)）",
        en: "can't be read as YAML (\(problem))")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.joined(separator: ", ")
      return Problem(
        Mark(file: file, line: context.mark.line, column: context.mark.column),
        ja: "同じ項目が二度あります（\(names)）。一方を消してください",
        en: "a field is given twice (\(names)); remove one")
    default:
      return Problem(
        Mark(file: file, line: 1, column: 1), ja: "YAML として読めません（\(error)）",
        en: "can't be read as YAML (\(error))")
    }
  }
}
