/// A program as three values and two pure functions: what it knows, what can happen, and what it wants
/// done to the world.
protocol Program {
  /// Everything the program knows.
  associatedtype Model
  /// Something that happened.
  associatedtype Message
  /// Something to be done, as a value; only the runner's handler does it.
  associatedtype Effect

  /// Takes in a message and says what is to be done. Pure and total.
  static func update(_ model: inout Model, _ message: Message) -> [Effect]

  /// Draws the model on an empty frame of the present size, which may be as small as 1×1. Pure and total.
  static func view(_ model: Model, on frame: inout Frame)
}

/// What came of performing an effect.
enum EffectResult<Message> {
  case done
  /// Messages to take in before the next frame.
  case messages([Message])
  /// A message to take in once the next frame is on the screen and no key waits: for work that must
  /// delay neither.
  case afterFrame(Message)
  /// Ends the program.
  case quit
}
