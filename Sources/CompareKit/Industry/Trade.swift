/// An everyday trade, such as 小売業, and the codes of the classification it stands for.
public struct Trade: Sendable, Hashable {
  /// A stable name for files and the command line, such as `car-retail`.
  public let id: String
  /// What it is called.
  public let name: LocalizedText
  /// The codes it covers, each with everything that belongs to it.
  public let codes: [String]

  /// A trade of these codes.
  public init(id: String, name: LocalizedText, codes: [String]) {
    self.id = id
    self.name = name
    self.codes = codes
  }

  /// How this trade relates to a client's industry.
  public func matches(_ industryCode: String, in classification: IndustryClassification) -> TradeMatch {
    matches(codes: [industryCode], in: classification)
  }

  /// How this trade relates to an industry named by several codes.
  public func matches(codes other: [String], in classification: IndustryClassification) -> TradeMatch {
    if other.isEmpty || codes.isEmpty { return .other }
    let isWhole = other.allSatisfy { classification.isCovered($0, by: codes) }
    let isAll = codes.allSatisfy { classification.isCovered($0, by: other) }
    if isWhole { return isAll ? .same : .wider }
    if isAll { return .narrower }
    let overlaps = other.contains { code in
      codes.contains { classification.isWithin(code, $0) || classification.isWithin($0, code) }
    }
    return overlaps ? .overlapping : .other
  }
}

/// How a trade that a published example names relates to the client's industry.
public enum TradeMatch: String, Sendable, Hashable, CaseIterable {
  /// The trade is the client's industry.
  case same
  /// The trade is wider: the client's industry is a part of it.
  case wider
  /// The trade is narrower: it is a part of the client's industry.
  case narrower
  /// Each has parts that the other lacks.
  case overlapping
  /// They have nothing in common.
  case other
}
