/// How the comparison divides the screen.
struct ComparisonLayout: Equatable, Sendable {
  /// Lines above the rows: each product, its plan in two lines, and a rule.
  static let headerHeight = 4
  private let body: Area

  init(_ size: Size) {
    body = Chrome.bodyArea(of: size)
  }

  /// Lines for what there is to say about the cell under the cursor, below a rule.
  var detailsHeight: Int { max(4, min(10, body.height / 3 - 1)) }

  var gridWidth: Int { max(1, body.width - 1) }
  var gridHeight: Int { max(1, body.height - Self.headerHeight - detailsHeight - 1) }

  var header: Area { Area(row: body.row, column: 0, height: Self.headerHeight, width: body.width) }

  var grid: Area {
    Area(row: body.row + Self.headerHeight, column: 0, height: gridHeight, width: gridWidth)
  }

  var details: Area {
    Area(row: grid.endRow + 1, column: 0, height: detailsHeight, width: body.width)
  }
}
