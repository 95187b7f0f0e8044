/// What keys do where: the one table behind input, footers, help and documentation.
struct KeyBinding: Sendable {
  let action: Action
  /// The keys, the one to show first. Letters are commands only where nothing is typed.
  let keys: [Key]
  let contexts: [KeyContext]
  /// Whether the footer shows it, always or where there is room.
  let isInFooter: Bool
  let needsRoom: Bool

  init(
    _ action: Action, _ keys: [Key], in contexts: [KeyContext], footer: Bool = true,
    ifRoom needsRoom: Bool = false
  ) {
    self.action = action
    self.keys = keys
    self.contexts = contexts
    isInFooter = footer
    self.needsRoom = needsRoom
  }

  /// The keys that are commands in a context.
  func keys(in context: KeyContext) -> [Key] {
    guard contexts.contains(context) else { return [] }
    return context.takesText ? keys.filter { !$0.isText } : keys
  }
}

extension KeyBinding {
  /// The bindings of a context, in the order of the table.
  static func all(in context: KeyContext) -> [KeyBinding] {
    table.filter { !$0.keys(in: context).isEmpty }
  }

  /// What a key does in a context; nil if it is text there, or nothing.
  static func action(for key: Key, in context: KeyContext) -> Action? {
    let key = context.takesText ? key : key.folded
    return table.first { $0.keys(in: context).contains(key) }?.action
  }

  /// The key to show for an action; nil if it has none there.
  static func key(for action: Action, in context: KeyContext) -> Key? {
    table.lazy.filter { $0.action == action }.compactMap { $0.keys(in: context).first }.first
  }
}

extension Key {
  /// Whether the key types something.
  var isText: Bool {
    if case .character = self { true } else { false }
  }
}
