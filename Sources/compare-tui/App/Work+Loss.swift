import CompareKit

extension Work {
  /// What is typed about a loss: kept as typed, even while it is no number.
  enum LossText: Hashable, Sendable {
    case days
    /// Of a line, counted from 0.
    case amount(Int)
    case count(Int)
  }

  /// Why what was typed does not count.
  enum LossTextError: Equatable, Sendable {
    case amount(AmountError)
    case number
  }

  /// Takes a loss in place of the present one.
  mutating func choose(_ scenario: Scenario) {
    self.scenario = scenario
    lossTexts = [:]
  }

  /// Takes what is typed; what can't be read counts as nothing given.
  /// - Parameter unit: what a count is of, on a line that doesn't say.
  mutating func setLoss(_ field: LossText, to text: String, counting unit: UnitID? = nil) {
    lossTexts[field] = text
    switch field {
    case .days: scenario?.facts.daysSinceDiscovery = CountParser.parse(text)
    case .amount(let line): edit(line) { $0.amount = (try? Self.amount(text).get()) ?? 0 }
    case .count(let line):
      edit(line) {
        $0.count = CountParser.parse(text)
        $0.unit = $0.unit ?? unit
      }
    }
  }

  /// Changes a line. What the catalog said about it is then no longer so: it is the agent's.
  mutating func edit(_ line: Int, _ edit: (inout LossLine) -> Void) {
    guard let lines = scenario?.lines, lines.indices.contains(line) else { return }
    var changed = lines[line]
    edit(&changed)
    guard changed != lines[line] else { return }
    changed.citations = []
    changed.isIllustrative = false
    changed.note = nil
    scenario?.lines[line] = changed
  }

  /// Puts an empty line at a place.
  mutating func insertLine(_ classID: String, at place: Int) {
    guard let count = scenario?.lines.count, count < Loss.mostLines else { return }
    let place = max(0, min(count, place))
    scenario?.lines.insert(LossLine(classID: classID, amount: 0, isIllustrative: false), at: place)
    moveTexts { $0 >= place ? $0 + 1 : $0 }
  }

  mutating func removeLine(_ line: Int) {
    guard let lines = scenario?.lines, lines.indices.contains(line) else { return }
    scenario?.lines.remove(at: line)
    moveTexts { $0 == line ? nil : $0 > line ? $0 - 1 : $0 }
  }

  /// Keeps what was typed with its line when lines move; `place` is nil for a line that goes.
  private mutating func moveTexts(_ place: (Int) -> Int?) {
    var moved: [LossText: String] = [:]
    for (field, text) in lossTexts {
      switch field {
      case .days: moved[.days] = text
      case .amount(let line): if let line = place(line) { moved[.amount(line)] = text }
      case .count(let line): if let line = place(line) { moved[.count(line)] = text }
      }
    }
    lossTexts = moved
  }
}

extension Work {
  /// What a field shows: as typed, or the figure.
  func lossText(_ field: LossText, _ language: Language) -> String {
    if let text = lossTexts[field] { return text }
    guard let scenario else { return "" }
    switch field {
    case .days: return scenario.facts.daysSinceDiscovery.map(String.init) ?? ""
    case .amount(let line): return YenFormat.string(scenario.lines[line].amount, language)
    case .count(let line):
      return scenario.lines[line].count.map { YenFormat.grouped(UInt($0.magnitude)) } ?? ""
    }
  }

  /// Why what was typed doesn't count; nil when it does or nothing is typed.
  func lossError(_ field: LossText) -> LossTextError? {
    guard let text = lossTexts[field], !text.allSatisfy(\.isWhitespace) else { return nil }
    switch field {
    case .days, .count: return CountParser.parse(text) == nil ? .number : nil
    case .amount:
      if case .failure(let error) = Self.amount(text) { return .amount(error) }
      return nil
    }
  }

  /// Whether something typed about the loss doesn't count.
  var hasUnreadableLoss: Bool { lossTexts.keys.contains { lossError($0) != nil } }

  private static func amount(_ text: String) -> Result<Int, AmountError> {
    do throws(AmountError) {
      let amount = try AmountParser.parse(text)
      return amount <= Loss.largestAmount ? .success(amount) : .failure(AmountError(.tooLarge, at: 0))
    } catch {
      return .failure(error)
    }
  }
}
