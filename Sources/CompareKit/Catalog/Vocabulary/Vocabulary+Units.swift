/// How many of a unit make one of the unit that it comes down to, by what it counts as and is part of.
struct UnitScale: Sendable, Hashable {
  var base: UnitID
  var parts: Int
}

extension Vocabulary {
  /// The unit of an id; nil where there is none.
  public func unit(_ id: UnitID) -> Unit? { units.first { $0.id == id } }

  /// The unit whose number says how large an incident is; nil in a vocabulary without one.
  public var sizingUnit: UnitID? { units.first(where: \.sizesIncident)?.id }

  /// What a unit comes down to. Nil for one that isn't there, and for a circle or more parts than there are numbers,
  /// which are reported.
  func scale(of id: UnitID) -> UnitScale? {
    var (scale, steps) = (UnitScale(base: id, parts: 1), 0)
    while let unit = unit(scale.base) {
      guard let next = unit.countsAs ?? unit.partOf else { return scale }
      let (parts, overflow) = scale.parts.multipliedReportingOverflow(by: unit.partOf == nil ? 1 : unit.parts)
      steps += 1
      guard !overflow, parts > 0, steps <= units.count else { return nil }
      scale = UnitScale(base: next, parts: parts)
    }
    return nil
  }

  /// Whether a unit comes back to itself.
  func isInCircle(_ id: UnitID) -> Bool {
    var next = unit(id)?.countsAs ?? unit(id)?.partOf
    for _ in units {
      if next == id { return true }
      next = next.flatMap(unit).flatMap { $0.countsAs ?? $0.partOf }
    }
    return false
  }

  /// How many of `other` one of a unit is, exactly: a day is 24 hours, and an hour 1/24 of a day. Nil where the
  /// units have nothing to do with one another.
  package func conversion(from id: UnitID, to other: UnitID) -> Ratio? {
    guard let from = scale(of: id), let to = scale(of: other), from.base == to.base else { return nil }
    return Ratio(to.parts, from.parts)
  }

  /// Whether a unit has parts or is one, as hours and days: a loss that counts it is spread evenly over it.
  func isDivisible(_ id: UnitID) -> Bool {
    guard let base = scale(of: id)?.base else { return false }
    return units.contains { $0.partOf != nil && scale(of: $0.id)?.base == base }
  }

  /// Whether a number of one is a number of the other.
  public func counts(_ id: UnitID, as other: UnitID) -> Bool {
    scale(of: id).map { $0 == scale(of: other) } ?? false
  }

  /// The ids of the assumptions by which a number of one unit is a number of another.
  func assumptions(counting id: UnitID, as other: UnitID) -> [String] {
    if id == other { return [] }
    var found: [String] = []
    for var next in [id, other] {
      for _ in units {
        guard let unit = unit(next), let whole = unit.countsAs else { break }
        if let assumption = unit.assumption, !found.contains(assumption) { found.append(assumption) }
        next = whole
      }
    }
    return found
  }

  /// A number of it in words: 240時間, 240 hours.
  func words(_ count: Int, _ unit: UnitID) -> LocalizedText {
    words(YenFormat.grouped(UInt(max(0, count))), unit)
  }

  /// The same of a number as it is written: 9.5日, 9.5 days.
  func words(_ number: String, _ unit: UnitID) -> LocalizedText {
    let name = name(of: unit)
    return LocalizedText(ja: number + name.ja, en: "\(number) \(name.en)\(number == "1" ? "" : "s")")
  }

  /// What one of it is called; its id where the catalog doesn't say.
  func name(of unit: UnitID) -> LocalizedText { self.unit(unit)?.name ?? .same(unit.rawValue) }
}
