import BuiltInCatalog
import CatalogYAML
import CompareKit

/// Reads the catalogs the program works with.
enum CatalogLoader {
  /// The catalog of the built-in documents and those of `folder` on top of them.
  ///
  /// - Parameters:
  ///   - folder: YAML of the agency's own; nil for the built-in catalogs alone.
  ///   - builtIn: false to read `folder` instead of the built-in catalogs.
  ///   - completely: also report what a family of `folder` leaves unsaid.
  ///   - provingTakers: leave it to the proof whether two covers take the same losses.
  /// - Throws: everything wrong in the folder, each with file, line and column.
  static func load(
    folder: String? = nil, builtIn: Bool = true, completely: Bool = false, provingTakers: Bool = false
  ) throws(CatalogError) -> Catalog {
    guard let folder else { return try BuiltInCatalog.catalog() }
    let documents = try CatalogFolder.documents(at: folder)
    let layers = builtIn ? [BuiltInCatalog.documents(), documents] : [documents]
    let digest = digest(of: documents, in: folder, builtIn: builtIn)
    let world = CatalogWorld(today: Today.date, industries: BuiltInCatalog.industries())
    var catalog = try CatalogReader.readAndCheck(
      layers: layers, digest: digest, completely: completely, in: world, provingTakers: provingTakers)
    // A copy of the built-in files is no catalog of the agency's own.
    catalog.isCustom = digest != BuiltInCatalog.digest
    return catalog
  }

  /// The ledger of the sources: the built-in one and what `folder` has of its own.
  /// - Throws: everything wrong in the folder, each with file, line and column.
  static func ledger(folder: String? = nil, builtIn: Bool = true) throws(CatalogError) -> Ledger {
    var layers = builtIn || folder == nil ? [BuiltInCatalog.ledger()] : []
    if let folder { layers.append(try CatalogFolder.documents(at: folder)) }
    return try Ledger.read(layers: layers)
  }

  /// What tells one state of the catalogs from another, wherever the folder lies. The same files as the
  /// built-in ones have the same digest as those.
  private static func digest(of documents: [Document], in folder: String, builtIn: Bool) -> String {
    let counted = documents.filter { !Ledger.isPart($0) && !TradeWordbook.isPart($0) }
    let packed = PackedDocuments.pack(counted.map { $0.relative(to: folder) })
    return builtIn
      ? SHA256(Array(BuiltInCatalog.digest.utf8) + packed).hex
      : SHA256(packed + BuiltInCatalog.packedIndustries).hex
  }
}
