/// A logarithmic scale in whole numbers: sixteen steps a decade.
enum LogScale {
  static let stepsPerDecade = 16

  /// 1000 × 10^(n/16).
  private static let mantissas = [
    1000, 1155, 1334, 1540, 1778, 2054, 2371, 2738, 3162, 3652, 4217, 4870, 5623, 6494, 7499, 8660,
  ]

  /// The number at a step, rounded: 1, 10 and 100 at 0, 16 and 32.
  static func number(at step: Int) -> Int {
    guard step >= 0 else { return 0 }
    var power = 1
    for _ in 0..<min(14, step / stepsPerDecade) { power *= 10 }
    return (mantissas[step % stepsPerDecade] * power + 500) / 1000
  }

  /// The last step that isn't above `number`; -1 for 0.
  static func step(of number: Int) -> Int {
    guard number > 0 else { return -1 }
    var power = 1
    var decade = 0
    while decade < 14, number / 10 >= power {
      power *= 10
      decade += 1
    }
    let place = mantissas.lastIndex { $0 * power <= number * 1000 } ?? 0
    return decade * stepsPerDecade + place
  }
}
