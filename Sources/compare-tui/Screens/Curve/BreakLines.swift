import CompareKit

/// The break points of a plan in words, wrapped, and which of the lines to begin with.
struct BreakLines: Equatable, Sendable {
  /// Where a break point lies from the marker.
  enum Place: Equatable, Sendable {
    case behind
    case under
    case ahead

    init(of records: Int, marker: Int) {
      self = records < marker ? .behind : records == marker ? .under : .ahead
    }

    fileprivate var style: Style {
      switch self {
      case .behind: .barStays
      case .under: [.barStays, .selected]
      case .ahead: .normal
      }
    }
  }

  let lines: [StyledLine]
  /// The first line that shows.
  let top: Int

  /// - Parameters:
  ///   - points: each break point in words, smallest size first, and where it lies.
  ///   - height: how many lines show.
  init(_ points: [(text: String, place: Place)], width: Int, height: Int, metrics: TextMetrics) {
    var lines: [StyledLine] = []
    var lastPassed = 0
    for point in points {
      // What has just been passed and what comes next stay in sight.
      if point.place != .ahead { lastPassed = lines.count }
      lines += metrics.wrapped(point.text, to: width).map { StyledLine(text: $0, style: point.place.style) }
    }
    self.lines = lines
    top = max(0, min(lastPassed, lines.count - height))
  }
}
