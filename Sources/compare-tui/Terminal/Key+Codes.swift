import CNcurses

extension Key {
  /// Decodes a key code of ncurses; `nil` for keys that mean nothing here.
  init?(code: UInt32) {
    switch Int32(truncatingIfNeeded: code) {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_HOME: self = .home
    case KEY_END: self = .end
    case KEY_PPAGE: self = .pageUp
    case KEY_NPAGE: self = .pageDown
    case KEY_BTAB: self = .backTab
    case KEY_DC: self = .delete
    case KEY_BACKSPACE: self = .backspace
    case KEY_ENTER: self = .enter
    default:
      let number = cn_function_number(code)
      guard number > 0 else { return nil }
      self = .function(Int(number))
    }
  }
}
