import CompareKit

/// A line of text being typed, edited by whole characters as a reader sees them.
struct TextField: Equatable, Sendable {
  /// What was typed.
  private(set) var text: String
  /// How many characters stand before the cursor.
  private(set) var cursor: Int

  /// How many scalars can be typed altogether: a text pasted by mistake costs no more than this.
  let limit: Int

  /// A field with the cursor behind its text.
  init(_ text: String = "", limit: Int = 200) {
    self.text = text
    self.limit = limit
    cursor = text.count
  }

  private var cursorIndex: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  /// Types text at the cursor, as far as there is room. A combining mark joins the character before it.
  mutating func insert(_ typed: String) {
    let room = max(0, limit - text.unicodeScalars.count)
    guard room > 0 else { return }
    let end = cursorIndex
    // Cleaned together with what it follows: a mark alone has nothing to sit on and would be dropped.
    let start = end > text.startIndex ? text.index(before: end) : end
    let last = sanitized(text[start..<end]).unicodeScalars
    let cleaned = sanitized(text[start..<end] + typed).unicodeScalars.prefix(last.count + room)
    let before = String(text[..<start]) + String(cleaned)
    text = before + text[end...]
    // The characters after the cursor may have joined what was typed.
    cursor = min(before.count, text.count)
  }

  /// Removes the character before the cursor.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    let count = text.count
    text.remove(at: text.index(before: cursorIndex))
    // Joining two halves of a character may take another one off the count.
    cursor = max(0, min(cursor - 1, cursor - (count - text.count)))
  }

  /// Removes the character under the cursor.
  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: cursorIndex)
    cursor = min(cursor, text.count)
  }

  /// Removes everything before the cursor.
  mutating func deleteToStart() {
    text = String(text[cursorIndex...])
    cursor = 0
  }

  /// Removes everything from the cursor on.
  mutating func deleteToEnd() {
    text = String(text[..<cursorIndex])
    cursor = text.count
  }

  /// Moves the cursor by characters, as far as there are any.
  mutating func move(by characters: Int) {
    cursor = max(0, min(text.count, cursor + characters))
  }

  mutating func moveToStart() { cursor = 0 }

  mutating func moveToEnd() { cursor = text.count }

  /// Takes what is pasted, or a key if it edits text or moves in it.
  /// - Returns: whether it was taken.
  mutating func take(_ typing: Typing) -> Bool {
    switch typing {
    case .key(let key): return take(key)
    case .pasted(let line): insert(line)
    }
    return true
  }

  /// Takes a key if it edits text or moves in it.
  /// - Returns: whether the key was taken.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    default: return false
    }
    return true
  }
}
