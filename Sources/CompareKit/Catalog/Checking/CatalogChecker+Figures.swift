extension CatalogChecker {
  /// The figures beside words may refer only to covers that the family has.
  func checkFigures(of family: Family) {
    let covers = Set(family.allCovers.map(\.id))
    var stated = family.allCovers.flatMap(\.figures) + family.facts.flatMap(\.figures)
    stated += family.exclusions.flatMap(\.figures)
    stated += family.examples.flatMap(\.figures)
    stated += family.tables.flatMap(\.figures)
    stated += family.cases.flatMap(\.figures)
    for figure in stated {
      switch figure.content {
      case .terms(let id, _): expect(id, in: covers, figure.mark, ja: "補償", en: "cover")
      case .figure(let spoken):
        if let unit = spoken.per?.unit { check(unit, figure.mark) }
        if case .count(_, let counted) = spoken.quantity, let unit = counted.unit { check(unit, figure.mark) }
      }
    }
  }
}
