import BuiltInCatalog
import CompareKit

extension SelectionOptions {
  func client(_ knowledge: Knowledge) throws(CommandError) -> Client {
    var result = Client(name: client ?? "")
    if let industry {
      // Longer than any name; near ones of a long text would be sought for seconds.
      if industry.unicodeScalars.count > Self.longestIndustry {
        throw .option(
          "--industry", industry,
          LocalizedText(
            ja: "業種は\(Self.longestIndustry)文字までで指定してください（例：56、小売業）",
            en: "give the industry in at most \(Self.longestIndustry) characters, such as 56 or Retail"))
      }
      let search = IndustrySearch(
        knowledge.classification, trades: knowledge.catalog.trades,
        words: BuiltInCatalog.wordbook().layered(under: knowledge.catalog.wordbook))
      do {
        result.industry = try search.resolve(industry)
      } catch {
        throw .option("--industry", industry, LocalizedText { error.message($0) })
      }
    }
    if let revenue { result.sales = try Self.amount(revenue, of: "--revenue", revenue) }
    for text in exposures {
      let (exposure, count) = try exposure(text, knowledge.catalog)
      result.set(exposure.id, to: count)
    }
    return result
  }

  private static let longestIndustry = 200

  private func exposure(
    _ text: String, _ catalog: Catalog
  ) throws(CommandError) -> (Exposure, count: Int) {
    let assignment = Assignment(text)
    let ids = catalog.exposures.map(\.id)
    let id = TypedID.match(assignment?.left ?? text, among: ids)
    guard let exposure = catalog.exposure(id) else {
      let hint = NearNames.hint(for: id, among: ids)
      let known = ids.joined(separator: ", ")
      throw .option(
        "--exposure", text,
        LocalizedText(
          ja: "「\(sanitized(id))」という事情はありません。\(hint.ja)次のいずれかを指定してください：\(known)",
          en: "there is no exposure “\(sanitized(id))”; \(hint.en)choose one of: \(known)"))
    }
    switch exposure.kind {
    case .flag:
      if assignment != nil {
        throw .option(
          "--exposure", text,
          LocalizedText(
            ja: "「\(id)」は数を取りません。--exposure \(id) と指定してください",
            en: "“\(id)” takes no number; give --exposure \(id)"))
      }
      return (exposure, 1)
    case .count:
      guard let count = assignment.flatMap({ CountParser.parse($0.right) }), count > 0 else {
        throw .option(
          "--exposure", text,
          LocalizedText(
            ja: "「\(id)」には 1 以上の数が必要です（例 --exposure \(id)=10000）",
            en: "“\(id)” needs a number of 1 or more (such as --exposure \(id)=10000)"))
      }
      return (exposure, count)
    }
  }

  /// An amount as people write it.
  static func amount(
    _ text: String, of option: String, _ value: String
  ) throws(CommandError) -> Int {
    do {
      return try AmountParser.parse(text)
    } catch {
      throw .option(option, value, LocalizedText { error.message($0) })
    }
  }
}
