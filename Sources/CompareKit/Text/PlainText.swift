/// Text in which every scalar is a character of its own and is drawn as it stands, as nearly all text is: it can
/// be read from its bytes, without looking for what joins.
struct PlainText: Collection {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Nil for any other text.
  /// - Parameter bytes: valid UTF-8.
  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    guard allSatisfy(Self.isPlain) else { return nil }
  }

  /// What `body` makes of `text`; nil when it isn't plain.
  static func with<Result>(_ text: some StringProtocol, _ body: (PlainText) -> Result) -> Result? {
    text.utf8.withContiguousStorageIfAvailable { PlainText($0).map(body) } ?? nil
  }

  /// ASCII and line feeds, signs of Latin, punctuation, arrows, mathematics, lines and shapes, kana, ideographs and
  /// full-width forms, without any mark among them.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20..<0x7F, 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF,
      0xFF01...0xFF60,
      0xA1..<0xAD, 0xAE...0xFF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2460...0x25FF:
      true
    default: false
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { bytes.count }

  func index(after index: Int) -> Int {
    switch bytes[index] {
    case ..<0x80: index + 1
    case ..<0xE0: index + 2
    case ..<0xF0: index + 3
    default: index + 4
    }
  }

  subscript(index: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | rest(1)
      case ..<0xF0: (first & 0x0F) << 12 | rest(1) << 6 | rest(2)
      // Nothing plain is that long.
      default: UInt32(0)
      }
    return Unicode.Scalar(value) ?? "\0"
  }
}

extension PlainText: TextRow {
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  func parts(at index: Int, fitting columns: Int, _ metrics: TextMetrics) -> [(Range<Int>, width: Int)] {
    [(index..<self.index(after: index), metrics.width(of: self[index]))]
  }
}
