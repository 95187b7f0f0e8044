/// A figure that a cell speaks of.
struct FigureRecord: Encodable, Sendable {
  let kind: String
  /// Whole yen. A figure has an amount, a ratio, or a count with its unit.
  let amount: Int?
  let ratio: RatioRecord?
  let count: Int?
  let unit: String?
  let bound: String?
  let per: String?
  let `class`: String?
  let cover: String?
  /// The value of the plan that a ratio is a share of.
  let of: String?
  /// All lists must hold, each by at least one of its conditions.
  let when: [[String]]?
  let risk: String?
  let rider: String?
  /// The rider without which it would be so.
  let without: String?
  let about: Bool
  let entered: Bool

  init(_ figure: SpokenFigure) {
    kind = figure.kind.rawValue
    switch figure.quantity {
    case .amount(let yen): (amount, ratio, count, unit) = (yen, nil, nil, nil)
    case .ratio(let share): (amount, ratio, count, unit) = (nil, RatioRecord(share), nil, nil)
    case .count(let number, let counted): (amount, ratio, count, unit) = (nil, nil, number, counted.id)
    }
    bound = figure.bound?.rawValue
    per = figure.per?.id
    `class` = figure.classID
    cover = figure.cover
    of = figure.value
    when = figure.when.isEmpty ? nil : figure.when.map { $0.anyOf.map(\.spelling) }
    risk = figure.risk?.rawValue
    rider = figure.isWithoutRider ? nil : figure.rider
    without = figure.isWithoutRider ? figure.rider : nil
    about = figure.isApproximate
    entered = figure.isEntered
  }
}

/// An exact fraction.
struct RatioRecord: Encodable, Sendable {
  let numerator: Int
  let denominator: Int

  init(_ ratio: Ratio) {
    numerator = ratio.numerator
    denominator = ratio.denominator
  }
}

/// Whose premium or payment a source publishes.
struct PublishedRecord: Encodable, Sendable {
  /// The trade in the source's own word.
  let trade: TextRecord
  /// How the trade relates to the client's; left out while no industry is chosen.
  let match: String?
  /// Whole yen, as are all amounts here.
  let sales: Int?
  let salesAsPrinted: String?
  let limit: Int?
  let costLimit: Int?
  let deductible: Int?
  let selfBurden: Int?
  /// Ids; `plansInferred` where the source names none. Left out of a payment, whose plan nobody names.
  let plans: [String]?
  let plansInferred: Bool?

  init(_ published: Published) {
    let example = published.example
    trade = TextRecord(published.trade)
    match = published.match?.rawValue
    sales = example?.sales
    salesAsPrinted = example?.rawSales.map { sanitized($0) }
    limit = example?.limit
    costLimit = example?.costLimit
    deductible = example?.deductible
    selfBurden = example?.selfBurden
    plans = example?.plans
    plansInferred = example?.plansAreInferred
  }
}
