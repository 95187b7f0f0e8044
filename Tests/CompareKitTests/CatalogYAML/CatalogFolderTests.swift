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
        "DIR/scenarios/leak.yaml", "DIR/sources.yaml", "DIR/vocabulary.yaml",
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
          ja: "DIR/a.yaml:1:1: UTF-8 の文字ではありません（Shift_JIS のようです）。UTF-8 で保存し直してください",
          en: "DIR/a.yaml:1:1: the file isn't UTF-8 (it looks like Shift_JIS); save it as UTF-8"),
        LocalizedText(
          ja: "DIR/b.yaml:2:1: 同じ項目「a」が二度あります（最初は 1:1）。一方を消してください",
          en: "DIR/b.yaml:2:1: the field “a” is given twice (first at 1:1); remove one"),
      ])
  }

  @Test(
    arguments: [
      (Data("a: 1\nb: 賠".utf8) + [0xFF, 0x0A], "2:5", nil),
      (Data("a: \"賠x".utf8) + [0xE8, 0xB3], "1:7", nil),
      (
        Data([
          0x61, 0x3A, 0x20, 0x31, 0x0A, 0x62, 0x3A, 0x20, 0x94, 0x85, 0x8F, 0x9E, 0x82, 0xCC, 0x90, 0xD3,
          0x94, 0x43,
        ]), "2:4", "Shift_JIS"
      ),
      (
        Data([0x61, 0x3A, 0x20, 0x31, 0x0A, 0x62, 0x3A, 0x20, 0xB6, 0xC5, 0x82, 0xC6, 0x94, 0x85, 0x8F, 0x9E]
        ), "2:4", "Shift_JIS"
      ),
      (
        Data([0x61, 0x3A, 0x20, 0xC7, 0xE5, 0xBD, 0xFE, 0xA4, 0xCE, 0xC0, 0xD5, 0xC7, 0xA4]), "1:4", "EUC-JP"
      ),
      (Data([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0xE0, 0x8C, 0x1F, 0x51]), "1:1", "UTF-16"),
      (Data([0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x31, 0x00, 0x0A, 0x00]), "1:1", "UTF-16"),
      (Data([0x00, 0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x31, 0x00, 0x0A]), "1:1", "UTF-16"),
      (
        Data([0x61, 0x3A, 0x20, 0x1B, 0x24, 0x42, 0x47, 0x65, 0x3D, 0x7E, 0x1B, 0x28, 0x42]), "1:4",
        "ISO-2022-JP"
      ),
    ] as [(Data, String, String?)])
  func anotherEncodingIsToldAtItsPlace(data: Data, place: String, encoding: String?) throws {
    try write(data, to: "a.yaml")
    let problem = try #require(problems(at: folder.path).first)
    #expect(problem.ja.hasPrefix("DIR/a.yaml:\(place): UTF-8"), "\(problem.ja)")
    #expect(problem.en.contains("UTF-8"))
    #expect(problem.ja.contains("のようです") == (encoding != nil) && problem.en.contains(encoding ?? "UTF-8"))
  }

  @Test func aFileTooLargeIsReported() throws {
    try write(Data(String(repeating: "# ", count: 600_000).utf8), to: "a.yaml")
    #expect(
      problems(at: folder.path).map(\.en) == ["DIR/a.yaml: the file is too large (at most 1 MB); split it up"]
    )
  }

  @Test func tooManyFilesAreReported() throws {
    for number in 1...17 {
      try write(Data(String(repeating: "#", count: 1 << 20).utf8), to: "\(number).yaml")
    }
    #expect(problems(at: folder.path).map(\.en).first?.hasPrefix("DIR: the folder is too large") == true)
  }

  @Test func aSingleFileIsReadOrReported() throws {
    try write(Data("lines: []".utf8), to: "own.yaml")
    let file = folder.appendingPathComponent("own.yaml").path
    #expect(try CatalogFolder.document(at: file).mark.file == file)
    #expect(throws: CatalogError.self) { try CatalogFolder.document(at: file + "x") }
  }
}
