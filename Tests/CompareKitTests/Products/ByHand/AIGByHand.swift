import CompareKit
import TestSupport

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
    if loss.says(.claimedAbroad) || loss.facts.cause == .dispatch { return nil }
    if loss.sum(Self.openInRecourse, .recourse) > 0 { return nil }
    if loss.sum("defence.court") + loss.sum("defence.court", .recourse) > 0 { return nil }
    // Stopping the spread may include them, but only of an attack, or of one that somebody warned of.
    let isAttack = loss.facts.cause == .attack || loss.says(.attackConfirmed) || loss.says(.outsideNotice)
    if riders.contains("cyber-response"), isAttack, loss.sum(["mitigation", "cost.malware-removal"]) > 0 {
      return nil
    }
    if loss.facts.cause == .officer { return [0, byOfficers(loss)] }

    let claimedBack = loss.sum(
      Self.executionCosts + ["cost.consulting", "cost.gifts", "damages.personal"], .recourse)
    let damages = loss.sum("damages.personal") + claimedBack
    let fees = loss.sum("defence") + loss.sum("defence", .recourse)
    var claims = [(amount: damages, most: Int.max), (amount: fees, most: .max)]
    for (rider, classID) in Self.liabilityRiders where riders.contains(rider) {
      claims.append((loss.sum(classID) + loss.sum(classID, .recourse), riderLimits[rider] ?? 0))
    }
    // Where both take the investigation of an attack, it may go to either at the best.
    let forensics = forensics(loss)
    let shares = [isAdvised(loss) ? 0 : forensics, forensics].map { share in
      (
        response: firstResponse(loss, forensics: share),
        costs: consulting(loss) + execution(loss, without: isAdvised(loss) ? share : 0)
      )
    }
    let lowest = orders(claims.filter { $0.amount > 0 }).map { beyondDeductible($0) }.min() ?? 0
    return [
      min(baseLimit, lowest + shares[0].response) + shares[0].costs,
      shares.map { highest(claims) + $0.response + $0.costs }.max() ?? 0,
    ]
  }

  private typealias Claim = (amount: Int, most: Int)

  /// One deductible an incident, from the first claim, then from the next.
  private func beyondDeductible(_ claims: [Claim]) -> Int {
    var left = deductible
    return claims.reduce(0) { sum, claim in
      let kept = min(claim.amount, left)
      left -= kept
      return sum + min(claim.amount - kept, claim.most)
    }
  }

  /// From which claim it comes isn't stated: every order.
  private func orders(_ claims: [Claim]) -> [[Claim]] {
    if claims.isEmpty { return [[]] }
    return claims.indices.flatMap { first in
      var others = claims
      let claim = others.remove(at: first)
      return orders(others).map { [claim] + $0 }
    }
  }

  /// The deductible comes from what limits cut off, so far as it goes.
  private func highest(_ claims: [Claim]) -> Int {
    let limited = claims.enumerated().map { min($1.amount, $0 == 0 ? baseLimit : $1.most) }
    return min(limited.reduce(0, +), max(0, claims.reduce(0) { $0 + $1.amount } - deductible))
  }

  /// Whole yen paid at most when an officer is at fault: of what isn't a leak.
  private func byOfficers(_ loss: HandLoss) -> Int {
    let claimed = loss.sum("damages.intellectual-property")
    let limit = riders.contains("intellectual-property") ? riderLimits["intellectual-property"] ?? 0 : 0
    return min(max(0, claimed - deductible), limit) + firstResponse(loss, forensics: forensics(loss))
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
