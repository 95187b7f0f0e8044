extension ComparisonBuilder {
  // MARK: Premium examples

  /// What a quote says, then every published example, the nearest in trade and size first. Monthly and
  /// yearly ones never share a row, and nothing is interpolated.
  func premiumRows() -> [Comparison.Row] {
    var rows: [Comparison.Row] = []
    if sides.contains(where: { premium(of: $0.column.quote) != nil }) {
      rows.append(row("premium-entered", Phrases.enteredPremium, matters: true, enteredPremium))
    }
    rows += tableRows()
    let examples = sides.map(nearestExamples)
    rows.append(
      Comparison.Row(
        id: "premium-examples", name: Phrases.exampleCount, cells: zip(examples, sides).map(exampleCount),
        matters: false))
    for cadence in PremiumExample.Cadence.allCases {
      rows += numbered(
        examples.map { $0.filter { $0.cadence == cadence } }, "premium-example.\(cadence.rawValue)",
        { Phrases.example($0, cadence) }, exampleCell)
    }
    return rows
  }

  private func premium(of quote: Quote) -> Int? { catalog.vocabulary.premium.flatMap { quote[$0] } }

  private func enteredPremium(_ side: Comparison.Side) -> Cell? {
    guard let amount = premium(of: side.column.quote) else { return nil }
    var remarks = [Phrases.entered]
    if let number = side.column.quote.number { remarks.append(.same(sanitized(number))) }
    if let date = side.column.quote.date { remarks.append(.same(sanitized(date))) }
    var cell = Cell(
      .amount, Phrases.premium(Phrases.yen(amount), side.column.quote.cadence).remarked(.list(remarks)),
      amount: amount, provenance: Provenance([]), isEntered: true)
    cell.cadence = side.column.quote.cadence
    return cell.speaking(of: enteredFigures(side.column.quote))
  }

  /// The family's examples for plans of the column's generation: the client's trade first, then the
  /// nearest sales, those without a clean figure last.
  private func nearestExamples(_ side: Comparison.Side) -> [PremiumExample] {
    let family = side.plan.family
    let status = side.plan.plan.sale.status
    let examples = family.examples.filter { example in
      example.plans.isEmpty || example.plans.contains { family.plan($0)?.sale.status == status }
    }
    return nearest(examples) { (published($0).rank, size($0)) }
  }

  /// By how many thousandths one of the two sales is larger than the other.
  private func size(_ example: PremiumExample) -> Int {
    guard let sales = example.sales, let mine = client.sales, sales > 0, mine > 0 else {
      return example.sales == nil ? .max : .max - 1
    }
    return Ratio(max(sales, mine), min(sales, mine)).share(of: 1_000)
  }

  private func exampleCount(_ examples: [PremiumExample], _ side: Comparison.Side) -> Cell {
    let others = side.plan.family.examples.count - examples.count
    let remark = others > 0 ? Phrases.ofOtherGenerations(others) : nil
    guard !examples.isEmpty else {
      return Cell(.notStated, Phrases.nonePublished.remarked(remark), provenance: .silence)
        .speaking(of: counted(0, apart: others))
    }
    let isOrdered = examples.count > 1 && (client.industry != nil || client.sales != nil)
    return Cell(
      .yes, Phrases.number(examples.count).remarked(isOrdered ? Phrases.nearestFirst : nil),
      notes: remark.map { [$0] } ?? [], provenance: .all(examples.map(\.provenance))
    ).speaking(of: counted(examples.count, apart: others))
  }

  private func exampleCell(_ example: PremiumExample, _ side: Comparison.Side) -> Cell {
    let published = published(example)
    let amount = Phrases.approximately(Phrases.yen(example.premium), example.isApproximate)
    let contract = Phrases.contract(of: example, published.trade)
    var cell = Cell(
      .amount, Phrases.premium(amount, example.cadence).remarked(contract), amount: example.premium,
      notes: [planRemark(example, side), published.remark, example.note].compactMap { $0 },
      provenance: example.provenance)
    cell.isApproximate = example.isApproximate
    cell.cadence = example.cadence
    cell.published = published
    return cell.speaking(of: example.spoken + side.plan.figures(example.figures))
  }

  /// Whose plan's example it is, unless its source names the column's.
  private func planRemark(_ example: PremiumExample, _ side: Comparison.Side) -> LocalizedText? {
    let plans = example.plans.compactMap { side.plan.family.plan($0)?.name }
    if example.plans.isEmpty || example.plans.contains(side.column.plan) {
      return example.plansAreInferred ? Phrases.planIsInferred(plans) : nil
    }
    return Phrases.exampleOfAnother(plans, isInferred: example.plansAreInferred)
  }

  private func published(_ example: PremiumExample) -> Published {
    Published(example, for: client, in: catalog, classification)
  }

  // MARK: Payment cases

  /// Cases that have to do with the client's industry, or all while none is chosen: what was paid once,
  /// under sets nobody names.
  func caseRows() -> [Comparison.Row] {
    let cases = sides.map { side in
      nearest(side.plan.family.cases.filter { published($0).match != .other }) { (published($0).rank, 0) }
    }
    let count = Comparison.Row(
      id: "payment-cases", name: Phrases.caseCount, cells: zip(cases, sides).map(caseCount), matters: false)
    return [count] + numbered(cases, "payment-case", Phrases.paymentCase, caseCell)
  }

  private func caseCount(_ cases: [PaymentCase], _ side: Comparison.Side) -> Cell {
    let all = side.plan.family.cases
    if all.isEmpty { return Cell(.notStated, Phrases.nonePublished, provenance: .silence) }
    let others = all.count - cases.count
    let remark = others > 0 ? Phrases.ofOtherTrades(others) : nil
    return Cell(
      cases.isEmpty ? .notStated : .yes,
      (cases.isEmpty ? Phrases.noCaseOfTrade : Phrases.number(cases.count)).remarked(remark),
      provenance: .all(all.map(\.provenance))
    ).speaking(of: counted(cases.count, apart: others))
  }

  private func caseCell(_ paid: PaymentCase, _ side: Comparison.Side) -> Cell {
    let published = published(paid)
    let amount = Phrases.approximately(Phrases.yen(paid.payout), paid.isApproximate)
    var cell = Cell(
      .amount, amount.remarked(published.trade), amount: paid.payout,
      notes: [published.remark, paid.summary].compactMap { $0 }, provenance: paid.provenance)
    cell.isApproximate = paid.isApproximate
    cell.published = published
    let payout = [SpokenFigure(.payout, .amount(paid.payout))].with(\.isApproximate, paid.isApproximate)
    return cell.speaking(of: payout + side.plan.figures(paid.figures))
  }

  private func published(_ paid: PaymentCase) -> Published {
    Published(paid, for: client, in: catalog, classification)
  }

  // MARK: Both

  /// How many are shown, and how many aren't.
  private func counted(_ shown: Int, apart: Int) -> [SpokenFigure] {
    [(SpokenFigure.Kind.examples, shown), (.examplesApart, apart)].filter { $0.1 > 0 }
      .map { SpokenFigure($0.0, .count($0.1, .example)) }
  }

  /// Sorted by how far each is; those as far as each other in the order of the catalog.
  private func nearest<Item>(_ items: [Item], _ distance: (Item) -> (Int, Int)) -> [Item] {
    items.enumerated().map { (rank: distance($1), place: $0, item: $1) }
      .sorted { ($0.rank.0, $0.rank.1, $0.place) < ($1.rank.0, $1.rank.1, $1.place) }.map(\.item)
  }

  /// A row for each place in the longest list; a column whose list is shorter has no cell there.
  private func numbered<Item>(
    _ lists: [[Item]], _ id: String, _ name: (Int) -> LocalizedText, _ cell: (Item, Comparison.Side) -> Cell
  ) -> [Comparison.Row] {
    (0..<(lists.map(\.count).max() ?? 0)).map { place in
      Comparison.Row(
        id: "\(id).\(place + 1)", name: name(place + 1),
        cells: zip(lists, sides).map { place < $0.count ? cell($0[place], $1) : nil }, matters: false)
    }
  }
}

extension PremiumExample {
  /// The premium, and the sales and terms of its own row.
  fileprivate var spoken: [SpokenFigure] {
    let paid = SpokenFigure(.premium, .amount(premium), per: .init(cadence))
    let terms: [(SpokenFigure.Kind, Int?)] = [
      (.sales, sales), (.limit, limit), (.costLimit, costLimit), (.deductible, deductible),
      (.selfBurden, selfBurden),
    ]
    return [paid].with(\.isApproximate, isApproximate)
      + terms.compactMap { kind, amount in amount.map { SpokenFigure(kind, .amount($0)) } }
  }
}

extension Provenance {
  /// The origins of several things together.
  fileprivate static func all(_ parts: [Provenance]) -> Provenance {
    parts.dropFirst().reduce(parts.first ?? .silence) { $0.joined(with: $1) }
  }
}
