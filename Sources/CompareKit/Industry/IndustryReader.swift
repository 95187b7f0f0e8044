/// Reads the rows of an industry classification out of comma-separated text (RFC 4180).
struct IndustryReader {
  private(set) var rows: [IndustryClassification.Row] = []
  private(set) var names: [UInt8] = []
  private(set) var rowOfCode: [IndustryCode: Int32] = [:]

  private let csv: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1

  init(_ csv: UnsafeBufferPointer<UInt8>) {
    self.csv = csv
    if csv.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func read() throws(IndustryError) {
    try readHeader()
    let likelyCount = csv.count / 80
    rows.reserveCapacity(likelyCount)
    rowOfCode.reserveCapacity(likelyCount)
    names.reserveCapacity(csv.count)
    while position < csv.count {
      line += 1
      try readRow()
    }
  }

  private mutating func readHeader() throws(IndustryError) {
    let header = "code,parent,level,name_ja,name_en"
    guard csv[position...].starts(with: header.utf8) else { throw IndustryError(reason: .header, line: 1) }
    position += header.utf8.count
    guard endOfLine() else { throw IndustryError(reason: .header, line: 1) }
  }

  private mutating func readRow() throws(IndustryError) {
    let codeField = try plainField()
    let parentField = try plainField()
    let levelField = try plainField()
    guard let code = IndustryCode(codeField) else {
      throw IndustryError(reason: .code(text(codeField)), line: line)
    }
    guard Self.levelName(code.level).utf8.elementsEqual(levelField) else {
      throw IndustryError(reason: .level(text(levelField)), line: line)
    }
    let parent = try parentRow(parentField, of: code)
    let start = Int32(names.count)
    try name()
    guard comma() else { throw IndustryError(reason: .fields, line: line) }
    let middle = Int32(names.count)
    try name()
    guard endOfLine() else { throw IndustryError(reason: .fields, line: line) }
    let end = Int32(names.count)
    guard start < middle, middle < end else { throw IndustryError(reason: .name, line: line) }
    guard rowOfCode.updateValue(Int32(rows.count), forKey: code) == nil else {
      throw IndustryError(reason: .duplicate(code.text), line: line)
    }
    rows.append(
      .init(code: code, parent: parent, nameStart: start, englishStart: middle, nameEnd: end))
  }

  private func parentRow(_ field: Slice<UnsafeBufferPointer<UInt8>>, of code: IndustryCode)
    throws(IndustryError) -> Int32
  {
    if code.level == .division && field.isEmpty { return -1 }
    guard let parent = IndustryCode(field), let row = rowOfCode[parent],
      parent.level.rawValue + 1 == code.level.rawValue
    else { throw IndustryError(reason: .parent(text(field)), line: line) }
    return row
  }

  /// A field that needs no quotation marks, and the comma after it.
  private mutating func plainField() throws(IndustryError) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = position
    while position < csv.count, csv[position] != UInt8(ascii: ","), csv[position] != 0x0A {
      position += 1
    }
    let field = csv[start..<position]
    guard comma() else { throw IndustryError(reason: .fields, line: line) }
    return field
  }

  /// A name, quoted or not, added to the names without its quotation marks.
  private mutating func name() throws(IndustryError) {
    if position < csv.count, csv[position] == UInt8(ascii: "\"") {
      position += 1
      try quotedName()
      return
    }
    let start = position
    while position < csv.count {
      let byte = csv[position]
      if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\"") { throw IndustryError(reason: .fields, line: line) }
      position += 1
    }
    names.append(contentsOf: csv[start..<position])
  }

  private mutating func quotedName() throws(IndustryError) {
    while position < csv.count {
      let byte = csv[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        // Two quotation marks stand for one; a single one ends the name.
        guard position < csv.count, csv[position] == UInt8(ascii: "\"") else { return }
        position += 1
      } else if byte < 0x20 {
        break
      }
      names.append(byte)
    }
    throw IndustryError(reason: .fields, line: line)
  }

  private mutating func comma() -> Bool {
    guard position < csv.count, csv[position] == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  private mutating func endOfLine() -> Bool {
    if position < csv.count, csv[position] == 0x0D { position += 1 }
    if position == csv.count { return true }
    guard csv[position] == 0x0A else { return false }
    position += 1
    return true
  }

  private func text(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  private static func levelName(_ level: IndustryLevel) -> String {
    switch level {
    case .division: "division"
    case .majorGroup: "major"
    case .group: "group"
    case .class: "class"
    }
  }
}
