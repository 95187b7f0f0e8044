import CompareKit

extension CatalogYAML {
  /// Where a text first names one of its anchors again.
  ///
  /// It is looked for before the text is composed, because a composer compares the keys of a mapping, and
  /// keys that are aliases of aliases take time without end to compare. Text that merely holds `&x` and `*x`
  /// is taken for it too.
  static func firstAlias(in text: String, file: String) -> Mark? {
    var anchors: Set<[UInt8]> = []
    var mark = Mark(file: file, line: 1, column: 1)
    var bytes = text.utf8.makeIterator()
    var previous: UInt8 = 0
    var next = bytes.next()
    while let byte = next {
      let place = mark
      next = bytes.next()
      mark.move(over: byte)
      let begins = (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")) && !isOfAName(previous)
      previous = byte
      guard begins else { continue }
      var name: [UInt8] = []
      while let part = next, isOfAName(part) {
        name.append(part)
        next = bytes.next()
        mark.move(over: part)
        previous = part
      }
      if byte == UInt8(ascii: "&") {
        anchors.insert(name)
      } else if anchors.contains(name) {
        return place
      }
    }
    return nil
  }

  /// Whether a byte may be part of an anchor's name.
  private static func isOfAName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Mark {
  /// The place after a byte of UTF-8: columns count scalars, not the bytes that continue them.
  fileprivate mutating func move(over byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
