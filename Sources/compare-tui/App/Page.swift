/// The screens that are worked on.
enum Page: CaseIterable, Sendable {
  case client
  case comparison
  case printing
  case loss
  case gaps, bestSets, curve, pins

  /// What draws it and takes its keys.
  var layer: any Layer.Type {
    switch self {
    case .client: ClientPage.self
    case .comparison: ComparisonPage.self
    case .printing: PrintPage.self
    case .loss: LossPage.self
    case .gaps: GapsPage.self
    case .bestSets: BestSetsPage.self
    case .curve: CurvePage.self
    case .pins: PinsPage.self
    }
  }

  /// What it is called in the title bar.
  func title(_ strings: Strings) -> String {
    switch self {
    case .client: strings.client.title
    case .comparison: strings.comparison.title
    case .printing: strings.print.title
    case .loss: strings.loss.title
    case .gaps: strings.gaps.title
    case .bestSets: strings.bestSets.title
    case .curve: strings.curve.title
    case .pins: strings.pins.title
    }
  }
}
