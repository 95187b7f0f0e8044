extension PlanCompiler {
  mutating func addRoutes() {
    var ofSlot = [[SettlementProgram.Route]](repeating: [], count: classes.slotCount)
    for isOpen in [false, true] {
      for (index, cover) in plan.covers.enumerated() where cover.base.excessOf == nil {
        for slot in isOpen ? cover.base.mayTake : cover.base.takes {
          guard let number = classes.slot(slot.classID, slot.risk) else { continue }
          ofSlot[number].append(SettlementProgram.Route(node: index, isOpen: isOpen))
        }
      }
    }
    numberChoices(&ofSlot)
    for list in ofSlot {
      routesOfSlot.append(routes.count..<(routes.count + list.count))
      routes += list
    }
    silences = [Reason](repeating: .notStated, count: classes.slotCount)
    for slot in offeredByRiders() { silences[slot] = .notCovered }
    for untaken in plan.family.untaken where untaken.isIn(plan.plan.id) {
      for slot in untaken.slots {
        guard let number = classes.slot(slot.classID, slot.risk) else { continue }
        silences[number] = untaken.state == .notCovered ? .notCovered : .notStated
      }
    }
  }

  private func numberChoices(_ ofSlot: inout [[SettlementProgram.Route]]) {
    var numbers: [[Int]: Int] = [:]
    for slot in ofSlot.indices {
      for (place, next) in ofSlot[slot].indices.dropFirst().enumerated() {
        let pair = [ofSlot[slot][place].node, ofSlot[slot][next].node]
        let number = numbers[pair] ?? numbers.count
        numbers[pair] = number
        ofSlot[slot][place].choice = Choices(pair: number)
      }
    }
  }

  /// What only a rider that isn't chosen would cover.
  private func offeredByRiders() -> [Int] {
    plan.family.riders(of: plan.plan.id).flatMap(\.effects).flatMap { effect -> [Int] in
      guard case .addCover(let cover) = effect.change, cover.isIn(plan.plan.id) else { return [] }
      return cover.takes.compactMap { classes.slot($0.classID, $0.risk) }
    }
  }

  // MARK: Shared deductibles

  /// Finds the pools of which one cover or another may bear the deductible, and where that matters.
  mutating func findSharedPools() {
    for number in pools.indices {
      let members = nodes.indices.filter { nodes[$0].pool == number }
      guard members.count > 1, members.allSatisfy({ beginsWithItsPool($0) }) else { continue }
      pools[number].isShared = true
      pools[number].tightestAtWorst = tightest(members, .worst)
      pools[number].tightestAtBest = tightest(members, .best)
    }
  }

  private func beginsWithItsPool(_ node: Int) -> Bool {
    guard let step = nodes[node].steps.first.map({ steps[$0] }), step.when.isEmpty else { return false }
    return if case .deduct = step.action { true } else { false }
  }

  private func tightest(_ members: [Int], _ world: World) -> Int {
    if members.contains(where: { nodes[$0].steps.contains { steps[$0].isShare } }) { return 0 }
    var times = [Int](repeating: 0, count: limits.count)
    for member in members {
      var next: Int? = member
      while let node = next {
        for use in nodes[node].limits { times[limitUses[use].limit] += 1 }
        next = nodes[node].parent(world)
      }
    }
    var least = Int.max
    for (index, limit) in limits.enumerated() where times[index] > 0 && times[index] < members.count {
      least = min(least, limit.amount(world))
    }
    return least
  }
}

extension SettlementProgram {
  /// Whether a cover pays but a share of what comes to it.
  func hasRatio(_ cover: Int) -> Bool { nodes[cover].steps.contains { steps[$0].isShare } }
}

extension SettlementProgram.Step {
  var isShare: Bool {
    switch action {
    case .share, .retain: true
    case .deduct, .limit, .limitsAround: false
    }
  }
}
