import CompareKit
import Testing

/// A mistake put into the fixture, and the one problem that must be reported for it.
struct Mistake: CustomTestStringConvertible, Sendable {
  var file: String
  var old: String
  var new: String
  /// What stands at the place reported; it stands once in the file with the mistake.
  var at: String
  /// What the messages must say.
  var ja: String
  var en: String

  init(
    _ file: String, _ old: String, becomes new: String, at: String, ja: String, en: String
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.at = at
    self.ja = ja
    self.en = en
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  /// Expects this mistake to be reported, in both languages, at its place, and nothing besides.
  func expectReported(
    in world: CatalogWorld = CatalogWorld(), sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fixture = CatalogFixture.small.replacing(old, with: new, in: file)
    let place = fixture.place(of: at, in: file)
    let problems = fixture.problems(completely: false, in: world)
    #expect(problems.count == 1, "\(problems.map { $0.description(.en) })", sourceLocation: sourceLocation)
    for problem in problems {
      let en = problem.description(.en)
      let ja = problem.description(.ja)
      #expect(en.hasPrefix("\(place): "), sourceLocation: sourceLocation)
      #expect(ja.hasPrefix("\(place): "), sourceLocation: sourceLocation)
      #expect(en.contains(self.en), sourceLocation: sourceLocation)
      #expect(ja.contains(self.ja), sourceLocation: sourceLocation)
    }
  }
}
