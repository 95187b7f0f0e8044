import Testing

/// Signs that look right on the screen, and places that the parser notices late.
extension YAMLMistakeTests {
  @Test(arguments: [
    ("a:\n  ja: #2の件\n  en: a\n", "2:7"), ("a:\n  - id: t1\n    at: #2\n    b: c\n", "3:9"),
    ("a:\n  - id: t1\n    s: {ja: #2, en: a}\n", "3:13"), ("a:\n  ja: #2, en: a\n  b: c\n", "2:7"),
    ("a:\n  - {id: t1, s: {ja: #2, en: a}}\n  - {id: t2}\n", "2:22"),
    ("s: {ja: #2,\n  en: a}\nb: 1\n", "1:9"), ("s: {ja: x,\n  en: #2}\n\nb: 1\n", "2:7"),
    ("a: [#1, #2]\nb: 1\n", "1:5"),
  ])
  func aRemarkInThePlaceOfAValueIsNamed(text: String, place: String) {
    expect(text, at: place, "# から後ろは覚え書き", "is a remark")
  }

  @Test(arguments: [
    ("a:\n  s: {ja: あ, en: a}}\n", "2:20", "}"), ("a: [1, 2]]\nb: 1\n", "1:10", "]"),
    ("- {id: t, s: {ja: x, en: y}}, b: 1}\n", "1:28", "}"), ("{a: 1}}\n", "1:7", "}"),
    ("s: {ja: x,\n  en: y}}\nb: 1\n", "2:9", "}"), ("- {id: t1, s: [x]]}\n- b\n", "1:18", "]"),
  ])
  func aBracketTooManyIsNamed(text: String, place: String, bracket: String) {
    expect(text, at: place, "「\(bracket)」が一つ多すぎます", "one “\(bracket)” too many")
  }

  @Test(arguments: [
    ("s:\n  ja: [必須] あ\n  en: a\n", "2:7", "["), ("s:\n  ja: {必須} あ\n", "2:7", "{"),
    ("s: {ja: [必須] あ, en: b}\n", "1:9", "["), ("s:\n  - [必須] あ\n  - b\n", "2:5", "["),
    ("s: [一]、[二]\n", "1:4", "["),
  ])
  func aTextThatBeginsWithABracketIsNamed(text: String, place: String, bracket: String) {
    expect(text, at: place, "「\(bracket)」で始まる値は", "begins with “\(bracket)” must be quoted")
  }

  @Test(arguments: [
    ("a:\n  -id: t1\n   s: {ja: x, en: y}\n", "2:3"), ("a:\n  -id: t1\n    s: t\n", "2:3"),
    ("a:\n  -id: t1\n", "2:3"), ("a:\n  - id: t1\n  -id: t2\n", "3:3"), ("a:\n  -x\n  -y\nb: 1\n", "2:3"),
  ])
  func aDashWithoutABlankIsNamed(text: String, place: String) {
    expect(text, at: place, "「-」の後に空白がありません", "no blank after “-”")
  }

  @Test(arguments: [
    ("a:\n  - id:t1\n    s: {ja: x, en: y}\n", "2:5", "id"),
    ("a:\n  - id: t1\n    s:{ja: x, en: y}\n", "3:5", "s"),
    ("a:\n  - id: t1\n    b:c\n    d: e\n", "3:5", "b"), ("a: {id:t1, b: c}\n", "1:5", "id"),
    ("a:\n  - id:t1\n", "2:5", "id"), ("version:\"1\"\na: b\n", "1:1", "version"),
    ("a:\n  ja:あ\n  en:b\n", "2:3", "ja"), ("a: 1\nb:2\n", "2:1", "b"), ("a: {x: y, ja:あ}\n", "1:11", "ja"),
  ])
  func aColonWithoutABlankIsNamed(text: String, place: String, name: String) {
    expect(text, at: place, "「\(name):」の後に空白がありません", "no blank after “\(name):”")
  }

  @Test(arguments: [
    ("a:\n　　- id: t1\n　　　　s: {ja: x, en: y}\n", "2:1"), ("a:\n  - id: t1\n　　　　s: t\n", "3:1"),
    ("a:\n  - id: t1\n  　　s: t\n", "3:3"), ("a:　b\nc: d\n", "1:3"), ("a:\n  -　id: t1\n", "2:4"),
    ("a: {x:　1, y: 2}\n", "1:7"), ("a: {x: 1,　y: 2}\n", "1:10"), ("a: 1\n　b: 2\n", "2:1"),
  ])
  func aFullWidthBlankIsNamedOnce(text: String, place: String) {
    expect(text, at: place, "全角の空白", "a full-width blank")
  }

