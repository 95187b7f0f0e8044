import BuiltInCatalog

/// The version of the program.
enum Version {
  static let number = "0.1.0"

  /// The version, and which catalogs are built in.
  static var text: String {
    let catalog = (try? BuiltInCatalog.catalog().version) ?? "-"
    return "\(number) (catalog \(catalog), digest \(BuiltInCatalog.digest))"
  }
}
