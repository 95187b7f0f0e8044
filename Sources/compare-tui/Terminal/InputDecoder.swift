/// Makes keys and pastes of the bytes a terminal sends, whatever terminal it is.
///
/// Only keys are keys: a sequence that is none (a modified arrow, an answer to what another program asked, the
/// mouse) is read past, and what is pasted is text. The terminal says what is pasted (`ESC [200~` … `ESC [201~`).
/// One that can't say so sends the same bytes as typing would; then the time tells. Whoever types a line, Enter
/// and the next line needs longer than the program needs to read the Enter, so a line break with text on both
/// sides in bytes that arrived *at once* is a paste, and so is all that follows without a pause. Text with Enter
/// at its end is none, nor Enter with text behind it: that is how a script sends a line, a kana converter commits
/// what it converted in one piece, and a busy computer reads late what was typed.
struct InputDecoder {
  /// The keys of this terminal, by their bytes.
  private let sequences: [[UInt8]: Key]
  private var state = State.text
  private var text = UTF8Decoder()

  private enum State {
    case text
    /// After Esc, and after two.
    case escape, escapes
    /// The bytes of a sequence after Esc.
    case sequence([UInt8])
    /// So many bytes to come that mean nothing here.
    case rest(Int)
    /// A string between a terminal and a program: ended by BEL, or by Esc and a backslash.
    case string(afterEscape: Bool)
    /// In a paste, and how much of its end has come.
    case paste(Paste)
    /// In bytes that came without a pause, and are a paste by that.
    case burst(Paste)
  }

  /// What is pasted, as far as it has come.
  private struct Paste {
    var bytes: [UInt8] = []
    /// How many bytes of the mark of its end have come.
    var matched = 0

    /// What is longer is nobody's line: the rest is read past.
    static let limit = 1 << 16
    static let end = Array("\u{1B}[201~".utf8)

    mutating func append(_ byte: UInt8) {
      if bytes.count < Self.limit { bytes.append(byte) }
    }

    /// - Returns: whether the paste ends with the byte.
    mutating func take(_ byte: UInt8) -> Bool {
      if byte == Self.end[matched] {
        matched += 1
        return matched == Self.end.count
      }
      for byte in Self.end.prefix(matched) { append(byte) }
      matched = byte == Self.end[0] ? 1 : 0
      if matched == 0 { append(byte) }
      return false
    }

    var text: String {
      var decoder = UTF8Decoder()
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: bytes.lazy.compactMap { decoder.take($0) })
      return String(scalars)
    }
  }

  /// - Parameter sequences: keys that this terminal has sequences of its own for; the common ones are known.
  init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = Key.sequences.merging(sequences) { $1 }
  }

  /// How many milliseconds to wait for the rest of what has begun; nil when nothing has.
  var patience: Int? {
    switch state {
    case .text: nil
    // A key alone, and soon.
    case .escape, .escapes: 25
    // The end of a line and what may follow it; a sequence comes in one piece.
    case .burst: 30
    case .sequence, .rest, .string: 100
    // Its end may have been lost, and then keys must be keys again.
    case .paste: 2_000
    }
  }

  /// Takes bytes that arrived at once.
  mutating func take(_ bytes: some Collection<UInt8>) -> [Event] {
    if case .text = state, Self.isPaste(bytes) { state = .burst(Paste()) }
    var events: [Event] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// Nothing more has come in time: what has begun is all there is.
  mutating func settle() -> [Event] {
    defer { state = .text }
    return switch state {
    case .escape: [.key(.escape)]
    case .escapes: [.key(.escape), .key(.escape)]
    case .paste(let paste), .burst(let paste): [.pasted(paste.text)]
    case .text, .sequence, .rest, .string: []
    }
  }

  /// Whether bytes that arrived at once are text of several lines.
  private static func isPaste(_ bytes: some Collection<UInt8>) -> Bool {
    var letters = 0
    var hasLine = false
    var goesOn = false
    for byte in bytes {
      switch byte {
      case 0x0A, 0x0D: hasLine = letters > 0
      case 0x09: break
      case 0..<0x20, 0x7F: return false
      default:
        letters += 1
        goesOn = goesOn || hasLine
      }
    }
    return goesOn
  }

  private mutating func take(_ byte: UInt8, _ events: inout [Event]) {
    switch state {
    case .text: takeText(byte, &events)
    case .escape: introduce(byte, &events)
    case .escapes where byte == 0x5B || byte == 0x4F:
      // A key with Alt of a terminal that puts another Esc before it.
      state = .sequence([0x1B, byte])
    case .escapes:
      events.append(.key(.escape))
      introduce(byte, &events)
    case .sequence(let before): follow(before + [byte], &events)
    case .rest(let count): state = count > 1 ? .rest(count - 1) : .text
    case .string(let afterEscape):
      let ends = byte == 7 || (afterEscape && byte == 0x5C)
      state = ends ? .text : .string(afterEscape: byte == 0x1B)
    case .paste(var paste):
      let ends = paste.take(byte)
      state = ends ? .text : .paste(paste)
      if ends { events.append(.pasted(paste.text)) }
    case .burst(var paste):
      paste.append(byte)
      state = .burst(paste)
    }
  }

  private mutating func takeText(_ byte: UInt8, _ events: inout [Event]) {
    if byte == 0x1B {
      text.reset()
      state = .escape
    } else if let scalar = text.take(byte), let key = Key(scalar: scalar.value) {
      events.append(.key(key))
    }
  }

  /// Takes the byte after Esc.
  private mutating func introduce(_ byte: UInt8, _ events: inout [Event]) {
    if let key = sequences[[byte]] {
      state = .text
      events.append(.key(key))
      return
    }
    switch byte {
    case 0x1B: state = .escapes
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence([byte])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(afterEscape: false)
    default:
      // A character typed with Alt, which may have several bytes.
      let more = (~byte).leadingZeroBitCount - 1
      state = more > 0 ? .rest(more) : .text
    }
  }

  /// Takes a sequence that may have ended.
  private mutating func follow(_ sequence: [UInt8], _ events: inout [Event]) {
    state = .sequence(sequence)
    if let key = sequences[sequence] {
      state = .text
      events.append(.key(key))
    } else if sequence == Array("[200~".utf8) {
      state = .paste(Paste())
    } else if sequence == Array("[M".utf8) {
      // The mouse, which another program may have left on.
      state = .rest(3)
    } else if Self.isComplete(sequence) || sequence.count > 64 {
      state = .text
    }
  }

  /// Whether a sequence has the byte that ends it.
  private static func isComplete(_ sequence: [UInt8]) -> Bool {
    guard let last = sequence.last, sequence.count > 1, sequence[0] != 0x1B || sequence.count > 2 else {
      return false
    }
    // The function keys of a Linux console: ESC [ [ and a letter.
    if sequence.count == 2, last == UInt8(ascii: "["), sequence[0] == last { return false }
    // With Shift, rxvt ends a key with a dollar sign; in an answer more follows it.
    if last == UInt8(ascii: "$") { return sequence[1] != UInt8(ascii: "?") }
    return !(0x20...0x3F).contains(last)
  }
}
