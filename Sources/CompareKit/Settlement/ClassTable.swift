/// The vocabulary of a catalog by number, the same for losses and plans: its classes of loss by risk, its facts and
/// its units.
public struct ClassTable: Sendable {
  let vocabulary: Vocabulary
  let facts: FactTable
  private let classes: [String: Int]
  private let risks: [RiskID: Int]
  private let units: [UnitID: UnitNumber]
  /// A slot for each risk of each class.
  let slotCount: Int
  let riskCount: Int

  /// Numbers the words of a catalog, once for all its plans and losses.
  public init(_ catalog: Catalog) {
    vocabulary = catalog.vocabulary
    facts = FactTable(vocabulary)
    classes = Self.numbers(catalog.classes.map(\.id))
    risks = Self.numbers(vocabulary.risks.map(\.id))
    riskCount = max(1, vocabulary.risks.count)
    slotCount = catalog.classes.count * riskCount
    let places = Self.numbers(vocabulary.units.map(\.id))
    var units: [UnitID: UnitNumber] = [:]
    for unit in vocabulary.units {
      guard let scale = vocabulary.scale(of: unit.id), let base = places[scale.base] else { continue }
      units[unit.id] = UnitNumber(
        base: base, parts: scale.parts, isDivisible: vocabulary.isDivisible(unit.id))
    }
    self.units = units
  }

  private static func numbers<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a class by whose claim it is; the usual one's when nil.
  func slot(_ classID: String, _ risk: RiskID? = nil) -> Int? {
    guard let number = classes[classID], let place = risk.map({ risks[$0] }) ?? 0 else { return nil }
    return number * riskCount + place
  }

  /// The number of a class.
  func classNumber(_ classID: String) -> Int? { classes[classID] }

  func unit(_ id: UnitID) -> UnitNumber? { units[id] }
}

/// What a unit comes down to, by number: units that are alike are counted as one another.
struct UnitNumber: Sendable, Hashable {
  /// The place of the unit it comes down to.
  var base: Int
  /// How many of it make one of that.
  var parts: Int
  /// It has parts or is one, as hours and days: a loss that counts it is spread evenly over it.
  var isDivisible: Bool
}
