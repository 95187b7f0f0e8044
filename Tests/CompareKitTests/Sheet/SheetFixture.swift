import BuiltInCatalog
import CompareKit
import TestSupport

/// What goes into a sheet, to be changed by the tests that use it.
struct SheetFixture {
  var client = Client()
  var columns: [Column] = []
  var scenarios: [Scenario] = []
  var isSequence = false
  var date = "2026-11-21"

  /// A shop with three plans and a leak.
  static func shop() throws -> SheetFixture {
    var aig = Column(
      family: "aig", plan: "standard", riders: ["execution-double"],
      quote: Quote(terms: [.baseLimit: oku, .premium: 12 * man]))
    aig.quote.cadence = .yearly
    aig.quote.number = "Q-2611"
    return SheetFixture(
      client: Client(
        name: "さくら雑貨店", industry: .trade("retail"), sales: 2_000 * man,
        exposures: ["records": 12_000, "card-data": 1, "online-shop": 1]),
      columns: [Column(family: "jcci", plan: "a"), Column(family: "bizsapo", plan: "cyber-100m"), aig],
      scenarios: [try scenario("leak-10k")])
  }

  /// The first `count` of columns to compare one after another, the same family twice among them.
  static func plans(_ count: Int) throws -> SheetFixture {
    let plans = [
      ("jcci", "a"), ("bizsapo", "cyber-100m"), ("aig", "standard"), ("jcci", "d"), ("bizsapo", "leak"),
      ("aig", "standard"),
    ]
    return SheetFixture(
      client: Client(industry: .code("76")),
      columns: plans.prefix(count).map { Column(family: $0.0, plan: $0.1) })
  }

  static func scenario(_ id: String) throws -> Scenario {
    guard let scenario = try Bench().catalog.scenario(id) else { throw Bench.Missing(id: id) }
    return scenario
  }

  func sheet() throws -> Sheet {
    let catalog = try Bench().catalog
    let classification = BuiltInCatalog.industries()
    let comparison = try Comparison(Selection(columns), for: client, in: catalog, classification)
    let run =
      scenarios.isEmpty
      ? nil : try ScenarioRun(scenarios, asSequence: isSequence, under: comparison, in: catalog)
    return Sheet(comparison, on: date, incidents: run, in: catalog, classification)
  }
}
