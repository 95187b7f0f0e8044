/// A trace as a client is told it: what both ends have in common once, and steps that take nothing off only
/// counted. `Trace` keeps all of them.
public struct TraceTelling: Sendable, Hashable {
  /// Steps that belong together.
  public struct Part: Sendable, Hashable {
    /// The end of the range they belong to; nil where both ends go that way.
    public let end: World?
    /// The steps, but only those that take something off.
    public let steps: [TraceLine]
    /// How many other steps there are, which take nothing off.
    public let folded: Int
    /// What those others rest on, by the ids of assumptions.
    public let foldedAssumptions: [String]
  }

  /// In the order in which they are told.
  public let parts: [Part]

  /// Tells what both ends have in common once.
  public init(_ trace: Trace) {
    if trace.isOne {
      parts = [Part(nil, trace.worst)]
      return
    }
    var worst = trace.worst
    var (common, best): ([TraceLine], [TraceLine]) = ([], [])
    for step in trace.best {
      if let place = worst.firstIndex(of: step) {
        common.append(worst.remove(at: place))
      } else {
        best.append(step)
      }
    }
    parts = [Part(nil, common), Part(.worst, worst), Part(.best, best)].filter { !$0.isEmpty }
  }
}

extension TraceTelling.Part {
  fileprivate init(_ end: World?, _ steps: [TraceLine]) {
    let telling = steps.filter { $0.stayed > 0 }
    var seen: Set<String> = []
    let assumptions = steps.filter { $0.stayed == 0 }.flatMap(\.provenance.assumptions)
    self.init(
      end: end, steps: telling, folded: steps.count - telling.count,
      foldedAssumptions: assumptions.filter { seen.insert($0).inserted })
  }

  fileprivate var isEmpty: Bool { steps.isEmpty && folded == 0 }
}

extension TracePhrases {
  static func folded(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "差し引きのない段階が\(count)",
      en: count == 1 ? "1 step takes nothing off" : "\(count) steps take nothing off")
  }
}

/// What the steps of traces refer to and is told in full at the end, numbered in the order it comes up.
public struct TraceNotes: Sendable {
  /// The sources in the order of their numbers.
  public private(set) var citations: [Citation] = []
  /// By their ids.
  public private(set) var assumptions: [String] = []

  /// With no numbers given yet.
  public init() {}

  /// The number of a source, from 1; a new one gets the next.
  public mutating func number(_ citation: Citation) -> Int {
    if let place = citations.firstIndex(of: citation) { return place + 1 }
    citations.append(citation)
    return citations.count
  }

  /// The number of an assumption, from 1; a new one gets the next.
  public mutating func number(assumption id: String) -> Int {
    if let place = assumptions.firstIndex(of: id) { return place + 1 }
    assumptions.append(id)
    return assumptions.count
  }
}
