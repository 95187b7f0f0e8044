import CompareKit

/// What each rider, and the next plan up and down, would change of the present loss under each column.
/// Worked out once for a selection and a loss.
struct PlanWorth: Sendable {
  /// What can be said of a rider: what toggling it changes, or that it can't be toggled now.
  enum Rider: Sendable, Equatable {
    case toggle(Toggle, isChosen: Bool)
    case impossible
  }

  /// Another plan of the family and what it would change; nothing where there is none.
  struct Step: Sendable, Equatable {
    let name: LocalizedText
    let toggle: Toggle
  }

  /// One column.
  struct Side: Sendable {
    var riders: [String: Rider] = [:]
    var previous: Step?
    var next: Step?
  }

  let selection: Selection
  let scenario: Scenario
  let sides: [Side]

  /// Nil when the loss or a column can't be.
  init?(_ selection: Selection, _ scenario: Scenario, in catalog: Catalog) {
    self.selection = selection
    self.scenario = scenario
    let classes = ClassTable(catalog)
    guard let loss = try? Loss(scenario, in: classes) else { return nil }
    var sides: [Side] = []
    for column in selection.columns {
      guard let plan = try? ResolvedPlan(column, in: catalog) else { return nil }
      sides.append(Side(PlanSettler(plan, in: classes), column, loss, classes))
    }
    self.sides = sides
  }
}

extension PlanWorth.Side {
  fileprivate init(_ settler: PlanSettler, _ column: Column, _ loss: Loss, _ classes: ClassTable) {
    let family = settler.plan.family
    for rider in family.riders(of: column.plan) {
      let toggle = try? settler.toggle(rider: rider.id, of: column, loss, in: classes)
      riders[rider.id] =
        toggle.map { .toggle($0, isChosen: column.riders.contains(rider.id)) } ?? .impossible
    }
    let place = family.plans.firstIndex { $0.id == column.plan } ?? 0
    func step(_ place: Int) -> PlanWorth.Step? {
      guard family.plans.indices.contains(place) else { return nil }
      var other = column
      other.plan = family.plans[place].id
      let toggle = try? settler.toggle(to: other.fitting(family), loss, in: classes)
      return toggle.map { PlanWorth.Step(name: family.plans[place].name, toggle: $0) }
    }
    previous = step(place - 1)
    next = step(place + 1)
  }
}

extension PlanWorth {
  /// What toggling the rider of a row would change under a column, in short; nil when it isn't the column's.
  func remark(row: String, column: Int, _ strings: Strings) -> String? {
    guard let row = RiderRow(id: row), sides.indices.contains(column),
      selection.columns[column].family == row.family
    else { return nil }
    return switch sides[column].riders[row.rider] {
    case .toggle(let toggle, _): strings.worth.text(toggle)
    case .impossible: strings.worth.impossible
    case nil: nil
    }
  }

  /// The same as a sentence.
  func sentence(row: String, column: Int, _ strings: Strings) -> String? {
    guard let row = RiderRow(id: row), sides.indices.contains(column),
      selection.columns[column].family == row.family
    else { return nil }
    guard case .toggle(let toggle, let isChosen)? = sides[column].riders[row.rider] else { return nil }
    let loss = scenario.name[strings.language]
    let text = strings.worth.text(toggle)
    return isChosen ? strings.worth.dropping(loss, text) : strings.worth.adding(loss, text)
  }

  /// What the plans before and after the column's would change, with the keys that take them.
  ///
  /// - Parameter named: whether the plans are named.
  func steps(column: Int, named: Bool = true, _ strings: Strings) -> String {
    guard sides.indices.contains(column) else { return "" }
    let side = sides[column]
    let parts = [(Action.previousPlan, side.previous), (.nextPlan, side.next)].compactMap { action, step in
      step.map { step in
        let key = KeyBinding.key(for: action, in: .comparison)?.label(ascii: true) ?? ""
        let name = named ? step.name[strings.language] + " " : ""
        return "\(key) \(name)\(strings.worth.text(step.toggle))"
      }
    }
    return parts.joined(separator: "  ")
  }
}

extension Model {
  /// Works out anew what riders and plans are worth while the comparison is looked at, unless neither
  /// selection nor loss changed.
  /// - Returns: whether something else is said of them now.
  @discardableResult
  mutating func followWorth() -> Bool {
    guard page == .comparison, let catalog, let scenario = work.scenario else { return false }
    let selection = work.fittingSelection(in: catalog)
    if let worth, worth.selection == selection, worth.scenario == scenario { return false }
    let hadNone = worth == nil
    worth = PlanWorth(selection, scenario, in: catalog)
    return !(hadNone && worth == nil)
  }
}
