import BuiltInCatalog
import CompareKit
import Testing

/// For whom an exclusion is marked: those whom its source names, openly those whom its words may mean.
@Suite struct ExclusionReachTests {
  private func rows(_ industry: ClientIndustry) throws -> [Comparison.Row] {
    let comparison = try Comparison(
      Selection([Column(family: "bizsapo", plan: "cyber-100m")]), for: Client(industry: industry),
      in: BuiltInCatalog.catalog(), BuiltInCatalog.industries())
    return comparison.sections.filter { $0.kind == .exclusions || $0.kind == .questions }.flatMap(\.rows)
  }

  private func marked(_ industry: ClientIndustry) throws -> [String] {
    try rows(industry).filter { $0.matters && !$0.isQuestion }.map(\.name.ja)
  }

  private static let professional = "専門業務に起因する損害"
  private static let open = "（該当しうる：要確認）"

  /// Medical care, medicine, therapists, body beauty, lawyers.
  @Test(arguments: ["83", "8321", "8351", "8352", "5641", "6031", "6032", "7892", "7211"])
  func aNamedProfessionIsMarked(code: String) throws {
    #expect(try marked(.code(code)) == [Self.professional])
    #expect(try rows(.code(code)).contains { $0.isQuestion && $0.name.ja.contains("専門業務に当たりますか") })
  }

  /// Hair and nails are beauty of the body only if the words say so; a wide trade holds a named one, or one
  /// that the words may mean (makers of medicine, veterinarians).
  @Test(arguments: ["783", "782", "7894", "7893", "7242", "603", "P", "8543", "836", "16", "74"])
  func whatTheWordsMayMeanIsOpen(code: String) throws {
    #expect(try marked(.code(code)) == [Self.professional + Self.open])
  }

  /// Nurseries, designers, consultants, cosmetics, toys, travel, schools, insurance agents, factories.
  @Test(arguments: ["8531", "726", "7281", "6033", "6051", "791", "823", "6742", "09", "8241", "75", "44"])
  func whomNoSourceNamesIsNotMarked(code: String) throws {
    #expect(try marked(.code(code)) == [])
  }

  /// Shops may be drugstores, wholesalers sell medicine to some: a trade of many parts is open.
  @Test func aTradeOfManyPartsIsOpen() throws {
    #expect(try marked(.trade("retail")) == [Self.professional + Self.open])
    #expect(try marked(.code("I")) == [Self.professional + Self.open])
    #expect(try marked(.trade("construction")) == ["使用人の業務中のけが"])
    #expect(try marked(.trade("esthetic")) == [Self.professional])
  }

  /// The conditions of the exclusions stand in their words.
  @Test(arguments: [
    ("professional-services", ["医薬品の調剤・投与・販売", "身体の美容（エステ等）", "美容整形", "柔道整復", "弁護士"]),
    ("pollution", ["7日以内", "その日を含めて"]), ("nuclear", ["貯蔵", "運搬"]),
    ("employee-injury", ["被保険者ごと", "建設事業", "発注者"]), ("intent", ["契約者"]),
    ("redo-costs", ["支出したかを問わない"]), ("non-performance", ["破裂", "急激かつ不測"]),
    ("war", ["外国の武力行使", "混乱"]), ("prepaid-or-transfer", ["為替取引", "費用は対象"]),
  ])
  func noConditionIsLost(topic: String, words: [String]) throws {
    let text = try #require(try rows(.code("75")).first { $0.id == topic }?.cells[0]?.text)
    for word in words { #expect(text.ja.contains(word), "\(text.ja)") }
  }
}
