/// What an agent entered for a term of a quote.
public enum QuoteEntry: Sendable, Hashable {
  /// Whole yen, hours, days or another number, by the kind of the term.
  case number(Int)
  case ratio(Ratio)
  /// Words, or a date as ISO writes it.
  case text(String)
}

extension QuoteEntry: ExpressibleByIntegerLiteral {
  /// A number as it is written.
  public init(integerLiteral value: Int) { self = .number(value) }
}

/// Why what was typed for a term can't be read.
public enum QuoteEntryError: Error, Sendable, Hashable {
  case amount(AmountError)
  case ratio
  case number
  case date(DateError)

  /// What is wrong and what to type instead.
  public func message(_ language: Language) -> String {
    switch (self, language) {
    case (.amount(let error), _): error.message(language)
    case (.date(let error), _): error.message(language)
    case (.ratio, .ja): "0%から100%までの割合を入力してください（例 10%、0.5%）"
    case (.ratio, .en): "enter a share from 0% to 100%, such as 10% or 0.5%"
    case (.number, .ja): "0以上の整数を入力してください（例 12）"
    case (.number, .en): "enter a whole number of 0 or more, such as 12"
    }
  }
}

extension QuoteTerm {
  /// Reads what was typed for the term.
  /// - Throws: what is wrong with it, and what to type instead.
  public func entry(_ text: String) throws(QuoteEntryError) -> QuoteEntry {
    if noneIsZero, ["なし", "無し", "無"].contains(where: { SearchKey($0) == SearchKey(text) }) {
      return kind == .ratio ? .ratio(Ratio(0, 1)) : .number(0)
    }
    switch kind {
    case .yen:
      do throws(AmountError) { return .number(try AmountParser.parse(text)) } catch { throw .amount(error) }
    case .ratio:
      guard let ratio = PercentParser.parse(text) else { throw .ratio }
      return .ratio(ratio)
    case .hours: return try number(text, ["時間"])
    case .days: return try number(text, ["日", "日間"])
    case .count: return try number(text, ["件", "名", "人", "回", "台"])
    case .text: return .text(text)
    case .date:
      do throws(DateError) { return .text(try DateParser.day(text).iso) } catch { throw .date(error) }
    }
  }

  /// Whether an entry is of the kind of the term.
  func takes(_ entry: QuoteEntry) -> Bool {
    switch (kind, entry) {
    case (.yen, .number), (.hours, .number), (.days, .number), (.count, .number), (.ratio, .ratio),
      (.text, .text), (.date, .text):
      true
    default: false
    }
  }

  private func number(_ text: String, _ counters: [String]) throws(QuoteEntryError) -> QuoteEntry {
    guard let number = CountParser.parse(text, counters: counters), number <= Loss.largestAmount else {
      throw .number
    }
    return .number(number)
  }

  /// An entry in words.
  public func words(_ entry: QuoteEntry, style: YenFormat.Style = .short) -> LocalizedText {
    switch entry {
    case .text(let text): return .same(sanitized(text))
    case .ratio(let ratio): return .same(ratio.decimalPercent)
    case .number(let number):
      let grouped = YenFormat.grouped(UInt(max(0, number)))
      switch kind {
      case .yen: return LocalizedText { YenFormat.string(number, $0, style: style) }
      case .hours:
        return LocalizedText(ja: "\(grouped)時間", en: "\(grouped) \(number == 1 ? "hour" : "hours")")
      case .days: return LocalizedText(ja: "\(grouped)日", en: "\(grouped) \(number == 1 ? "day" : "days")")
      case .ratio, .count, .text, .date: return .same(grouped)
      }
    }
  }
}

extension QuoteTerm {
  /// What may be entered of a share or a number, in words.
  public func words(over: Ratio?, upTo: Ratio?) -> LocalizedText {
    func words(_ number: Ratio) -> LocalizedText {
      self.words(kind == .ratio ? .ratio(number) : .number(number.whole ?? 0))
    }
    let least = over.map(words)
    let most = upTo.map(words)
    return LocalizedText { language in
      switch language {
      case .ja:
        let lower = least.map { "\($0.ja)を超え" + (most == nil ? "る値" : "") } ?? "0以上"
        return lower + (most.map { "\($0.ja)以下の値" } ?? (least == nil ? "の値" : ""))
      case .en:
        let lower = least.map { "more than \($0.en)" } ?? "0 or more"
        return lower + (most.map { ", at most \($0.en)" } ?? "")
      }
    }
  }
}
