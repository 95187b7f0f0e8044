import CompareKit

/// The catalogs shipped inside the program: checked and packed when it was built.
public enum BuiltInCatalog {
  /// The catalog's version, without reading it.
  public static var version: String { Packed.version }

  /// SHA-256 of what is packed, in hexadecimal.
  public static var digest: String { Packed.digest }

  /// The documents, unpacked anew at each call; a fraction of a millisecond.
  public static func documents() -> [Document] {
    PackedDocuments.unpack(bytes(of: Packed.catalog))
  }

  /// The catalog, read anew at each call.
  public static func catalog() throws(CatalogError) -> Catalog {
    try CatalogReader.read(layers: [documents()], digest: digest)
  }

  /// What is asked about a client, without reading anything: what the interface opens on.
  public static var exposures: [Exposure] { Packed.exposures }

  /// The documents of the sources' ledger, which only a look into the sources asks for.
  public static func ledger() -> [Document] {
    PackedDocuments.unpack(bytes(of: Packed.ledger))
  }

  /// The everyday words for trades, read anew at each call; only a search for industries asks for them.
  public static func wordbook() -> TradeWordbook {
    let documents = PackedDocuments.unpack(bytes(of: Packed.words))
    // What is packed was checked when it was.
    return (try? CatalogReader.read(layers: [documents], digest: ""))?.wordbook ?? TradeWordbook()
  }

  /// The industrial classification, made anew at each call.
  public static func industries() -> IndustryClassification {
    IndustryClassification(packed: packedIndustries)
  }

  /// What is packed of the industrial classification.
  public static var packedIndustries: [UInt8] { Array(bytes(of: Packed.industries)) }

  private static func bytes(of literal: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }
}
