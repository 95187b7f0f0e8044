/// Makes scalars of the bytes a terminal sends, one byte at a time; what is no UTF-8 is dropped.
///
/// A byte that can't go on what came before it begins anew, so that a broken character costs no key after it.
struct UTF8Decoder: Equatable, Sendable {
  /// The bits gathered of the present character.
  private var value: UInt32 = 0
  /// How many bytes it still lacks.
  private var missing = 0
  /// What the next byte must be to go on: its second byte rules out overlong forms, surrogates and numbers
  /// beyond Unicode.
  private var expected: ClosedRange<UInt8> = Self.continuation

  private static let continuation: ClosedRange<UInt8> = 0x80...0xBF

  /// Takes the next byte.
  /// - Returns: the scalar that it completes; nil when there is none, or not yet.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0, expected.contains(byte) else { return begin(byte) }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    expected = Self.continuation
    return missing == 0 ? Unicode.Scalar(value) : nil
  }

  /// Forgets a character begun: something else came instead of its end.
  mutating func reset() {
    missing = 0
  }

  private mutating func begin(_ byte: UInt8) -> Unicode.Scalar? {
    expected = Self.continuation
    missing = 0
    switch byte {
    case 0..<0x80: return Unicode.Scalar(byte)
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(byte & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(byte & 0x07), 3)
    default: return nil
    }
    switch byte {
    case 0xE0: expected = 0xA0...0xBF
    case 0xED: expected = 0x80...0x9F
    case 0xF0: expected = 0x90...0xBF
    case 0xF4: expected = 0x80...0x8F
    default: break
    }
    return nil
  }
}
