/// The numbers that stand in a text, with what 千, 万 and 億 make of them: 1億5,000万円 is 150,000,000.
enum FigureScanner {
  /// Every number of `text`, which is folded, in order.
  static func numbers(in scalars: some Sequence<UInt32>) -> [Int] {
    var numbers: [Int] = []
    var number = Number()
    func finish() { if let value = number.value { numbers.append(value) } }
    for scalar in scalars where !number.take(scalar) {
      finish()
      number = Number()
      _ = number.take(scalar)
    }
    finish()
    return numbers
  }

  /// Every number of a text as it is written.
  static func numbers(in text: String) -> [Int] { numbers(in: PassageText(text).scalars) }

  /// A number as it is read, scalar by scalar.
  private struct Number {
    private var sum = 0
    /// The digits since the last unit; nil where none came.
    private var digits: Int?
    /// How many of them stand behind a point.
    private var decimals: Int?
    private var lastUnit = Int.max
    private var hasAny = false

    var value: Int? {
      guard hasAny, decimals ?? 0 == 0 else { return nil }
      return sum + (digits ?? 0)
    }

    /// Whether the scalar goes on with the number.
    mutating func take(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x30...0x39:
        // Digits behind a unit belong to the number only as lower places: 1億5,000万.
        let (tens, overflow) = (digits ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, tens < Int.max - 9 else { return false }
        digits = tens + Int(scalar - 0x30)
        decimals = decimals.map { $0 + 1 }
        hasAny = true
        return true
      case 0x2C: return digits != nil
      case 0x2E where digits != nil && decimals == nil:
        decimals = 0
        return true
      case 0x5343: return takeUnit(1000)
      case 0x4E07: return takeUnit(10_000)
      case 0x5104: return takeUnit(100_000_000)
      default: return false
      }
    }

    private mutating func takeUnit(_ unit: Int) -> Bool {
      guard let digits, unit < lastUnit else { return false }
      var scale = 1
      for _ in 0..<(decimals ?? 0) { scale = min(scale * 10, unit) }
      let (product, overflow) = digits.multipliedReportingOverflow(by: unit)
      guard !overflow, sum < Int.max / 2, product < Int.max / 2 else { return false }
      sum += product / scale
      self.digits = nil
      decimals = nil
      lastUnit = unit
      return true
    }
  }
}
