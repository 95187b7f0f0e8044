import CompareKit

/// The list of all industries and trades over the client's form, which filters as one types.
struct IndustryPicker: Layer, Sendable {
  var query = TextField()
  /// What is found, best first.
  private(set) var hits: [IndustryHit] = []
  var cursor = ListCursor()

  /// What the cursor is on.
  var current: IndustryMatch? { hits.indices.contains(cursor.index) ? hits[cursor.index].match : nil }

  /// Looks up what is typed now.
  mutating func find(_ search: IndustrySearch) {
    hits = search.hits(query.text, limit: .max)
    cursor = ListCursor()
  }

  static func context(of model: Model) -> KeyContext { .industryPicker }

  static func open(with typing: Typing? = nil, on model: inout Model) {
    model.history.close()
    var picker = IndustryPicker()
    if let typing { _ = picker.query.take(typing) }
    if let search = model.search { picker.find(search) }
    model.picker = picker
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .accept: accept(&model)
    case .close: model.picker = nil
    default:
      let height = listHeight(model.size)
      model.picker?.follow(action, height: height)
    }
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    guard let before = model.picker?.query.text, model.picker?.query.take(typing) == true,
      model.picker?.query.text != before, let search = model.search
    else { return [] }
    model.picker?.find(search)
    return []
  }

  static func refresh(_ model: inout Model) {
    let height = listHeight(model.size)
    model.picker?.follow(nil, height: height)
  }

  /// Moves as an action says, and shows the row it comes to.
  private mutating func follow(_ action: Action?, height: Int) {
    cursor.follow(action, count: hits.count, height: height)
  }

  private static func accept(_ model: inout Model) {
    guard let choice = model.picker?.current?.choice else { return }
    model.history.record(.industry) { $0.setIndustry(choice) }
    model.picker = nil
    ClientPage.focus(.sales, &model)
  }
}
