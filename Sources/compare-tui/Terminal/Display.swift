/// Something that happened at the terminal.
enum Event: Equatable, Sendable {
  case key(Key)
  /// Text that was pasted, of however many lines and with whatever is in it.
  case pasted(String)
  case resized(Size)
}

/// Where frames are shown and events come from: the screen, or a script in a test.
protocol Display: AnyObject {
  /// An empty frame of the present size, with the glyphs and widths that suit the terminal.
  var blankFrame: Frame { get }

  /// Shows a frame.
  func present(_ frame: Frame)

  /// The next event. With `wait`, waits for one, and `nil` means that the terminal has gone; without,
  /// `nil` means that there is none yet.
  func nextEvent(wait: Bool) -> Event?
}
