import CompareKit

/// A loss and what each plan pays of it.
struct LossPage: Layer, Equatable, Sendable {
  /// The field the cursor is on.
  var focus = LossField.scenario
  /// The text of that field while it is typed in.
  var editing: TextField?

  static func context(of model: Model) -> KeyContext {
    model.lossPage.editing == nil ? .lossCell : .lossText
  }

  static func open(on model: inout Model) {
    model.history.close()
    model.page = .loss
    model.hasSeenLosses = true
    model.lossPage = LossPage()
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .back: leave(&model)
    case .previousRow, .previousField: move(&model, rows: -1)
    case .nextRow, .nextField: move(&model, rows: 1)
    case .previousPage: move(&model, rows: -5)
    case .nextPage: move(&model, rows: 5)
    case .firstRow: move(&model, rows: -.max / 2)
    case .lastRow: move(&model, rows: .max / 2)
    case .previousCell: move(&model, columns: -1)
    case .nextCell: move(&model, columns: 1)
    case .close: giveUpEditing(&model)
    case .change: change(&model)
    case .addLine: ClassPicker.open(for: insertionPlace(model), isNew: true, on: &model)
    case .removeLine: removeLine(&model)
    case .previousScenario: stepScenario(&model, by: -1)
    case .nextScenario: stepScenario(&model, by: 1)
    case .chooseScenario: ScenarioPicker.open(on: &model)
    case .resetScenario: reset(&model)
    case .previousColumn, .nextColumn: model.moveColumn(by: action == .nextColumn ? 1 : -1)
    case .previousPlan, .nextPlan: return ComparisonPage.perform(action, on: &model)
    case .trace: TraceLayer.open(on: &model)
    case .print:
      guard isReadable(&model) else { return [] }
      return PrintPage.open(on: &model)
    case .curve where isReadable(&model): CurvePage.open(on: &model)
    case .bestSets where isReadable(&model): BestSetsPage.open(on: &model)
    case .size: SizeHelper.open(on: &model)
    default: break
    }
    return []
  }

  static func refresh(_ model: inout Model) {
    // Undo may have taken the line away that the cursor was on, or what was typed; a change of the size or
    // of the language takes neither.
    if !isEditingWork(model) { move(&model) }
  }

  /// Whether the text being typed is that of the work, in whichever language its figure was put into words.
  private static func isEditingWork(_ model: Model) -> Bool {
    let page = model.lossPage
    guard let typed = page.editing?.text, let field = page.focus.text,
      rows(model).joined().contains(page.focus)
    else { return false }
    return Language.allCases.contains { model.work.lossText(field, $0) == typed }
  }

  // MARK: Moving

  private static func rows(_ model: Model) -> [[LossField]] {
    LossField.rows(facts: model.lossFacts, lines: model.work.scenario?.lines.count ?? 0)
  }

  private static func endEditing(_ model: inout Model) {
    model.history.close()
    model.lossPage.editing = nil
  }

  /// Puts back what was there before the typing.
  private static func giveUpEditing(_ model: inout Model) {
    model.history.abandon()
    endEditing(&model)
  }

  private static func move(_ model: inout Model, rows: Int = 0, columns: Int = 0) {
    endEditing(&model)
    let fields = Self.rows(model)
    model.lossPage.focus = fields.field(from: model.lossPage.focus, rows: rows, columns: columns)
  }

  /// Whether everything typed counts; otherwise goes to what doesn't, as it would be missing elsewhere.
  private static func isReadable(_ model: inout Model) -> Bool {
    endEditing(&model)
    let fields = rows(model).joined()
    guard let field = fields.first(where: { $0.text.map { model.work.lossError($0) != nil } == true }) else {
      return true
    }
    model.lossPage.focus = field
    model.notice = .unreadableLoss
    return false
  }

  private static func leave(_ model: inout Model) {
    guard isReadable(&model) else { return }
    model.page = .comparison
    model.followWork()
  }

  // MARK: Typing

  static func takesPastes(_ model: Model) -> Bool {
    model.lossPage.editing != nil || model.lossPage.focus.text != nil
  }

  /// A key that can begin a number begins one, and what is pasted does; while a text is open it edits it.
  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    if case .cell(let line, .kind) = model.lossPage.focus, typing.beginsNumber {
      // The class takes no number: the line's amount does.
      model.lossPage.focus = .cell(line, .amount)
    }
    guard let field = model.lossPage.focus.text else { return [] }
    var text = model.lossPage.editing ?? TextField()
    if model.lossPage.editing == nil {
      model.history.close()
      if typing == .key(.backspace) {
        text = TextField(model.work.lossText(field, model.language))
      } else {
        guard typing.beginsNumber else { return [] }
      }
    }
    guard text.take(typing) else { return [] }
    model.lossPage.editing = text
    let (typed, unit) = (text.text, model.catalog?.vocabulary.sizingUnit)
    guard typed != model.work.lossText(field, model.language) else { return [] }
    model.changeLoss(Change(of: model.lossPage.focus, in: model.catalog), joining: true) {
      $0.setLoss(field, to: typed, counting: unit)
    }
    return []
  }

  // MARK: Changing

  private static func change(_ model: inout Model) {
    let focus = model.lossPage.focus
    if let field = focus.text {
      model.history.close()
      model.lossPage.editing = TextField(model.work.lossText(field, model.language))
      return
    }
    switch focus {
    case .scenario: ScenarioPicker.open(on: &model)
    case .fact(let fact):
      model.changeLoss(Change(of: focus, in: model.catalog)) { $0.scenario?.facts.known.cycle(fact) }
    case .group(let id):
      guard let group = model.catalog?.vocabulary.group(id) else { return }
      model.changeLoss(Change(of: focus, in: model.catalog)) { $0.scenario?.facts.choices.cycle(group) }
    case .cell(let line, .kind): ClassPicker.open(for: line, isNew: false, on: &model)
    case .cell(let line, .unit):
      guard let units = model.catalog?.vocabulary.units.map(\.id) else { return }
      model.changeLoss(Change(of: focus, in: model.catalog)) { work in
        work.edit(line) { $0.unit = units.next(after: $0.unit) }
      }
    case .cell(let line, .risk):
      guard let risks = model.catalog?.vocabulary.risks.map(\.id), let usual = risks.first else { return }
      model.changeLoss(Change(of: focus, in: model.catalog)) { work in
        work.edit(line) {
          let next = risks.next(after: $0.risk ?? usual)
          $0.risk = next == usual ? nil : next
        }
      }
    case .newLine: ClassPicker.open(for: insertionPlace(model), isNew: true, on: &model)
    case .days, .cell: break
    }
  }

  /// Behind the line the cursor is on, or behind the last.
  private static func insertionPlace(_ model: Model) -> Int {
    model.lossPage.focus.line.map { $0 + 1 } ?? model.work.scenario?.lines.count ?? 0
  }

  private static func removeLine(_ model: inout Model) {
    guard let line = model.lossPage.focus.line else {
      model.notice = .noLineHere
      return
    }
    model.changeLoss(.lines) { $0.removeLine(line) }
    if model.work.scenario?.lines.indices.contains(line) == false { model.lossPage.focus = .newLine }
  }

  // MARK: Scenarios

  private static func stepScenario(_ model: inout Model, by steps: Int) {
    guard let scenarios = model.catalog?.scenarios, !scenarios.isEmpty else { return }
    let present = scenarios.firstIndex { $0.id == model.work.scenario?.id } ?? 0
    choose(scenarios[(present + steps + scenarios.count) % scenarios.count], &model)
  }

  private static func reset(_ model: inout Model) {
    guard let id = model.work.scenario?.id, let own = model.catalog?.scenario(id) else { return }
    choose(own, &model)
  }

  /// Takes a loss of the catalog as it is.
  static func choose(_ scenario: Scenario, _ model: inout Model) {
    model.history.record(.scenario) { $0.choose(scenario) }
    move(&model)
  }
}
