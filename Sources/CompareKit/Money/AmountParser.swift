/// Reads amounts of money as people type them, into whole yen and exactly.
///
/// Understood: `200000000`, `¥50,000`, `2,000万円`, `5億`, `1.5億`, `１億５０００万`, `3千万`, `500百万円`,
/// `1,200千円`, `一億五千万`, `¥200M`, `1.2M`, `¥50K`, `20 million yen`. Full-width forms and spaces around
/// numbers and units are fine. Never negative, never rounded.
public enum AmountParser {
  /// The amount `text` names, in whole yen.
  ///
  /// - Throws: what is wrong, where, and what to type instead.
  public static func parse(_ text: some StringProtocol) throws(AmountError) -> Int {
    var scanner = AmountScanner(text)
    try scanner.skipCurrency()
    let first = try scanner.number()
    if let exponent = scanner.takeWesternScale() {
      _ = scanner.takeYen()
      try scanner.expectEnd()
      return try first.yen(exponent: exponent)
    }
    return try japanese(startingWith: first, in: &scanner)
  }

  /// One part of a section: a number and the power of ten 千, 百 or 十 stands for.
  private struct Part {
    let number: AmountNumber
    let exponent: Int
  }

  /// Sections such as 1億 and 5千万, each below the unit of the one before.
  private static func japanese(
    startingWith first: AmountNumber, in scanner: inout AmountScanner
  ) throws(AmountError) -> Int {
    var pending: AmountNumber? = first
    var total = 0
    var partCount = 0
    var lastMyriad: Int?
    while let number = pending {
      let parts = try section(startingWith: number, in: &scanner)
      let myriad = scanner.takeMyriad()
      partCount += parts.count
      var sum = 0
      for part in parts {
        let yen = try part.number.yen(exponent: part.exponent + (myriad ?? 0))
        sum = try adding(sum, yen, at: part.number.position)
      }
      if let lastMyriad, (myriad ?? 0) >= lastMyriad || sum >= powerOfTen(lastMyriad) {
        throw AmountError(.unitOrder, at: number.position)
      }
      total = try adding(total, sum, at: number.position)
      lastMyriad = myriad ?? 0
      pending = nil
      let isFraction = parts.last.map { $0.number.fractionDigits > 0 } ?? false
      if myriad != nil, scanner.isAtDigit {
        if isFraction { throw AmountError(.unitOrder, at: scanner.position) }
        pending = try scanner.number()
      } else if myriad == nil, partCount > 1, parts.last?.exponent == 0, !scanner.isAtYen {
        if scanner.isAtEnd { throw AmountError(.missingUnit, at: parts[parts.count - 1].number.position) }
      }
    }
    _ = scanner.takeYen()
    try scanner.expectEnd()
    return total
  }

  /// What stands before 億, 万 or the end: 5, 5千, 3千5百, or 500百 on its own.
  private static func section(
    startingWith first: AmountNumber, in scanner: inout AmountScanner
  ) throws(AmountError) -> [Part] {
    var parts: [Part] = []
    var number = first
    while true {
      let exponent = scanner.takeSmallScale() ?? 0
      if let last = parts.last {
        let isBelow = number.fractionDigits == 0 && number.digits < powerOfTen(last.exponent - exponent)
        guard exponent < last.exponent, isBelow, parts[0].number.digits < 10,
          last.number.fractionDigits == 0
        else { throw AmountError(.unitOrder, at: number.position) }
      }
      parts.append(Part(number: number, exponent: exponent))
      guard exponent > 0, scanner.isAtDigit else { return parts }
      number = try scanner.number()
    }
  }

  private static func adding(_ a: Int, _ b: Int, at position: Int) throws(AmountError) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { throw AmountError(.tooLarge, at: position) }
    return sum
  }

  /// 10 to the power of `exponent`, which is at most 18.
  static func powerOfTen(_ exponent: Int) -> Int {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }
}
