import CompareKit

extension SelectionOptions {
  /// The columns, each checked with its riders and terms.
  func selection(_ catalog: Catalog) throws(CommandError) -> Selection {
    var selection = try planned(catalog)
    for text in riders { try add(rider: text, to: &selection, catalog) }
    for text in quotes { try add(quote: text, to: &selection, catalog) }
    try addBaseLimit(to: &selection, catalog)
    for (id, column) in zip(selection.ids, selection.columns) { try check(column, id, catalog) }
    return selection
  }

  private func planned(_ catalog: Catalog) throws(CommandError) -> Selection {
    if plans.isEmpty { return .standard(for: catalog) }
    var columns: [Column] = []
    for text in plans {
      guard let assignment = Assignment(text) else {
        throw .option("--plan", text, Self.expected("FAMILY=PLAN", planExample(catalog)))
      }
      let family = TypedID.match(assignment.left, among: catalog.families.map(\.id))
      let plans = catalog.family(family)?.plans.map(\.id) ?? []
      let column = Column(family: family, plan: TypedID.match(assignment.right, among: plans))
      do {
        _ = try ResolvedPlan(column, in: catalog)
      } catch {
        throw .option("--plan", text, LocalizedText { error.message($0) })
      }
      columns.append(column)
    }
    return Selection(columns)
  }

  private func add(
    rider text: String, to selection: inout Selection, _ catalog: Catalog
  ) throws(CommandError) {
    guard let assignment = Assignment(text) else {
      throw .option("--rider", text, Self.expected("COLUMN=RIDER", riderExample(selection, catalog)))
    }
    let place = try place(of: assignment.left, in: selection, "--rider", text)
    let riders = catalog.family(selection.columns[place].family)?.riders.map(\.id) ?? []
    selection.columns[place].riders.insert(TypedID.match(assignment.right, among: riders))
  }

  private func addBaseLimit(to selection: inout Selection, _ catalog: Catalog) throws(CommandError) {
    guard let baseLimit else { return }
    let amount = try Self.amount(baseLimit, of: "--base-limit", baseLimit)
    let limit = catalog.vocabulary.baseLimit
    let taking = selection.columns.indices.filter { place in
      let column = selection.columns[place]
      guard let family = catalog.family(column.family), let plan = family.plan(column.plan) else {
        return false
      }
      return family.quoteTerms(of: plan, riders: column.riders).contains { $0 == limit }
    }
    guard let limit, !taking.isEmpty else {
      throw .option(
        "--base-limit", baseLimit,
        LocalizedText(
          ja: "支払限度額を入力するプランが比較にありません。限度額は --plan で選びます",
          en: "no plan compared leaves its limit to a quote; choose limits with --plan"))
    }
    // What is entered for a column by itself stands.
    for place in taking where selection.columns[place].quote[limit] == nil {
      selection.columns[place].quote[limit] = amount
    }
  }

  /// Reports what is wrong with a column at the option that made it so.
  private func check(_ column: Column, _ id: String, _ catalog: Catalog) throws(CommandError) {
    do {
      _ = try ResolvedPlan(column, in: catalog)
    } catch {
      let message = LocalizedText { error.message($0) }
      switch error {
      case .unknownFamily, .unknownPlan: throw .option("--plan", "\(id)=\(column.plan)", message)
      case .unknownRider(let rider, _, _), .riderOfAnotherPlan(let rider, _, _, _), .riderNeeds(let rider, _),
        .ridersExclude(let rider, _):
        throw .option("--rider", "\(id)=\(rider)", message)
      case .unknownTerm(let term, _, _), .outsideBounds(let term, _, _, _), .outsideNumbers(let term, _, _):
        let isShared =
          term == catalog.vocabulary.baseLimit?.rawValue
          && !quotes.contains { $0.hasPrefix("\(id):\(term)=") }
        guard isShared else { throw .option("--quote", "\(id):\(term)", message) }
        throw .option(
          "--base-limit", baseLimit ?? "",
          LocalizedText(
            ja: "\(message.ja)。この列だけ別の額にするには --quote \(id):\(term)=金額 を使います",
            en: "\(message.en); for another amount in this column use --quote \(id):\(term)=AMOUNT"))
      }
    }
  }

  /// The place of the column that an option names.
  func place(
    of id: String, in selection: Selection, _ option: String, _ text: String
  ) throws(CommandError) -> Int {
    if let place = selection.index(of: TypedID.match(id, among: selection.ids)) { return place }
    let hint = NearNames.hint(for: id, among: selection.ids)
    let known = selection.ids.joined(separator: ", ")
    throw .option(
      option, text,
      LocalizedText(
        ja: "比較に「\(sanitized(id))」の列がありません。\(hint.ja)列：\(known)",
        en: "there is no column “\(sanitized(id))” in the comparison; \(hint.en)the columns are: \(known)"))
  }

  /// - Parameter example: one that the catalog and the comparison at hand allow, if any.
  static func expected(_ form: String, _ example: String?) -> LocalizedText {
    guard let example else {
      return LocalizedText(ja: "\(form) の形で指定してください", en: "expected \(form)")
    }
    return LocalizedText(
      ja: "\(form) の形で指定してください（例 \(example)）", en: "expected \(form), such as \(example)")
  }

  private func planExample(_ catalog: Catalog) -> String? {
    catalog.families.first.flatMap { family in family.plans.first.map { "\(family.id)=\($0.id)" } }
  }

  private func riderExample(_ selection: Selection, _ catalog: Catalog) -> String? {
    for (id, column) in zip(selection.ids, selection.columns) {
      if let rider = catalog.family(column.family)?.riders(of: column.plan).first {
        return "\(id)=\(rider.id)"
      }
    }
    return nil
  }
}
