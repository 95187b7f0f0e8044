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
    let problems = Problems()
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw CatalogError([problem(for: error, file: file)])
    }
    guard let root else { return Document(.empty, mark: Mark(file: file, line: 1, column: 1)) }
    let document = convert(root, file: file, problems)
    try problems.throwIfAny()
    return document
  }

  private static func convert(_ node: Node, file: String, _ problems: Problems) -> Document {
    let mark = Mark(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    // An alias is composed as the node it names, anchor and all: stopping here expands none.
    if node.anchor != nil {
      problems.report(
        mark, ja: "アンカー（&）と別名（*）は使えません。値をそのまま書いてください",
        en: "anchors (&) and aliases (*) are not allowed; write the value itself")
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
        if key.scalar == nil {
          problems.report(
            Mark(file: file, line: key.mark?.line ?? 0, column: key.mark?.column ?? 0),
            ja: "項目名は一つの語で書いてください", en: "expected a plain word as the name of a field")
        }
        return Document.Entry(
          key: key.scalar?.string ?? "",
          mark: Mark(file: file, line: key.mark?.line ?? 0, column: key.mark?.column ?? 0),
          value: convert(value, file: file, problems))
      }
      return Document(.fields(entries), mark: mark)
    case .alias:
      return Document(.empty, mark: mark)
    }
  }

  private static func problem(for error: any Error, file: String) -> Problem {
    guard let error = error as? YamlError else {
      return Problem(
        Mark(file: file, line: 1, column: 1), ja: "YAML として読めません（\(error)）",
        en: "can't be read as YAML (\(error))")
    }
    switch error {
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
