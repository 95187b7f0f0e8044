import CompareKit

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
    "cost.regulator", "cost.card-reissue", "cost.information-recovery",
  ]

  /// Whole yen paid; nil where the page leaves it open.
  func paid(_ loss: HandLoss) -> Int? {
    for risk in [Risk.basic, .recourse] {
      if loss.sum(Self.openCosts + ["damages.card-misuse"], risk) > 0 { return nil }
    }
    if loss.says(.claimedAbroad) { return nil }
    var promisesLiability = true
    switch loss.facts.cause {
    case .staff, .officer, .dispatch: return nil
    case .attack, .misdirected:
      if !hasNetworkRider { return nil }
    case .network:
      if loss.sum(Self.namedCosts) + loss.sum(Self.namedCosts, .recourse) > 0 { return nil }
      promisesLiability = hasNetworkRider
    case .lost, .outsourcer, nil: break
    }
    let liabilities = [Risk.basic, .recourse].map { risk in
      promisesLiability ? pot(loss.sum(["damages.personal", "defence"], risk), liability) : 0
    }
    return liabilities[0] + liabilities[1] + basicCosts(loss)
      + pot(loss.sum(Self.namedCosts, .recourse), cost)
  }

  /// (loss − deductible) × 90 %, then the limit; gifts at most ¥500 a record.
  private func basicCosts(_ loss: HandLoss) -> Int {
    let counted = loss.sum(Self.namedCosts) - loss.sum("cost.gifts") + loss.gifts(each: 500)
    return min(max(0, counted - 100_000) * 9 / 10, cost)
  }

  private func pot(_ amount: Int, _ limit: Int) -> Int { min(max(0, amount - 100_000), limit) }
}
