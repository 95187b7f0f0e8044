import CompareKit

/// A folder of catalog files in YAML.
public enum CatalogFolder {
  /// The documents of every `.yaml` and `.yml` file in and below `path`, in the order of their paths. Hidden
  /// files and folders, which editors and file servers leave behind, are none. The build's plugin watches the
  /// same files.
  /// - Throws: `CatalogError` with all that can't be read in any of them.
  public static func documents(at path: String) throws(CatalogError) -> [Document] {
    guard FolderNames.isFolder(path) else {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "カタログのフォルダーがありません。場所を確かめてください",
          en: "there is no such folder of catalogs; check the path")
      ])
    }
    let files = try names(in: path)
    if files.isEmpty {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "フォルダーに .yaml ファイルがありません",
          en: "the folder holds no .yaml file")
      ])
    }
    var documents: [Document] = []
    var problems: [Problem] = []
    var bytes = 0
    for name in files {
      do {
        let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
        documents.append(try document(at: file, onlyRegular: true, adding: &bytes))
      } catch {
        problems += error.problems
      }
      if bytes > mostBytes { throw tooMuch(in: path) }
    }
    if !problems.isEmpty { throw CatalogError(problems) }
    return documents
  }

  /// The document of one YAML file, or of what comes down a pipe.
  /// - Throws: `CatalogError` when it isn't there, is too large, isn't UTF-8, or isn't YAML.
  public static func document(at path: String) throws(CatalogError) -> Document {
    var bytes = 0
    return try document(at: path, onlyRegular: false, adding: &bytes)
  }

  /// What a text file holds.
  /// - Throws: `CatalogError` when it isn't a regular file, is too large, or isn't UTF-8.
  public static func text(at path: String) throws(CatalogError) -> String {
    try TextDecoding.text(contents(of: path, onlyRegular: true), file: path)
  }

  private static func document(
    at path: String, onlyRegular: Bool, adding total: inout Int
  ) throws(CatalogError) -> Document {
    let bytes = try contents(of: path, onlyRegular: onlyRegular)
    total += bytes.count
    return try CatalogYAML.document(try TextDecoding.text(bytes, file: path), file: path)
  }

  private static func contents(of path: String, onlyRegular: Bool) throws(CatalogError) -> [UInt8] {
    do {
      return try BoundedFile.contents(of: path, onlyRegular: onlyRegular)
    } catch {
      throw CatalogError([Problem(Mark(file: path), error.message)])
    }
  }

  /// The paths of all catalog files within a folder, in order.
  private static func names(in path: String) throws(CatalogError) -> [String] {
    guard let names = FolderNames.all(below: path, atMost: mostNames) else { throw tooMuch(in: path) }
    return names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  /// All that is read of a folder, in bytes, and all that is looked at in it. More is no folder of catalogs.
  private static let mostBytes = 16 << 20
  private static let mostNames = 100_000

  private static func tooMuch(in path: String) -> CatalogError {
    CatalogError([
      Problem(
        Mark(file: path), ja: "フォルダーが大きすぎます（カタログは合わせて 16 MB まで）。カタログのフォルダーか確かめてください",
        en: "the folder is too large (catalogs are at most 16 MB in all); check that it is one of catalogs")
    ])
  }
}

extension Document {
  /// The same document with its file named from its catalogs' folder, so that neither what is packed nor a
  /// digest depends on where the folder lies.
  public func relative(to folder: String) -> Document {
    var document = self
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    if mark.file.hasPrefix(prefix) { document.mark.file = String(mark.file.dropFirst(prefix.count)) }
    return document
  }
}
