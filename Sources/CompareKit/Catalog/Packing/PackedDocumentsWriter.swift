/// Writes the packed form.
struct PackedDocumentsWriter {
  /// By bytes: strings that are equal as text may differ in theirs.
  private var indices: [[UInt8]: Int] = [:]
  private var strings: [String] = []
  private var tree: [UInt8] = []
  private var count = 0

  mutating func add(_ document: Document) {
    count += 1
    write(index(of: document.mark.file))
    write(document)
  }

  func bytes() -> [UInt8] {
    var head: [UInt8] = []
    Self.write(strings.count, to: &head)
    for string in strings {
      Self.write(string.utf8.count, to: &head)
      head += Array(string.utf8)
    }
    Self.write(count, to: &head)
    return head + tree
  }

  private mutating func write(_ document: Document) {
    switch document.content {
    case .empty:
      tree.append(PackedDocuments.Tag.empty.rawValue)
    case .scalar(let text):
      tree.append(PackedDocuments.Tag.scalar.rawValue)
      write(index(of: text))
    case .list(let items):
      tree.append(PackedDocuments.Tag.list.rawValue)
      write(items.count)
      for item in items { write(item) }
    case .fields(let entries):
      tree.append(PackedDocuments.Tag.fields.rawValue)
      write(entries.count)
      for entry in entries {
        write(index(of: entry.key))
        write(entry.value)
      }
    }
  }

  private mutating func index(of string: String) -> Int {
    let bytes = Array(string.utf8)
    if let index = indices[bytes] { return index }
    indices[bytes] = strings.count
    strings.append(string)
    return strings.count - 1
  }

  private mutating func write(_ number: Int) {
    Self.write(number, to: &tree)
  }

  private static func write(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    repeat {
      let group = UInt8(rest & 63)
      rest >>= 6
      bytes.append(rest > 0 ? group | 64 : group)
    } while rest > 0
  }
}
