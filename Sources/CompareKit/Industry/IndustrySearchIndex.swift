/// The folded names of everything an industry search can find.
struct IndustrySearchIndex {
  /// How well an entry answers a query: smaller is better.
  struct Rank: Comparable {
    let order: Int

    init(_ grade: Grade, level: Int, entry: Int) { order = grade.rawValue << 40 | level << 32 | entry }

    var entry: Int { order & 0xFFFF_FFFF }

    static func < (a: Rank, b: Rank) -> Bool { a.order < b.order }
  }

  enum Grade: Int {
    case exactCode
    case codePrefix
    case exactName
    case namePrefix
    case holdsWords
    case holdsWordsInOffice
  }

  private struct Entry {
    /// 0 for a trade, 1 for a division, up to 4 for a class.
    let level: Int
    let isOffice: Bool
    let codeEnd: Int
    let japaneseEnd: Int
    let englishEnd: Int
  }

  private var entries: [Entry] = []
  /// Per entry the folded code or id, Japanese name and English name.
  private var bytes: [UInt8] = []

  init(_ classification: IndustryClassification, trades: [Trade]) {
    entries.reserveCapacity(classification.count + trades.count)
    for trade in trades {
      append(level: 0, isOffice: false, code: trade.id) { bytes in
        Self.fold(Array(trade.name.ja.utf8)[...], into: &bytes)
      } english: { bytes in
        Self.fold(Array(trade.name.en.utf8)[...], into: &bytes)
      }
    }
    for row in classification.rows {
      let code = row.code.text
      // Every group that ends in 0 holds the head offices and the like of its major group.
      let isOffice = code.utf8.count > 2 && code.utf8.dropFirst(2).first == UInt8(ascii: "0")
      append(level: Int(row.code.level.rawValue) + 1, isOffice: isOffice, code: code) { bytes in
        Self.fold(classification.japanese(row), into: &bytes)
      } english: { bytes in
        Self.fold(classification.english(row), into: &bytes)
      }
    }
  }

  /// The rank of every entry that answers `query`, in the order of the entries.
  func ranks(of query: IndustryQuery) -> [Rank] {
    var ranks: [Rank] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (number, entry) in entries.enumerated() {
        let code = UnsafeBufferPointer(rebasing: bytes[start..<entry.codeEnd])
        let japanese = UnsafeBufferPointer(rebasing: bytes[entry.codeEnd..<entry.japaneseEnd])
        let english = UnsafeBufferPointer(rebasing: bytes[entry.japaneseEnd..<entry.englishEnd])
        start = entry.englishEnd
        if let grade = Self.grade(query, code, japanese, english, isOffice: entry.isOffice) {
          ranks.append(Rank(grade, level: entry.level, entry: number))
        }
      }
    }
    return ranks
  }

  private static func grade(
    _ query: IndustryQuery, _ code: UnsafeBufferPointer<UInt8>, _ japanese: UnsafeBufferPointer<UInt8>,
    _ english: UnsafeBufferPointer<UInt8>, isOffice: Bool
  ) -> Grade? {
    let whole = query.whole.bytes
    if starts(code, with: whole) { return code.count == whole.count ? .exactCode : .codePrefix }
    let startsJapanese = starts(japanese, with: whole)
    let startsEnglish = starts(english, with: whole)
    if startsJapanese && japanese.count == whole.count || startsEnglish && english.count == whole.count {
      return isOffice ? .holdsWordsInOffice : .exactName
    }
    if startsJapanese || startsEnglish { return isOffice ? .holdsWordsInOffice : .namePrefix }
    for word in query.words {
      let isHeld = word.bytes.withUnsafeBufferPointer {
        ByteSearch.contains($0, in: japanese) || ByteSearch.contains($0, in: english)
          || starts(code, with: word.bytes)
      }
      guard isHeld else { return nil }
    }
    return isOffice ? .holdsWordsInOffice : .holdsWords
  }

  @inline(__always)
  private static func starts(_ text: UnsafeBufferPointer<UInt8>, with beginning: [UInt8]) -> Bool {
    guard text.count >= beginning.count else { return false }
    for offset in 0..<beginning.count where text[offset] != beginning[offset] { return false }
    return true
  }

  private mutating func append(
    level: Int, isOffice: Bool, code: String, japanese: (inout [UInt8]) -> Void,
    english: (inout [UInt8]) -> Void
  ) {
    Self.fold(Array(code.utf8)[...], into: &bytes)
    let codeEnd = bytes.count
    japanese(&bytes)
    let japaneseEnd = bytes.count
    english(&bytes)
    entries.append(
      Entry(
        level: level, isOffice: isOffice, codeEnd: codeEnd, japaneseEnd: japaneseEnd,
        englishEnd: bytes.count))
  }

  /// Folds UTF-8 as `SearchKey` does, without building a string.
  private static func fold(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    var folding = SearchFolding()
    var decoder = UTF8()
    var iterator = text.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      folding.append(scalar, to: &bytes)
    }
  }
}
