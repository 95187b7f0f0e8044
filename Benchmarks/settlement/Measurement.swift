/// Times work and writes the figures.
enum Measurement {
  /// The shortest of several runs: what the work takes when the machine does nothing else. The work's
  /// answer is kept, so that it can't be left out.
  static func best(runs: Int = 12, _ work: () -> Int) -> Duration {
    let clock = ContinuousClock()
    var shortest = Duration.seconds(3_600)
    for _ in 0..<runs {
      var answer = 0
      shortest = min(shortest, clock.measure { answer = work() })
      precondition(answer != Int.min)
    }
    return shortest
  }

  static func perSecond(_ count: Int, _ duration: Duration) -> Int {
    let nanoseconds = max(1, nanoseconds(duration))
    return count * 1_000_000_000 / nanoseconds
  }

  static func milliseconds(_ duration: Duration) -> String { decimal(nanoseconds(duration), 1_000_000) }

  static func ratio(_ long: Duration, to short: Duration) -> String {
    decimal(nanoseconds(long), max(1, nanoseconds(short)))
  }

  private static func nanoseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000)
  }

  /// With one decimal.
  private static func decimal(_ number: Int, _ unit: Int) -> String {
    let tenths = number * 10 / unit
    return "\(tenths / 10).\(tenths % 10)"
  }
}
