/// The whole industry classification: every entry by code, what it belongs to and what belongs to it.
///
/// Reading keeps the names as bytes and builds an `Industry` only when one is asked for, so that
/// two thousand entries cost a start-up next to nothing.
public struct IndustryClassification: Sendable {
  struct Row {
    let code: IndustryCode
    /// The row of the parent; −1 for a division.
    let parent: Int32
    let nameStart: Int32
    let englishStart: Int32
    let nameEnd: Int32
  }

  let rows: [Row]
  /// Every name, Japanese then English, one after another in the order of the rows.
  let names: [UInt8]
  private let rowOfCode: [IndustryCode: Int32]

  /// Reads a classification from comma-separated UTF-8 with the columns code, parent, level
  /// (`division`, `major`, `group`, `class`), name_ja and name_en, parents before children.
  ///
  /// - Throws: what is wrong, with the line.
  public init(csv: UnsafeBufferPointer<UInt8>) throws(IndustryError) {
    var reader = IndustryReader(csv)
    try reader.read()
    rows = reader.rows
    names = reader.names
    rowOfCode = reader.rowOfCode
  }

  /// Reads a classification from bytes in memory.
  public init(csv: [UInt8]) throws(IndustryError) {
    let result: Result<IndustryClassification, IndustryError> = csv.withUnsafeBufferPointer { bytes in
      do throws(IndustryError) {
        return .success(try IndustryClassification(csv: bytes))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// Reads a classification from text.
  public init(csv: String) throws(IndustryError) { try self.init(csv: Array(csv.utf8)) }

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
  public func children(of code: String?) -> [Industry] {
    guard let code else { return rows.indices.filter { rows[$0].parent < 0 }.map(industry) }
    guard let row = row(of: code) else { return [] }
    return rows.indices.filter { rows[$0].parent == Int32(row) }.map(industry)
  }

  /// Whether `code` is `other` or belongs to it. Unknown codes belong to nothing.
  public func isWithin(_ code: some StringProtocol, _ other: some StringProtocol) -> Bool {
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
        ja: String(decoding: names[Int(entry.nameStart)..<Int(entry.englishStart)], as: UTF8.self),
        en: String(decoding: names[Int(entry.englishStart)..<Int(entry.nameEnd)], as: UTF8.self)))
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
