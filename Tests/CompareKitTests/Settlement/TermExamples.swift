import CompareKit
import TestSupport
import Testing

/// Every kind of term in a family made up for it, worked by hand.
@Suite struct TermExamples {
  /// The small catalog with a family `beta` whose covers are given.
  private func settler(
    _ covers: String, riders: String = "", chosen: Set<String> = []
  ) throws -> PlanSettler {
    let catalog = try Self.fixture(covers, riders: riders).read(completely: false)
    let column = Column(family: "beta", plan: "only", riders: chosen)
    return PlanSettler(try ResolvedPlan(column, in: catalog), in: ClassTable(catalog))
  }

  static func fixture(_ covers: String, riders: String = "") -> CatalogFixture {
    let riderList = riders.isEmpty ? "" : "\nriders:\n" + riders
    return CatalogFixture.small.adding(
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
      covers:
      \(covers)\(riderList)
      """)
  }

  /// One cover of damages with the terms given, each on a line.
  private func cover(_ terms: [String], id: String = "a", more: String = "") -> String {
    """
      - id: \(id)
        name: {ja: 補償, en: Cover}
        at: s1.limits
        takes: {basic: [damages]}
    \(more)    terms:

    """ + terms.map { "      - \($0)\n" }.joined()
  }

  private func paid(_ settler: PlanSettler, _ lines: LossLine...) throws -> ClosedRange<Int> {
    try paid(settler, lines)
  }

  private func paid(_ settler: PlanSettler, _ lines: [LossLine]) throws -> ClosedRange<Int> {
    let classes = ClassTable(try CatalogFixture.small.read())
    let facts = IncidentFacts(daysSinceDiscovery: 0)
    return settler.settle(try Loss(lines: lines, facts: facts, in: classes)).outcome.paid
  }

  private func damages(_ yen: Int, _ count: Int? = nil, _ unit: UnitID? = nil) -> LossLine {
    .of("damages", yen, count, unit)
  }

  @Test func aShareOfTheLossHasALeastAndAMost() throws {
    let settler = try settler(
      cover(["deductible: {of-loss: 10%, at-least: 10万円, at-most: 100万円, at: s1.limits}"]))
    #expect(try paid(settler, damages(50_000)) == 0...0)
    #expect(try paid(settler, damages(500_000)) == 400_000...400_000)
    #expect(try paid(settler, damages(5_000_000)) == 4_500_000...4_500_000)
    #expect(try paid(settler, damages(50_000_000)) == 49_000_000...49_000_000)
    // 10% of ¥1,000,001 is ¥100,000.1; of what is paid the fraction is dropped.
    #expect(try paid(settler, damages(1_000_001)) == 900_000...900_000)
  }

  @Test func aFranchiseIsAllOrNothing() throws {
    let settler = try settler(cover(["deductible: {amount: 10万円, franchise: true, at: s1.limits}"]))
    #expect(try paid(settler, damages(100_000)) == 0...0)
    #expect(try paid(settler, damages(100_001)) == 100_001...100_001)
  }

  @Test func aRatioMayBeOfTheFirstYenOnly() throws {
    let settler = try settler(cover(["ratio: {keeps: 20%, up-to: {amount: 1000万円}, at: s1.limits}"]))
    #expect(try paid(settler, damages(5_000_000)) == 4_000_000...4_000_000)
    #expect(try paid(settler, damages(30_000_000)) == 28_000_000...28_000_000)
  }

  @Test func aRatioMayHaveACondition() throws {
    let settler = try settler(
      cover(["ratio: {pays: 50%, when: [{any-of: [not reported], at: s1.limits}], at: s1.limits}"]))
    #expect(try paid(settler, damages(10_000_000)) == 5_000_000...10_000_000)
  }

  @Test func anIncidentsLimitIsThereAnewAndThePeriodsIsNot() throws {
    let settler = try settler(
      cover([
        "deductible: {amount: 100万円, at: s1.limits}",
        "limit: {amount: 1億円, per: incident, at: s1.limits}",
        "limit: {amount: 2億円, per: period, at: s1.limits}",
      ]))
    let classes = ClassTable(try CatalogFixture.small.read())
    let loss = try Loss(lines: [damages(90_000_000)], facts: IncidentFacts(), in: classes)
    let large = try Loss(lines: [damages(150_000_000)], facts: IncidentFacts(), in: classes)
    let settled = settler.settle([loss, large, loss])
    #expect(settled.map(\.outcome.paid.lowerBound) == [89_000_000, 100_000_000, 11_000_000])
    #expect(settled.map(\.outcome.paid.upperBound) == [89_000_000, 100_000_000, 11_000_000])
    // Only the period's limit is told as what is left.
    #expect(settled.map { $0.remaining.map(\.low) } == [[111_000_000], [11_000_000], [0]])
  }

  @Test func coversMayShareALimitWithoutStandingWithinOneAnother() throws {
    let settler = try settler(
      cover(["limit: {amount: 1000万円, pool: both, at: s1.limits}"])
        + """
          - id: b
            name: {ja: 見舞い, en: Gifts}
            at: s1.limits
            takes: {basic: [gifts]}
            terms:
              - ratio: {pays: 50%, at: s1.limits}
              - limit: {amount: 1000万円, pool: both, at: s1.limits}
            order: {at: s1.limits}

        """)
    let lines = [damages(8_000_000), LossLine.of("gifts", 8_000_000)]
    #expect(try paid(settler, lines) == 10_000_000...10_000_000)
    #expect(try paid(settler, lines[1]) == 4_000_000...4_000_000)
    let classes = ClassTable(try CatalogFixture.small.read())
    let losses = try lines.map { try Loss(lines: [$0], facts: IncidentFacts(), in: classes) }
    #expect(settler.settle(losses).map(\.outcome.paid) == [8_000_000...8_000_000, 2_000_000...2_000_000])
  }

  // MARK: Units of time

  private func interruption() throws -> PlanSettler {
    try settler(
      cover([
        "wait: {for: 12, unit: hour, at: s1.limits}",
        "per-unit: {class: damages, unit: day, amount: 50万円, at-most: 30, at: s1.limits}",
      ]))
  }

  @Test func aWaitLeavesOutItsPartOfTheLoss() throws {
    let settler = try interruption()
    // 228 hours are 9.5 days.
    #expect(try paid(settler, damages(8_000_000, 240, "hour")) == 4_750_000...4_750_000)
    #expect(try paid(settler, damages(8_000_000, 10, "day")) == 4_750_000...4_750_000)
    #expect(try paid(settler, damages(3_000_000, 240, "hour")) == 2_850_000...2_850_000)
    #expect(try paid(settler, damages(3_000_000, 12, "hour")) == 0...0)
    #expect(try paid(settler, damages(3_000_000, 13, "hour")) == 20_833...20_833)
    #expect(try paid(settler, damages(3_000_000, 0, "hour")) == 0...0)
  }

  /// Of ¥20M over 1,000 hours, 720 are paid: ¥14.4M, below the ¥15M of thirty days.
  @Test func daysBeyondTheMostAreNotPaid() throws {
    let settler = try interruption()
    #expect(try paid(settler, damages(20_000_000, 1_000, "hour")) == 14_400_000...14_400_000)
    #expect(try paid(settler, damages(90_000_000, 732, "hour")) == 15_000_000...15_000_000)
    #expect(try paid(settler, damages(90_000_000, .max, "hour")) == 0...0)
  }

  @Test func withoutHoursItIsARange() throws {
    let settler = try interruption()
    #expect(try paid(settler, damages(3_000_000)) == 0...3_000_000)
    #expect(try paid(settler, damages(3_000_000, 10, .person)) == 0...3_000_000)
    #expect(try paid(settler, damages(90_000_000)) == 0...15_000_000)
  }

  // MARK: Layers

  private let layer = """
      - id: layer
        name: {ja: 超過層, en: Layer}
        at: s1.limits
        excess-of: a
        terms:
          - ratio: {pays: 50%, at: s1.limits}
          - limit: {amount: 2億円, at: s1.limits}
        order: {at: s1.limits}

    """

  private func injury() throws -> PlanSettler {
    try settler(
      cover([
        "per-unit: {class: damages, unit: person, amount: 1億円, at: s1.limits}",
        "deductible: {amount: 1000円, at: s1.limits}", "limit: {amount: 3億円, at: s1.limits}",
      ]) + layer)
  }

  /// Of one person's ¥160M the cover pays ¥100M less ¥1,000, and the layer half of the ¥60M above.
  @Test func aLayerPaysOfWhatIsAbove() throws {
    let settler = try injury()
    #expect(try paid(settler, damages(160_000_000, 1, .person)) == 129_999_000...129_999_000)
    #expect(try paid(settler, damages(90_000_000, 1, .person)) == 89_999_000...89_999_000)
    // Two persons are within their caps; five run into the accident's limit: 500 − 0.001 → 300, and half of
    // the rest.
    #expect(try paid(settler, damages(160_000_000, 2, .person)) == 159_999_000...159_999_000)
    #expect(try paid(settler, damages(500_000_000, 5, .person)) == 399_999_500...399_999_500)
    #expect(try paid(settler, damages(900_000_000, 9, .person)) == 500_000_000...500_000_000)
  }

  @Test func aTraceTellsWhatGoesToTheLayer() throws {
    let settler = try injury()
    let classes = ClassTable(try CatalogFixture.small.read())
    let loss = try Loss(lines: [damages(160_000_000, 1, .person)], facts: IncidentFacts(), in: classes)
    let steps = settler.settle(loss).worstSteps
    #expect(steps.map(\.toLayer).reduce(0, +) == 60_000_000)
    #expect(steps.reduce(0) { $0 + $1.stayed } == 160_000_000 - 129_999_000)
    #expect(steps.contains { $0.rule == .excess && $0.amountIn == 60_000_000 })
  }

  @Test func aLayerThatDoesNotApplyLeavesTheRestWithTheClient() throws {
    let conditional = layer.replacing(
      "terms:", with: "conditions: [{any-of: [reported], at: s1.limits}]\n    terms:")
    let settler = try settler(
      cover(["limit: {amount: 1億円, at: s1.limits}"]) + conditional)
    #expect(try paid(settler, damages(160_000_000)) == 100_000_000...130_000_000)
  }

  // MARK: Riders

  private func rider(_ effect: String) -> String {
    """
      - id: change
        name: {ja: 特約, en: Rider}
        summary: {ja: 変える, en: Changes it}
        at: s1.riders
        effects: [{\(effect), at: s1.riders}]

    """
  }

  private func changed(_ effect: String, _ line: LossLine) throws -> Int {
    let covers = cover([
      "wait: {for: 12, unit: hour, at: s1.limits}",
      "per-unit: {class: damages, unit: day, amount: 50万円, at: s1.limits}",
      "deductible: {amount: 10万円, at: s1.limits}", "ratio: {pays: 50%, at: s1.limits}",
      "limit: {amount: 100万円, per: incident, at: s1.limits}",
      "limit: {amount: 1000万円, per: period, at: s1.limits}",
    ])
    let settler = try settler(covers, riders: rider(effect), chosen: ["change"])
    let paid = try paid(settler, line)
    #expect(paid.lowerBound == paid.upperBound)
    return paid.lowerBound
  }

  /// ¥4.8M over 96 hours: 84 are paid, ¥4.2M, at most 3.5 × ¥0.5M; less ¥0.1M, half, at most ¥1M.
  @Test func ridersChangeAnyTerm() throws {
    let line = damages(4_800_000, 96, "hour")
    #expect(try changed("narrow: a, when: [cause=attack]", line) == 825_000)
    #expect(try changed("set-wait: a, for: 84, unit: hour", line) == 75_000)
    #expect(try changed("drop-wait: a", line) == 950_000)
    #expect(try changed("drop-per-unit: a", line) == 1_000_000)
    #expect(try changed("scale-per-unit: a, by: 2", line) == 1_000_000)
    #expect(try changed("set-deductible: a, amount: 100万円", line) == 375_000)
    #expect(try changed("drop-deductible: a", line) == 875_000)
    #expect(try changed("drop-ratio: a", line) == 1_000_000)
    #expect(try changed("set-ratio: a, pays: 40%", line) == 660_000)
    #expect(try changed("set-limit: a, per: incident, amount: 50万円", line) == 500_000)
    #expect(try changed("set-limit: a, per: period, amount: 60万円", line) == 600_000)
  }
}
