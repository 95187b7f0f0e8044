import CompareKit

/// What is often done wrong in YAML, and what to do instead.
enum YAMLCause {
  case tab
  case escape
  case colon
  case remark
  /// A value begins with a character that means something.
  case reserved(Unicode.Scalar)
  case unclosedQuote
  case textAfterQuote
  case unclosedBracket(Unicode.Scalar)
  /// Between brackets, a value goes on where it should end.
  case separator(closing: Unicode.Scalar)
  case noValue(Unicode.Scalar)
  case indentation
  case missingColon
  case dashWithinLine
  case nesting
  case severalDocuments
  case anchor
  case tag
  case control(Unicode.Scalar, next: Unicode.Scalar?)
  /// A comma parts a value that was meant as one.
  case comma(value: String)
  /// - Parameter first: where it stands already.
  case repeated(name: String, first: YAMLText.Place)
  /// A full-width sign where a plain one is meant.
  case wide(Unicode.Scalar, meant: String)
  case wideBlank(Unicode.Scalar)
  case dashWithoutBlank
  case colonWithoutBlank(name: String)
  case extraBracket(Unicode.Scalar)
  case unindentedText(under: Unicode.Scalar)
  case unknown

  var message: LocalizedText {
    switch self {
    case .tab: LocalizedText(ja: "字下げにタブがあります。半角の空白に替えてください", en: "a tab is used for indentation; use spaces")
    case .escape:
      LocalizedText(
        ja: "\"…\" の中では「\\」は特別な意味を持ちます。「\\\\」と書くか、'…' で囲んでください",
        en: "a backslash has a meaning of its own within \"…\"; write \\\\, or quote the text with '…'")
    case .colon:
      LocalizedText(
        ja: "コロンを含む値は \"…\" で囲んでください", en: "a value with a colon must be quoted (\"…\")")
    case .remark:
      LocalizedText(
        ja: "空白と # から後ろは覚え書きになります。# を含む値は \"…\" で囲んでください",
        en: "what follows a blank and # is a remark; a value with # must be quoted (\"…\")")
    case .reserved(let scalar):
      LocalizedText(
        ja: "「\(Self.name(scalar))」で始まる値は \"…\" で囲んでください",
        en: "a value that begins with “\(Self.name(scalar))” must be quoted (\"…\")")
    case .unclosedQuote:
      LocalizedText(
        ja: "引用符が閉じていません。文の終わりにも同じ引用符を付けてください",
        en: "the quote is not closed; put the same quote at the end of the text")
    case .textAfterQuote:
      LocalizedText(
        ja: "閉じた引用符の後ろに文字があります。値の全体を '…' か \"…\" で囲んでください",
        en: "there is text after the closing quote; quote the whole value, with '…' or \"…\"")
    case .unclosedBracket(let bracket):
      LocalizedText(
        ja: "「\(bracket)」が閉じていません。「\(bracket == "[" ? "]" : "}")」で閉じてください",
        en: "“\(bracket)” is not closed; close it with “\(bracket == "[" ? "]" : "}")”")
    case .separator(let closing):
      LocalizedText(
        ja: "ここには「,」か「\(closing)」が必要です。記号を含む値は \"…\" で囲んでください",
        en: "expected “,” or “\(closing)” here; a value with signs in it must be quoted (\"…\")")
    case .noValue(let scalar):
      LocalizedText(
        ja: "「\(Self.name(scalar))」の前に値がありません。余分な記号を消すか、値を \"…\" で囲んでください",
        en: "there is no value before “\(Self.name(scalar))”; remove the sign, or quote the value (\"…\")")
    case .indentation:
      LocalizedText(
        ja: "字下げが前の行とそろっていません。一つの一覧の項目は同じ桁から書き始めてください",
        en: "the indentation doesn't fit the lines before; begin the fields of one list in the same column")
    case .missingColon:
      LocalizedText(
        ja: "項目名の後にコロンと空白がありません。「名前: 値」の形で書いてください",
        en: "there is no colon and blank after the name of a field; write “name: value”")
    case .dashWithinLine:
      LocalizedText(
        ja: "「- 」は行の初めに書いてください。- で始まる値は \"…\" で囲みます",
        en: "“- ” belongs at the beginning of a line; a value that begins with it must be quoted (\"…\")")
    case .nesting:
      LocalizedText(ja: "入れ子が深すぎます。かっこや字下げを確かめてください", en: "nested too deeply; check brackets and indentation")
    case .severalDocuments:
      LocalizedText(
        ja: "一つのファイルには一つの文書だけを書きます。「---」から後ろは別のファイルに分けてください",
        en: "a file holds one document; move what follows “---” to a file of its own")
    case .anchor:
      LocalizedText(
        ja: "アンカー（&）と別名（*）は使えません。値をそのまま書いてください。これで始まる文は \"…\" で囲みます",
        en:
          "anchors (&) and aliases (*) are not allowed; write the value itself, and quote a text that begins so (\"…\")"
      )
    case .tag:
      LocalizedText(
        ja: "タグ（!）は使えません。値だけを書いてください。! で始まる文は \"…\" で囲みます",
        en: "tags (!) are not allowed; write the value alone, and quote a text that begins so (\"…\")")
    case .control("\u{1B}", next: "$"), .control("\u{1B}", next: "("):
      LocalizedText(
        ja: "UTF-8 の文字ではありません（ISO-2022-JP のようです）。UTF-8 で保存し直してください",
        en: "the file isn't UTF-8 (it looks like ISO-2022-JP); save it as UTF-8")
    case .control(let scalar, next: _):
      LocalizedText(
        ja: "使えない制御文字（\(Self.number(scalar))）があります。消してください",
        en: "there is a control character (\(Self.number(scalar))) that is not allowed; remove it")
    case .comma(let value):
      LocalizedText(
        ja: "コンマを含む値は \"…\" で囲んでください（\"\(value)\"）",
        en: "a value with a comma must be quoted (\"\(value)\")")
    case .repeated(let name, let first):
      LocalizedText(
        ja: "同じ項目「\(name)」が二度あります（最初は \(first.line):\(first.column)）。一方を消してください",
        en: "the field “\(name)” is given twice (first at \(first.line):\(first.column)); remove one")
    case .wide(let sign, let meant):
      LocalizedText(
        ja: "「\(sign)」が全角です。半角の「\(meant)」で書いてください", en: "“\(sign)” is full-width; write “\(meant)”")
    case .wideBlank(let scalar):
      LocalizedText(
        ja: "\(scalar == "\u{3000}" ? "全角の" : "特殊な")空白（\(Self.number(scalar))）があります。半角の空白に替えてください",
        en:
          "there is a \(scalar == "\u{3000}" ? "full-width" : "special") blank (\(Self.number(scalar))); use spaces"
      )
    case .dashWithoutBlank:
      LocalizedText(
        ja: "「-」の後に空白がありません。「- 」と書いてください", en: "there is no blank after “-”; write “- ”")
    case .colonWithoutBlank(let name):
      LocalizedText(
        ja: "「\(name):」の後に空白がありません。「\(name): 値」の形で書いてください",
        en: "there is no blank after “\(name):”; write “\(name): value”")
    case .extraBracket(let bracket):
      LocalizedText(
        ja: "「\(bracket)」が一つ多すぎます。消してください", en: "there is one “\(bracket)” too many; remove it")
    case .unindentedText(let sign):
      LocalizedText(
        ja: "「\(sign)」の下の文は、その項目名より右に字下げしてください",
        en: "the text under “\(sign)” must be indented, further than the name of its field")
    case .unknown:
      LocalizedText(
        ja: "YAML として読めません。この行と前の行の字下げ・コロン・引用符・かっこを確かめてください",
        en:
          "can't be read as YAML; check indentation, colons, quotes and brackets here and in the line before")
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 0x20 || scalar.properties.isWhitespace ? number(scalar) : String(scalar)
  }

  private static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
