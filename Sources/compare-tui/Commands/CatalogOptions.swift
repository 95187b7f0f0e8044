import ArgumentParser
import BuiltInCatalog
import CompareKit

/// Which catalogs a command works with.
struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "内蔵カタログに重ねる YAML のフォルダー / Folder of YAML catalogs, on top of the built-in ones",
      valueName: "dir"),
    completion: .directory)
  var catalogs: String?

  @Flag(help: "内蔵カタログを使わない / Read --catalogs instead of the built-in ones")
  var noBuiltIn = false

  /// Whether another catalog than the built-in one is asked for.
  var areNamed: Bool { catalogs != nil || noBuiltIn }

  func load() throws(CommandError) -> Catalog {
    if noBuiltIn && catalogs == nil {
      throw .option(
        "--no-built-in", "",
        LocalizedText(
          ja: "--catalogs DIR と一緒に指定してください", en: "give --catalogs DIR with it"))
    }
    do {
      return try CatalogLoader.load(folder: catalogs, builtIn: !noBuiltIn)
    } catch {
      throw CommandError(error)
    }
  }
}

/// The catalog and the classification of industries, which every selection needs.
struct Knowledge {
  let catalog: Catalog
  let classification: IndustryClassification

  init(_ options: CatalogOptions) throws(CommandError) {
    catalog = try options.load()
    classification = BuiltInCatalog.industries()
  }
}
