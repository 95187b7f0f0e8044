/// The whole industry classification: every entry by code, what it belongs to and what belongs to it.
///
/// The names stay packed, and an `Industry` is made only when one is asked for, so that two thousand entries cost
/// a start-up next to nothing.
public struct IndustryClassification: Sendable {
  struct Row {
    let code: IndustryCode
    /// The row of the parent; −1 for a division.
    let parent: Int32
    let japaneseStart: Int32
    let englishStart: Int32
    let end: Int32
  }

  private(set) var rows: [Row] = []
  private let packed: [UInt8]
  private var rowOfCode: [IndustryCode: Int32] = [:]

  /// The classification of bytes that `IndustryCSV` packed.
  public init(packed: [UInt8]) {
    self.packed = packed
    rows.reserveCapacity(packed.count / 64)
    rowOfCode.reserveCapacity(packed.count / 64)
    // The last row of each level.
    var last: [Int32] = [-1, -1, -1, -1]
    var start = 0
    packed.withUnsafeBufferPointer { bytes in
      while let codeEnd = bytes[start...].firstIndex(of: 0x09),
        let code = IndustryCode(bytes[start..<codeEnd]),
        let japaneseEnd = bytes[(codeEnd + 1)...].firstIndex(of: 0x09),
        let end = bytes[(japaneseEnd + 1)...].firstIndex(of: 0x0A)
      {
        let level = Int(code.level.rawValue)
        last[level] = Int32(rows.count)
        rowOfCode[code] = last[level]
        rows.append(
          Row(
            code: code, parent: level == 0 ? -1 : last[level - 1], japaneseStart: Int32(codeEnd + 1),
            englishStart: Int32(japaneseEnd + 1), end: Int32(end)))
        start = end + 1
      }
    }
  }

  func japanese(_ row: Row) -> ArraySlice<UInt8> {
    packed[Int(row.japaneseStart)..<Int(row.englishStart) - 1]
  }
  func english(_ row: Row) -> ArraySlice<UInt8> { packed[Int(row.englishStart)..<Int(row.end)] }

  /// How many entries there are, of all levels.
  public var count: Int { rows.count }

  /// Every entry, in the order of the file: each followed by what belongs to it.
  public var all: [Industry] { rows.indices.map(industry) }

  /// The entry with this code.
  public subscript(code: some StringProtocol) -> Industry? { row(of: code).map(industry) }

  /// The entry with this code and all it belongs to, up to its division. Empty for an unknown code.
  public func ancestors(of code: some StringProtocol) -> [Industry] {
    lineage(of: code).map(industry)
  }

  /// What directly belongs to this code, in order. Nil gives the divisions.
  package func children(of code: String?) -> [Industry] {
    guard let code else { return rows.indices.filter { rows[$0].parent < 0 }.map(industry) }
    guard let row = row(of: code) else { return [] }
    return rows.indices.filter { rows[$0].parent == Int32(row) }.map(industry)
  }

  /// Whether `code` is `other` or belongs to it. Unknown codes belong to nothing.
  package func isWithin(_ code: some StringProtocol, _ other: some StringProtocol) -> Bool {
    guard let row = row(of: code), let other = self.row(of: other) else { return false }
    return isWithin(row, other)
  }

  /// Whether everything that belongs to `code` belongs to one or another of `codes`.
  func isCovered(_ code: some StringProtocol, by codes: [String]) -> Bool {
    guard let row = row(of: code) else { return false }
    return isCovered(row, by: codes.compactMap { self.row(of: $0) })
  }

  private func isCovered(_ row: Int, by others: [Int]) -> Bool {
    if others.contains(where: { isWithin(row, $0) }) { return true }
    guard others.contains(where: { isWithin($0, row) }) else { return false }
    let parts = rows.indices.filter { rows[$0].parent == Int32(row) }
    return parts.allSatisfy { isCovered($0, by: others) }
  }

  func isWithin(_ row: Int, _ other: Int) -> Bool {
    var row = row
    while row >= 0 {
      if row == other { return true }
      row = Int(rows[row].parent)
    }
    return false
  }

  func row(of code: some StringProtocol) -> Int? {
    IndustryCode(code).flatMap { rowOfCode[$0] }.map(Int.init)
  }

  func industry(_ row: Int) -> Industry {
    let entry = rows[row]
    return Industry(
      code: entry.code.text, parent: entry.parent < 0 ? nil : rows[Int(entry.parent)].code.text,
      level: entry.code.level,
      name: LocalizedText(
        ja: String(decoding: japanese(entry), as: UTF8.self),
        en: String(decoding: english(entry), as: UTF8.self)))
  }

  private func lineage(of code: some StringProtocol) -> [Int] {
    var result: [Int] = []
    var next = row(of: code) ?? -1
    while next >= 0 {
      result.append(next)
      next = Int(rows[next].parent)
    }
    return result
  }
}
