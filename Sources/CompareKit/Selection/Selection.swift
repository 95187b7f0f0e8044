/// One column of the comparison: a plan of a family with the riders chosen and what a quote adds.
public struct Column: Sendable, Hashable {
  /// The id of the family.
  public var family: String
  /// The id of the plan.
  public var plan: String
  /// Ids of the riders chosen.
  public var riders: Set<String>
  /// What the agent entered from a quote.
  public var quote: Quote

  /// A column by the ids of family, plan and riders.
  public init(family: String, plan: String, riders: Set<String> = [], quote: Quote = Quote()) {
    self.family = family
    self.plan = plan
    self.riders = riders
    self.quote = quote
  }
}

/// What is compared: columns side by side. The same family may come more than once.
public struct Selection: Sendable, Hashable {
  /// From left to right.
  public var columns: [Column]

  /// Columns from left to right.
  public init(_ columns: [Column]) { self.columns = columns }

  /// The stable id of each column: the family's id, with `#2` and so on for a family that comes again.
  public var ids: [String] {
    var seen: [String: Int] = [:]
    return columns.map { column in
      let count = (seen[column.family] ?? 0) + 1
      seen[column.family] = count
      return count == 1 ? column.family : "\(column.family)#\(count)"
    }
  }

  /// The place of the column with this id.
  public func index(of id: String) -> Int? { ids.firstIndex(of: id) }
}

extension Selection {
  /// Every family of the catalog with the plan it lists first that can still be bought, or its first.
  public static func standard(for catalog: Catalog) -> Selection {
    Selection(
      catalog.families.compactMap { family in
        let plan = family.plans.first { $0.sale.status != .olderGeneration } ?? family.plans.first
        return plan.map { Column(family: family.id, plan: $0.id) }
      })
  }
}
