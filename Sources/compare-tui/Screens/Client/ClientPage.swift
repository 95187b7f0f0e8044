import CompareKit

/// The form the interface opens on: who the client is.
struct ClientPage: Layer, Equatable, Sendable {
  /// The field the cursor is on.
  var focus = ClientField.name
  /// The text of that field, with the cursor in it, if it takes text.
  var field = TextField()

  static func context(of model: Model) -> KeyContext {
    if model.clientPage.focus == .industry { return .clientIndustry }
    return model.text(of: model.clientPage.focus) == nil ? .clientList : .clientText
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .nextField: moveFocus(by: 1, &model)
    case .previousField: moveFocus(by: -1, &model)
    case .toggle: toggle(&model)
    case .openPicker: IndustryPicker.open(on: &model)
    case .clear: model.history.record(.industry) { $0.setIndustry(nil) }
    case .comparison:
      // What is still to be read comes first.
      if model.catalog == nil || model.industries == nil { return [.afterFrame(.comparisonDue)] }
      goOn(&model)
    default: break
    }
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    if model.clientPage.focus == .industry {
      if typing.isText { IndustryPicker.open(with: typing, on: &model) }
      return []
    }
    guard model.clientPage.field.take(typing) else { return [] }
    let text = model.clientPage.field.text
    switch model.clientPage.focus {
    case .name: model.history.record(.name, joining: true) { $0.setName(text) }
    case .sales: model.history.record(.sales, joining: true) { $0.setSales(text) }
    case .exposure(let id):
      model.history.record(.exposure(id), joining: true) { $0.setCount(text, of: id) }
    case .industry: break
    }
    return []
  }

  /// After undo and redo the field shows what the work says now.
  static func refresh(_ model: inout Model) {
    let text = model.text(of: model.clientPage.focus) ?? ""
    if model.clientPage.field.text != text { model.clientPage.field = TextField(text) }
  }

  /// Puts the cursor on a field.
  static func focus(_ field: ClientField, _ model: inout Model) {
    model.history.close()
    model.clientPage.focus = field
    model.clientPage.field = TextField(model.text(of: field) ?? "")
  }

  private static func moveFocus(by steps: Int, _ model: inout Model) {
    let fields = model.clientFields
    let index = fields.firstIndex(of: model.clientPage.focus) ?? 0
    focus(fields[(index + steps + fields.count) % fields.count], &model)
  }

  private static func toggle(_ model: inout Model) {
    guard case .exposure(let id) = model.clientPage.focus else { return }
    model.history.record(.exposure(id)) { $0.toggle(id) }
  }

  /// Goes on to the comparison, unless something typed would not count there.
  static func goOn(_ model: inout Model) {
    guard let catalog = model.catalog, model.industries != nil else {
      model.notice = .catalogMissing
      return
    }
    if model.work.salesError != nil {
      focus(.sales, &model)
      model.notice = .unreadableSales
      return
    }
    for exposure in catalog.exposures where model.work.hasUnreadableCount(of: exposure.id) {
      focus(.exposure(exposure.id), &model)
      model.notice = .unreadableCount(exposure.name)
      return
    }
    model.history.close()
    model.page = .comparison
    model.openComparison()
  }
}
