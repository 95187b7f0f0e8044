/// Loss scenarios settled under every column of a comparison, with every step.
public struct ScenarioRun: Sendable {
  /// One scenario and what came of it.
  public struct Incident: Sendable {
    /// What happened.
    public let scenario: Scenario
    /// One for each column.
    public let results: [Result]
  }

  /// What came of a scenario under one column.
  public struct Result: Sendable {
    /// What is paid and what stays.
    public let settlement: IncidentSettlement
    /// How that comes about, in words.
    public let trace: Trace
    /// What would narrow the range paid; nil where it is one figure.
    public let narrowing: Narrowing?

    /// What its steps rest on, all together, and what is left open by how a source is read.
    var origin: Provenance {
      let open = Provenance([], assumptions: narrowing?.reading?.assumptions ?? [])
      return (trace.worst + trace.best).reduce(Provenance([])) { $0.joined(with: $1.provenance) }
        .joined(with: open)
    }
  }

  /// In the order given.
  public let incidents: [Incident]
  /// The incidents fall in one period of insurance, each finding what the earlier ones left; otherwise
  /// each is the only one of its period.
  public let isSequence: Bool

  /// - Throws: `LossError` for a scenario that can't be settled, and for scenarios too large to be added up.
  public init(
    _ scenarios: [Scenario], asSequence isSequence: Bool, under comparison: Comparison,
    in catalog: Catalog
  ) throws(LossError) {
    let classes = ClassTable(catalog)
    var losses: [Loss] = []
    var total = 0
    for scenario in scenarios {
      let loss = try Loss(scenario, in: classes)
      total += loss.total
      if total > Loss.largestAmount { throw LossError(.total, line: 0) }
      losses.append(loss)
    }
    let columns = comparison.sides.map { side in
      let settler = PlanSettler(side.plan, in: classes)
      let settlements = isSequence ? settler.settle(losses) : losses.map { settler.settle($0) }
      return zip(settlements, scenarios).enumerated().map { place, settled in
        let (settlement, scenario) = settled
        let before = isSequence ? Array(scenarios.prefix(place)) : []
        return Result(
          settlement: settlement, trace: settler.trace(of: settlement, scenario, in: catalog),
          narrowing: settler.narrowing(of: before + [scenario], in: catalog, classes))
      }
    }
    incidents = scenarios.enumerated().map { index, scenario in
      Incident(scenario: scenario, results: columns.map { $0[index] })
    }
    self.isSequence = isSequence
  }

  /// What every figure of the incidents and of their results rests on.
  var origins: [Provenance] {
    incidents.flatMap { incident in
      incident.scenario.lines.map { Provenance($0.citations) } + incident.results.map(\.origin)
    }
  }
}
