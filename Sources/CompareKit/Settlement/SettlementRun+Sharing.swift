extension SettlementRun {
  /// Settles what each cover bears of a deductible that it shares, as the way says.
  mutating func share() {
    if way.sharing.sparesPayments { measureSlack() }
    for (number, pool) in program.pools.enumerated() where pool.isShared {
      var left = pool.amount(world)
      let covers = program.nodes.indices.filter { program.nodes[$0].pool == number }
      for cover in covers {
        // Of what was measured, no more than there is to bear.
        state.borne[cover] = way.sharing.sparesPayments ? min(state.borne[cover], left) : 0
        left -= state.borne[cover]
      }
      for cover in covers where isAmong(cover, way.sharing.first) { bear(&left, cover) }
      for cover in covers where isAmong(cover, way.sharing.next) { bear(&left, cover) }
      for cover in covers { bear(&left, cover) }
    }
  }

  /// Has a cover bear as much of what is left as it can.
  private mutating func bear(_ left: inout Int, _ cover: Int) {
    let share = min(left, state.sums[cover] - state.borne[cover])
    state.borne[cover] += share
    left -= share
  }

  private func isAmong(_ cover: Int, _ covers: UInt64) -> Bool {
    covers & (1 << UInt64(cover)) != 0
  }

  /// Puts what limits would cut off each cover, were there no deductible, into `borne`.
  private mutating func measureSlack() {
    var trial = SettlementRun<NoRecorder>(
      program: program, loss: loss, world: world, way: Way(choices: way.choices), state: state,
      recorder: NoRecorder())
    for pool in program.pools.indices { trial.state.pools[pool] = 0 }
    for cover in program.nodes.indices {
      let sum = state.sums[cover]
      guard sum > 0 else {
        state.borne[cover] = 0
        continue
      }
      let paid = trial.pay(cover)
      state.borne[cover] = program.hasRatio(cover) ? 0 : sum - paid
    }
  }
}
