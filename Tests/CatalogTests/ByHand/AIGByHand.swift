import CompareKit

/// AIG's insurance, written from its page without the engine.
struct AIGByHand {
  /// Whole yen.
  let baseLimit: Int
  let deductible: Int
  let riders: Set<String>
  /// Whole yen a rider adds at most.
  let riderLimits: [String: Int]

  private static let executionCosts = [
    "cost.legal-advice", "cost.notification", "cost.investigation", "cost.call-centre", "cost.media",
    "cost.staff", "cost.travel", "cost.gift-postage",
  ]
  private static let liabilityRiders = [
    ("corporate-information", "damages.corporate"), ("card-misuse", "damages.card-misuse"),
    ("intellectual-property", "damages.intellectual-property"),
  ]
  private static let openInRecourse = [
    "cost.restoration", "cost.malware-removal", "cost.hardening", "cost.regulator", "cost.counter-suit",
    "cost.information-recovery", "cost.suspicion", "damages.intellectual-property",
  ]

  /// Whole yen paid if defence and the riders' covers lie within the base limit, and if outside it; nil
  /// where the page leaves more than that open.
  func paid(_ loss: HandLoss) -> [Int]? {
    if loss.facts.cause == .officer { return [0, 0] }
    if loss.says(.claimedAbroad) || loss.facts.cause == .dispatch { return nil }
    if loss.sum(Self.openInRecourse, .recourse) > 0 { return nil }
    if riders.contains("cyber-response"), loss.sum(["mitigation", "cost.malware-removal"]) > 0 { return nil }

    let claimedBack = loss.sum(
      Self.executionCosts + ["cost.consulting", "cost.gifts", "damages.personal"], .recourse)
    let damages = loss.sum("damages.personal") + claimedBack
    let fees = loss.sum("defence") + loss.sum("defence", .recourse)
    // One deductible an incident, from damages first, then litigation costs, then what the riders add.
    var deductible = deductible
    func beyondDeductible(_ amount: Int) -> Int {
      let kept = min(amount, deductible)
      deductible -= kept
      return amount - kept
    }
    let damagesBeyond = beyondDeductible(damages)
    var beside = beyondDeductible(fees)
    for (rider, classID) in Self.liabilityRiders where riders.contains(rider) {
      let claimed = loss.sum(classID) + loss.sum(classID, .recourse)
      beside += min(beyondDeductible(claimed), riderLimits[rider] ?? 0)
    }
    beside += firstResponse(loss)
    let costs = consulting(loss) + execution(loss)
    return [
      min(baseLimit, damagesBeyond + beside) + costs,
      min(baseLimit, damagesBeyond) + beside + costs,
    ]
  }

  private func consulting(_ loss: HandLoss) -> Int {
    guard isAdvised(loss) else { return 0 }
    let limit = riders.contains("consulting-double") ? 10_000_000 : 5_000_000
    return min(loss.sum("cost.consulting"), limit)
  }

  private func execution(_ loss: HandLoss) -> Int {
    guard isAdvised(loss) else { return 0 }
    let spent = loss.sum(Self.executionCosts) + loss.gifts(each: 500)
    let borne = riders.contains("execution-waiver") ? spent : spent * 9 / 10
    let limit =
      riders.contains("execution-double")
      ? min(baseLimit / 5, 100_000_000) : min(baseLimit / 10, 50_000_000)
    return min(borne, limit)
  }

  private func isAdvised(_ loss: HandLoss) -> Bool { loss.says(.consultantsEngaged) && loss.days <= 180 }

  /// Finding the damage of an attack or a suspected one, as far as crisis execution doesn't.
  private func firstResponse(_ loss: HandLoss) -> Int {
    guard riders.contains("cyber-response") else { return 0 }
    let isAttack = loss.facts.cause == .attack || loss.says(.attackConfirmed)
    let forensics = isAttack && !isAdvised(loss) ? loss.sum("cost.investigation") : 0
    return min(loss.sum("cost.suspicion") + forensics, riderLimits["cyber-response"] ?? 0)
  }
}
