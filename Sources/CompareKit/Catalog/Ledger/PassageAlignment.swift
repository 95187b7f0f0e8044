/// A ledger's passages found in a text.
struct PassageAlignment {
  /// Where each passage begins; nil for one that isn't there.
  private(set) var places: [Int?]
  /// The stretches of the text that no passage covers, in order.
  private(set) var unknown: [Range<Int>] = []
  /// How many scalars each passage has.
  let lengths: [Int]

  /// How many scalars of the text passages cover.
  var coveredCount: Int { zip(places, lengths).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) } }

  private struct Occurrence {
    let passage: Int
    let range: Range<Int>
  }

  init(_ prints: [PassagePrint], in text: PassageText) {
    places = Array(repeating: nil, count: prints.count)
    lengths = prints.map(\.length)
    let occurrences = Self.occurrences(of: prints, in: text)
    for found in Self.longestInOrder(occurrences, passages: prints.count) {
      places[found.passage] = found.range.lowerBound
    }
    findMoved(occurrences, in: text.scalars.count)
    unknown = Self.gaps(between: covered, in: text.scalars.count)
  }

  /// Every place where a passage could stand, by its beginning.
  private static func occurrences(of prints: [PassagePrint], in text: PassageText) -> [Occurrence] {
    let hashes = RollingHashes(text.scalars)
    var found: [Occurrence] = []
    for (length, passages) in Dictionary(grouping: prints.indices, by: { prints[$0].length }) {
      guard length > 0, length <= text.scalars.count else { continue }
      let byPrint = Dictionary(grouping: passages) { prints[$0] }
      for start in 0...(text.scalars.count - length) {
        let range = start..<(start + length)
        for passage in byPrint[hashes.print(of: range)] ?? [] {
          found.append(Occurrence(passage: passage, range: range))
        }
      }
    }
    return found.sorted { ($0.range.lowerBound, $0.passage) < ($1.range.lowerBound, $1.passage) }
  }

  /// The occurrences in the ledger's order, none over another, that cover most of the text.
  private static func longestInOrder(_ occurrences: [Occurrence], passages: Int) -> [Occurrence] {
    let byEnd = occurrences.indices.sorted {
      occurrences[$0].range.upperBound < occurrences[$1].range.upperBound
    }
    var chains = PrefixMaximum(count: passages)
    var covered = [Int](repeating: 0, count: occurrences.count)
    var before = [Int?](repeating: nil, count: occurrences.count)
    var ended = 0
    for (index, occurrence) in occurrences.enumerated() {
      while ended < byEnd.count, occurrences[byEnd[ended]].range.upperBound <= occurrence.range.lowerBound {
        let earlier = byEnd[ended]
        chains.raise(occurrences[earlier].passage, to: covered[earlier], from: earlier)
        ended += 1
      }
      let best = chains.best(below: occurrence.passage)
      covered[index] = occurrence.range.count + (best?.value ?? 0)
      before[index] = best?.item
    }
    var chain: [Occurrence] = []
    var next = covered.indices.max { covered[$0] < covered[$1] }
    while let index = next {
      chain.append(occurrences[index])
      next = before[index]
    }
    return chain.reversed()
  }

  /// Passages that stand elsewhere than in the ledger's order: a page that was only rearranged says the same.
  private mutating func findMoved(_ occurrences: [Occurrence], in count: Int) {
    var isCovered = [Bool](repeating: false, count: count)
    for range in covered { for place in range { isCovered[place] = true } }
    for occurrence in occurrences
    where places[occurrence.passage] == nil && !occurrence.range.contains(where: { isCovered[$0] }) {
      places[occurrence.passage] = occurrence.range.lowerBound
      for place in occurrence.range { isCovered[place] = true }
    }
  }

  private var covered: [Range<Int>] {
    zip(places, lengths).compactMap { place, length in place.map { $0..<($0 + length) } }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func gaps(between ranges: [Range<Int>], in count: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for range in ranges {
      if range.lowerBound > end { gaps.append(end..<range.lowerBound) }
      end = range.upperBound
    }
    if end < count { gaps.append(end..<count) }
    return gaps
  }
}

/// The largest of the first so many values, as values rise.
private struct PrefixMaximum {
  private var tree: [(value: Int, item: Int)?]

  init(count: Int) { tree = Array(repeating: nil, count: count + 1) }

  mutating func raise(_ index: Int, to value: Int, from item: Int) {
    var place = index + 1
    while place < tree.count {
      if (tree[place]?.value ?? 0) < value { tree[place] = (value, item) }
      place += place & -place
    }
  }

  func best(below index: Int) -> (value: Int, item: Int)? {
    var best: (value: Int, item: Int)?
    var place = index
    while place > 0 {
      if let here = tree[place], here.value > (best?.value ?? 0) { best = here }
      place -= place & -place
    }
    return best
  }
}
