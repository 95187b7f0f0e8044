import CompareKit

/// Everything the interface knows.
struct Model: Sendable {
  /// The products; nil until they have been read.
  var catalog: Catalog?
  /// What is asked about a client; there before the catalog is.
  var exposures: [Exposure] = []
  /// The industries by code; nil until they have been read.
  var industries: IndustryClassification?
  /// Finds industries by what is typed; nil until it has been needed.
  var search: IndustrySearch?

  /// What the agent makes, with undo and redo.
  var history = History(Work())
  /// The work that quitting would not lose: as it was at the start, or was printed last.
  var kept = Work()

  var language: Language
  /// Characters of ambiguous width take two columns on this terminal.
  var ambiguousIsWide = false
  /// Lines are drawn with ASCII, on the sheet too.
  var isASCII = false
  /// The day, ISO 8601; nil until it was asked for.
  var day: String?
  var size = Size(rows: 0, columns: 0)
  var page = Page.client
  var notice: Notice?

  // The state of each screen and of what lies over them.
  var clientPage = ClientPage()
  var picker: IndustryPicker?
  var comparisonPage = ComparisonPage()
  /// The comparison as it is looked at; nil until everything it needs has been read.
  var comparisonView: ComparisonView?
  var cellReader: CellReader?
  var quoteBox: QuoteBox?
  /// The agent has looked at what the plans would pay for the incident: it is then printed too.
  var hasSeenLosses = false
  var printPage = PrintPage()
  var saveBox: SaveBox?
  /// What riders and other plans would change of the loss; nil until the comparison has been looked at.
  var worth: PlanWorth?
  var lossPage = LossPage()
  /// The loss as it is looked at; nil until it has been.
  var lossView: LossView?
  var classPicker: ClassPicker?
  var scenarioPicker: ScenarioPicker?
  var trace: TraceLayer?
  /// The inputs are kept while it is closed.
  var sizeHelper = SizeHelper()
  var isSizing = false
  var gapsPage = GapsPage()
  var bestSetsPage = BestSetsPage()
  var curvePage = CurvePage()
  var pinsPage = PinsPage()
  /// The screen that the present one was opened from, and goes back to.
  var origin = Page.comparison
  var help: HelpLayer?
  var isLeaving = false

  init(language: Language, catalog: Catalog? = nil) {
    self.language = language
    if let catalog { take(catalog) }
  }
}

extension Model {
  var work: Work { history.present }

  var strings: Strings { .in(language) }

  /// Whether quitting would lose something.
  ///
  /// A selection that is pinned to be compared with is no part of what is printed.
  var hasUnprintedWork: Bool {
    var work = work
    work.pinned = kept.pinned
    return work != kept
  }

  /// Goes to a screen that leads back to this one.
  mutating func open(_ page: Page) {
    origin = self.page
    self.page = page
    topLayer.refresh(&self)
  }

  /// Goes back to the screen that this one was opened from.
  mutating func goBack() {
    page = origin
    topLayer.refresh(&self)
  }

  /// The screen and what lies over it, the topmost last.
  var layers: [any Layer.Type] {
    var layers: [any Layer.Type] = [page.layer]
    if picker != nil { layers.append(IndustryPicker.self) }
    if cellReader != nil { layers.append(CellReader.self) }
    if quoteBox != nil { layers.append(QuoteBox.self) }
    if let saveBox {
      layers.append(SaveBox.self)
      if saveBox.isAsking { layers.append(OverwriteQuestion.self) }
    }
    if classPicker != nil { layers.append(ClassPicker.self) }
    if scenarioPicker != nil { layers.append(ScenarioPicker.self) }
    if trace != nil { layers.append(TraceLayer.self) }
    if isSizing { layers.append(SizeHelper.self) }
    if help != nil { layers.append(HelpLayer.self) }
    if isLeaving { layers.append(LeavingLayer.self) }
    return layers
  }

  /// What takes the keys.
  var topLayer: any Layer.Type { layers[layers.count - 1] }

  /// Where keys go.
  var context: KeyContext {
    Chrome.isTooSmall(size) && !isLeaving ? .tooSmall : topLayer.context(of: self)
  }

  /// Starts with every family of the catalog side by side.
  mutating func take(_ catalog: Catalog) {
    self.catalog = catalog
    exposures = catalog.exposures
    guard work.selection.columns.isEmpty else { return }
    let selection = Selection.standard(for: catalog)
    let scenario = catalog.scenarios.first
    history.settle { work in
      work.selection = selection
      work.scenario = scenario
    }
    kept.selection = selection
    kept.scenario = scenario
  }
}
