import CompareKit

/// The sheet as it will be printed, before it goes to a file or the printer.
struct PrintPage: Layer, Sendable {
  /// The widths of paper to choose from, in columns.
  static let widths = [80, 100, 120, 132]

  var width = Self.widths[0]
  /// The first line and the first column that show.
  var top = 0
  var left = 0
  /// Whether the incident worked out is printed; nil until the agent says so: then it is if the agent has
  /// looked at it.
  var includesIncident: Bool?
  /// What will be printed; nil until the day is known.
  var text: SheetText?

  static func context(of model: Model) -> KeyContext { .printing }

  /// Goes to the sheet; it is laid out once the day is known.
  static func open(on model: inout Model) -> [Effect] {
    guard model.comparisonView != nil else { return [] }
    model.printPage.top = 0
    model.printPage.left = 0
    model.open(.printing)
    return [.readDay]
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    let height = rows(model.size)
    switch action {
    case .back: model.goBack()
    case .previousRow: scroll(&model, rows: -1)
    case .nextRow: scroll(&model, rows: 1)
    case .previousPage: scroll(&model, rows: -height)
    case .nextPage: scroll(&model, rows: height)
    case .firstRow: scroll(&model, rows: -.max / 2)
    case .lastRow: scroll(&model, rows: .max / 2)
    case .scrollLeft: scroll(&model, columns: -8)
    case .scrollRight: scroll(&model, columns: 8)
    case .narrower: stepWidth(&model, by: -1)
    case .wider: stepWidth(&model, by: 1)
    case .includeIncident: toggleIncident(&model)
    case .save: SaveBox.open(on: &model)
    case .send:
      guard let text = model.printPage.text else { return [] }
      return [.send(text.text, saying: model.strings.notices.printing)]
    default: break
    }
    return []
  }

  /// Lays the sheet out anew after a change of the work, the language or the day.
  static func refresh(_ model: inout Model) {
    model.layOutSheet()
    scroll(&model)
  }

  private static func scroll(_ model: inout Model, rows: Int = 0, columns: Int = 0) {
    let page = model.printPage
    let most = (page.text?.lines.count ?? 0) - Self.rows(model.size)
    model.printPage.top = max(0, min(page.top + rows, most))
    model.printPage.left = max(0, min(page.left + columns, page.width - model.size.columns))
  }

  private static func stepWidth(_ model: inout Model, by steps: Int) {
    let index = widths.firstIndex(of: model.printPage.width) ?? 0
    let next = index + steps
    guard widths.indices.contains(next) else {
      model.notice = .noOtherWidth
      return
    }
    model.printPage.width = widths[next]
    refresh(&model)
  }

  private static func toggleIncident(_ model: inout Model) {
    guard model.work.scenario != nil else { return }
    model.printPage.includesIncident = !model.printsIncident
    refresh(&model)
  }
}

extension Model {
  /// Whether the incident worked out is printed.
  var printsIncident: Bool {
    work.scenario != nil && (printPage.includesIncident ?? hasSeenLosses)
  }

  /// Makes the sheet that will be printed, from the very rows the comparison shows.
  mutating func layOutSheet() {
    guard let comparison = comparisonView?.comparison, let day, let catalog, let industries else {
      printPage.text = nil
      return
    }
    var incidents: ScenarioRun?
    if printsIncident, let scenario = work.scenario {
      do throws(LossError) {
        incidents = try ScenarioRun([scenario], asSequence: false, under: comparison, in: catalog)
      } catch {
        // Never left out in silence.
        notice = .impossible(ja: error.message(.ja), en: error.message(.en))
      }
    }
    let sheet = Sheet(comparison, on: day, incidents: incidents, in: catalog, industries)
    printPage.text = SheetText(
      sheet, language, width: printPage.width, borders: isASCII ? .ascii : .box,
      metrics: TextMetrics(ambiguousIsWide: ambiguousIsWide))
  }
}
