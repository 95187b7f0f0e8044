import CompareKit

/// A folder of sources saved as text files.
public enum SourceFolder {
  /// Every `.txt` and `.md` file in and below `path`, in the order of their paths.
  /// - Throws: `CatalogError` with all that can't be read.
  public static func texts(at path: String) throws(CatalogError) -> [SourceText] {
    let files = (FolderNames.all(below: path) ?? []).filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
    if files.isEmpty {
      throw CatalogError([
        Problem(
          Mark(file: path), ja: "出典のテキスト（.txt）がありません。ページを文字だけの形で保存し、そのフォルダーを指定してください",
          en: "there is no text file (.txt) of a source; save the pages as text and give their folder")
      ])
    }
    var texts: [SourceText] = []
    var problems: [Problem] = []
    for name in files {
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      do {
        texts.append(SourceText(file: file, try CatalogFolder.text(at: file)))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw CatalogError(problems) }
    return texts
  }
}
