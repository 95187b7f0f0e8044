extension ComparisonBuilder {
  /// How many examples and cases of a family are shown.
  private static var mostShown: Int { 3 }

  // MARK: Premium examples

  /// What a quote says, then the published examples nearest in trade and size. Nothing is interpolated.
  func premiumRows() -> [Comparison.Row] {
    var rows: [Comparison.Row] = []
    if sides.contains(where: { $0.column.quote[.premium] != nil }) {
      rows.append(row("premium-entered", Phrases.enteredPremium, matters: true, enteredPremium))
    }
    let examples = sides.map(nearestExamples)
    for number in 0..<max(1, examples.map(\.count).max() ?? 0) {
      rows.append(
        Comparison.Row(
          id: "premium-example.\(number + 1)", name: Phrases.example(number + 1),
          cells: zip(sides, examples).map { exampleCell(number, $1, $0) },
          matters: false))
    }
    return rows
  }

  private func enteredPremium(_ side: Comparison.Side) -> Cell? {
    guard let amount = side.column.quote[.premium] else { return nil }
    var remarks = [Phrases.entered]
    if let number = side.column.quote.number { remarks.append(.same(sanitized(number))) }
    if let date = side.column.quote.date { remarks.append(.same(sanitized(date))) }
    return Cell(
      .amount, Phrases.premium(Phrases.yen(amount), side.column.quote.cadence).remarked(.list(remarks)),
      amount: amount, provenance: Provenance([]), isEntered: true)
  }

  /// The family's examples for plans of the column's generation: the client's trade first, then the
  /// nearest sales, those without a clean figure last.
  private func nearestExamples(_ side: Comparison.Side) -> [PremiumExample] {
    let family = side.plan.family
    let status = side.plan.plan.sale.status
    let examples = family.examples.filter { example in
      example.plans.contains { family.plan($0)?.sale.status == status }
    }
    let ranked = examples.enumerated().map { (rank: rank($1, place: $0), example: $1) }
    return ranked.sorted { $0.rank < $1.rank }.prefix(Self.mostShown).map(\.example)
  }

  private func rank(_ example: PremiumExample, place: Int) -> ExampleRank {
    ExampleRank(
      trade: client.match(trade: example.trade, catalog: catalog, classification).rank,
      size: size(example), place: place)
  }

  /// By how many thousandths one of the two sales is larger than the other.
  private func size(_ example: PremiumExample) -> Int {
    guard let sales = example.sales, let mine = client.sales, sales > 0, mine > 0 else {
      return example.sales == nil ? .max : .max - 1
    }
    return Ratio(max(sales, mine), min(sales, mine)).share(of: 1_000)
  }

  private func exampleCell(
    _ number: Int, _ examples: [PremiumExample], _ side: Comparison.Side
  ) -> Cell? {
    guard number < examples.count else {
      return number == 0 ? Cell(.notStated, Phrases.noExample, provenance: .silence) : nil
    }
    let example = examples[number]
    let amount = Phrases.approximately(Phrases.yen(example.premium), example.isApproximate)
    let plans = example.plans.compactMap { side.plan.family.plan($0)?.name }
    let trade = catalog.trade(example.trade)?.name ?? .same(example.trade)
    let isOfTrade = client.match(trade: example.trade, catalog: catalog, classification) != .none
    return Cell(
      .amount,
      Phrases.premium(amount, example.cadence)
        .remarked(.list([trade, Phrases.sales(example)] + plans)),
      amount: example.premium,
      notes: (example.note.map { [$0] } ?? []) + (isOfTrade ? [] : [Phrases.otherTrade]),
      provenance: example.provenance)
  }

  // MARK: Payment cases

  /// Cases of the client's trade: what was paid once, under sets nobody names.
  func caseRows() -> [Comparison.Row] {
    let cases = sides.map { side in
      side.plan.family.cases.filter {
        client.match(trade: $0.trade, catalog: catalog, classification) != .none
      }
    }
    return (0..<max(1, cases.map(\.count).max() ?? 0)).map { number in
      Comparison.Row(
        id: "payment-case.\(number + 1)", name: Phrases.paymentCase(number + 1),
        cells: cases.map { caseCell(number, $0) }, matters: false)
    }
  }

  private func caseCell(_ number: Int, _ cases: [PaymentCase]) -> Cell? {
    guard number < cases.count else {
      return number == 0 ? Cell(.notStated, Phrases.noCase, provenance: .silence) : nil
    }
    let paid = cases[number]
    let amount = Phrases.approximately(Phrases.yen(paid.payout), paid.isApproximate)
    let trade = catalog.trade(paid.trade)?.name ?? .same(paid.trade)
    return Cell(
      .amount, amount.remarked(trade), amount: paid.payout, notes: [paid.summary],
      provenance: paid.provenance)
  }
}

/// How near an example is: the trade first, then the size, then its place in the catalog.
private struct ExampleRank: Comparable {
  let trade: Int
  let size: Int
  let place: Int

  static func < (a: ExampleRank, b: ExampleRank) -> Bool {
    (a.trade, a.size, a.place) < (b.trade, b.size, b.place)
  }
}

extension TradeMatch {
  fileprivate var rank: Int {
    switch self {
    case .exact: 0
    case .broader: 1
    case .none: 2
    }
  }
}
