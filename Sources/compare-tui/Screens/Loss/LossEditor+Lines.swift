import CompareKit

extension LossEditor {
  /// The columns of a line's cells.
  struct Columns {
    let kind: Int
    let amount = 14
    let count = 9
    let unit: Int
    let risk: Int

    init(width: Int, language: Language) {
      unit = language == .ja ? 4 : 6
      risk = language == .ja ? 6 : 8
      kind = max(8, width - 2 - 3 - amount - count - unit - risk - 4)
    }

    /// Where each cell starts, and its width.
    func place(_ cell: LossCell) -> (start: Int, width: Int) {
      let starts = [2, 3 + kind + 3, 4 + kind + 3 + amount, 5 + kind + 3 + amount + count]
      return switch cell {
      case .kind: (starts[0], kind)
      case .amount: (starts[1], amount)
      case .count: (starts[2], count)
      case .unit: (starts[3], unit)
      case .risk: (starts[3] + unit + 1, risk)
      }
    }

    /// Where it is marked whose the amount is.
    var mark: Int { 3 + kind }
  }

  func drawHeads(row: Int, _ columns: Columns, on canvas: inout Frame) {
    for cell in LossCell.allCases {
      let (start, width) = columns.place(cell)
      let isNumber = cell == .amount || cell == .count
      canvas.put(
        canvas.metrics.clipped(texts.name(of: cell), to: width), row: row, column: start, width: width,
        style: .heading, alignment: isNumber ? .trailing : .leading)
    }
  }

  func draw(_ number: Int, row: Int, _ columns: Columns, on canvas: inout Frame) {
    let line = scenario.lines[number]
    drawPointer(focus.line == number, row: row, column: 0, on: &canvas)
    for cell in LossCell.allCases {
      let field = LossField.cell(number, cell)
      let (start, width) = columns.place(cell)
      var style: Style = field.text == nil ? .normal : .field
      if let text = field.text, model.work.lossError(text) != nil { style = .error }
      if cell == .unit, line.count == nil { style = .dim }
      if cell == .amount, line.isIllustrative { style.insert(.dim) }
      put(
        text(of: cell, line, number), field, row: row, column: start, width: width, style,
        alignment: field.text == nil ? .leading : .trailing, on: &canvas)
    }
    if model.work.lossError(.amount(number)) != nil || model.work.lossError(.count(number)) != nil {
      canvas.put("!", row: row, column: columns.mark, style: .error)
    } else {
      canvas.put(mark(of: line), row: row, column: columns.mark, style: line.isEntered ? .entered : .dim)
    }
  }

  private func text(of cell: LossCell, _ line: LossLine, _ number: Int) -> String {
    switch cell {
    case .kind: model.catalog?.coverageClass(line.classID)?.name[language] ?? line.classID
    case .amount: model.work.lossText(.amount(number), language)
    case .count: model.work.lossText(.count(number), language)
    case .unit: line.unit.map(name) ?? "-"
    case .risk: name(of: line.risk)
    }
  }

  private func name(of id: UnitID) -> String {
    let unit = model.catalog?.vocabulary.unit(id)
    return (unit?.shortName ?? unit?.name)?[language] ?? id.rawValue
  }

  private func name(of id: RiskID?) -> String {
    guard let vocabulary = model.catalog?.vocabulary else { return "" }
    return vocabulary.risk(id ?? vocabulary.usualRisk)?.name[language] ?? ""
  }

  private func mark(of line: LossLine) -> String {
    line.isIllustrative ? texts.illustrativeMark : line.isEntered ? texts.enteredMark : ""
  }
}
