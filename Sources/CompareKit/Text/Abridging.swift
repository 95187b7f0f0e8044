/// `text` with its middle left out if it is longer than a reader needs to know it again.
public func abridged(_ text: String) -> String {
  let most = 80
  guard text.utf8.count > most, text.count > most else { return text }
  return "\(text.prefix(50))…\(text.suffix(20))"
}

/// A message with every long text between quotation marks, 「」 or “”, abridged.
public func abridgedQuotes(_ message: String) -> String {
  guard message.utf8.count > 80 else { return message }
  var result = ""
  var rest = message[...]
  while let open = rest.firstIndex(where: { $0 == "「" || $0 == "“" }) {
    let inside = rest[rest.index(after: open)...]
    let mark: Character = rest[open] == "「" ? "」" : "”"
    guard let close = inside.firstIndex(of: mark) else { break }
    result += rest[...open] + abridged(String(inside[..<close]))
    rest = inside[close...]
  }
  // Whatever else is in it, no message is a page long.
  let most = 4_000
  result += rest
  return result.utf8.count <= most ? result : "\(result.prefix(most / 4))…"
}
