/// A code of the classification as a number: short to keep and quick to compare.
///
/// The letter or digits stand in the high bytes first, so numeric order is the order of the codes.
struct IndustryCode: Hashable {
  let packed: UInt32

  /// Nil unless `bytes` are a capital letter or two to four digits.
  init?(_ bytes: some Collection<UInt8>) {
    var packed: UInt32 = 0
    for byte in bytes.prefix(5) { packed = packed << 8 | UInt32(byte) }
    switch bytes.count {
    case 1: guard let letter = bytes.first, (0x41...0x5A).contains(letter) else { return nil }
    case 2...4: guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    default: return nil
    }
    self.packed = packed
  }

  init?(_ text: some StringProtocol) { self.init(Array(text.utf8)) }

  var level: IndustryLevel {
    switch packed {
    case 0...0xFF: .division
    case 0x100...0xFFFF: .majorGroup
    case 0x1_0000...0xFF_FFFF: .group
    default: .class
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    for shift: UInt32 in [24, 16, 8, 0] where packed >> shift != 0 {
      bytes.append(UInt8(truncatingIfNeeded: packed >> shift))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
