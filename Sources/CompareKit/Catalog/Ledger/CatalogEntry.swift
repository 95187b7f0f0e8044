/// Something a catalog says that rests on a source, with an id to name it by: a plan, one of its values, a
/// cover or a term of it, a rider, the answer to a row, an exclusion, a published example, an assumption.
public struct CatalogEntry: Sendable, Hashable {
  /// A figure as the source must have it.
  public enum Figure: Sendable, Hashable {
    /// Whole yen.
    case yen(Int)
    /// Whole yen of which the source says only that it is more, or at most so much.
    case over(Int)
    case upTo(Int)
    /// A share, which a source may say as what is kept or as what is paid.
    case share(Ratio)
    case days(Int)
    /// So many units: hours, persons.
    case count(Int)
    /// Times as much.
    case factor(Int)
  }

  /// `FAMILY.KIND.NAME`, such as `jcci.plan.a.liability`, or `KIND.NAME` for what belongs to no family.
  public let id: String
  /// What it is called.
  public var name: LocalizedText
  /// What it says in words of ours.
  public var words: [LocalizedText] = []
  /// The figures it speaks of.
  public var figures: [Figure] = []
  /// Where its parts are from.
  public var provenances: [Provenance] = []
  /// The rows of the comparison it speaks in: classes of loss, facts, topics of exclusions.
  public var rows: [String] = []
  /// Where it stands in its file.
  public let mark: Mark

  /// Where it is from, each place once.
  public var citations: [Citation] { provenances.flatMap(\.citations).uniqued() }

  /// Whether it says no more than that its source is silent, which no passage can carry.
  var isSilence: Bool {
    figures.isEmpty && !provenances.isEmpty && provenances.allSatisfy { $0.basis == .unknown }
  }

  /// Where it is from, save what only says that the source is silent there.
  var claimedCitations: [Citation] {
    if isSilence { return [] }
    return provenances.filter { $0.basis != .unknown || !figures.isEmpty }.flatMap(\.citations).uniqued()
  }
}

extension CatalogEntry.Figure {
  /// The numbers by which a source may say it.
  var spellings: [Int] {
    switch self {
    case .yen(let number), .over(let number), .upTo(let number), .days(let number), .count(let number),
      .factor(let number):
      [number]
    case .share(let ratio):
      [ratio, ratio.complement ?? ratio].map { $0.numerator * 100 / $0.denominator }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first place.
  public func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