  @Test(arguments: [
    ("a:\n  - id: t1\n    s：{ja: x, en: y}\n", "3:6", "："),
    ("a:\n  - id：t1\n    s: {ja: x, en: y}\n", "2:7", "："),
    ("a：\n  - id: t1\n", "1:2", "："), ("a: {ja：x, en: y}\n", "1:7", "："), ("a: {x: y, en：z}\n", "1:13", "："),
    ("a:\n  - {id: t1， s: {ja: x, en: y}}\n", "2:12", "，"), ("a: {ja: x、 en: y}\n", "1:10", "、"),
    ("a: {ja: x，en: y}\n", "1:10", "，"), ("a: ｛ja: x, en: y｝\n", "1:4", "｛"),
    ("a:\n  － id: t1\n", "2:3", "－"),
  ])
  func aFullWidthSignIsNamed(text: String, place: String, sign: String) {
    expect(text, at: place, "「\(sign)」が全角", "“\(sign)” is full-width")
  }

  @Test(arguments: [
    ("s:\n  ja: |\n  あ\n  い\n  en: b\n", "3:3"), ("s:\n  ja: |\n  あ: い\n  en: b\n", "2:7"),
    ("s:\n  ja: >-\nあいう\n  en: b\n", "3:1"), ("s:\n  ja: |\n  あ\n", "3:3"),
    ("s:\n  ja: |\n  - あ\n  en: b\n", "3:3"),
  ])
  func aTextThatIsNotIndentedIsNamed(text: String, place: String) {
    expect(text, at: place, "の下の文は", "must be indented")
  }

  @Test(arguments: [
    (String(repeating: "{a: ", count: 300), "1:1197", "{"),
    (String(repeating: "[", count: 300), "1:300", "["),
    ("a: {b: {c: 1}, d:\n\n", "1:4", "{"), ("a:\n  - {x: \n  - {y: 1}\n", "2:5", "{"),
    ("a: [x,\n  {y: 1},\n", "1:4", "["),
  ])
  func aBracketLeftOpenAtTheEndIsNamed(text: String, place: String, bracket: String) {
    expect(text, at: place, "「\(bracket)」が閉じていません", "“\(bracket)” is not closed")
  }

  @Test(arguments: [
    ("a:\n  - id: t1\n     s: {ja: x, en: y}\n", "3:6"), ("a:\n  - id: \"t1\"\n     s: t\n", "3:6"),
    ("a:\n  - id: t1\n    k: x\n     s: t\n", "4:6"),
  ])
  func anIndentationIsNamedWhereItIs(text: String, place: String) {
    expect(text, at: place, "字下げ", "indentation")
  }

  @Test(arguments: [
    ("a: {ja: x, en: x, y}\n", "1:16", "x, y"), ("a: {ja: あ, い, う, en: x}\n", "1:9", "あ, い, う"),
    ("a: {ja: 1,000円, 2,000円, en: x}\n", "1:9", "1,000円, 2,000円"),
  ])
  func aProposalKeepsTheBlanksOfAValue(text: String, place: String, value: String) {
    expect(text, at: place, "（\"\(value)\"）", "(\"\(value)\")")
  }

  @Test(arguments: [
    "a: x # remark\n", "a: # remark\n  b: 1\n", "a: -1\n", "a: https://example.com\n",
    "a:\n  - https://x.y\n",
    "a:\n  ja: 全角：と　空白\n", "a: {ja: あ、い, en: 注：x}\n", "a: 時刻は16:00、id:x\n", "a: ［注］あ\n", "a: {b: , c: d}\n",
    "a: |\n  id:t1\n  -x\n  　あ\n", "a: [x:y, -b]\n", "a: \"\"\n", "a:\n  - {b: 1}\n  - - 2\n", "a: x}\n",
  ])
  func otherSignsAreFine(text: String) {
    #expect(Self.problems(text).isEmpty, "\(Self.problems(text).map { $0.description(.en) })")
  }
}
