import CompareKit
import Testing

/// How many of a thing there may be is said, never lost in a number of bits.
@Suite struct CountMistakeTests {
  private static let alpha = "families/alpha.yaml"

  /// The fixture, its first plan alone with so many more covers.
  private func fixture(covers count: Int, terms: String = "") -> CatalogFixture {
    let covers = (1...count).map {
      "  - {id: more-\($0), name: {ja: 補償, en: Cover}, plans: [small], terms: [\(terms)], at: s1.limits}\n"
    }
    return CatalogFixture.small.replacing("covers:\n", with: "covers:\n" + covers.joined(), in: Self.alpha)
  }

  private func problems(_ fixture: CatalogFixture) -> [String] {
    fixture.problems(completely: false).map { $0.description(.en) }
  }

  @Test func aPlanHasAtMostSoManyCovers() {
    // Two of its own.
    #expect(problems(fixture(covers: 62)) == [])
    let over = fixture(covers: 63)
    let place = over.place(of: "id: small", in: Self.alpha)
    #expect(problems(over) == ["\(place): the plan “small” has 65 covers; at most 64 are settled"])
  }

  @Test func aDeductibleIsSharedByAtMostSoMany() {
    let shared = "deductible: {amount: 5万円, pool: two, at: s1.limits}"
    #expect(problems(fixture(covers: 8, terms: shared)) == [])
    let over = problems(fixture(covers: 9, terms: shared))
    #expect(over.count == 1 && over[0].contains("in the plan “small” 9 covers share the pool “two”"))
  }
}
