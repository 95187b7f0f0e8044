/// A client's industry: an entry of the classification, or an everyday trade of several entries.
public enum ClientIndustry: Sendable, Hashable {
  case code(String)
  case trade(String)

  /// Reads back an `identifier`. Nil when `identifier` is empty.
  ///
  /// A letter or digits alone are a code; everything else is the id of a trade.
  public init?(identifier: String) {
    if identifier.isEmpty { return nil }
    self = IndustryCode(identifier) == nil ? .trade(identifier) : .code(identifier)
  }

  /// The code or the id of the trade, for files and the command line.
  public var identifier: String {
    switch self {
    case .code(let code): code
    case .trade(let id): id
    }
  }

  /// The codes it stands for. Empty for a trade that is not in `trades`.
  public func codes(in trades: [Trade]) -> [String] {
    switch self {
    case .code(let code): [code]
    case .trade(let id): trades.first { $0.id == id }?.codes ?? []
    }
  }

  /// Its name. Nil for a code or a trade that does not exist.
  public func name(in classification: IndustryClassification, trades: [Trade]) -> LocalizedText? {
    switch self {
    case .code(let code): classification[code]?.name
    case .trade(let id): trades.first { $0.id == id }?.name
    }
  }

  /// Its name with its codes, such as 小売業（56–61） or Car retail (591).
  public func description(
    in classification: IndustryClassification, trades: [Trade], _ language: Language
  ) -> String? {
    guard let name = name(in: classification, trades: trades) else { return nil }
    let codes = Self.ranges(of: codes(in: trades), language)
    return switch language {
    case .ja: "\(name.ja)（\(codes)）"
    case .en: "\(name.en) (\(codes))"
    }
  }

  /// How the trade of a published example relates to this industry.
  public func matches(
    _ trade: Trade, in classification: IndustryClassification, trades: [Trade]
  ) -> TradeMatch {
    if case .trade(trade.id) = self { return .same }
    return trade.matches(codes: codes(in: trades), in: classification)
  }

  /// Codes with neighbours drawn together: 50–55、591.
  private static func ranges(of codes: [String], _ language: Language) -> String {
    var parts: [(first: String, last: String)] = []
    for code in codes {
      if let last = parts.last?.last, isNext(code, after: last) {
        parts[parts.count - 1].last = code
      } else {
        parts.append((code, code))
      }
    }
    return parts.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }
      .joined(separator: language == .ja ? "、" : ", ")
  }

  private static func isNext(_ code: String, after last: String) -> Bool {
    guard code.utf8.count == last.utf8.count else { return false }
    if let number = Int(code), let previous = Int(last) { return number == previous + 1 }
    guard let letter = code.utf8.first, let previous = last.utf8.first else { return false }
    return code.utf8.count == 1 && letter == previous + 1
  }
}
