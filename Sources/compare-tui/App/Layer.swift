/// A screen, or something that lies over one: what keys mean there, what they do, and what it looks like.
///
/// Its state is a part of the model. Actions that are the same everywhere never reach it.
protocol Layer {
  /// Where keys go while this is the topmost layer.
  static func context(of model: Model) -> KeyContext

  /// Does what a key is bound to.
  static func perform(_ action: Action, on model: inout Model) -> [Effect]

  /// Takes a key that is bound to nothing, in a context that takes text, or what was pasted there.
  static func type(_ typing: Typing, into model: inout Model) -> [Effect]

  /// Whether there is a field to paste text into.
  static func takesPastes(_ model: Model) -> Bool

  /// Follows a change of the work or of the size that was not its own.
  static func refresh(_ model: inout Model)

  /// What the line above the footer says while there is nothing else to tell.
  static func hint(_ model: Model) -> String

  /// Draws itself in an area of the frame.
  static func draw(_ model: Model, in area: Area, on frame: inout Frame)
}

extension Layer {
  static func type(_ typing: Typing, into model: inout Model) -> [Effect] { [] }

  static func takesPastes(_ model: Model) -> Bool { context(of: model).takesText }

  static func refresh(_ model: inout Model) {}

  static func hint(_ model: Model) -> String { "" }
}
