/// Reads the packed form; nil from any part means that the bytes are not of it.
struct PackedDocumentsReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var strings: [String] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func documents() -> [Document]? {
    guard let stringCount = number(), readStrings(stringCount), let count = number(),
      count <= bytes.count
    else { return nil }
    var documents: [Document] = []
    documents.reserveCapacity(count)
    for _ in 0..<count {
      guard let file = string(), let document = document(in: Mark(file: file)) else { return nil }
      documents.append(document)
    }
    return documents
  }

  private mutating func readStrings(_ count: Int) -> Bool {
    strings.reserveCapacity(min(count, bytes.count))
    for _ in 0..<count {
      guard let length = number(), position + length <= bytes.count else { return false }
      let slice = UnsafeBufferPointer(rebasing: bytes[position..<position + length])
      strings.append(String(decoding: slice, as: UTF8.self))
      position += length
    }
    return true
  }

  private mutating func document(in mark: Mark) -> Document? {
    guard position < bytes.count, let tag = PackedDocuments.Tag(rawValue: bytes[position]) else {
      return nil
    }
    position += 1
    switch tag {
    case .empty: return Document(.empty, mark: mark)
    case .scalar: return string().map { Document(.scalar($0), mark: mark) }
    case .list:
      guard let count = number(), count <= bytes.count else { return nil }
      var items: [Document] = []
      items.reserveCapacity(count)
      for _ in 0..<count {
        guard let item = document(in: mark) else { return nil }
        items.append(item)
      }
      return Document(.list(items), mark: mark)
    case .fields:
      guard let count = number(), count <= bytes.count else { return nil }
      var entries: [Document.Entry] = []
      entries.reserveCapacity(count)
      for _ in 0..<count {
        guard let key = string(), let value = document(in: mark) else { return nil }
        entries.append(Document.Entry(key: key, mark: mark, value: value))
      }
      return Document(.fields(entries), mark: mark)
    }
  }

  private mutating func string() -> String? {
    guard let index = number(), index < strings.count else { return nil }
    return strings[index]
  }

  private mutating func number() -> Int? {
    var value = 0
    var shift = 0
    while position < bytes.count, shift < 60 {
      let byte = Int(bytes[position])
      position += 1
      value |= (byte & 63) << shift
      if byte & 64 == 0 { return value }
      shift += 6
    }
    return nil
  }
}
