import CompareKit

/// The terms of a quote for one column, entered over the comparison.
struct QuoteBox: Layer, Sendable {
  /// The field the cursor is on.
  var focus: QuoteField
  /// The text of that field, with the cursor in it, if it takes text.
  var field = TextField()
  /// The comparison as it was before: all that is entered here counts as one change of it.
  let before: Comparison
  /// Whether something was typed that the comparison doesn't show yet.
  private(set) var isBehind = false

  static func context(of model: Model) -> KeyContext {
    model.quoteBox?.focus == .cadence ? .quoteChoice : .quoteText
  }

  /// Opens the box for the column under the cursor.
  static func open(on model: inout Model) {
    guard let comparison = model.comparisonView?.comparison, let first = model.quoteFields.first else {
      return
    }
    model.quoteBox = QuoteBox(focus: first, before: comparison)
    focus(first, &model)
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    catchUp(&model)
    switch action {
    case .nextField: moveFocus(by: 1, &model)
    case .previousField: moveFocus(by: -1, &model)
    case .cadence: stepCadence(&model)
    case .leaveBox: leave(&model)
    default: break
    }
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    guard let family = model.quoteFamily, let focus = model.quoteBox?.focus, focus != .cadence,
      let former = model.quoteBox?.field.text, model.quoteBox?.field.take(typing) == true,
      let text = model.quoteBox?.field.text, text != former
    else { return [] }
    let column = model.comparisonPage.cursor.column
    let quote = model.quoteColumn?.quote
    model.history.record(.quote(model.name(of: focus)), joining: true) { work in
      work.setQuote(focus, of: column, to: text, in: family)
    }
    // The comparison takes longer to make than a key to type: it follows once no key waits.
    guard model.quoteColumn?.quote != quote, model.quoteBox?.isBehind == false else { return [] }
    model.quoteBox?.isBehind = true
    return [.afterFrame(.quoteTyped)]
  }

  /// Has the comparison show what was typed.
  static func catchUp(_ model: inout Model) {
    if model.quoteBox?.isBehind == true { follow(&model) }
  }

  /// After undo and redo the box shows what the work says now, as long as its column is there.
  static func refresh(_ model: inout Model) {
    let fields = model.quoteFields
    guard let box = model.quoteBox else { return }
    guard let first = fields.first else {
      model.quoteBox = nil
      ComparisonPage.refresh(&model)
      return
    }
    let focus = fields.contains(box.focus) ? box.focus : first
    let text = model.quoteText(of: focus)
    model.quoteBox?.focus = focus
    if box.focus != focus || box.field.text != text { model.quoteBox?.field = TextField(text) }
    follow(&model)
  }

  private static func focus(_ field: QuoteField, _ model: inout Model) {
    model.history.close()
    model.quoteBox?.focus = field
    let text = model.quoteText(of: field)
    model.quoteBox?.field = TextField(text)
  }

  private static func moveFocus(by steps: Int, _ model: inout Model) {
    let fields = model.quoteFields
    guard let focus = model.quoteBox?.focus, let index = fields.firstIndex(of: focus) else { return }
    Self.focus(fields[(index + steps + fields.count) % fields.count], &model)
  }

  /// Not entered, yearly, monthly, and round again.
  private static func stepCadence(_ model: inout Model) {
    guard model.quoteFamily != nil else { return }
    let column = model.comparisonPage.cursor.column
    model.history.record(.quote(model.name(of: .cadence))) { work in
      let next: PremiumExample.Cadence? =
        switch work.selection.columns[column].quote.cadence {
        case nil: .yearly
        case .yearly: .monthly
        case .monthly: nil
        }
      work.selection.columns[column].quote.cadence = next
    }
    follow(&model)
  }

  /// Marks in the comparison all that was changed since the box was opened.
  private static func follow(_ model: inout Model) {
    model.quoteBox?.isBehind = false
    model.followWork()
    guard let before = model.quoteBox?.before, let view = model.comparisonView else { return }
    model.comparisonView?.changes = view.comparison.changes(since: before)
  }

  /// Closes the box, and says so if something typed there doesn't count.
  private static func leave(_ model: inout Model) {
    model.history.close()
    let unused = model.quoteFields.filter { model.quoteReading(of: $0).isTrouble }
    if !unused.isEmpty { model.notice = .unusedQuote(unused.map { model.name(of: $0) }) }
    model.quoteBox = nil
  }
}
