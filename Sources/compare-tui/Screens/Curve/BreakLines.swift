import CompareKit

/// The break points of a plan in words, wrapped, and which of the lines to begin with.
struct BreakLines: Equatable, Sendable {
  let lines: [StyledLine]
  /// The first line that shows.
  let top: Int

  /// - Parameters:
  ///   - points: each break point in words, smallest size first, and whether the marker has passed it.
  ///   - height: how many lines show.
  init(_ points: [(text: String, isPassed: Bool)], width: Int, height: Int, metrics: TextMetrics) {
    var lines: [StyledLine] = []
    var lastPassed = 0
    for point in points {
      // What has just been passed and what comes next stay in sight.
      if point.isPassed { lastPassed = lines.count }
      lines += metrics.wrapped(point.text, to: width).map {
        StyledLine(text: $0, style: point.isPassed ? .barStays : .normal)
      }
    }
    self.lines = lines
    top = max(0, min(lastPassed, lines.count - height))
  }
}
