extension ScenarioRun {
  /// The ids of the wording that results like these can't be read without.
  var explanations: [WordingID] {
    let outcomes = incidents.flatMap { $0.results.map(\.settlement.outcome) }
    var ids: [WordingID] = []
    if outcomes.contains(where: { $0.paid.lowerBound < $0.paid.upperBound }) {
      ids.append(.settlementRange)
    }
    // What isn't stated at the most favourable reading either is paid by no reading of the documents.
    if outcomes.contains(where: { $0.best.stays[.notStated] > 0 }) { ids.append(.settlementUnmentioned) }
    return ids
  }
}
