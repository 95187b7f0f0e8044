/// The fingerprint of a passage: how many scalars its folded text has, and their polynomial modulo 2⁶¹ − 1.
///
/// A polynomial, because every stretch of a text that is as long can be looked up in one pass over it, so that
/// a passage is found wherever a browser breaks its lines.
public struct PassagePrint: Sendable, Hashable {
  package let length: Int
  /// The fingerprint as a number.
  public let value: UInt64

  init(length: Int, value: UInt64) {
    self.length = length
    self.value = value
  }

  /// The fingerprint of a text, folded.
  public init(of text: String) {
    let scalars = PassageText(text).scalars
    let hashes = RollingHashes(scalars)
    self = hashes.print(of: 0..<scalars.count)
  }

  /// Reads what `description` wrote: `58-3f9a2c81d4e07b55`.
  init?(reading text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = Int(parts[0]), length > 0, parts[1].count == 16,
      let value = UInt64(parts[1], radix: 16), value < RollingHashes.modulus
    else { return nil }
    self.init(length: length, value: value)
  }
}

extension PassagePrint: CustomStringConvertible {
  /// As it is written.
  public var description: String {
    let hex = String(value, radix: 16)
    return "\(length)-\(String(repeating: "0", count: 16 - hex.count))\(hex)"
  }
}

/// The polynomials of every beginning of a text, from which that of any stretch follows at once.
struct RollingHashes {
  static let modulus: UInt64 = (1 << 61) - 1
  /// Larger than any scalar, and nothing special otherwise.
  private static let base: UInt64 = 0x1B87_3593_6B2D_51

  private var beginnings: [UInt64] = [0]
  private var powers: [UInt64] = [1]

  init(_ scalars: [UInt32]) {
    beginnings.reserveCapacity(scalars.count + 1)
    powers.reserveCapacity(scalars.count + 1)
    for (index, scalar) in scalars.enumerated() {
      beginnings.append(Self.sum(Self.product(beginnings[index], Self.base), UInt64(scalar) + 1))
      powers.append(Self.product(powers[index], Self.base))
    }
  }

  func print(of range: Range<Int>) -> PassagePrint {
    let before = Self.product(beginnings[range.lowerBound], powers[range.count])
    return PassagePrint(
      length: range.count, value: Self.sum(beginnings[range.upperBound], Self.modulus - before))
  }

  private static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a + b
    return sum >= modulus ? sum - modulus : sum
  }

  private static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return sum(low & modulus, (high << 3 | low >> 61))
  }
}
