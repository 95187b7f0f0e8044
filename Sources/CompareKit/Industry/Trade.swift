/// An everyday trade, such as 小売業, and the codes of the classification it stands for.
public struct Trade: Sendable, Hashable {
  /// A stable name for files and the command line, such as `car-retail`.
  public let id: String
  public let name: LocalizedText
  /// The codes it covers, each with everything that belongs to it.
  public let codes: [String]

  public init(id: String, name: LocalizedText, codes: [String]) {
    self.id = id
    self.name = name
    self.codes = codes
  }

  /// How a client's industry relates to this trade.
  public func matches(_ industryCode: String, in classification: IndustryClassification) -> TradeMatch {
    matches(codes: [industryCode], in: classification)
  }

  /// How an industry named by several codes relates to this trade.
  public func matches(codes other: [String], in classification: IndustryClassification) -> TradeMatch {
    func isCovered(_ code: String) -> Bool { codes.contains { classification.isWithin(code, $0) } }
    if other.isEmpty { return .none }
    if other.allSatisfy(isCovered) { return .exact }
    let overlaps = other.contains { code in
      isCovered(code) || codes.contains { classification.isWithin($0, code) }
    }
    return overlaps ? .broader : .none
  }
}

/// How a client's industry relates to a trade a published example names.
public enum TradeMatch: Sendable, Hashable {
  /// The client's industry lies wholly within the trade.
  case exact
  /// The client's industry is wider than the trade, or only partly within it.
  case broader
  /// They have nothing in common.
  case none
}
