import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A family planted in the small catalog, and what the proof finds in it.
struct Planted {
  let catalog: Catalog
  let findings: [Finding]

  /// - Parameters:
  ///   - covers: each as the lines of its fields.
  ///   - riders: each as its effects, by its id.
  ///   - exclusions: the bars of each.
  init(
    _ covers: [[String]], riders: [(id: String, effects: [String])] = [], exclusions: [[String]] = [],
    more: String = "", vocabulary: String = ""
  ) throws {
    var text = covers.map { "  - " + $0.joined(separator: "\n    ") }.joined(separator: "\n")
    if !exclusions.isEmpty {
      text += "\nexclusions:"
      for bars in exclusions {
        text +=
          "\n  - {topic: war, text: {ja: 対象外, en: Excluded}, at: s1.limits, bars: [\(bars.joined(separator: ", "))]}"
      }
    }
    text += more
    let added = riders.map { rider in
      """
        - id: \(rider.id)
          name: {ja: 特約, en: Rider}
          summary: {ja: 特約です。, en: A rider.}
          effects:
            - \(rider.effects.joined(separator: "\n      - "))
          at: s1.riders
      """
    }
    var fixture = TermExamples.fixture(text, riders: added.joined(separator: "\n"))
    if !vocabulary.isEmpty { fixture = fixture.adding("more.yaml", vocabulary) }
    catalog = try CatalogReader.readAndCheck(
      layers: [fixture.documents()], digest: "", completely: false, provingTakers: true)
    findings = CatalogProver.findings(in: catalog).filter { $0.family == "beta" }
  }

  func found(_ kind: Finding.Kind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// What is paid of the case, read back from its file: under its column, and under the one without the rider.
  func settled(_ finding: Finding?) throws -> [ClosedRange<Int>] {
    let example = try #require(finding?.example)
    let document = try CatalogYAML.document(example.scenario.yaml, file: "case.yaml")
    let scenario = try CatalogReader.scenario(document, against: catalog)
    #expect(scenario.facts == example.scenario.facts)
    let classes = ClassTable(catalog)
    let losses = [Loss](repeating: try Loss(scenario, in: classes), count: example.times)
    return try ([example.column] + [example.without].compactMap(\.self)).map { column in
      let settler = PlanSettler(try ResolvedPlan(column, in: catalog), in: classes)
      return Outcome(together: settler.program.settle(inOnePeriod: losses)).paid
    }
  }

  /// The fields of a cover of damages.
  static func cover(_ id: String, _ terms: [String] = [], _ more: String...) -> [String] {
    let fields = ["id: \(id)", "name: {ja: 補償\(id), en: Cover \(id)}", "at: s1.limits"]
    let taking = more.contains { $0.hasPrefix("takes") || $0.hasPrefix("excess-of") }
    return fields + (taking ? [] : ["takes: {basic: [damages]}"]) + more
      + (terms.isEmpty ? [] : ["terms:"] + terms.map { "  - \($0)" })
  }

  static func limit(_ yen: String, _ more: String = "") -> String {
    "limit: {amount: \(yen), \(more)at: s1.limits}"
  }

  static func when(_ atoms: String...) -> String {
    let all = atoms.map { "{any-of: [\($0)], at: s1.limits}" }
    return "conditions: [\(all.joined(separator: ", "))]"
  }

  static func adding(_ cover: [String]) -> String { "add-cover: {\(cover.joined(separator: ", "))}" }
}
