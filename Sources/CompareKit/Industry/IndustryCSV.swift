/// The industry classification as comma-separated text (RFC 4180), which the build checks and packs: the columns
/// code, parent, level (`division`, `major`, `group`, `class`), name_ja and name_en, each entry followed by what
/// belongs to it.
public enum IndustryCSV {
  /// The classification packed: of each entry its code, its Japanese and its English name, parted by tabs, on a
  /// line. What it belongs to is the last entry above of the next broader level.
  /// - Throws: what is wrong, with the line.
  public static func packed(_ csv: String) throws(IndustryError) -> [UInt8] {
    var packed: [UInt8] = []
    var codes: Set<IndustryCode> = []
    // The entry that rows now belong to, of each level.
    var open: [String] = []
    var lines = csv.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true, lines.count > 1 { lines.removeLast() }
    for (number, line) in zip(1..., lines) {
      func error(_ reason: IndustryError.Reason) -> IndustryError {
        IndustryError(reason: reason, line: number)
      }
      let fields = fields(of: line.last == 0x0D ? line.dropLast() : line)
      if number == 1 {
        let isMarked = fields?.first?.unicodeScalars.first == "\u{FEFF}"
        guard
          fields?.joined(separator: ",").dropFirst(isMarked ? 1 : 0) == "code,parent,level,name_ja,name_en"
        else { throw error(.header) }
        continue
      }
      guard let fields, fields.count == 5 else { throw error(.fields) }
      guard let code = IndustryCode(fields[0]) else { throw error(.code(fields[0])) }
      let level = Int(code.level.rawValue)
      guard fields[2] == ["division", "major", "group", "class"][level] else {
        throw error(.level(fields[2]))
      }
      guard level <= open.count, fields[1] == (level == 0 ? "" : open[level - 1]) else {
        throw error(.parent(fields[1]))
      }
      guard !fields[3].isEmpty, !fields[4].isEmpty else { throw error(.name) }
      guard codes.insert(code).inserted else { throw error(.duplicate(fields[0])) }
      open = open.prefix(level) + [fields[0]]
      packed += "\(fields[0])\t\(fields[3])\t\(fields[4])\n".utf8
    }
    return packed
  }

  /// The fields of a line; nil when a quotation mark is out of place, or something is no text.
  private static func fields(of line: Substring.UTF8View) -> [String]? {
    enum State { case beginning, plain, quoted, closed }
    var fields: [[UInt8]] = [[]]
    var state = State.beginning
    for byte in line {
      switch (byte, state) {
      case (UInt8(ascii: "\""), .beginning): state = .quoted
      case (UInt8(ascii: "\""), .quoted): state = .closed
      // Two quotation marks stand for one; a single one ends the field.
      case (UInt8(ascii: "\""), .closed):
        fields[fields.count - 1].append(byte)
        state = .quoted
      case (UInt8(ascii: ","), .beginning), (UInt8(ascii: ","), .plain), (UInt8(ascii: ","), .closed):
        fields.append([])
        state = .beginning
      case (UInt8(ascii: "\""), .plain), (_, .closed), (..<0x20, _): return nil
      default:
        fields[fields.count - 1].append(byte)
        if state == .beginning { state = .plain }
      }
    }
    return state == .quoted ? nil : fields.map { String(decoding: $0, as: UTF8.self) }
  }
}
