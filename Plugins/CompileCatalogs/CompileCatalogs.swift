import Foundation
import PackagePlugin

/// Runs the catalog compiler over `catalogs/` whenever a file there changed, so that what is
/// compiled into the program is never older than what is written.
@main
struct CompileCatalogs: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let catalogs = context.package.directoryURL.appending(path: "catalogs")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInCatalog+Bytes.swift")
    // The same files as the compiler reads: what `CatalogFolder` takes, and the classification. A plugin can
    // share no code with it. The folders are inputs too, since only they change when a file comes.
    let files = FileManager.default.enumerator(
      at: catalogs, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    let below = (files?.compactMap { $0 as? URL } ?? []).filter {
      $0.hasDirectoryPath || ["yaml", "yml", "csv"].contains($0.pathExtension)
    }
    return [
      .buildCommand(
        displayName: "Checking and packing the catalogs",
        executable: try context.tool(named: "catalog-compiler").url,
        arguments: [catalogs.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: ([catalogs] + below).sorted { $0.path < $1.path },
        outputFiles: [output])
    ]
  }
}
