extension Fields {
  /// The documents of the list under `name`; empty when the field is absent.
  func list(_ name: String) -> [Document] {
    guard let document = document(name) else { return [] }
    if case .list(let items) = document.content { return items }
    problems.report(document.mark, ja: "一覧（- で始まる行）が必要です", en: "expected a list")
    return []
  }

  /// Whether there is no field `name`, or a list of nothing.
  func isEmptyOrMissing(_ name: String) -> Bool {
    guard let document = document(name) else { return true }
    if case .list(let items) = document.content { return items.isEmpty }
    return false
  }

  /// The scalars of the list under `name`.
  func strings(_ name: String) -> [String] {
    list(name).compactMap { $0.string(problems) }
  }

  /// The scalars of the list under `name`, or nil when the field is absent: for lists that mean "all" when
  /// they aren't given, and so may not be empty.
  func optionalStrings(_ name: String) -> [String]? {
    guard document(name) != nil else { return nil }
    if isEmptyOrMissing(name) {
      missing(name, ja: "一つ以上の id（全てのときは項目ごと消す）", en: "at least one id; leave the field out for all")
    }
    return strings(name)
  }

  /// Reads each item of the list under `name`, and reports what no reader asked for.
  func objects<Value>(_ name: String, _ read: (Fields) -> Value) -> [Value] {
    list(name).map { Fields.read($0, problems, read) }
  }

  /// Reads the fields under `name`, if present.
  func object<Value>(_ name: String, _ read: (Fields) -> Value) -> Value? {
    document(name).map { Fields.read($0, problems, read) }
  }

  /// Reads a document's fields and reports what no reader asked for.
  static func read<Value>(
    _ document: Document, _ problems: Problems, _ read: (Fields) -> Value
  ) -> Value {
    let fields = Fields(document, problems)
    let value = read(fields)
    fields.done()
    return value
  }
}
