/// Reads amounts of money as people type and write them, into whole yen and exactly.
///
/// Understood: `200000000`, `¥50,000`, `2,000万円`, `5億`, `1.5億`, `.5億`, `１億５０００万`, `3千万`, `百万円`,
/// `千五百万`, `500百万円`, `1,200千円`, `金壱億円也`, `￥100,000,000-`, `年商5億円`, `¥200M`, `1.2M`, `¥50K`,
/// `20 million yen`. Full-width forms and spaces around numbers and units are fine. Never negative, never
/// rounded, and never what is only about so much.
public enum AmountParser {
  /// The amount `text` names, in whole yen.
  ///
  /// - Throws: what is wrong, where, and what to type instead.
  public static func parse(_ text: some StringProtocol) throws(AmountError) -> Int {
    try read(text) { scanner throws(AmountError) in
      try scanner.skipOpening()
      let yen = try amount(in: &scanner)
      try scanner.skipClosing()
      return yen
    }
  }

  /// A number written as amounts are, but of something that isn't money: `1.2万`, `三千`.
  ///
  /// - Parameter counters: words that may stand after it, such as 件.
  /// - Throws: what is wrong, where, and what to type instead.
  package static func parseNumber(
    _ text: some StringProtocol, counters: [String] = []
  ) throws(AmountError) -> Int {
    try read(text, unitWords: counters) { scanner throws(AmountError) in
      scanner.skipSpaces()
      let number = try amount(in: &scanner)
      _ = scanner.take(anyOf: counters)
      return number
    }
  }

  private static func read(
    _ text: some StringProtocol, unitWords: [String] = AmountScanner.yenWords,
    _ body: (inout AmountScanner) throws(AmountError) -> Int
  ) throws(AmountError) -> Int {
    var scanner = AmountScanner(text, unitWords: unitWords)
    do throws(AmountError) {
      let result = try body(&scanner)
      try scanner.expectEnd()
      return result
    } catch {
      throw scanner.placed(error)
    }
  }

  private static func amount(in scanner: inout AmountScanner) throws(AmountError) -> Int {
    if scanner.isAtSmallScale { return try japanese(startingWith: nil, in: &scanner) }
    let first = try scanner.number()
    if let exponent = scanner.takeWesternScale() { return try first.yen(exponent: exponent) }
    return try japanese(startingWith: first, in: &scanner)
  }

  /// Sections such as 1億 and 5千万, each below the unit of the one before.
  private static func japanese(
    startingWith first: AmountNumber?, in scanner: inout AmountScanner
  ) throws(AmountError) -> Int {
    var number = first
    var total = 0
    var lastMyriad: Int?
    while true {
      let start = number?.position ?? scanner.position
      let section = try AmountSection(startingWith: number, in: &scanner)
      let myriad = scanner.take(AmountCharacter.myriads)
      let sum = try section.yen(exponent: myriad ?? 0)
      if let lastMyriad, (myriad ?? 0) >= lastMyriad || sum >= powerOfTen(lastMyriad) {
        throw AmountError(.unitOrder, at: start)
      }
      total = try adding(total, sum, at: start)
      let continues = scanner.isAtDigit || scanner.isAtSmallScale
      guard let myriad, continues else {
        // 1億5000 and 1億5千 are 1億5000万 to most who say them; 3万5千 is but one amount.
        let isOpen = section.lacksUnit || (lastMyriad.map { $0 > 4 || section.isPlain } ?? false)
        if myriad == nil, isOpen, !scanner.isAtUnitWord {
          throw AmountError(.missingUnit, at: section.lastPosition)
        }
        return total
      }
      if section.hasFraction { throw AmountError(.unitOrder, at: scanner.position) }
      lastMyriad = myriad
      number = scanner.isAtDigit ? try scanner.number() : nil
    }
  }

  static func adding(_ a: Int, _ b: Int, at position: Int) throws(AmountError) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { throw AmountError(.tooLarge, at: position) }
    return sum
  }

  /// 10 to the power of `exponent`, which is at most 18.
  static func powerOfTen(_ exponent: Int) -> Int {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }
}
