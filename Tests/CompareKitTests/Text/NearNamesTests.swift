import CompareKit
import Testing

@Suite struct NearNamesTests {
  private static let known = [
    "cost.media", "cost.ransom", "jcci", "aig", "records", "leak-10k", "lost", "officer",
  ]

  @Test(arguments: [
    ("cost.medai", ["cost.media"]), ("ransom", ["cost.ransom"]), ("los", ["lost"]), ("jci", ["jcci"]),
    ("recrods", ["records"]), ("leak10k", ["leak-10k"]), ("JCI", ["jcci"]),
    ("cost.", ["cost.media", "cost.ransom"]),
    ("x", []), ("", []), ("s9", []), ("nothing", []),
  ])
  func whatIsMeantIsFound(typed: String, expected: [String]) {
    #expect(NearNames.nearest(to: typed, among: Self.known) == expected)
  }

  @Test func aLongTextIsNearToNothing() {
    #expect(NearNames.nearest(to: String(repeating: "jcci", count: 100_000), among: Self.known) == [])
  }

  @Test func aHintIsInBothLanguages() {
    let hint = NearNames.hint(for: "jci", among: Self.known)
    #expect(hint == LocalizedText(ja: "もしかして: jcci。", en: "did you mean jcci? "))
    #expect(NearNames.hint(for: "nothing", among: Self.known) == LocalizedText(ja: "", en: ""))
  }

  @Test func aSelectionNamesWhatIsNear() {
    let error = SelectionError.unknownFamily("jci", known: ["jcci", "aig"])
    #expect(error.message(.ja).contains("はありません。もしかして: jcci。次のいずれかを"))
    #expect(error.message(.en).hasSuffix("; did you mean jcci? choose one of: jcci, aig"))
  }
}
