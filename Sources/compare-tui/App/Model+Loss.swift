import CompareKit

/// The loss under every column: settlers are kept until the selection changes, settlements until the loss
/// does.
struct LossView: Sendable {
  let selection: Selection
  let settlers: [PlanSettler]
  /// What the columns ask about an incident.
  let asked: Set<Requirement.Atom.Subject>
  let asksForDays: Bool
  private let classes: ClassTable
  private(set) var scenario: Scenario?
  /// One for each column; none when the loss can't be settled.
  private(set) var settlements: [IncidentSettlement] = []
  /// For each column what would narrow its range; nil where it is one figure.
  private(set) var narrowings: [Narrowing?] = []

  /// - Throws: `SelectionError` for the first column that can't be.
  init(_ selection: Selection, in catalog: Catalog) throws(SelectionError) {
    self.selection = selection
    classes = ClassTable(catalog)
    var settlers: [PlanSettler] = []
    for column in selection.columns {
      settlers.append(PlanSettler(try ResolvedPlan(column, in: catalog), in: classes))
    }
    self.settlers = settlers
    asked = settlers.reduce(into: []) { $0.formUnion($1.plan.asked) }
    asksForDays = settlers.contains(where: \.plan.asksForDays)
  }

  /// Settles another loss.
  mutating func settle(_ scenario: Scenario, in catalog: Catalog) {
    guard self.scenario != scenario else { return }
    self.scenario = scenario
    let loss = try? Loss(scenario, in: classes)
    settlements = loss.map { loss in settlers.map { $0.settle(loss) } } ?? []
    narrowings =
      settlements.isEmpty ? [] : settlers.map { $0.narrowing(of: [scenario], in: catalog, classes) }
  }
}

extension Model {
  /// Settles anew what a key changed, while the loss is looked at.
  mutating func followLoss() {
    guard page == .loss, let catalog, let scenario = work.scenario else { return }
    let selection = work.fittingSelection(in: catalog)
    if lossView?.selection != selection { lossView = try? LossView(selection, in: catalog) }
    lossView?.settle(scenario, in: catalog)
  }

  /// Changes the loss. One that is no longer the catalog's says so in its name.
  mutating func changeLoss(_ change: Change, joining: Bool = false, _ edit: (inout Work) -> Void) {
    let scenarios = catalog?.scenarios ?? []
    let changed = (Strings.japanese.loss.changed, Strings.english.loss.changed)
    history.record(change, joining: joining) { work in
      edit(&work)
      guard let present = work.scenario, let own = scenarios.first(where: { $0.id == present.id }) else {
        return
      }
      let isOwn = own.facts == present.facts && own.lines == present.lines
      work.scenario?.name =
        isOwn ? own.name : LocalizedText(ja: own.name.ja + changed.0, en: own.name.en + changed.1)
      // The catalog's account is of its own lines and facts.
      work.scenario?.summary = isOwn ? own.summary : nil
    }
  }

  /// What there is to say about the incident, as it stands on the screen: what the columns ask about, what is said
  /// already, and what the cursor is on.
  var lossFacts: [[LossField]] {
    guard let vocabulary = catalog?.vocabulary, let facts = work.scenario?.facts else { return [] }
    let asked = lossView?.asked ?? []
    var fields = vocabulary.facts.filter { asked.contains(.fact($0.id)) || facts.known[$0.id] != nil }
      .map { LossField.fact($0.id) }
    fields += vocabulary.groups.filter { group in
      facts.choices[group.id] != nil || group.members.contains { asked.contains(.member(group.id, $0.id)) }
    }.map { .group($0.id) }
    if lossView?.asksForDays == true || !work.lossText(.days, language).isEmpty { fields.append(.days) }
    return LossField.inTwoColumns(fields + (fields.contains(lossPage.focus) ? [] : lossPage.focus.asFact))
  }

  /// The column that is looked at.
  var currentColumn: Int {
    max(0, min(comparisonPage.cursor.column, work.selection.columns.count - 1))
  }
}
