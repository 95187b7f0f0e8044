import CompareKit

/// Plans to settle losses under, made ready beforehand both ways.
struct Workload {
  let columns: [Column]
  private let programs: [SettlementProgram]
  private let plans: [ResolvedPlan]

  init(_ columns: [Column], in catalog: Catalog) throws {
    let classes = ClassTable(catalog)
    self.columns = columns
    plans = try columns.map { try ResolvedPlan($0, in: catalog) }
    programs = plans.map { SettlementProgram($0, in: classes) }
  }

  /// Every plan of a family, without riders and with all, where they can stand together.
  static func columns(of family: Family) -> [Column] {
    family.plans.flatMap { plan in
      let riders = Set(family.riders(of: plan.id).map(\.id))
      return [Column(family: family.id, plan: plan.id)]
        + (riders.isEmpty ? [] : [Column(family: family.id, plan: plan.id, riders: riders)])
    }
  }

  /// Settles every loss under every plan: yen paid, all together.
  func settleCompiled(_ losses: [Loss]) -> Int {
    var paid = 0
    for program in programs {
      var period = program.freshPeriod()
      for loss in losses { paid &+= program.settleAlone(loss, using: &period).paid.upperBound }
    }
    return paid
  }

  /// The same by names and dictionaries.
  func settlePlainly(_ scenarios: [Scenario]) -> Int {
    var paid = 0
    for plan in plans {
      for scenario in scenarios {
        paid &+= PlainSettlement(plan, scenario, isWorst: true).paid
        paid &+= PlainSettlement(plan, scenario, isWorst: false).paid
      }
    }
    return paid
  }
}
