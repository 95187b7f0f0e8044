import BuiltInCatalog

/// The version of the program.
enum Version {
  static let number = "0.1.0"

  /// The version, and which catalogs are built in. Every command says it to its parser, so nothing is read
  /// for it.
  static let text = "\(number) (catalog \(BuiltInCatalog.version), digest \(BuiltInCatalog.digest))"
}
