import CompareKit
import Foundation

/// A folder of catalog files in YAML.
public enum CatalogFolder {
  /// The documents of every `.yaml` and `.yml` file in and below `path`, in the order of their paths. Hidden
  /// files and folders, which editors and file servers leave behind, are none. The build's plugin watches the
  /// same files.
  /// - Throws: `CatalogError` with all that can't be read in any of them.
  public static func documents(at path: String) throws(CatalogError) -> [Document] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue
    else {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "カタログのフォルダーがありません。場所を確かめてください",
          en: "there is no such folder of catalogs; check the path")
      ])
    }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
    if files.isEmpty {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "フォルダーに .yaml ファイルがありません",
          en: "the folder holds no .yaml file")
      ])
    }
    var documents: [Document] = []
    var problems: [Problem] = []
    for name in files {
      do {
        documents.append(try document(at: path.hasSuffix("/") ? path + name : "\(path)/\(name)"))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw CatalogError(problems) }
    return documents
  }

  /// The document of one YAML file.
  /// - Throws: `CatalogError` when it isn't there, isn't UTF-8, or isn't YAML.
  public static func document(at path: String) throws(CatalogError) -> Document {
    try CatalogYAML.document(text(at: path), file: path)
  }

  /// What a text file holds.
  /// - Throws: `CatalogError` when it isn't there or isn't UTF-8.
  static func text(at path: String) throws(CatalogError) -> String {
    guard let data = contents(of: path) else {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "ファイルを読めません。場所と権限を確かめてください",
          en: "the file can't be read; check its path and permissions")
      ])
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "UTF-8 の文字ではありません。UTF-8 で保存し直してください",
          en: "the file isn't UTF-8; save it as UTF-8")
      ])
    }
    return text
  }

  /// What a file holds; nil when it can't be read. Other ways of reading don't wait for what comes down a
  /// pipe.
  private static func contents(of path: String) -> Data? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    do {
      return try file.readToEnd() ?? Data()
    } catch {
      return nil
    }
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
