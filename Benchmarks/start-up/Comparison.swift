/// Runs of two programs, taken in turn.
struct Comparison {
  private var pairs: [(first: PseudoTerminal.Measurement, second: PseudoTerminal.Measurement)] = []

  mutating func add(_ first: PseudoTerminal.Measurement, _ second: PseudoTerminal.Measurement) {
    pairs.append((first, second))
  }

  /// A table of times, and the ratio of the first program's to the second's within each pair of runs.
  func report(first: String, second: String) -> String {
    let ratios = pairs.map { Double($0.first.nanoseconds) / Double($0.second.nanoseconds) }
    return """
      time to the complete first frame, \(pairs.count) runs each, in turn (ms)
           min   median      max    bytes
      \(line(pairs.map(\.first)))  A: \(first)
      \(line(pairs.map(\.second)))  B: \(second)
      \(columns(ratios, decimals: 2))           A / B, pair by pair

      """
  }

  private func line(_ runs: [PseudoTerminal.Measurement]) -> String {
    let bytes = String(runs.map(\.bytes).max() ?? 0)
    return columns(runs.map { Double($0.nanoseconds) / 1e6 }, decimals: 2) + padded(bytes, to: 9)
  }

  private func columns(_ values: [Double], decimals: Int) -> String {
    let sorted = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return "" }
    let middle = sorted.count / 2
    let median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    return padded(fixed(least, decimals), to: 8) + padded(fixed(median, decimals), to: 9)
      + padded(fixed(most, decimals), to: 9)
  }

  private func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let digits = String(Int((value * scale).rounded()))
    let filled = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return filled.dropLast(decimals) + "." + filled.suffix(decimals)
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
