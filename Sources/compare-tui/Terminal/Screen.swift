import CNcurses
import CompareKit

/// The terminal, taken over for the program's screen.
///
/// The one type that draws with ncurses. While it is open, a guard written in C gives the terminal back
/// should the program be killed or trap, and messages on standard error are held back until the screen
/// is closed.
final class Screen: Display {
  /// Whether the terminal reads UTF-8; without it only ASCII is sure to arrive.
  let isUTF8: Bool
  private let metrics: TextMetrics
  private let borders: BorderSet
  private let renderer: CellRenderer
  private let handle: OpaquePointer
  private var decoder: InputDecoder
  /// Where bytes are read to, and what came of those read before.
  private var input = [UInt8](repeating: 0, count: 4_096)
  private var events: [Event] = []
  private var shown: Frame?
  private var cursorIsVisible: Bool?
  private var isOpen = true

  /// Takes over the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - ambiguousIsWide: whether the terminal draws characters of ambiguous width two columns wide.
  ///   - asciiBorders: draws boxes with ASCII; so it is anyway where nothing else is safe.
  ///   - scheme: what the meanings look like.
  /// - Throws: `ScreenError`, and the terminal is as it was.
  init(
    ambiguousIsWide: Bool = false, asciiBorders: Bool = false, scheme: ColourScheme = .standard
  ) throws(ScreenError) {
    // Without a terminal to read from, reading keys would return at once, for ever.
    guard cn_is_terminal(STDIN_FILENO) else { throw .notATerminal(stream: "stdin") }
    guard cn_is_terminal(STDOUT_FILENO) else { throw .notATerminal(stream: "stdout") }
    isUTF8 = CharacterLocale.activate()
    cn_guard_install()
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty, cn_know_terminal() else {
      cn_guard_remove()
      throw .unknownTerminal(name)
    }
    guard cn_can_address_cursor() else {
      cn_guard_remove()
      throw .incapableTerminal(name)
    }
    // From here on a signal finds somebody who gives the terminal back.
    cn_guard_arm(true)
    guard let handle = cn_newterm() else {
      cn_guard_arm(false)
      cn_guard_remove()
      throw .unknownTerminal(name)
    }
    cn_guard_follow_stops()
    self.handle = handle
    decoder = InputDecoder(sequences: Screen.sequences())
    metrics = TextMetrics(ambiguousIsWide: ambiguousIsWide)
    borders = !isUTF8 || asciiBorders || ambiguousIsWide ? .ascii : .unicode
    renderer = CellRenderer(scheme: scheme, colours: Screen.startColours())
    cbreak()
    noecho()
    nonl()
    // A frame is drawn whole: no key that waits leaves half of it.
    typeahead(-1)
    cn_free_keys()
    // Each capability sent above is a small write of its own; ended here and begun again by the first
    // frame, they leave with it.
    endwin()
  }

  deinit {
    close()
  }

  /// Gives the terminal back; what was written to standard error meanwhile appears now.
  func close() {
    guard isOpen else { return }
    isOpen = false
    endwin()
    cn_guard_arm(false)
    cn_guard_remove()
    delscreen(handle)
  }

  var blankFrame: Frame {
    Frame(
      size: Size(rows: Int(cn_rows()), columns: Int(cn_columns())), borders: borders, metrics: metrics)
  }

  /// Shows a frame; only what differs from the one shown before is drawn.
  func present(_ frame: Frame) {
    let current = blankFrame
    // A frame made for another size is on its way out: the resize that follows brings the right one.
    guard frame.size == current.size else { return }
    renderer.draw(frame, over: shown ?? current)
    shown = frame
    showCursor(frame.cursor)
    refresh()
  }

  func nextEvent(wait: Bool) -> Event? {
    while events.isEmpty {
      var count: Int32 = 0
      // What has begun is waited for, but not for ever.
      let patience = decoder.patience ?? (wait ? -1 : 0)
      switch cn_read(Int32(patience), &input, Int32(input.count), &count) {
      case CN_BYTES:
        events += decoder.take(input.prefix(Int(count)))
      case CN_RESIZED:
        cn_follow_window()
        shown = nil
        cn_clear()
        return .resized(blankFrame.size)
      default:
        guard decoder.patience != nil else { return nil }
        events += decoder.settle()
        if events.isEmpty && !wait { return nil }
      }
    }
    return events.removeFirst()
  }

  /// What this terminal says it sends for keys.
  private static func sequences() -> [[UInt8]: Key] {
    var result: [[UInt8]: Key] = [:]
    for (name, key) in Key.capabilities {
      guard let text = cn_key_text(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { result[Array(bytes.dropFirst())] = key }
    }
    return result
  }

  /// Runs `body` with the terminal as it was before the screen opened, for a command that needs it;
  /// afterwards the next frame is drawn from nothing.
  /// - Parameter line: what the terminal shows meanwhile.
  func suspended<Result, Failure: Error>(
    saying line: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    endwin()
    cn_guard_arm(false)
    cn_guard_pass_interrupts(true)
    cn_say(line)
    defer {
      cn_guard_pass_interrupts(false)
      cn_guard_arm(true)
      shown = nil
      cursorIsVisible = nil
      cn_clear()
    }
    return try body()
  }

  /// Puts the cursor where an input method shall write, or hides it.
  private func showCursor(_ position: Position?) {
    if cursorIsVisible != (position != nil) {
      curs_set(position == nil ? 0 : 1)
      cursorIsVisible = position != nil
    }
    if let position { cn_place_cursor(Int32(position.row), Int32(position.column)) }
  }

  /// Makes a colour pair for each ink, on the terminal's own background where it has no ground.
  /// - Returns: whether there are colours, and they are wanted (https://no-color.org).
  private static func startColours() -> Bool {
    let unwanted = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    // How many there are is known only once they are started.
    guard !unwanted, has_colors(), start_color() == OK, cn_colours() >= 8 else { return false }
    let background: Int16 = use_default_colors() == OK ? -1 : cn_black()
    for ink in ColourScheme.Ink.allCases {
      let ground = ink.ground.map(CellRenderer.code) ?? background
      init_pair(CellRenderer.pair(of: ink), CellRenderer.code(of: ink.letters), ground)
    }
    return true
  }
}
