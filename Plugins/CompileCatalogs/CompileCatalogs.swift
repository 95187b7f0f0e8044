import Foundation
import PackagePlugin

/// Runs the catalog compiler over `catalogs/` whenever a file there changed, so that what is
/// compiled into the program is never older than what is written.
@main
struct CompileCatalogs: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let catalogs = context.package.directoryURL.appending(path: "catalogs")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInCatalog+Bytes.swift")
    let files = FileManager.default.enumerator(at: catalogs, includingPropertiesForKeys: nil)
    let inputs = (files?.compactMap { $0 as? URL } ?? []).filter {
      ["yaml", "csv"].contains($0.pathExtension)
    }
    return [
      .buildCommand(
        displayName: "Checking and packing the catalogs",
        executable: try context.tool(named: "catalog-compiler").url,
        arguments: [catalogs.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: inputs.sorted { $0.path < $1.path },
        outputFiles: [output])
    ]
  }
}
