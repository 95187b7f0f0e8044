import CompareKit
import TestSupport
import Testing

/// Families invented at random, in which two covers may take a line of each class, as facts decide.
@Suite struct ChoiceProperties {
  private static let classes = ["damages", "gifts", "profit"]
  private static let facts: [FactID] = [.isPublic, .reported, .consent]

  /// Two covers for each class, each on a condition and with a limit or a ratio of its own.
  private func family(_ generator: inout Generator) throws -> Family {
    var covers = ""
    for name in Self.classes {
      for number in 1...2 {
        let fact = Self.facts.randomElement(using: &generator)?.rawValue ?? ""
        let condition = generator.chance(50) ? fact : "not \(fact)"
        let limit = Int.random(in: 1...20, using: &generator)
        covers += """

            - id: \(name)-\(number)
              name: {ja: 補償, en: Cover}
              takes: {basic: [\(name)]}
              conditions:
                - {any-of: [\(condition)], at: s1.limits}
              at: s1.limits
              beside: [{cover: \(name)-\(3 - number), at: s1.limits, assumes: [own-order]}]
              terms:
                - limit: {amount: \(limit)00万円, at: s1.limits}
          """
        if generator.chance(30) {
          covers += "\n      - ratio: {pays: 50%, at: s1.limits}\n    order: {at: s1.limits, basis: inferred}"
        }
      }
    }
    let fixture = CatalogFixture.small.adding(
      "families/beta.yaml",
      """
      family: beta
      name: {ja: ベータ保険, en: Beta insurance}
      short-name: {ja: ベータ, en: Beta}
      insurer: {ja: 乙社, en: Insurer B}
      plans:
        - id: only
          name: {ja: 一つ, en: Only}
          sale: {status: current, text: {ja: 販売中, en: On sale}, at: s1}
      covers:\(covers)

      """)
    return try #require(try fixture.read(completely: false).family("beta"))
  }

  @Test func theRangeHoldsEveryWayTheFactsMayBe() throws {
    let classes = ClassTable(try CatalogFixture.small.read())
    var generator = Generator(seed: 21)
    var failures: [String] = []
    for _ in 0..<150 {
      let family = try family(&generator)
      let settler = PlanSettler(
        try ResolvedPlan(Column(family: "beta", plan: "only"), of: family), in: classes)
      let lines = Self.classes.map { LossLine.of($0, Int.random(in: 1...3_000, using: &generator) * 10_000) }
      func paid(_ facts: IncidentFacts) throws -> ClosedRange<Int> {
        settler.settle(try Loss(lines: lines, facts: facts, in: classes)).outcome.paid
      }
      let range = try paid(IncidentFacts())
      for bits in 0..<(1 << Self.facts.count) {
        let known = Self.facts.enumerated().map { ($1, bits & (1 << $0) != 0) }
        let inside = try paid(IncidentFacts(known: Dictionary(uniqueKeysWithValues: known)))
        if !range.contains(inside.lowerBound) || !range.contains(inside.upperBound) {
          failures.append("\(known): \(inside) outside \(range)")
        }
      }
    }
    #expect(failures.count == 0)
    #expect(failures.prefix(2) == [])
  }
}
