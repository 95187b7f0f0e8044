import CatalogYAML
import CompareKit
import Foundation
import TestSupport
import Testing

/// The examples of the reference for authors are read as catalogs are.
@Suite struct CatalogReferenceTests {
  private static let reference: [Substring] = {
    let file = URL(fileURLWithPath: Repository.path + "/catalogs/README.md")
    let text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "```yaml\n").dropFirst().compactMap { $0.split(separator: "```").first }
  }()

  @Test func thereAreExamples() {
    #expect(Self.reference.count == 4)
  }

  /// Parts of a family are read within one; they may refer to what the example leaves out.
  @Test(arguments: reference)
  func examplesAreWrittenAsTheReaderReads(example: Substring) throws {
    let name = "{ja: 例, en: Example}"
    var text = String(example)
    if !text.hasPrefix("id:"), !text.hasPrefix("family:") {
      text += "\nfamily: example\nname: \(name)\nshort-name: \(name)\ninsurer: \(name)\n"
    }
    if !text.contains("plans:") && !text.hasPrefix("id:") {
      text += "plans: [{id: a, name: \(name), sale: {status: current, text: \(name), at: s1}}]\n"
    }
    let document = try CatalogYAML.document(text, file: "example.yaml")
    #expect(throws: Never.self) { try CatalogReader.read(layers: [[document]], digest: "") }
  }
}
