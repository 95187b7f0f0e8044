/// A key as the terminal reports it.
enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space. A decomposed letter arrives as several of these.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, by its number.
  case function(Int)
  /// A letter (lower case) or sign with the control key.
  case control(Character)

  /// The key as a command: an input method left on sends full-width letters, digits and spaces, which
  /// mean their ASCII forms here. Not for text fields, where they are text.
  var folded: Key {
    guard case .character(let character) = self,
      character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first
    else { return self }
    switch scalar.value {
    case 0xFF01...0xFF5E:
      guard let narrow = Unicode.Scalar(scalar.value - 0xFEE0) else { return self }
      return .character(Character(narrow))
    case 0x3000: return .character(" ")
    default: return self
    }
  }

  /// Decodes a scalar from the terminal; `nil` for what is no key.
  init?(scalar value: UInt32) {
    switch value {
    case 0: self = .control(" ")
    case 8, 0x7F: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 27: self = .escape
    case 1...26, 28...31:
      let offset: UInt32 = value < 27 ? 0x60 : 0x40
      guard let letter = Unicode.Scalar(value + offset) else { return nil }
      self = .control(Character(letter))
    case 0x80..<0xA0: return nil
    default:
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self = .character(Character(scalar))
    }
  }
}
