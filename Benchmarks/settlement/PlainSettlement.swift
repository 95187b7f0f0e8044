import CompareKit

/// Settling as one would write it first: names, dictionaries and the catalog's own types at each step.
struct PlainSettlement {
  private(set) var paid = 0

  init(_ plan: ResolvedPlan, _ scenario: Scenario, isWorst: Bool) {
    var sums: [String: Int] = [:]
    for line in scenario.lines {
      guard let cover = Self.cover(for: line, plan, scenario.facts, isWorst) else { continue }
      var amount = line.amount
      for term in cover.terms {
        guard case .perUnit(let cap) = term.term.rule, cap.classID == line.classID else { continue }
        amount = min(amount, (term.figure?.low ?? 0) * (line.count ?? 1))
      }
      sums[cover.id, default: 0] += amount
    }
    var remaining: [String: Int] = [:]
    var deductibles: [String: Int] = [:]
    for cover in plan.covers {
      for term in cover.terms {
        guard let figure = term.figure else { continue }
        switch term.term.rule {
        case .limit: remaining[cover.id] = isWorst ? figure.low : figure.high ?? .max
        case .deductible(let deductible):
          deductibles[deductible.pool ?? cover.id] = isWorst ? figure.high ?? .max : figure.low
        case .wait, .perUnit, .ratio: break
        }
      }
    }
    for cover in plan.covers {
      guard var amount = sums[cover.id] else { continue }
      for term in cover.terms {
        switch term.term.rule {
        case .wait, .perUnit: break
        case .deductible(let deductible):
          let pool = deductible.pool ?? cover.id
          let kept = min(amount, deductibles[pool] ?? 0)
          deductibles[pool] = (deductibles[pool] ?? 0) - kept
          amount -= kept
        case .ratio(let ratio): amount = ratio.paid?.share(of: amount) ?? amount
        case .limit: amount = min(amount, remaining[cover.id] ?? .max)
        }
      }
      var chain: [String] = [cover.id]
      var next = cover.base.parent
      while let id = next, let outer = plan.cover(id) {
        amount = min(amount, remaining[id] ?? .max)
        chain.append(id)
        next = outer.base.parent
      }
      for id in chain { remaining[id] = remaining[id].map { $0 == .max ? $0 : $0 - amount } }
      paid += amount
    }
  }

  private static func cover(
    for line: LossLine, _ plan: ResolvedPlan, _ facts: IncidentFacts, _ isWorst: Bool
  ) -> ResolvedCover? {
    let slot = Cover.Slot(line.classID, line.risk ?? "basic")
    return plan.covers.first { cover in
      guard cover.base.takes.contains(slot) || (!isWorst && cover.base.mayTake.contains(slot)) else {
        return false
      }
      let isBarred = cover.bars.contains { bar in bar.when.allSatisfy { holds($0, facts) } }
      return !isBarred && cover.base.conditions.allSatisfy { $0.anyOf.contains { holds($0, facts) } }
    }
  }

  private static func holds(_ atom: Requirement.Atom, _ facts: IncidentFacts) -> Bool {
    let holds =
      switch atom.subject {
      case .fact(let fact): facts.known[fact] ?? false
      case .member(let group, let member): facts.choices[group] == member
      }
    return holds != atom.negated
  }
}
