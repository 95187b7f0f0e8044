import CompareKit

/// What is around every screen: the title bar above, a line of notice and the keys below.
enum Chrome {
  /// The smallest size that screens are laid out for.
  static let smallest = Size(rows: 15, columns: 60)
  /// The size that everything is made to fit.
  static let recommended = Size(rows: 24, columns: 80)

  static func isTooSmall(_ size: Size) -> Bool {
    size.rows < smallest.rows || size.columns < smallest.columns
  }

  /// Where a screen draws.
  static func bodyArea(of size: Size) -> Area {
    Area(row: 1, column: 0, height: max(0, size.rows - 3), width: size.columns)
  }

  static func drawTitleBar(_ model: Model, on frame: inout Frame) {
    let strings = model.strings
    let width = frame.size.columns
    frame.fill(row: 0, column: 0, height: 1, width: width, style: .title)
    var column = 1
    column += frame.put(strings.common.program, row: 0, column: column, style: .title)
    column += frame.put(
      " \(frame.separator) \(model.page.title(strings))", row: 0, column: column, style: .title)
    if model.catalog?.isCustom == true {
      column += frame.put(strings.common.customCatalog, row: 0, column: column, style: .title)
    }
    let client = summary(of: model)
    let room = width - column - 4
    guard model.page != .client, room > 0, !client.isEmpty else { return }
    let shown = frame.metrics.clipped(client, to: room, ellipsis: frame.ellipsis)
    frame.put(shown, row: 0, column: width - 1 - frame.metrics.width(of: shown), style: .title)
  }

  /// Who the client is, in one line.
  static func summary(of model: Model) -> String {
    let client = model.work.client
    var parts = [client.name]
    if let industry = client.industry { parts.append(model.name(of: industry)) }
    if let sales = client.sales { parts.append(YenFormat.string(sales, model.language)) }
    return parts.filter { !$0.isEmpty }.joined(separator: model.language == .ja ? "　" : ", ")
  }

  static func drawNotice(_ model: Model, on frame: inout Frame) {
    let width = frame.size.columns - 4
    var lines = [
      frame.metrics.clipped(model.topLayer.hint(model), to: width, ellipsis: frame.ellipsis)
    ]
    var style = Style.dim
    // What a notice says to do stands at its end, so it takes a second line from the screen sooner than lose it.
    if let notice = model.notice {
      lines = frame.metrics.wrapped(notice.text(model.strings), to: width, lines: 2, ellipsis: frame.ellipsis)
      style = notice.isError ? .warning : .taken
    }
    let top = frame.size.rows - 1 - lines.count
    frame.fill(row: top, column: 0, height: lines.count, width: frame.size.columns)
    for (offset, line) in lines.enumerated() { frame.put(line, row: top + offset, column: 2, style: style) }
  }

  static func drawTooSmall(_ model: Model, on frame: inout Frame) {
    let strings = model.strings
    let size = frame.size
    let lines =
      model.isLeaving
      ? [strings.leaving.question, LeavingLayer.answers(model.language)]
      : [strings.common.tooSmall, strings.common.sizeNeeded(recommended), strings.common.sizeNow(size)]
    let wrapped = lines.flatMap { frame.metrics.wrapped($0, to: max(2, size.columns)) }
    let top = max(0, (size.rows - wrapped.count) / 2)
    for (index, line) in wrapped.enumerated() {
      frame.put(
        line, row: top + index, column: 0, width: size.columns, style: index == 0 ? .warning : .normal,
        alignment: .center)
    }
  }
}

extension Model {
  /// An industry as shown, with its codes.
  func name(of industry: ClientIndustry) -> String {
    guard let industries, let catalog else { return industry.identifier }
    return industry.description(in: industries, trades: catalog.trades, language) ?? industry.identifier
  }
}
