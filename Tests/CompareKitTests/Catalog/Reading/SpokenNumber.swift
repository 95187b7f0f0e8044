import CompareKit

/// A number in the words of a cell, read back by hand: no code of the product.
struct SpokenNumber: Hashable, CustomStringConvertible {
  enum Measure: String { case yen, percent, other }
  var value: Int
  var measure: Measure
  var description: String { "\(value) \(measure)" }

  /// What is no figure: calendar days, times of day, numbers of clauses, what each stands for, and what is
  /// printed as it is because nobody can read it.
  private nonisolated(unsafe) static let apart: [Regex<Substring>] = [
    /「[^」]*」（原文のまま）/, /“[^”]*” \(as printed\)/, /\([0-9]+\)/, /[0-9]{4}年(?:[0-9]+月(?:[0-9]+日)?)?/,
    /[0-9]+月[0-9]+日/, /月の1日/, /午[前後][0-9]+時/, /[0-9]+:[0-9]{2}/, /1(?:名|件|法人|事故|被害者|回)/,
    /[Tt]he 1st/, /(?:[0-9]+ )?(?:January|March)(?: [0-9]{4})?/, /about 2016/, /in 2018/, /MD5|ISO ?[0-9]+/,
  ]

  static func all(in text: String) -> Set<SpokenNumber> {
    let text = apart.reduce(text) { $0.replacing($1, with: " ") }
    var found: Set<SpokenNumber> = []
    var rest = text[...]
    while let match = rest.firstMatch(of: /¥?[0-9][0-9,.]*(?:[億万][0-9,]*)*[%M]?円?/) {
      found.insert(number(match.output))
      rest = rest[match.range.upperBound...]
    }
    return found
  }

  /// 1億5,000万円, ¥1.5M, 90%, 180.
  private static func number(_ text: Substring) -> SpokenNumber {
    var (total, digits, fraction) = (0, 0, nil as Int?)
    for character in text {
      switch character {
      case "億": (total, digits) = (total + digits * 100_000_000, 0)
      case "万": (total, digits) = (total + digits * 10_000, 0)
      case "M": (total, digits, fraction) = (digits * 1_000_000 / power(of: fraction ?? 0), 0, nil)
      case ".": fraction = 0
      case let digit where digit.isNumber:
        digits = digits * 10 + (digit.wholeNumberValue ?? 0)
        fraction = fraction.map { $0 + 1 }
      default: break
      }
    }
    let isYen = text.hasPrefix("¥") || text.hasSuffix("円")
    return SpokenNumber(
      value: total + digits, measure: isYen ? .yen : text.hasSuffix("%") ? .percent : .other)
  }

  private static func power(of places: Int) -> Int { (0..<places).reduce(1) { product, _ in product * 10 } }
}

extension SpokenNumber {
  /// The numbers of figures, as words would write them.
  static func all(of figures: [SpokenFigure]) -> Set<SpokenNumber> {
    Set(
      figures.map { figure in
        switch figure.quantity {
        case .amount(let yen): SpokenNumber(value: yen, measure: .yen)
        case .ratio(let ratio) where figure.kind == .factor:
          SpokenNumber(value: ratio.share(of: 1), measure: .other)
        case .ratio(let ratio): SpokenNumber(value: ratio.share(of: 100), measure: .percent)
        case .count(let count, _): SpokenNumber(value: count, measure: .other)
        }
      })
  }
}
