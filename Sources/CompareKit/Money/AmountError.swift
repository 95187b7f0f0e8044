/// Why a typed amount was not understood.
public struct AmountError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// Nothing was typed.
    case empty
    /// A minus sign: no amount here is negative.
    case negative
    /// A character that belongs to no amount, or stands where it may not.
    case unexpected(Character)
    /// Commas that do not part the digits by three, as in 1,5000.
    case grouping
    /// A unit with no number before it, as in 万円.
    case unitWithoutNumber(Character)
    /// 千, 百 or 十 with no number before it among Western digits, as in 1百十万.
    case mixedNumerals(Character)
    /// A word that makes it one of several amounts, such as 約 or 以上.
    case notExact(String)
    /// Units that do not go down, as in 3万5億, or a part too large for its place.
    case unitOrder
    /// Digits after a unit with nothing to say what they count, as in 1億5000.
    case missingUnit
    /// Less than a whole yen.
    case fractionOfYen
    /// More than the program can count.
    case tooLarge
  }

  /// What is wrong.
  public let reason: Reason

  /// Where in the typed text, counted in characters from 0.
  public let position: Int

  /// What is wrong with an amount, and at which character.
  public init(_ reason: Reason, at position: Int) {
    self.reason = reason
    self.position = position
  }

  /// What is wrong and what to type instead.
  public func message(_ language: Language) -> String {
    let place = position + 1
    switch language {
    case .ja: return "\(place)文字目：" + japanese
    case .en: return "Character \(place): " + english
    }
  }

  private var japanese: String {
    switch reason {
    case .empty: "金額を入力してください（例：5,000万円、1.5億、200000000）。"
    case .negative: "マイナスの金額は入力できません。0以上の金額を入力してください。"
    case .unexpected(let character): "「\(Self.name(of: character))」は金額として読めません（例：5,000万円、1.5億、¥200M）。"
    case .grouping: "コンマの位置が正しくありません。3桁ごとに区切るか、コンマなしで入力してください（例：1,500万円、15,000万円）。"
    case .unitWithoutNumber(let unit): "「\(unit)」の前に数字がありません（例：1\(unit)）。"
    case .mixedNumerals(let unit):
      "「\(unit)」の前に数字がありません。数字か漢数字のどちらかにそろえてください（例：110万円、百十万円）。"
    case .notExact(let word): "「\(word)」の付いた金額は一つに決まりません。「\(word)」を除いて、使う金額そのものを入力してください。"
    case .unitOrder: "単位は大きい順に、兆・億・万・千・百・十で入力してください（例：1億5,000万円、千五百万円）。"
    case .missingUnit: "この数字の単位がありません。1億5,000万円、または1億5,000円のように最後まで入力してください。"
    case .fractionOfYen: "1円未満の端数は入力できません。円単位の金額を入力してください（例：1.5億、12,345円）。"
    case .tooLarge: "金額が大きすぎます。桁数と単位を確かめてください。"
    }
  }

  private var english: String {
    switch reason {
    case .empty: "type an amount, such as ¥50M, 50,000,000 or 5,000万円."
    case .negative: "an amount cannot be negative; type zero or more."
    case .unexpected(let character):
      "“\(Self.name(of: character))” is not part of an amount; type ¥50M, 50,000,000 or 5,000万円."
    case .grouping: "the commas do not part the digits by three; type 1,500 or 15,000, or leave them out."
    case .unitWithoutNumber(let unit): "“\(unit)” has no number before it; type 1\(unit)."
    case .mixedNumerals(let unit):
      "“\(unit)” has no number before it; write all digits one way, 110万円 or 百十万円."
    case .notExact(let word):
      "“\(word)” leaves the amount open; leave it out and type the very amount to be used."
    case .unitOrder: "units go from large to small: 兆, 億, 万, 千, 百, 十; type 1億5,000万円 or 千五百万円."
    case .missingUnit: "this number has no unit; type 1億5,000万円 or 1億5,000円."
    case .fractionOfYen: "this is not a whole number of yen; type an amount such as 1.5億 or ¥12,345."
    case .tooLarge: "the amount is too large; check the digits and the unit."
    }
  }

  /// The character itself, or its number when there is nothing to see of it.
  private static func name(of character: Character) -> String {
    let text = sanitized(String(character))
    if !text.allSatisfy(\.isWhitespace) { return text }
    return character.unicodeScalars.map { scalar in
      if scalar == " " || scalar == "\u{3000}" { return String(scalar) }
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }.joined(separator: " ")
  }
}
