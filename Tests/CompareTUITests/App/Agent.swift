import BuiltInCatalog
import CompareKit

@testable import compare_tui

/// Someone at the keyboard: sends keys to the program and does what it asks for, as the runner would.
struct Agent {
  private(set) var model: Model
  private(set) var hasQuit = false
  /// What was written, by path, and why nothing more can be.
  private(set) var files: [String: String] = [:]
  var fileError: FileError.Reason?
  /// What was printed, and why nothing more can be.
  private(set) var printed: [String] = []
  var printerError: PrinterError?
  /// What the terminal showed meanwhile.
  private(set) var said: [String] = []

  /// What is read once for all tests.
  private static let catalog = try? BuiltInCatalog.catalog()
  private static let industries = BuiltInCatalog.industries()
  private static let search = catalog.map {
    IndustrySearch(industries, trades: $0.trades, words: BuiltInCatalog.wordbook())
  }

  init(_ language: Language = .ja, size: Size = Size(rows: 24, columns: 80), isLoaded: Bool = true) {
    useUTF8()
    model = Model(language: language)
    send(.resized(size))
    if isLoaded { send(.started) }
  }

  mutating func send(_ message: Message) {
    for effect in App.update(&model, message) {
      switch effect {
      case .quit: hasQuit = true
      case .afterFrame(let message): send(message)
      case .readExposures: send(.exposuresRead(BuiltInCatalog.exposures))
      case .readCatalog: Self.catalog.map { send(.catalogRead(.success($0))) }
      case .readIndustries: send(.industriesRead(Self.industries))
      case .readDay: send(.dayRead("2026-11-21"))
      case .save(let text, let path, let overwriting):
        let exists = files[path] != nil && !overwriting
        let error = exists ? FileError(path, .exists) : fileError.map { FileError(path, $0) }
        if error == nil { files[path] = text }
        send(.sheetSaved(error.map(Result.failure) ?? .success(path)))
      case .send(let text, let saying):
        said.append(saying)
        if printerError == nil { printed.append(text) }
        send(.sheetSent(printerError))
      case .prepareSearch: Self.search.map { send(.searchReady($0)) }
      }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Changes what no key does, such as the incident.
  mutating func change(_ edit: (inout Model) -> Void) { edit(&model) }

  mutating func paste(_ text: String) { send(.pasted(text)) }

  /// Types text, key by key.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.key(.character(Character(scalar)))) }
  }

  /// Presses the key that is bound to an action where the keys go now.
  /// - Returns: whether there is one.
  @discardableResult
  mutating func act(_ action: Action) -> Bool {
    guard let key = KeyBinding.key(for: action, in: model.context) else { return false }
    send(.key(key))
    return true
  }

  /// Moves to a field of the client's form.
  mutating func go(to field: ClientField) {
    for _ in model.clientFields where model.clientPage.focus != field { act(.nextField) }
  }

  /// Moves to a family's first column of the comparison.
  mutating func go(to family: String) {
    for _ in model.work.selection.columns { act(.previousColumn) }
    for _ in model.work.selection.columns where model.quoteColumn?.family != family { act(.nextColumn) }
  }

  /// Moves to a row of the comparison.
  mutating func go(toRow id: String) {
    act(.firstRow)
    for _ in 0..<500 where model.currentComparedRow?.id != id { act(.nextRow) }
  }

  /// Moves to a field of the box for the terms of a quote.
  mutating func go(to field: QuoteField) {
    for _ in model.quoteFields where model.quoteBox?.focus != field { act(.nextField) }
  }

  /// Chooses an industry by what is typed for it: the first that is found.
  mutating func choose(industry: String) {
    go(to: .industry)
    type(industry)
    act(.accept)
  }

  func frame(borders: BorderSet = .unicode, metrics: TextMetrics = TextMetrics()) -> Frame {
    var frame = Frame(size: model.size, borders: borders, metrics: metrics)
    App.view(model, on: &frame)
    return frame
  }

  /// The screen as text.
  var screen: String { frame().text() }
}
