import CompareKit
import Testing

@testable import compare_tui

@Suite struct LossBarTests {
  private func outcome(_ low: Int, _ high: Int, of loss: Int) -> Outcome {
    var worst = Outcome.End()
    worst.paid = low
    worst.stays[.notCovered] = loss - low
    var best = Outcome.End()
    best.paid = high
    best.stays[.notCovered] = loss - high
    return Outcome(worst: worst, best: best)
  }

  @Test(arguments: 0...40)
  func thePartsFillTheWidth(width: Int) {
    for low in stride(from: 0, through: 1_000, by: 50) {
      for high in stride(from: low, through: 1_000, by: 50) {
        let bar = LossBar(outcome(low, high, of: 1_000), loss: 1_000, width: width)
        #expect(bar.paid + bar.uncertain + bar.stays == width)
        #expect(bar.paid >= 0 && bar.uncertain >= 0 && bar.stays >= 0)
      }
    }
  }

  @Test func whatIsNotNothingShows() {
    let little = LossBar(outcome(1, 1, of: 1_000_000), loss: 1_000_000, width: 20)
    #expect((little.paid, little.uncertain, little.stays) == (1, 0, 19))
    let much = LossBar(outcome(999_999, 999_999, of: 1_000_000), loss: 1_000_000, width: 20)
    #expect((much.paid, much.uncertain, much.stays) == (19, 0, 1))
    let unsure = LossBar(outcome(500, 501, of: 1_000), loss: 1_000, width: 20)
    #expect((unsure.paid, unsure.uncertain, unsure.stays) == (10, 1, 9))
  }

  @Test func nothingLostIsNoBar() {
    let bar = LossBar(outcome(0, 0, of: 0), loss: 0, width: 20)
    #expect((bar.paid, bar.uncertain, bar.stays) == (0, 0, 0))
  }
}
