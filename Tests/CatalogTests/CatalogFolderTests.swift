import CatalogYAML
import CompareKit
import Foundation
import Testing

/// Catalogs read from folders. Each test has a folder of its own, and takes it away afterwards.
@Suite final class CatalogFolderTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("catalog-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func write(_ data: Data, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  private func write(_ fixture: CatalogFixture) throws {
    for (name, text) in fixture.files { try write(Data(text.utf8), to: name) }
  }

  /// What reading `path` says, in both languages.
  private func problems(at path: String) -> [LocalizedText] {
    do {
      _ = try CatalogFolder.documents(at: path)
      return []
    } catch {
      return error.problems.map {
        LocalizedText(
          ja: $0.description(.ja).replacing(folder.path, with: "DIR"),
          en: $0.description(.en).replacing(folder.path, with: "DIR"))
      }
    }
  }

  @Test func aFolderIsReadWithWhatIsBelowIt() throws {
    try write(.small)
    try write(Data("notes".utf8), to: "README.md")
    let documents = try CatalogFolder.documents(at: folder.path)
    #expect(
      documents.map { $0.mark.file.replacing(folder.path, with: "DIR") } == [
        "DIR/catalog.yaml", "DIR/client.yaml", "DIR/coverage.yaml", "DIR/families/alpha.yaml",
        "DIR/scenarios/leak.yaml", "DIR/sources.yaml",
      ])
    let catalog = try CatalogReader.readAndCheck(layers: [documents], digest: "", completely: true)
    #expect(catalog.families.map(\.id) == ["alpha"])
  }

  /// Editors and file servers leave such files beside the real ones.
  @Test func hiddenFilesAreLeftAlone() throws {
    try write(.small)
    try write(Data([0xFF, 0xFE]), to: "families/._alpha.yaml")
    try write(Data("a: [".utf8), to: ".trash/old.yaml")
    #expect(problems(at: folder.path) == [])
  }

  @Test func aMissingFolderIsReported() throws {
    #expect(
      problems(at: folder.path + "/none") == [
        LocalizedText(
          ja: "DIR/none: カタログのフォルダーがありません。場所を確かめてください",
          en: "DIR/none: there is no such folder of catalogs; check the path")
      ])
    try write(Data("a: 1".utf8), to: "a.yaml")
    #expect(problems(at: folder.path + "/a.yaml").count == 1)
  }

  @Test func anEmptyFolderIsReported() {
    #expect(
      problems(at: folder.path) == [
        LocalizedText(
          ja: "DIR: フォルダーに .yaml ファイルがありません", en: "DIR: the folder holds no .yaml file")
      ])
  }

  @Test func everyFileThatCanNotBeReadIsReported() throws {
    try write(.small)
    try write(Data("賠償".data(using: .shiftJIS) ?? Data()), to: "a.yaml")
    try write(Data("a: 1\na: 2\n".utf8), to: "b.yaml")
    #expect(
      problems(at: folder.path) == [
        LocalizedText(
          ja: "DIR/a.yaml: UTF-8 の文字ではありません。UTF-8 で保存し直してください",
          en: "DIR/a.yaml: the file isn't UTF-8; save it as UTF-8"),
        LocalizedText(
          ja: "DIR/b.yaml:2:1: 同じ項目「a」が二度あります（最初は 1:1）。一方を消してください",
          en: "DIR/b.yaml:2:1: the field “a” is given twice (first at 1:1); remove one"),
      ])
  }

  @Test func aSingleFileIsReadOrReported() throws {
    try write(Data("lines: []".utf8), to: "own.yaml")
    let file = folder.appendingPathComponent("own.yaml").path
    #expect(try CatalogFolder.document(at: file).mark.file == file)
    #expect(throws: CatalogError.self) { try CatalogFolder.document(at: file + "x") }
  }
}
