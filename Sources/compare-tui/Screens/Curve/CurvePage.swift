import CompareKit

/// Paid and stays against the size of the incident, from one record to a million.
struct CurvePage: Layer, Sendable {
  /// The size the marker stands at.
  var records = 1_000
  /// What was worked out; nil until the screen is opened.
  private(set) var figure: CurveFigure?

  static func context(of model: Model) -> KeyContext { .curve }

  static func hint(_ model: Model) -> String { model.strings.curve.hint }

  /// Opens with the marker at the size the incident has.
  static func open(on model: inout Model) {
    model.open(.curve)
    guard let base = model.curvePage.figure?.plans.first?.curve.baseRecords else { return }
    place(base, &model)
    // What the client was shown of the incident belongs on the sheet.
    model.hasSeenLosses = true
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    let records = model.curvePage.records
    let sizes = SizeCurve.records
    // Those of the product that the panel lists.
    let breaks = model.currentCurve?.breaks ?? []
    switch action {
    case .back: model.goBack()
    case .smaller: place(CurveFigure.sizes.last { $0 < records } ?? sizes.lowerBound, &model)
    case .larger: place(CurveFigure.sizes.first { $0 > records } ?? sizes.upperBound, &model)
    case .previousBreak: place(breaks.last { $0 < records } ?? records, &model)
    case .nextBreak: place(breaks.first { $0 > records } ?? records, &model)
    case .previousPage: place(records / 10, &model)
    case .nextPage: place(records * 10, &model)
    case .firstRow: place(sizes.lowerBound, &model)
    case .lastRow: place(sizes.upperBound, &model)
    case .previousRow: model.moveColumn(by: -1)
    case .nextRow: model.moveColumn(by: 1)
    case .pin: model.pin()
    default: break
    }
    return []
  }

  /// Works the picture out anew when what it shows has changed.
  static func refresh(_ model: inout Model) {
    guard let catalog = model.catalog, let comparison = model.comparisonView?.comparison else { return }
    let question = CurveFigure.Question(
      selection: model.work.fittingSelection(in: catalog), scenario: model.work.scenario)
    guard model.curvePage.figure?.question != question else { return }
    model.curvePage.figure = CurveFigure(question, comparison, catalog)
  }

  private static func place(_ records: Int, _ model: inout Model) {
    model.curvePage.records = min(SizeCurve.records.upperBound, max(SizeCurve.records.lowerBound, records))
  }
}

extension Model {
  /// The plan of the picture that is looked at; nil while there is none.
  var currentCurve: CurveFigure.Plan? {
    guard let plans = curvePage.figure?.plans, let last = plans.indices.last else { return nil }
    return plans[max(0, min(comparisonPage.cursor.column, last))]
  }
}
