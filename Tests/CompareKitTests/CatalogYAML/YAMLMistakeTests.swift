import CatalogYAML
import CompareKit
import Testing

/// What is often done wrong in YAML, told at its own place, with its cause, in the reader's language.
@Suite struct YAMLMistakeTests {
  static func problems(_ text: String) -> [Problem] {
    do {
      _ = try CatalogYAML.document(text, file: "a.yaml")
      return []
    } catch {
      return error.problems
    }
  }

  /// Expects one problem, told in Japanese without a word of the parser's.
  func expect(
    _ text: String, at place: String, _ ja: String, _ en: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let problems = Self.problems(text)
    #expect(problems.count == 1, "\(problems.map { $0.description(.en) })", sourceLocation: sourceLocation)
    for problem in problems {
      let japanese = problem.description(.ja)
      #expect(japanese.hasPrefix("a.yaml:\(place): "), "\(japanese)", sourceLocation: sourceLocation)
      #expect(japanese.contains(ja), "\(japanese)", sourceLocation: sourceLocation)
      #expect(problem.message.en.contains(en), "\(problem.message.en)", sourceLocation: sourceLocation)
      for word in ["found", "expected", "did not", "YAML_", "yaml_set", "scalar", "token", "context"] {
        #expect(!problem.message.ja.contains(word), "\(japanese)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: [
    ("assumptions:\n\t- id: t1\n", "2:1"), ("a:\n  b: 1\n\tc: 2\n", "3:1"),
    ("a:\n  - b: 1\n \t  c: 2\n", "3:2"),
    ("a: 1\n\tb: 2\n", "2:1"), ("\ta: 1\n", "1:1"), ("a: |\n\ttext\n", "2:1"),
  ])
  func aTabIsNamed(text: String, place: String) {
    expect(text, at: place, "タブ", "a tab")
  }

  @Test(arguments: [
    ("a: \"\\使用者\"\n", "1:5"), ("a: \"C:\\Users\"\n", "1:7"), ("a: \"x\\xZZ\"\n", "1:6"),
    ("a: [\"\\d\"]\n", "1:6"),
  ])
  func aBackslashIsNamed(text: String, place: String) {
    expect(text, at: place, "「\\」", "a backslash")
  }

  @Test(arguments: [
    ("note: 注意: 対象外\n", "1:9"), ("a:\n  - b: 1\n    c: x: y\n", "3:9"), ("a: {ja: 注意: 対象外, en: x}\n", "1:11"),
    ("a: [x: y: z]\n", "1:9"), ("- a: 時刻 16: 00\n", "1:11"),
  ])
  func anUnquotedColonIsNamed(text: String, place: String) {
    expect(text, at: place, "コロンを含む値は", "a value with a colon must be quoted")
  }

  @Test(arguments: [
    ("a: {ja: 番号 #2, en: x}\nb: 1\n", "1:12"), ("a: [one, two #3]\n", "1:14"),
    ("a: {ja: \"#1\", en: No. #2}\n", "1:23"),
  ])
  func aRemarkThatHidesTheRestIsNamed(text: String, place: String) {
    expect(text, at: place, "# から後ろは覚え書き", "is a remark")
  }

  @Test(arguments: [
    ("a: @x\n", "1:4", "@"), ("a: `x`\n", "1:4", "`"), ("a: %x\n", "1:4", "%"),
    ("a: {ja: @x, en: y}\n", "1:9", "@"),
    ("a: * 注\n", "1:4", "*"), ("a: & 注\n", "1:4", "&"), ("a: |x\n", "1:4", "|"), ("a: > 5億円\n", "1:4", ">"),
    ("%x\na: 1\n", "1:1", "%"),
  ])
  func aReservedCharacterIsNamed(text: String, place: String, character: String) {
    expect(text, at: place, "「\(character)」で始まる値は", "begins with “\(character)” must be quoted")
  }

  @Test(arguments: [
    ("a: \"text\n", "1:4"), ("a: 'text\nb: 1\n", "1:4"), ("a: \"text\nb: \"x\"\n", "1:4"),
    ("a:\n  - 'one\n  - 'two'\n", "2:5"),
    ("a: {ja: \"x, en: y}\nb: \"z\"\n", "1:9"), ("a: [\"x, y]\nb: 1\n", "1:5"), ("\"a: 1\nb: 2\n", "1:1"),
  ])
  func anUnclosedQuoteIsNamed(text: String, place: String) {
    expect(text, at: place, "引用符が閉じていません", "the quote is not closed")
  }

  @Test(arguments: [
    ("a: \"A\" と \"B\"\n", "1:8"), ("a: {ja: \"A\"等, en: x}\n", "1:12"), ("a: ['x' y]\n", "1:9"),
    ("a: 'it's'\n", "1:8"),
  ])
  func textAfterAQuoteIsNamed(text: String, place: String) {
    expect(text, at: place, "閉じた引用符の後ろ", "after the closing quote")
  }

  @Test(arguments: [
    ("a: [1, 2\nb: 3\n", "1:4"), ("a: {x: 1\nb: 3\n", "1:4"), ("a:\n  - {x: 1, y: [2}\n  - z\n", "2:15"),
    ("a: [1, 2", "1:4"),
    ("a: {ja: x, en: y\n", "1:4"),
    ("a:\n  - {x: 1, y: 2\n  - {x: 3, y: 4}\n", "2:5"),
  ])
  func anUnclosedBracketIsNamed(text: String, place: String) {
    expect(text, at: place, "閉じていません。「", "is not closed; close it")
  }

  @Test(arguments: [
    ("a: 1\n  b: 2\n", "2:3"), ("a:\n    b: 1\n  c: 2\n", "3:3"), ("  a: 1\nb: 2\n", "2:1"),
    ("a:\n  - b\n c: 1\n", "3:2"),
    ("a:\n  - b: 1\n   c: 2\n", "3:4"),
  ])
  func wrongIndentationIsNamed(text: String, place: String) {
    expect(text, at: place, "字下げ", "indentation")
  }

  @Test(arguments: [
    ("a: 1\nb\nc: 2\n", "2:1", "コロンと空白がありません", "no colon and blank"),
    ("a: - b\n", "1:4", "行の初めに", "at the beginning of a line"),
    ("a: [1, , 2]\n", "1:8", "前に値がありません", "no value before"),
    ("a: ]\n", "1:4", "前に値がありません", "no value before"),
    ("a: {ja: x\n  en: y}\n", "2:5", "コロンを含む値", "a value with a colon"),
    ("a: 1\n---\nb: 2\n", "2:1", "一つの文書", "one document"),
    ("a: 文字\u{1}\n", "1:6", "U+0001", "U+0001"), ("a: e\u{301}\u{200D}\u{7}\n", "1:7", "U+0007", "U+0007"),
    ("a: \u{1B}$B\n", "1:4", "ISO-2022-JP", "ISO-2022-JP"),
    ("a: \u{0}\n", "1:4", "U+0000", "U+0000"),
    (String(repeating: "[", count: 20_000), "1:1002", "入れ子が深すぎます", "nested too deeply"),
    ("a: !<x 1\n", "1:4", "タグ", "tags"), ("a: !y!z 1\n", "1:4", "タグ", "tags"),
    ("a: *x\n", "1:4", "別名", "aliases"),
  ])
  func otherMistakesAreNamed(text: String, place: String, ja: String, en: String) {
    expect(text, at: place, ja, en)
  }

  @Test func aFieldGivenTwiceIsToldAtItsSecondPlace() {
    let filler = (1...200).map { "  - {id: a\($0)}\n" }.joined()
    let text = "assumptions:\n\(filler)assumptions:\n  - {id: b}\n"
    expect(text, at: "202:1", "同じ項目「assumptions」が二度あります（最初は 1:1）", "(first at 1:1)")
    expect("a: {x: 1, \"x\": 2}\n", at: "1:11", "（最初は 1:5）", "first at 1:5")
    expect("'': 1\n'': 2\n", at: "2:1", "（最初は 1:1）", "first at 1:1")
  }

  @Test func allFieldsGivenTwiceAreTold() {
    let problems = Self.problems("a:\n  x: 1\n  y: 2\n  x: 3\n  x: 4\nb: {x: 1, x: 2}\na: 5\n")
    #expect(
      problems.map { "\($0.mark.line):\($0.mark.column) \($0.message.en)" } == [
        "4:3 the field “x” is given twice (first at 2:3); remove one",
        "5:3 the field “x” is given twice (first at 2:3); remove one",
        "6:11 the field “x” is given twice (first at 6:5); remove one",
        "7:1 the field “a” is given twice (first at 1:1); remove one",
      ])
  }

