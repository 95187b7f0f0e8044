/// Finds the names that somebody may have meant who typed another.
public enum NearNames {
  /// No name is longer; what is far longer is near to none.
  private static let longest = 64
  private static let most = 3

  /// The names of `known` that are most like `typed`, at most three, the nearest first: few letters apart,
  /// or one a part of the other.
  public static func nearest(to typed: String, among known: some Sequence<String>) -> [String] {
    let key = folded(typed)
    guard (2...longest).contains(key.count) else { return [] }
    let ranked = known.compactMap { name in rank(key, folded(name)).map { (rank: $0, name: name) } }
    // Who typed nearly a whole name meant no other that holds a part of it.
    let best = ranked.map(\.rank).min() ?? 0
    let near = ranked.filter { best >= partRank || $0.rank < partRank }
    return near.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(most).map(\.name)
  }

  /// `もしかして: cost.media。` before the list of all names; nothing where none is near.
  public static func hint(for typed: String, among known: some Sequence<String>) -> LocalizedText {
    let names = nearest(to: typed, among: known)
    if names.isEmpty { return LocalizedText(ja: "", en: "") }
    return LocalizedText(
      ja: "もしかして: \(names.joined(separator: "、"))。", en: "did you mean \(names.joined(separator: ", "))? ")
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.prefix(longest + 1).flatMap { $0.properties.lowercaseMapping.unicodeScalars }
  }

  /// Where parts rank, behind names that are a few letters apart.
  private static let partRank = 100

  private static func rank(_ typed: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int? {
    let distance = distance(typed, name)
    if distance <= min(typed.count, name.count) / 3 { return distance }
    let (short, long) = typed.count < name.count ? (typed, name) : (name, typed)
    return short.count >= 3 && holds(long, short) ? partRank + long.count - short.count : nil
  }

  private static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }

  /// How many letters were left out, added, mistaken or swapped with the next.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in stride(from: 1, through: a.count, by: 1) {
      var row = [i]
      for j in stride(from: 1, through: b.count, by: 1) {
        var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, beforeLast[j - 2] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
