/// The numbered notes below a table: each text once, in the order it is first called for.
struct SheetNotes {
  private(set) var texts: [String] = []

  /// The number of a note, from 1.
  mutating func number(of text: String) -> Int {
    if let place = texts.firstIndex(of: text) { return place + 1 }
    texts.append(text)
    return texts.count
  }

  /// `*1 *2`, for what stands beside a cell.
  mutating func calls(for notes: [String]) -> String {
    notes.map { "*\(number(of: $0))" }.joined(separator: " ")
  }
}
