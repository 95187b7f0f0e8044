import ArgumentParser
import CompareKit

/// The client and the columns compared, as typed on the command line.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "業種のコード・名称・ふだんの言葉 / Industry, by code, name or everyday word in either language (56, 小売業, 美容室)",
      valueName: "code|name"))
  var industry: String?

  // Amounts take whatever comes next, so that a negative one is called that and not an unknown option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("年間売上高 / Yearly sales (5億, 2,000万円, ¥200M)", valueName: "amount"))
  var revenue: String?

  @Option(help: ArgumentHelp("お客さま名 / The client's name", valueName: "name"))
  var client: String?

  @Option(
    name: .customLong("exposure"),
    help: ArgumentHelp(
      "お客さまの事情。繰り返し可 / What holds for the client; repeatable (see catalog list)",
      valueName: "id[=n]"))
  var exposures: [String] = []

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(
      "比較するプラン。繰り返し可、同じ商品も可 / Plan to compare; repeatable, also of one family (jcci=a)",
      valueName: "family=plan"))
  var plans: [String] = []

  @Option(
    name: .customLong("rider"),
    help: ArgumentHelp(
      "付ける特約。繰り返し可 / Rider chosen; repeatable; family#2 is the family's second column",
      valueName: "column=rider"))
  var riders: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "見積で決まる支払限度額 / Limit of liability of the plans that leave it to a quote (1億)",
      valueName: "amount"))
  var baseLimit: String?

  @Option(
    name: .customLong("quote"),
    help: ArgumentHelp(
      "見積の条件。繰り返し可 / Term of a quote; repeatable (aig:deductible=10万)",
      discussion: """
        TERM: 見積項目（catalog list） / a term of a quote (see catalog list); number (text); \
        date (2026-11-21, 令和8年11月21日); cadence (monthly, yearly)
        """,
      valueName: "column:term=value"))
  var quotes: [String] = []
}

/// The two sides of `LEFT=RIGHT`.
struct Assignment {
  enum Separator: String {
    case equals = "=＝"
    case colon = ":："
  }

  let left: String
  let right: String

  /// Nil unless both sides are there.
  /// - Parameter separator: the full-width form does too.
  init?(_ text: String, separator: Separator = .equals) {
    guard let place = text.firstIndex(where: separator.rawValue.contains) else { return nil }
    left = String(text[..<place])
    right = String(text[text.index(after: place)...])
    if left.isEmpty || right.isEmpty { return nil }
  }
}
