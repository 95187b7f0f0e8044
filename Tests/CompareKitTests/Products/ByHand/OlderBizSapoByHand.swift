import CompareKit
import TestSupport

/// BizSapo's older information-leak rider, written from its page without the engine.
struct OlderBizSapoByHand {
  /// Whole yen, all three as a quote says.
  let limit: Int
  let selfBurden: Int
  let costLimit: Int

  private static let costs = [
    "cost.legal-advice", "cost.media", "cost.consulting", "cost.gifts", "cost.information-recovery",
    "cost.notification",
  ]
  private static let open = [
    "defence", "damages.card-misuse", "cost.investigation", "cost.call-centre", "cost.gift-postage",
    "cost.staff", "cost.travel", "cost.restoration", "cost.malware-removal", "cost.hardening",
    "cost.regulator", "cost.counter-suit", "cost.card-reissue",
  ]

  /// Whole yen paid if costs lie within the limit, and if outside it; nil where the page leaves more open.
  func paid(_ loss: HandLoss) -> [Int]? {
    let openCauses: [MemberID] = [.staff, .officer, .dispatch]
    if let cause = loss.facts.cause, openCauses.contains(cause) { return nil }
    if loss.says(.claimedAbroad) || loss.sum(Self.open) > 0 { return nil }
    if loss.lines.contains(where: { $0.risk == .recourse && $0.amount > 0 }) { return nil }
    let claimed = loss.sum(["damages.personal", "damages.corporate"])
    let damages = min(limit, max(0, claimed - selfBurden))
    let isEvident = loss.says(.isPublic) || loss.says(.reported)
    let costs = isEvident ? min(costLimit, loss.sum(Self.costs)) : 0
    return [min(limit, damages + costs), damages + costs]
  }
}
