/// What a cover is to an incident: whether it takes it, and by what it pays.
///
/// Two forms of a plan whose covers are all the same to an incident settle it alike, whatever its amounts, however
/// often it happens and whatever is entered that both have: bars and conditions are looked into without a single
/// settlement.
struct EffectiveCover: Equatable {
  var id: String
  var parent: Int
  var takes: [Bool]
  /// The terms that apply, as numbers and names.
  var terms: [String]
  var layer: String?
}

extension SettlerPair {
  /// Whether all covers of both forms are the same to an incident, in either order of terms.
  func isSame(for loss: Loss) -> Bool {
    guard one.effective(one.program, loss) == other.effective(other.program, loss) else { return false }
    return one.effective(one.otherProgram ?? one.program, loss)
      == other.effective(other.otherProgram ?? other.program, loss)
  }
}

extension PlanSettler {
  fileprivate func effective(_ program: SettlementProgram, _ loss: Loss) -> [EffectiveCover] {
    let facts = program.conditions(of: loss)
    let takes = program.nodes.indices.map { node in
      World.allCases.map { program.refusal(by: node, loss, isOpen: false, $0) == nil }
    }
    let isParent = Set(program.nodes.map(\.parent))
    // What never takes anything, and stands around nothing, might as well not be there.
    let kept = program.nodes.indices.filter { takes[$0].contains(true) || isParent.contains($0) }
    return kept.map { index in
      let node = program.nodes[index]
      let lines = node.lineTerms.map { program.lineTerms[$0] }.filter {
        program.applies($0.when, facts, certainly: true)
      }
      let steps = node.steps.map { program.steps[$0] }.filter {
        program.applies($0.when, facts, certainly: true)
      }
      let terms = plan.covers[index].terms
      return EffectiveCover(
        id: plan.covers[index].id, parent: node.parent < 0 ? -1 : kept.firstIndex(of: node.parent) ?? -1,
        takes: takes[index],
        terms: lines.map { "\($0.classNumber) \($0.action)" }
          + steps.map { $0.description(in: program, terms) } + ["\(node.limitsComeFirst)"],
        layer: node.layer >= 0 && takes[node.layer].contains(true) ? plan.covers[node.layer].id : nil)
    }
  }
}

extension SettlementProgram.Step {
  /// What it does, told apart from all that does otherwise: by its figures and by what it shares.
  fileprivate func description(in program: SettlementProgram, _ terms: [ResolvedTerm]) -> String {
    switch action {
    case .deduct(let number):
      let pool = program.pools[number]
      return "deduct \(pool.worst) \(pool.best) \(pool.isShared) \(terms[term].term.poolName ?? "")"
    case .limit(let use):
      let limit = program.limits[program.limitUses[use].limit]
      return "limit \(limit.worst) \(limit.best) \(limit.isPerIncident) \(terms[term].term.poolName ?? "")"
    case .retain(let retention): return "retain \(retention)"
    case .share(let worst, let best): return "share \(worst) \(best)"
    case .limitsAround: return "around"
    }
  }
}

extension Term {
  fileprivate var poolName: String? {
    switch rule {
    case .deductible(let deductible): deductible.pool
    case .limit(let limit): limit.pool
    case .wait, .perUnit, .ratio: nil
    }
  }
}
