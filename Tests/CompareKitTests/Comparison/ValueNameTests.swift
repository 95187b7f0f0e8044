import CompareKit
import Testing

/// What a formula calls the value that it takes a share of.
@Suite struct ValueNameTests {
  private static let alpha = "families/alpha.yaml"

  /// The costs' limit is a share of a value that no quote term names.
  private func fixture(_ name: String, of id: String = "total") -> CatalogFixture {
    CatalogFixture.small
      .replacing("share: 10%, of: limit", with: "share: 10%, of: \(id)", in: Self.alpha)
      .replacing(
        "  deductible: {amount: 10万円, at: s1.limits}\n",
        with: "  deductible: {amount: 10万円, at: s1.limits}\n"
          + "  \(id): {amount: 2000万円, \(name)at: s1.limits}\n", in: Self.alpha)
  }

  @Test func aFormulaSaysTheNameOfItsValue() throws {
    let catalog = try fixture("name: {ja: 年間総額, en: yearly total}, ").read()
    let classes = ClassTable(catalog)
    let plan = try ResolvedPlan(Column(family: "alpha", plan: "small"), in: catalog)
    let scenario = try #require(catalog.scenario("leak"))
    let settler = PlanSettler(plan, in: classes)
    let trace = settler.trace(of: settler.settle(try Loss(scenario, in: classes)), scenario, in: catalog)
    #expect(trace.worst.contains { $0.rule.ja.contains("年間総額の10%と5,000万円の低い方") })
    #expect(trace.worst.contains { $0.rule.en.contains("the lower of 10% of the yearly total and ¥50M") })
  }

  /// A value with the id of a term of a quote is called as that.
  @Test func aFormulaSaysTheNameOfTheTerm() throws {
    let catalog = try fixture("", of: "cost-limit").read()
    let plan = try ResolvedPlan(Column(family: "alpha", plan: "small"), in: catalog)
    let scenario = try #require(catalog.scenario("leak"))
    let settler = PlanSettler(plan, in: ClassTable(catalog))
    let loss = try Loss(scenario, in: ClassTable(catalog))
    let trace = settler.trace(of: settler.settle(loss), scenario, in: catalog)
    #expect(trace.worst.contains { $0.rule.ja.contains("費用の限度額の10%") })
    #expect(trace.worst.contains { $0.rule.en.contains("10% of the limit of costs") })
  }

  @Test func aValueWithoutOneIsAMistake() {
    let problems = fixture("").problems()
    #expect(problems.map(\.message.en) == ["a formula speaks of the value “total”, so it needs a name"])
    #expect(problems.first?.mark.file == Self.alpha)
  }
}