  @Test func veryManyFieldsGivenTwiceAreStillTold() {
    let text = String(repeating: "a: 1\n", count: 3_000)
    expect(text, at: "2:1", "（最初は 1:1）", "first at 1:1")
  }

  @Test(arguments: [
    ("a: {ja: 顧客3,000件, en: x}\n", "1:9", "顧客3,000件"), ("a: {amount: 1,211,111}\n", "1:13", "1,211,111"),
    ("a: {low: 3,000,000}\n", "1:10", "3,000,000"), ("a: {amount: 1,000万円, at: s1}\n", "1:13", "1,000万円"),
    ("a: {low: 3,000,000, high: 2}\n", "1:10", "3,000,000"), ("a: {x: y, b: 1,000\n}\n", "1:14", "1,000"),
  ])
  func aCommaInAValueIsNamed(text: String, place: String, value: String) {
    expect(text, at: place, "コンマを含む値は \"…\" で囲んでください（\"\(value)\"）", "must be quoted (\"\(value)\")")
  }

  @Test(arguments: ["a: 1,000,000\n", "a: {b: \"1,000\"}\n", "a: [1, 2]\n", "{b: , c: d}\n"])
  func otherCommasAreFine(text: String) {
    #expect(Self.problems(text).isEmpty)
  }
}
