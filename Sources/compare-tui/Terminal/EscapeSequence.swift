/// What follows Esc at once and is no key that the terminal's description knows: a control sequence of
/// another terminal, or a character typed with Alt. As text it would end in whatever is being typed.
struct EscapeSequence {
  private enum State {
    case introducer
    /// Between `ESC [` and the letter that ends it.
    case parameters
    /// So many bytes to come.
    case rest(Int)
  }

  private var state = State.introducer

  /// Takes the next byte.
  /// - Returns: whether the sequence ends with it.
  mutating func take(_ byte: UInt8) -> Bool {
    switch state {
    case .introducer:
      switch byte {
      case UInt8(ascii: "["): state = .parameters
      case UInt8(ascii: "O"): state = .rest(1)
      default:
        let more = max(0, (~byte).leadingZeroBitCount - 1)
        if more == 0 { return true }
        state = .rest(more)
      }
      return false
    case .parameters:
      // The function keys of a Linux console: ESC [ [ and a letter.
      if byte == UInt8(ascii: "[") {
        state = .rest(1)
        return false
      }
      return !(0x20...0x3F).contains(byte)
    case .rest(let count):
      state = .rest(count - 1)
      return count == 1
    }
  }
}
