import BuiltInCatalog
import CompareKit
import Testing

@Suite("The ledger against the catalog, both ways")
struct LedgerCheckerTests {
  private let fixture = LedgerFixture()

  @Test("The built-in ledger accounts for all five sources and fits the catalog")
  func builtIn() throws {
    let ledger = try Ledger.read(layers: [BuiltInCatalog.ledger()])
    let catalog = try BuiltInCatalog.catalog()
    try LedgerChecker.check(ledger, against: catalog)
    let read = ledger.sources.filter { $0.notAtHand == nil }
    #expect(read.map(\.source).sorted() == ["s0", "s1", "s2", "s3", "s4"])
    #expect(read.map(\.passages.count).reduce(0, +) > 600)
  }

  @Test("What fits is not complained of")
  func fits() throws {
    #expect(try fixture.problems() == [])
  }

  @Test("An entry that no passage carries is told")
  func unclaimed() throws {
    var other = fixture
    other.passages[4].1 = "section: terms, left-out: heading"
    #expect(
      try other.problems() == ["no passage of the ledger in page.terms is carried by “planning.limit-b”"])
  }

  @Test("A passage carried by an entry that cites another place is told")
  func wrongPlace() throws {
    var other = fixture
    other.passages[5].1 = "section: contact, carried-by: [planning.gift]"
    #expect(try other.problems() == ["“planning.gift” doesn't cite page.contact"])
  }

  @Test(
    "Ids that aren't there are told",
    arguments: [
      ("section: terms, carried-by: [planning.none]", "the catalog has no entry “planning.none”"),
      ("section: none, left-out: heading", "page has no section “none”"),
      ("section: terms, left-out: none", "the reason “none” is not among left-out-reasons"),
    ])
  func unknown(verdict: String, message: String) throws {
    var other = fixture
    other.passages[2].1 = verdict
    let problems = try other.problems()
    #expect(problems.count == 1 && problems[0].hasPrefix(message), "\(problems)")
  }

  @Test("A pattern names the entries that cite the passage's place")
  func pattern() throws {
    var other = fixture
    other.passages[3].1 = "section: terms, carried-by: [\"planning.limit-*\"]"
    other.passages[4].1 = "section: terms, left-out: heading"
    #expect(try other.problems() == [])
  }

  @Test("A source without a ledger, and a section without a passage, are told")
  func withoutLedger() throws {
    var other = fixture
    other.catalog = other.catalog.replacing(
      "{id: contact,", with: "{id: more, title: {ja: 他, en: More}}, {id: contact,", in: "page.yaml")
    #expect(try other.problems() == ["the ledger has no passage in page.more"])
    other.catalog = fixture.catalog.replacing("id: page", with: "id: book", in: "page.yaml")
      .adding("costs.yaml", "planning-fields: []")
    #expect(throws: CatalogError.self) { try other.problems() }
  }

  @Test(
    "A verdict must say one thing, and a fingerprint must be one",
    arguments: [
      "section: terms", "section: terms, carried-by: [planning.gift], left-out: heading",
    ])
  func verdict(_ verdict: String) throws {
    var other = fixture
    other.passages[2].1 = verdict
    #expect(throws: CatalogError.self) { try other.ledger() }
  }
}
