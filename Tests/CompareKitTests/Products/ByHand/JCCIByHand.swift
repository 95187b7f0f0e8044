import CompareKit
import TestSupport

/// The chambers' scheme, written from its page without the engine.
struct JCCIByHand {
  /// Whole yen of each liability pot and of each cost pot: ¥10M and ¥1M for set A, and so on.
  let liability: Int
  let cost: Int
  let hasNetworkRider: Bool

  private static let namedCosts = [
    "cost.media", "cost.gifts", "cost.legal-advice", "cost.consulting", "cost.notification",
  ]
  private static let openCosts = [
    "cost.investigation", "cost.call-centre", "cost.gift-postage", "cost.staff", "cost.travel",
    "cost.regulator", "cost.card-reissue", "cost.information-recovery", "cost.restoration",
    "cost.malware-removal", "cost.hardening", "cost.counter-suit",
  ]

  /// Whole yen paid, lowest and highest; nil where the page leaves open what is a cost.
  func paid(_ loss: HandLoss) -> [Int]? {
    for risk in [RiskID.basic, .recourse] {
      if loss.sum(Self.openCosts + ["damages.card-misuse"], risk) > 0 { return nil }
    }
    if loss.says(.claimedAbroad) { return nil }
    let liability = pot(loss, .basic) + pot(loss, .recourse)
    let costs = basicCosts(loss) + pot(loss.sum(Self.namedCosts, .recourse), cost)
    let promised = hasNetworkRider ? liability : 0
    switch loss.facts.cause {
    // Their wrongdoing isn't mentioned.
    case .staff, .officer, .dispatch: return [0, liability + costs]
    // They may be incidents of the website or the e-mail, and then its costs aren't mentioned.
    case .attack, .misdirected: return [promised, liability + costs]
    case .network: return [promised, promised + costs]
    default: return [liability + costs, liability + costs]
    }
  }

  /// (loss − deductible) × 90 %, then the limit; gifts at most ¥500 a record.
  private func basicCosts(_ loss: HandLoss) -> Int {
    let counted = loss.sum(Self.namedCosts) - loss.sum("cost.gifts") + loss.gifts(each: 500)
    return min(max(0, counted - 100_000) * 9 / 10, cost)
  }

  private func pot(_ loss: HandLoss, _ risk: RiskID) -> Int {
    pot(loss.sum(["damages.personal", "defence"], risk), liability)
  }

  private func pot(_ amount: Int, _ limit: Int) -> Int { min(max(0, amount - 100_000), limit) }
}
