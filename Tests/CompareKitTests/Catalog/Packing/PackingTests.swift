import CompareKit
import TestSupport
import Testing

@Suite struct PackingTests {
  private func unpack(_ bytes: [UInt8]) -> [Document] {
    bytes.withUnsafeBufferPointer(PackedDocuments.unpack)
  }

  @Test(arguments: 0..<200)
  func documentsComeBackAsTheyWere(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let documents = (0..<Int(seed % 5)).map { generator.document(file: "\($0)/見.yaml", depth: 5) }
    let bytes = PackedDocuments.pack(documents)
    #expect(unpack(bytes).map(shape) == documents.map(shape))
    #expect(String(validating: bytes, as: UTF8.self) != nil, "packed bytes are a string literal's")
  }

  /// Strings that Swift calls equal and that are different bytes.
  @Test func canonicallyEqualTextsAreKeptApart() {
    let texts = ["\u{304C}", "\u{304B}\u{3099}", "é", "e\u{301}"]
    let mark = Mark(file: "a.yaml")
    let documents = [Document(.list(texts.map { Document(.scalar($0), mark: mark) }), mark: mark)]
    #expect(unpack(PackedDocuments.pack(documents)).map(shape) == documents.map(shape))
  }

  @Test func bytesCutShortGiveNothing() throws {
    let bytes = PackedDocuments.pack(try CatalogFixture.small.documents())
    for count in 0..<bytes.count { #expect(unpack(Array(bytes[..<count])).isEmpty) }
  }

  @Test(arguments: 0..<500)
  func bytesOfAnotherKindDoNoHarm(seed: UInt64) {
    var random = Random(seed: seed)
    let noise = (0..<Int(random.next() % 64)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    _ = unpack(noise)
    var bytes = PackedDocuments.pack([Document(.list([]), mark: Mark(file: "a"))])
    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    _ = unpack(bytes)
  }

  @Test func aCountBeyondTheBytesGivesNothing() {
    #expect(unpack([0] + [UInt8](repeating: 0x7F, count: 9) + [0x0F]).isEmpty)
  }

  @Test func aPackedCatalogReadsAsTheSameCatalog() throws {
    let documents = try CatalogFixture.small.documents()
    let bytes = PackedDocuments.pack(documents)
    let written = try read(documents.map(withoutPlaces))
    let packed = try read(unpack(bytes))
    #expect(packed.version == written.version)
    #expect(packed.sources == written.sources)
    #expect(packed.assumptions == written.assumptions)
    #expect(packed.classes == written.classes)
    #expect(packed.vocabulary == written.vocabulary)
    #expect(packed.sections == written.sections)
    #expect(packed.topics == written.topics)
    #expect(packed.exposures == written.exposures)
    #expect(packed.trades.map(\.id) == written.trades.map(\.id))
    #expect(packed.trades.map(\.name) == written.trades.map(\.name))
    #expect(packed.trades.map(\.codes) == written.trades.map(\.codes))
    #expect(packed.wording == written.wording)
    #expect(packed.families == written.families)
    #expect(packed.scenarios == written.scenarios)
  }

  private func read(_ documents: [Document]) throws(CatalogError) -> Catalog {
    try CatalogReader.readAndCheck(layers: [documents], digest: "", completely: true)
  }

  /// The document without lines and columns, which aren't packed.
  private func withoutPlaces(_ document: Document) -> Document {
    let mark = Mark(file: document.mark.file)
    switch document.content {
    case .empty, .scalar: return Document(document.content, mark: mark)
    case .list(let items): return Document(.list(items.map(withoutPlaces)), mark: mark)
    case .fields(let entries):
      return Document(
        .fields(entries.map { Document.Entry(key: $0.key, mark: mark, value: withoutPlaces($0.value)) }),
        mark: mark)
    }
  }

  /// A document as nested text whose equality is that of bytes, files included.
  private func shape(_ document: Document) -> [UInt8] {
    func length(_ text: String) -> [UInt8] { Array("\(text.utf8.count):".utf8) + Array(text.utf8) }
    let content: [UInt8] =
      switch document.content {
      case .empty: Array("e".utf8)
      case .scalar(let text): Array("s".utf8) + length(text)
      case .list(let items): Array("l\(items.count)(".utf8) + items.flatMap(shape) + Array(")".utf8)
      case .fields(let entries):
        Array("f\(entries.count)(".utf8) + entries.flatMap { length($0.key) + shape($0.value) }
          + Array(")".utf8)
      }
    return length(document.mark.file) + content
  }
}
