import CompareKit

/// Sizes a loss from a handful of inputs, over the loss: a planning aid.
struct SizeHelper: Layer, Equatable, Sendable {
  /// An input.
  enum Field: Hashable, Sendable {
    case records, percent, data, identifiability, responsibility, response, level
    /// A typical cost, by its id.
    case cost(String)
  }

  var focus = Field.records
  var records = TextField("1,000")
  /// How many in a hundred claim.
  var percent = TextField("100")
  /// The kind of data, by its id; the catalog's first when nil.
  var data: String?
  var identifiability = DamagesEstimate.Identifiability.easy
  var hasGreaterResponsibility = false
  var respondsImproperly = false
  var level = IncidentSize.Level.low
  /// Ids of the typical costs left out.
  var leftOut: Set<String> = []
  /// The next digit replaces the number.
  var isFresh = true
  /// The first line of what it makes that shows.
  var top = 0

  static func context(of model: Model) -> KeyContext { .sizeHelper }

  static func open(on model: inout Model) {
    model.history.close()
    model.isSizing = true
    model.sizeHelper.focus = .records
    model.sizeHelper.isFresh = true
    model.sizeHelper.top = 0
    guard let vocabulary = model.catalog?.vocabulary,
      let records = model.work.scenario?.records(in: vocabulary), records > 0
    else { return }
    model.sizeHelper.records = TextField(model.strings.count(records))
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .close: model.isSizing = false
    case .previousRow: move(&model, by: -1)
    case .nextRow: move(&model, by: 1)
    case .previousPage: model.sizeHelper.top -= max(1, pageHeight(model) - 1)
    case .nextPage: model.sizeHelper.top += max(1, pageHeight(model) - 1)
    case .change, .nextCell: model.sizeHelper.change(by: 1, model.catalog)
    case .previousCell: model.sizeHelper.change(by: -1, model.catalog)
    case .accept: accept(&model)
    default: break
    }
    refresh(&model)
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    model.sizeHelper.take(typing)
    refresh(&model)
    return []
  }

  static func takesPastes(_ model: Model) -> Bool {
    model.sizeHelper.focus == .records || model.sizeHelper.focus == .percent
  }

  private mutating func take(_ typing: Typing) {
    if typing.isText, isFresh {
      if focus == .records { records = TextField() }
      if focus == .percent { percent = TextField() }
    }
    switch focus {
    case .records: isFresh = !records.take(typing) && isFresh
    case .percent: isFresh = !percent.take(typing) && isFresh
    default: break
    }
  }

  static func fields(_ catalog: Catalog) -> [Field] {
    [.records, .percent, .data, .identifiability, .responsibility, .response, .level]
      + catalog.planningCosts.map { .cost($0.id) }
  }

  private static func move(_ model: inout Model, by rows: Int) {
    guard let catalog = model.catalog else { return }
    let fields = fields(catalog)
    let place = fields.firstIndex(of: model.sizeHelper.focus) ?? 0
    model.sizeHelper.focus = fields[max(0, min(fields.count - 1, place + rows))]
    model.sizeHelper.isFresh = true
  }

  /// Keeps what it makes from being scrolled beyond its ends.
  static func refresh(_ model: inout Model) {
    model.sizeHelper.top = max(0, min(model.sizeHelper.top, lastTop(model)))
  }

  private mutating func change(by steps: Int, _ catalog: Catalog?) {
    switch focus {
    case .records, .percent: break
    case .data:
      guard let fields = catalog?.planningFields, !fields.isEmpty else { return }
      let place = fields.firstIndex { $0.id == data } ?? 0
      data = fields[(place + steps + fields.count) % fields.count].id
    case .identifiability:
      let all = DamagesEstimate.Identifiability.allCases
      let place = all.firstIndex(of: identifiability) ?? 0
      identifiability = all[(place + steps + all.count) % all.count]
    case .responsibility: hasGreaterResponsibility.toggle()
    case .response: respondsImproperly.toggle()
    case .level: level = level == .low ? .high : .low
    case .cost(let id): if leftOut.remove(id) == nil { leftOut.insert(id) }
    }
  }

  /// Puts the lines it makes in place of the loss's.
  private static func accept(_ model: inout Model) {
    guard let catalog = model.catalog, let size = model.sizeHelper.size(in: catalog) else {
      model.notice = .unreadableSize
      return
    }
    model.changeLoss(.lines) { work in
      guard let facts = work.scenario?.facts else { return }
      work.choose(size.scenario(facts, in: catalog))
    }
    model.isSizing = false
    model.lossPage.focus = .scenario
  }
}

extension SizeHelper {
  /// The kind of data chosen.
  func field(in catalog: Catalog) -> PlanningField? {
    catalog.planningFields.first { $0.id == data } ?? catalog.planningFields.first
  }

  /// How many records are typed; nil when it is no number.
  var recordCount: Int? { CountParser.parse(records.text) }

  /// The share typed; nil when it is none from 0 to 100 in a hundred.
  var claiming: Ratio? { PercentParser.parse(percent.text) }

  func estimate(in catalog: Catalog) -> DamagesEstimate {
    DamagesEstimate(
      fields: field(in: catalog).map { [$0.field] } ?? [], identifiability: identifiability,
      hasGreaterResponsibility: hasGreaterResponsibility, respondsImproperly: respondsImproperly)
  }

  /// What is wrong with the inputs; nil when nothing is.
  func trouble(_ texts: Strings.Sizing) -> String? {
    guard let recordCount, SizeCurve.records.contains(recordCount) else { return texts.unreadableRecords }
    return claiming == nil ? texts.unreadableShare : nil
  }

  /// What the inputs say; nil while a number can't be read.
  func size(in catalog: Catalog) -> IncidentSize? {
    guard let recordCount, SizeCurve.records.contains(recordCount), let claiming else { return nil }
    return IncidentSize(
      records: recordCount, estimate: estimate(in: catalog), claiming: claiming,
      costs: Set(catalog.planningCosts.map(\.id)).subtracting(leftOut), level: level)
  }

  /// Whether a leak of this size or kind is surely one to report.
  func mustBeReported(in catalog: Catalog) -> Bool {
    field(in: catalog)?.mustBeReported == true
      || IncidentSize.mustBeReported(recordCount ?? 0, in: catalog)
  }
}
