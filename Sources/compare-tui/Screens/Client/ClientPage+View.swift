import CompareKit

extension ClientPage {
  /// From this width on the exposures stand beside the fields.
  private static let twoColumns = 110

  static func hint(_ model: Model) -> String { model.strings.client.purpose }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let isWide = area.width >= twoColumns
    let half = area.width / 2
    var fields = ClientForm(model, height: area.height, width: isWide ? half : area.width, like: frame)
    let end = area.row + fields.drawFields(from: 1)
    frame.put(fields.canvas, row: area.row, column: area.column)

    let heading =
      isWide
      ? Area(row: area.row + 1, column: area.column + half + 1, height: 1, width: area.width - half - 1)
      : Area(row: end, column: area.column, height: 1, width: area.width)
    if isWide {
      frame.verticalRule(row: heading.row, column: area.column + half, height: area.height - 1)
    }
    var list = heading
    list.row += 1
    list.height = area.endRow - list.row
    let offset = ClientForm.offset(showing: model.clientPage.focus, of: model, height: list.height)
    var exposures = ClientForm(model, height: list.height, width: list.width, like: frame)
    let count = exposures.drawExposures(from: -offset)
    frame.put(exposures.canvas, row: list.row, column: list.column)

    let name = frame.put(
      model.strings.client.exposures, row: heading.row, column: heading.column + 2, style: .heading)
    let rule = heading.column + 2 + name + 1
    frame.horizontalRule(row: heading.row, column: rule, width: heading.endColumn - rule - 2)
    frame.scrollMarks(
      beside: list, column: list.endColumn - 2, above: offset > 0, below: count > list.height)
  }
}
