import CatalogYAML
import CompareKit
import TestSupport
import Testing

@Suite struct YAMLTests {
  /// The problems of a text, as a reader in English sees them.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try CatalogYAML.document(text, file: "a.yaml")
      return []
    } catch {
      #expect(error.problems.allSatisfy { !$0.message.ja.isEmpty && $0.message.ja != $0.message.en })
      return error.problems.map { $0.description(.en) }
    }
  }

  @Test func placesCountFromOneInCharacters() throws {
    let document = try CatalogYAML.document("# 注\n賠償:\n  - {ja: 小売業, en: \"Retail\"}\n", file: "a.yaml")
    guard case .fields(let entries) = document.content, case .list(let items) = entries[0].value.content,
      case .fields(let names) = items[0].content
    else {
      Issue.record("not read as written")
      return
    }
    #expect(document.mark == Mark(file: "a.yaml", line: 2, column: 1))
    #expect(entries[0].mark == Mark(file: "a.yaml", line: 2, column: 1))
    #expect(items[0].mark == Mark(file: "a.yaml", line: 3, column: 5))
    #expect(names.map(\.mark.column) == [6, 15])
    #expect(names.map(\.value.mark.column) == [10, 19])
  }

  @Test(arguments: ["", "# only a remark\n", "---\n"])
  func aFileOfNothingIsEmpty(text: String) throws {
    let document = try CatalogYAML.document(text, file: "a.yaml")
    guard case .empty = document.content else {
      Issue.record("not empty")
      return
    }
  }

  /// What YAML 1.1 makes numbers, truth values and dates of stays the text that was written.
  @Test(arguments: ["yes", "1.10", "0x10", "2018-01-01", "010", "1e3"])
  func textIsReadAsWritten(text: String) throws {
    let document = try CatalogYAML.document("a: \(text)", file: "a.yaml")
    guard case .fields(let entries) = document.content, case .scalar(let read) = entries[0].value.content
    else {
      Issue.record("no scalar")
      return
    }
    #expect(read == text)
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let document = try CatalogYAML.document("\u{FEFF}version: x\n", file: "a.yaml")
    guard case .fields(let entries) = document.content else {
      Issue.record("no fields")
      return
    }
    #expect(entries.map(\.key) == ["version"])
  }

  @Test func aFieldGivenTwiceIsReported() {
    #expect(
      problems("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n") == [
        "a.yaml:5:3: the field “c” is given twice (first at 3:3); remove one"
      ]
    )
  }

  @Test func aQuotedNameIsTheSameName() {
    #expect(
      problems("1: a\n\"1\": b\n") == ["a.yaml:2:1: the field “1” is given twice (first at 1:1); remove one"])
  }

  @Test(arguments: [
    ("a: &x 1\nb: 2\n", ["a.yaml:1:4"]),
    ("a: &x {b: 1}\nc: *x\n", ["a.yaml:2:4"]),
    ("- &x [1]\n- *x\n", ["a.yaml:2:3"]),
    ("&x a: 1\n*x : 2\n", ["a.yaml:2:1"]),
    ("a: &x {b: 1}\nc:\n  <<: *x\n", ["a.yaml:3:7"]),
    ("a: &x [1]\rb: [*x, '*x']\r", ["a.yaml:2:5"]),
    ("a: &x 1\n? [*x]\n: 1\n", ["a.yaml:2:4"]),
  ])
  func anchorsAndAliasesAreRefused(text: String, places: [String]) {
    #expect(
      problems(text)
        == places.map {
          "\($0): anchors (&) and aliases (*) are not allowed; "
            + "write the value itself, and quote a text that begins so (\"…\")"
        })
  }

  @Test(arguments: [
    "a: !!binary aGk=\n", "a: !person {b: 1}\n", "a: !!set {b}\n", "!x a: 1\n", "a: !!str 1\n",
  ])
  func tagsAreRefused(text: String) {
    let found = problems(text)
    #expect(found.count == 1)
    #expect(found.first?.contains("tags (!) are not allowed; write the value alone") == true, "\(found)")
  }

  @Test(arguments: [
    "a: R&D and *this*\n", "a: \"&b *c\"\n", "a: |\n  &x\n  *y\n", "a: 'x' # R&D *D\n",
    "a: A & B\nb: A & B * C\n", "a: \"A & B\"\nb: \"A & B * C\"\n", "a: \"&x\"\nb: '*x'\n",
    "a: |\n  &x\n  *x\n", "a: see &x\n  *x # &x *x\n", "'&x': 1\n\"*x\": 2\n",
  ])
  func ampersandsAndAsterisksWithinTextAreText(text: String) {
    #expect(problems(text) == [])
  }

  /// Thirty levels of two aliases each: a billion nodes for who expands them.
  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func aBillionLaughsAreRefusedAtOnce(asKey: Bool) {
    var text = "- &a0 [ha, ha]\n"
    for level in 1...30 { text += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    if asKey { text += "- ? *a30\n  : ha\n  ? *a29\n  : ha\n" }
    #expect(!problems(text).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? "])
  func nestingWithoutEndIsRefused(opening: String) {
    #expect(!problems(String(repeating: opening, count: 100_000)).isEmpty)
  }
}
