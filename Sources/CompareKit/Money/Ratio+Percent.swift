extension Ratio {
  /// The ratio in percent with as many decimals as it has (0.5%), or as `percentText` where those have no end.
  var decimalPercent: String {
    guard let (quotient, remainder) = hundredfold else { return percentText }
    var (left, rest) = (remainder, "")
    for _ in 0..<6 where left > 0 {
      let (tenfold, overflow) = left.multipliedReportingOverflow(by: 10)
      if overflow { return percentText }
      rest += String(tenfold / denominator)
      left = tenfold % denominator
    }
    return left > 0 ? percentText : "\(quotient)" + (rest.isEmpty ? "" : "." + rest) + "%"
  }

  private var hundredfold: (quotient: Int, remainder: Int)? {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 100)
    return overflow ? nil : (product / denominator, product % denominator)
  }

  /// The ratio in percent when that is a whole number (10%), as a fraction otherwise (1/3).
  public var percentText: String {
    let (hundredfold, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow, hundredfold % denominator == 0 else { return "\(numerator)/\(denominator)" }
    return "\(hundredfold / denominator)%"
  }
}
