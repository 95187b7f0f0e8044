import ArgumentParser
import CatalogYAML
import CompareKit

/// Holds the sources, saved as text, against the ledger of their passages.
struct VerifySourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-sources",
    abstract: "出典の文書と照らし合わせる / Hold the sources against the catalog, passage by passage.",
    discussion: """
      保険会社のページが更新されたときに使います。ページを文字だけの形（.txt）で保存し、そのフォルダーを指定してください。
      新しい記述、変わった記述、なくなった記述と、それに拠るカタログの項目を示します。空白・改行・全角半角の違いは問いません。
      For a page that an insurer has updated: save it as text (.txt) and give the folder. What is new, changed or gone is
      reported with its line and with the entries of the catalog that rest on it. Blanks, line breaks and widths of
      letters don't count.
      """)

  @Argument(
    help: ArgumentHelp("出典のテキストがあるフォルダー / Folder of the sources as text", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "その出典の台帳の下書きを示す / Print a draft of the ledger of that source instead", valueName: "source"))
  var draft: String?

  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) {
      let catalog = try catalogs.load()
      let ledger = try catalogs.ledger()
      let texts = try Self.texts(at: folder)
      if let draft {
        try OutputOptions.print(draftText(of: draft, texts, ledger, catalog))
        return
      }
      let report = SourcesReport(texts, ledger, catalog)
      try OutputOptions.print(SourcesReportText(report, catalog, language).text)
      if !report.isClean { throw ExitCode(CommandError.Status.failure.rawValue) }
    }
  }

  static func texts(at folder: String) throws(CommandError) -> [SourceText] {
    do {
      return try SourceFolder.texts(at: folder)
    } catch {
      throw CommandError(error)
    }
  }

  private func draftText(
    of id: String, _ texts: [SourceText], _ ledger: Ledger, _ catalog: Catalog
  ) throws(CommandError) -> String {
    guard catalog.source(id) != nil else {
      let ids = catalog.sources.map(\.id)
      let hint = NearNames.hint(for: id, among: ids)
      let known = ids.joined(separator: ", ")
      throw .option(
        "--draft", id,
        LocalizedText(
          ja: "そのような出典はありません。\(hint.ja)次のいずれかを指定してください：\(known)",
          en: "there is no such source; \(hint.en)choose one of: \(known)"))
    }
    let book = ledger.ledger(of: id)
    guard let text = LedgerDraft.text(of: id, among: texts, knowing: book) else {
      throw .option(
        "--draft", id,
        LocalizedText(
          ja: "どのファイルがこの出典か分かりません。ファイルが一つだけのフォルダーを指定してください",
          en: "no file is known to be this source; give a folder that holds its file alone"))
    }
    return LedgerDraft(of: id, from: text, knowing: book).yaml
  }
}

extension CatalogOptions {
  func ledger() throws(CommandError) -> Ledger {
    do {
      return try CatalogLoader.ledger(folder: catalogs, builtIn: !noBuiltIn)
    } catch {
      throw CommandError(error)
    }
  }
}
