extension SheetWriter {
  mutating func writeTitle() {
    page.rule(page.borders.heavy)
    page.centred(sheet.catalog.wording(.sheetTitle).map(words) ?? "")
    page.rule(page.borders.heavy)
    writeAgency()
    let day = words(SheetDate.words(sheet.date))
    let dated =
      "\(words(SheetPhrases.number)) \(sheet.number)    \(words(SheetPhrases.date)) \(sanitized(day))"
    for piece in page.metrics.wrapped(dated, to: page.width) { page.line(piece, alignment: .trailing) }
    page.gap()
  }

  /// The agency's blanks, each on a line of its own where they don't all fit on one.
  private mutating func writeAgency() {
    guard let text = sheet.catalog.wording(.agencyLine).map(words) else { return }
    if page.metrics.width(of: text) <= page.width { return page.line(text) }
    for part in text.split(separator: "　") { page.paragraph(String(part)) }
  }

  /// Whom it is for, and what was ascertained.
  mutating func writeClient() {
    let client = sheet.client
    let name = sanitized(client.name)
    let blank = words(SheetPhrases.notGiven)
    let held = sheet.exposures.map { held in
      words(held.exposure.name.remarked(held.count.map(SheetPhrases.count)))
    }
    pairs([
      (SheetPhrases.client, name.isEmpty ? blank : words(SheetPhrases.clientName(name))),
      (SheetPhrases.industry, sheet.industry.map(words) ?? blank),
      (SheetPhrases.sales, client.sales.map { YenFormat.string($0, language) } ?? blank),
      (SheetPhrases.exposures, held.isEmpty ? words(SheetPhrases.noneGiven) : list(held)),
      (
        SheetPhrases.catalog,
        words(
          SheetPhrases.catalogVersion(
            sanitized(sheet.catalog.version), digest: String(sheet.catalog.digest.prefix(16)),
            isCustom: sheet.catalog.isCustom))
      ),
    ])
  }

  /// What law and care ask to be said before the comparison.
  mutating func writeLegalWords() {
    page.gap()
    var ids: [WordingID] = [.notWholeContents, .checkDocuments, .notSameKind, .noPointWithoutCondition]
    if sheet.hasUnconfirmedSale { ids.append(.notOnSale) }
    if sheet.hasEntries { ids.append(.agentEntered) }
    for id in ids { wording(id, label: language == .ja ? "・" : "- ") }
  }

  /// The products compared: what they are, whether they are on sale, what was chosen and entered.
  mutating func writeColumns() {
    heading(SheetPhrases.columns)
    for side in sheet.comparison.sides {
      let plan = side.plan
      let sale = plan.plan.sale
      page.gap()
      page.paragraph(words(side.title))
      var facts: [(LocalizedText, String)] = [
        (SheetPhrases.sale, words(sale.text) + " " + marks.brackets(sale.provenance, language))
      ]
      if let eligibility = plan.family.eligibility {
        facts.append(
          (
            SheetPhrases.eligibility,
            words(eligibility.text) + " " + marks.brackets(eligibility.provenance, language)
          ))
      }
      let riders = plan.riders.map { words($0.name) }
      facts.append((SheetPhrases.chosenRiders, riders.isEmpty ? words(SheetPhrases.none) : list(riders)))
      if !plan.quote.isEmpty { facts.append((SheetPhrases.quote, quote(of: plan))) }
      pairs(facts, indent: 2)
    }
  }

  /// What the agent entered for a column, term by term.
  private func quote(of plan: ResolvedPlan) -> String {
    let quote = plan.quote
    var parts = plan.enteredTerms
    if let number = quote.number { parts.append(SheetPhrases.quoteNumber(sanitized(number))) }
    if let date = quote.date { parts.append(SheetPhrases.quoteDate(sanitized(date))) }
    return words(LocalizedText.list(parts))
  }

  /// What the marks in the tables mean.
  mutating func writeLegend() {
    page.gap()
    page.paragraph(words(SheetPhrases.reading))
    let legend: [(String, LocalizedText)] = [
      ("[S1-2,4]", SheetPhrases.legendSource),
      ("[A1]", SheetPhrases.legendAssumption),
      ("[\(words(SheetPhrases.inferred))]", SheetPhrases.legendInferred),
      ("[\(words(SheetPhrases.partlyUnknown))]", SheetPhrases.legendPartly),
      (words(Phrases.notStated), SheetPhrases.legendNotStated),
      ("*1", SheetPhrases.legendNote),
      (Self.mattersMark, SheetPhrases.legendMatters),
    ]
    let labelWidth = (legend.map { page.metrics.width(of: $0.0) }.max() ?? 0) + 2
    for (mark, meaning) in legend {
      page.paragraph(words(meaning), label: mark, labelWidth: labelWidth, indent: 2)
    }
  }

  /// Labels with their texts in line.
  mutating func pairs(_ pairs: [(LocalizedText, String)], indent: Int = 0) {
    let labels = pairs.map { words($0.0) }
    let labelWidth = (labels.map { page.metrics.width(of: $0) }.max() ?? 0) + 2
    for (label, (_, text)) in zip(labels, pairs) {
      page.paragraph(text, label: label, labelWidth: labelWidth, indent: indent)
    }
  }
}

extension ResolvedPlan {
  /// The amounts of its quote in words, each with its term.
  public var enteredTerms: [LocalizedText] {
    quote.terms.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { id, entry in
      guard let term = family.vocabulary.quoteTerm(id) else { return nil }
      let words = term.words(entry)
      let worded = term.isPremium ? Phrases.premium(words, quote.cadence) : words
      return LocalizedText { "\(name(of: id)[$0]) \(worded[$0])" }
    }
  }

  /// A term of a quote in words, a rider's by the rider's name.
  public func name(of term: QuoteTermID) -> LocalizedText {
    family.vocabulary.name(of: term, rider: term.rider.flatMap { family.rider($0) }?.name)
  }
}
