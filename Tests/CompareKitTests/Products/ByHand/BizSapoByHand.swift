import CompareKit
import TestSupport

/// BizSapo's cyber rider, written from its page without the engine.
struct BizSapoByHand {
  /// Whole yen: ¥50M, ¥100M or ¥300M.
  let limit: Int
  /// Whole yen.
  let selfBurden: Int

  /// Whole yen paid, lowest and highest as the self-burden amount is taken from one kind of damages or
  /// another; nil where the page leaves more open.
  func paid(_ loss: HandLoss) -> [Int]? {
    let openCauses: [MemberID] = [.staff, .officer, .dispatch]
    if let cause = loss.facts.cause, openCauses.contains(cause) { return nil }
    if loss.says(.claimedAbroad) { return nil }
    let open = ["damages.intellectual-property", "cost.gift-postage", "cost.suit-response"]
    if loss.sum(open) > 0 { return nil }
    if loss.lines.contains(where: { $0.risk == .recourse && $0.amount > 0 }) { return nil }

    let agreed = loss.says(.consent) ? loss.sum(["defence", "defence.court", "mitigation"]) : 0
    let outside = agreed + loss.sum("cooperation")
    return damages(loss).map { outside + min(limit, $0 + costs(loss)) }
  }

  /// Only the cards have a limit of their own: what is beyond it bears the burden at no cost to the client.
  private func damages(_ loss: HandLoss) -> [Int] {
    let isAttack = loss.facts.cause == .attack
    let cards = loss.sum("damages.card-misuse")
    let others =
      loss.sum(["damages.personal", "damages.corporate", "damages.it-operations"])
      + (isAttack ? loss.sum("damages.injury") : 0)
    let burden = min(selfBurden, others + cards)
    let fromOthers = min(burden, others)
    let fromCards = min(burden, cards)
    return [
      others - fromOthers + min(cards - (burden - fromOthers), 10_000_000),
      others - (burden - fromCards) + min(cards - fromCards, 10_000_000),
    ]
  }

  private func costs(_ loss: HandLoss) -> Int {
    guard loss.days <= 180 else { return 0 }
    let isPublic = loss.says(.isPublic)
    let plain = loss.sum([
      "cost.media", "cost.counter-suit", "cost.call-centre", "cost.notification", "cost.staff",
      "cost.travel", "cost.malware-removal", "cost.regulator",
    ])
    let studied = loss.sum(["cost.investigation", "cost.legal-advice", "cost.consulting"])
    let investigation = isPublic ? studied : min(studied * 9 / 10, 2_000_000)
    let restoration = min(loss.sum("cost.restoration"), 2_000_000)
    let hardening = min(loss.sum("cost.hardening"), 500_000)
    let gifts = isPublic ? gifts(loss) : 0
    let condolence = loss.facts.cause == .attack ? condolence(loss) : 0
    let all = plain + investigation + restoration + hardening + gifts + condolence + suspicion(loss)
    return min(all, 30_000_000)
  }

  private func gifts(_ loss: HandLoss) -> Int {
    loss.lines.filter { $0.classID == "cost.gifts" }.reduce(0) { sum, line in
      sum + min(line.amount, (line.unit == .corporation ? 50_000 : 500) * (line.count ?? 0))
    }
  }

  private func condolence(_ loss: HandLoss) -> Int {
    loss.lines.filter { $0.classID == "cost.condolence" }.reduce(0) { sum, line in
      sum + min(line.amount, 100_000 * (line.count ?? 0))
    }
  }

  private func suspicion(_ loss: HandLoss) -> Int {
    let spent = loss.sum("cost.suspicion")
    guard loss.says(.attackConfirmed) else {
      return loss.says(.outsideNotice) ? min(spent * 9 / 10, 2_000_000) : 0
    }
    return loss.says(.isPublic) ? spent : min(spent * 9 / 10, 2_000_000)
  }
}
