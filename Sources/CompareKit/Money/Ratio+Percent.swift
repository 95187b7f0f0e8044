extension Ratio {
  /// The ratio in percent when that is a whole number (10%), as a fraction otherwise (1/3).
  public var percentText: String {
    let (hundredfold, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow, hundredfold % denominator == 0 else { return "\(numerator)/\(denominator)" }
    return "\(hundredfold / denominator)%"
  }
}
