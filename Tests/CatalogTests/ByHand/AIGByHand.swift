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
    "cost.card-reissue", "cost.information-recovery", "cost.suspicion", "damages.intellectual-property",
  ]

  /// Whole yen paid if defence and the riders' covers lie within the base limit, and if outside it; nil
  /// where the page leaves more than that open.
  func paid(_ loss: HandLoss) -> [Int]? {
    if loss.facts.cause == .officer { return [0, 0] }
    if loss.says(.claimedAbroad) || loss.facts.cause == .dispatch { return nil }
    if loss.sum(Self.openInRecourse, .recourse) > 0 { return nil }
    if loss.sum("defence.court") + loss.sum("defence.court", .recourse) > 0 { return nil }
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
    // Where both take the investigation of an attack, it may go to either at the best.
    let forensics = forensics(loss)
    let shares = [isAdvised(loss) ? 0 : forensics, forensics].map { share in
      (
        beside: beside + firstResponse(loss, forensics: share),
        costs: consulting(loss) + execution(loss, without: isAdvised(loss) ? share : 0)
      )
    }
    return [
      min(baseLimit, damagesBeyond + shares[0].beside) + shares[0].costs,
      shares.map { min(baseLimit, damagesBeyond) + $0.beside + $0.costs }.max() ?? 0,
    ]
  }

  private func consulting(_ loss: HandLoss) -> Int {
    guard isAdvised(loss) else { return 0 }
    let limit = riders.contains("consulting-double") ? 10_000_000 : 5_000_000
    return min(loss.sum("cost.consulting"), limit)
  }

  private func execution(_ loss: HandLoss, without elsewhere: Int) -> Int {
    guard isAdvised(loss) else { return 0 }
    let spent = loss.sum(Self.executionCosts) + loss.gifts(each: 500) - elsewhere
    let borne = riders.contains("execution-waiver") ? spent : spent * 9 / 10
    let limit =
      riders.contains("execution-double")
      ? min(baseLimit / 5, 100_000_000) : min(baseLimit / 10, 50_000_000)
    return min(borne, limit)
  }

  private func isAdvised(_ loss: HandLoss) -> Bool { loss.says(.consultantsEngaged) && loss.days <= 180 }

  /// Whole yen of finding the damage of an attack, which first response may pay.
  private func forensics(_ loss: HandLoss) -> Int {
    let isAttack = loss.facts.cause == .attack || loss.says(.attackConfirmed)
    return isAttack && riders.contains("cyber-response") ? loss.sum("cost.investigation") : 0
  }

  private func firstResponse(_ loss: HandLoss, forensics: Int) -> Int {
    guard riders.contains("cyber-response") else { return 0 }
    return min(loss.sum("cost.suspicion") + forensics, riderLimits["cyber-response"] ?? 0)
  }
}
