extension EntryList {
  /// - Parameter rowNames: what the rows and the classes of loss are called, by their ids.
  mutating func add(_ family: Family, _ rowNames: [String: LocalizedText]) {
    let id = family.id
    add("\(id).name", family.name, words: [family.insurer], mark: family.mark)
    if let eligibility = family.eligibility {
      add(
        "\(id).eligibility", eligibility.text, words: [eligibility.text], eligibility.provenance,
        mark: eligibility.provenance.mark)
    }
    for plan in family.plans { add(plan, of: id) }
    for cover in family.allCovers { add(cover, of: id) }
    for untaken in family.untaken {
      for kind in untaken.slots.map(\.classID).uniqued() {
        add(
          "\(id).untaken.\(kind)", rowNames[kind] ?? .empty, words: [untaken.note], rows: [kind],
          untaken.provenance, mark: untaken.mark)
      }
    }
    for rider in family.riders { add(rider, of: id) }
    for fact in family.facts {
      add(
        "\(id).row.\(fact.row)", rowNames[fact.row] ?? .empty, words: [fact.words, fact.note],
        rows: [fact.row], fact.provenance, mark: fact.mark)
    }
    for exclusion in family.exclusions {
      add(
        "\(id).exclusion.\(exclusion.topic)", exclusion.text, words: [exclusion.text],
        rows: [exclusion.topic],
        exclusion.provenance, mark: exclusion.mark)
    }
    for example in family.examples {
      add(
        "\(id).premium.\(example.id)", LocalizedText(ja: "保険料例", en: "Premium example"),
        words: [example.note], figures: example.amounts.map { .yen($0) },
        example.provenance, mark: example.mark)
    }
    for table in family.tables {
      add(
        "\(id).premium-table.\(table.id)", table.title, words: [table.title, table.conditions],
        figures: table.amounts.map { .yen($0) }, table.provenance, mark: table.mark)
    }
    for paid in family.cases {
      add(
        "\(id).case.\(paid.id)", paid.summary, words: [paid.summary], figures: [.yen(paid.payout)],
        paid.provenance, mark: paid.mark)
    }
  }

  private mutating func add(_ plan: Plan, of family: String) {
    let id = "\(family).plan.\(plan.id)"
    add(id, plan.name, words: [plan.sale.text], plan.sale.provenance, mark: plan.mark)
    for (name, value) in plan.values.sorted(by: { $0.key < $1.key }) {
      add(
        "\(id).\(name)", value.name ?? plan.name, figures: value.content.figures, value.provenance,
        mark: value.mark)
    }
  }

  private mutating func add(_ cover: Cover, of family: String) {
    let id = "\(family).cover.\(cover.id)"
    add(
      id, cover.name, words: [cover.note] + cover.classNotes.map(\.text),
      rows: (cover.takes + cover.mayTake).map(\.classID).uniqued(),
      cover.provenance, mark: cover.mark)
    if let window = cover.window {
      let days = window.length.numbers.compactMap(\.whole).map { CatalogEntry.Figure.days($0) }
      add("\(id).window", cover.name, figures: days, window.provenance, mark: cover.mark)
    }
    if let order = cover.order { add("\(id).order", cover.name, order.provenance, mark: cover.mark) }
    for kind in [Term.Kind.limit, .deductible, .ratio, .wait, .perUnit] {
      for term in cover.terms(kind) {
        add("\(id).\(kind.rawValue)", cover.name, figures: term.figures, term.provenance, mark: cover.mark)
      }
    }
    let conditions = cover.conditions + cover.terms(.limit).flatMap(\.when) + otherConditions(of: cover)
    for condition in conditions {
      add("\(id).conditions", cover.name, condition.provenance, mark: condition.mark)
    }
  }

  private func otherConditions(of cover: Cover) -> [Requirement] {
    cover.terms.filter { $0.kind != .limit }.flatMap(\.when)
  }

  private mutating func add(_ rider: Rider, of family: String) {
    let id = "\(family).rider.\(rider.id)"
    add(id, rider.name, words: [rider.summary, rider.caution], rider.provenance, mark: rider.mark)
    for effect in rider.effects {
      add("\(id).effects", rider.name, figures: effect.change.figures, effect.provenance, mark: effect.mark)
    }
  }
}

extension PremiumExample {
  /// Every amount of its row.
  fileprivate var amounts: [Int] {
    [sales, limit, costLimit, deductible, selfBurden, premium].compactMap { $0 }.filter { $0 > 0 }
  }
}

extension PremiumTable {
  /// Every amount of its heads, its bands and its cells.
  fileprivate var amounts: [Int] {
    let heads = columns.flatMap { [$0.limit, $0.costLimit, $0.deductible, $0.selfBurden] }
    let cells = rows.flatMap { ($0.sales?.ends ?? []) + $0.premiums }
    return (heads + cells).compactMap(\.self).filter { $0 > 0 }.uniqued()
  }
}

extension SalesBand {
  fileprivate var ends: [Int?] {
    let start: Int? =
      switch start {
      case .from(let yen), .over(let yen): yen
      case nil: nil
      }
    let end: Int? =
      switch end {
      case .below(let yen), .upTo(let yen): yen
      case nil: nil
      }
    return [start, end]
  }
}

extension StatedFact {
  /// The answer in words; empty where it is a figure or a silence.
  fileprivate var words: LocalizedText {
    if case .text(_, let text) = content { text } else { .empty }
  }
}

extension PlanValue.Content {
  fileprivate var figures: [CatalogEntry.Figure] {
    switch self {
    case .amount(let amount): [.yen(amount)]
    case .byQuote(let over, let upTo): [over.map { .over($0) }, upTo.map { .upTo($0) }].compactMap(\.self)
    case .notStated: []
    }
  }
}

extension AmountRule {
  fileprivate var figures: [CatalogEntry.Figure] {
    switch self {
    case .fixed(let amount): [.yen(amount)]
    case .share(let ratio, _): [.share(ratio)]
    case .lesser(let arms): arms.flatMap(\.figures)
    case .value, .notStated: []
    }
  }
}

extension RiderEffect.Change {
  fileprivate var figures: [CatalogEntry.Figure] {
    switch self {
    case .set(_, let term): term.figures
    case .scale(_, _, let factor): [.factor(factor)]
    case .drop, .addCover, .narrow, .lift: []
    }
  }
}

extension Term {
  fileprivate var figures: [CatalogEntry.Figure] {
    let amounts = amount?.figures ?? []
    switch rule {
    case .wait(let wait): return wait.length.counts
    case .perUnit(let cap): return amounts + (cap.atMost?.counts ?? [])
    case .deductible(let deductible):
      guard case .share(let share, let least, let most) = deductible.size else { return amounts }
      return [.share(share)] + [least, most].compactMap { $0.map { .yen($0) } }
    case .ratio(let ratio): return ratio.share.numbers.map { .share(ratio.paid($0)) } + amounts
    case .limit: return amounts
    }
  }
}

extension NumberRule {
  /// What the source says, or what it bounds the number by.
  fileprivate var numbers: [Ratio] {
    switch content {
    case .stated(let number): [number]
    case .byQuote(let over, let upTo): [over, upTo].compactMap(\.self)
    case .notStated: []
    }
  }

  fileprivate var counts: [CatalogEntry.Figure] { numbers.compactMap(\.whole).map { .count($0) } }
}
