/// The client an agent advises: what decides which rows, examples and exclusions matter.
///
/// Nothing here ever produces a premium.
public struct Client: Sendable, Hashable {
  /// As the agent typed it; empty when not given.
  public var name: String
  /// The industry by trade or code; nil when not given.
  public var industry: ClientIndustry?
  /// Yearly sales in whole yen; nil when not given.
  public var sales: Int?
  /// Exposure ids with how many: 1 for one that simply holds, a number for one that counts.
  public private(set) var exposures: [String: Int]

  /// A client of whom everything may be left open. Sales are whole yen a year; exposures of none are left out.
  public init(
    name: String = "", industry: ClientIndustry? = nil, sales: Int? = nil, exposures: [String: Int] = [:]
  ) {
    self.name = name
    self.industry = industry
    self.sales = sales
    self.exposures = exposures.filter { $0.value > 0 }
  }

  /// Whether the exposure holds for this client.
  public func has(_ exposure: String) -> Bool { exposures[exposure] != nil }

  /// How many, for an exposure that counts; 1 for one that simply holds, 0 when it doesn't.
  public func count(of exposure: String) -> Int { exposures[exposure] ?? 0 }

  /// Sets how many; 0 takes the exposure away.
  public mutating func set(_ exposure: String, to count: Int) {
    exposures[exposure] = count > 0 ? count : nil
  }

  /// How a trade of the catalog relates to the client's industry. Nil while no industry is chosen.
  public func match(
    trade id: String, catalog: Catalog, _ classification: IndustryClassification
  ) -> TradeMatch? {
    guard let industry else { return nil }
    guard let trade = catalog.trade(id) else { return .other }
    return industry.matches(trade, in: classification, trades: catalog.trades)
  }
}
