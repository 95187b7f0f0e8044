import CompareKit

extension LossPage {
  /// From this width on the results stand beside the loss.
  private static let sideBySide = 110
  /// Lines that the results keep below the loss.
  private static let leastResults = 8
  /// Lines below the loss for what there is to say about a field, where there is room.
  private static let noteHeight = 3

  static func hint(_ model: Model) -> String { model.strings.loss.hint }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let scenario = model.work.scenario, model.catalog != nil else { return }
    let content = LossEditor(model: model, scenario: scenario)
    let isWide = area.width >= sideBySide
    var editor = area
    var results = area
    if isWide {
      editor.width = area.width * 11 / 20
      results.column = editor.endColumn + 1
      results.width = area.width - editor.width - 1
      frame.verticalRule(row: area.row, column: editor.endColumn, height: area.height)
    } else {
      let needed = content.height + noteHeight
      editor.height = max(3, min(needed, area.height - leastResults - 1))
      results.row = editor.endRow
      results.height = area.height - editor.height
    }
    content.draw(in: editor, on: &frame)
    LossResults(model: model, scenario: scenario).draw(in: results, on: &frame)
  }
}
