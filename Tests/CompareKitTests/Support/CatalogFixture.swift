import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A small invented catalog as YAML text, valid as it stands, to be changed by the tests that use it.
struct CatalogFixture {
  /// Texts by the name of their file.
  var files: [String: String]

  /// The invented catalog: one family with two plans, and everything it refers to.
  static let small = CatalogFixture(files: [
    "catalog.yaml": catalog, "sources.yaml": sources, "coverage.yaml": coverage,
    "client.yaml": client, "vocabulary.yaml": vocabulary,
    "families/alpha.yaml": alpha, "scenarios/leak.yaml": leak,
  ])

  /// The same with `old`, which stands once in `file`, replaced.
  func replacing(_ old: String, with new: String, in file: String) -> CatalogFixture {
    let parts = (files[file] ?? "").split(separator: old, omittingEmptySubsequences: false)
    if parts.count != 2 { Issue.record("“\(old)” stands \(parts.count - 1) times in \(file)") }
    return adding(file, parts.joined(separator: new))
  }

  /// The same with another file, or another text for a file.
  func adding(_ file: String, _ text: String) -> CatalogFixture {
    var result = self
    result.files[file] = text
    return result
  }

  /// The documents of all files, in the order of their names.
  func documents() throws(CatalogError) -> [Document] {
    var documents: [Document] = []
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      documents.append(try CatalogYAML.document(text, file: file))
    }
    return documents
  }

  /// The catalog, read and checked.
  func read(
    completely: Bool = true, in world: CatalogWorld = CatalogWorld()
  ) throws(CatalogError) -> Catalog {
    try CatalogReader.readAndCheck(
      layers: [documents()], digest: "fixture", completely: completely, in: world)
  }

  /// What is wrong; empty when nothing is.
  func problems(completely: Bool = true, in world: CatalogWorld = CatalogWorld()) -> [Problem] {
    do {
      _ = try read(completely: completely, in: world)
      return []
    } catch {
      return error.problems
    }
  }

  /// Where `text`, which stands once in `file`, begins, as problems say it: `file:line:column`.
  func place(of text: String, in file: String) -> String {
    let parts = (files[file] ?? "").split(separator: text, omittingEmptySubsequences: false)
    if parts.count != 2 { Issue.record("“\(text)” stands \(parts.count - 1) times in \(file)") }
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    return "\(file):\(lines.count):\(lines[lines.count - 1].unicodeScalars.count + 1)"
  }
}
