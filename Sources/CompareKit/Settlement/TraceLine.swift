/// One step of a settlement in words.
public struct TraceLine: Sendable, Hashable {
  /// The cover or, before a line has found one, the class it is of.
  public let subject: LocalizedText
  /// What was done and by which rule.
  public let rule: LocalizedText
  /// The line of the loss, counted from 0, for steps that look at one.
  public let line: Int?
  /// The id of the cover.
  public let cover: String?
  /// Whole yen.
  public let amountIn: Int
  /// Whole yen that go on to the next step.
  public let amountOut: Int
  /// Why the difference stays with the client; nil when nothing does.
  public let reason: Reason?
  /// Every figure that the rule speaks of.
  public let figures: [SpokenFigure]
  /// Where the rule comes from, how it is known, and on which assumptions it rests.
  public let provenance: Provenance
  /// The agent entered the figure.
  public let isEntered: Bool
  /// The cover leaves the line to the next.
  public let isPassedOn: Bool

  /// Whole yen that the step leaves with the client.
  public var stayed: Int { amountIn - amountOut }
}

/// The steps of a settlement in words, at both ends of the range.
public struct Trace: Sendable, Hashable {
  /// The steps at the worst end of the range.
  public let worst: [TraceLine]
  /// The steps at the best end.
  public let best: [TraceLine]

  /// Whether both ends went the same way, so that one telling is enough.
  public var isOne: Bool { worst == best }

  /// The ids of every assumption a step rests on, in the order they come up.
  public var assumptions: [String] {
    var seen: Set<String> = []
    return (worst + best).flatMap(\.provenance.assumptions).filter { seen.insert($0).inserted }
  }
}
