/// A value with the way back to what it was, and forward again.
struct History<Value: Equatable & Sendable>: Equatable, Sendable {
  /// A value as it was before (or after) a change.
  private struct Step: Equatable, Sendable {
    var value: Value
    let change: Change
  }

  private(set) var present: Value
  private var past: [Step] = []
  private var future: [Step] = []
  /// Whether the next change of the same thing belongs to the last step.
  private var isOpen = false

  /// How many steps are kept.
  static var depth: Int { 1_000 }

  init(_ value: Value) {
    present = value
  }

  /// Makes a change. Changes of the same thing make one step until `close()`, if `joining`.
  mutating func record(_ change: Change, joining: Bool = false, _ edit: (inout Value) -> Void) {
    var value = present
    edit(&value)
    guard value != present else { return }
    if !(joining && isOpen && past.last?.change == change) {
      past.append(Step(value: present, change: change))
      if past.count > Self.depth { past.removeFirst() }
    }
    isOpen = joining
    future = []
    present = value
  }

  /// Ends the step: what is typed next is a step of its own.
  mutating func close() {
    isOpen = false
  }

  /// Takes back the step that is still open, if one is, as if it had never begun.
  mutating func abandon() {
    guard isOpen, let step = past.popLast() else { return }
    present = step.value
    isOpen = false
  }

  /// Goes back one step.
  /// - Returns: what was undone; nil when there is nothing.
  mutating func undo() -> Change? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(value: present, change: step.change))
    present = step.value
    isOpen = false
    return step.change
  }

  /// Goes forward again one step.
  /// - Returns: what was redone; nil when there is nothing.
  mutating func redo() -> Change? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(value: present, change: step.change))
    present = step.value
    isOpen = false
    return step.change
  }

  /// Changes the value as if it had always been so: nothing to undo.
  mutating func settle(_ edit: (inout Value) -> Void) {
    edit(&present)
    for index in past.indices { edit(&past[index].value) }
    for index in future.indices { edit(&future[index].value) }
  }
}
