/// Runs a program on a display: event → message → update → effects → view → frame.
struct Runner<P: Program, Terminal: Display> {
  private(set) var model: P.Model
  private let display: Terminal
  private let message: (Event, P.Model) -> P.Message?
  private let perform: (P.Effect, Terminal) -> EffectResult<P.Message>
  private var afterFrame: [P.Message] = []
  private var isRunning = true

  /// How many waiting events are taken in before a frame is due, so that a paste can't freeze the screen.
  private static var burst: Int { 256 }

  /// - Parameters:
  ///   - message: what an event means for the program now; `nil` if nothing.
  ///   - perform: does an effect.
  init(
    _ program: P.Type, model: P.Model, display: Terminal,
    message: @escaping (Event, P.Model) -> P.Message?,
    perform: @escaping (P.Effect, Terminal) -> EffectResult<P.Message>
  ) {
    self.model = model
    self.display = display
    self.message = message
    self.perform = perform
  }

  /// Runs until an effect quits or the terminal has gone.
  ///
  /// The program first hears `.resized` with the size it starts with, and then the `first` messages.
  mutating func run(first: [P.Message] = []) {
    take(.resized(display.blankFrame.size))
    take(first)
    paint()
    while isRunning {
      // What was put off is done piece by piece when no key waits: it holds up neither frames nor keys.
      guard let event = display.nextEvent(wait: afterFrame.isEmpty) else {
        if afterFrame.isEmpty { return }
        take([afterFrame.removeFirst()])
        paint()
        continue
      }
      take(event)
      // What was typed meanwhile needs one frame, not one for each key.
      var taken = 1
      while isRunning, taken < Self.burst, let event = display.nextEvent(wait: false) {
        take(event)
        taken += 1
      }
      paint()
    }
  }

  private mutating func paint() {
    guard isRunning else { return }
    var frame = display.blankFrame
    P.view(model, on: &frame)
    display.present(frame)
  }

  private mutating func take(_ event: Event) {
    if let message = message(event, model) { take([message]) }
  }

  private mutating func take(_ messages: [P.Message]) {
    var queue = messages[...]
    while isRunning, let next = queue.popFirst() {
      for effect in P.update(&model, next) where isRunning {
        switch perform(effect, display) {
        case .done: break
        case .messages(let more): queue.append(contentsOf: more)
        case .afterFrame(let later): afterFrame.append(later)
        case .quit: isRunning = false
        }
      }
    }
  }
}
