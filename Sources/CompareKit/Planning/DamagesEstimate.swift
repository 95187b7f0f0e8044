/// Sizes damages by the JO model (JNSA), a planning aid: what a leak might be claimed to be worth a person.
/// It supposes that every victim claims; awards have been lower.
public struct DamagesEstimate: Sendable, Hashable {
  /// How far a leaked field distresses, and how far it costs, each from 1 to 3.
  public struct Field: Sendable, Hashable {
    package var distress: Int
    var economicLoss: Int

    /// What the model of damages is asked.
    public init(distress: Int, economicLoss: Int) {
      self.distress = min(3, max(1, distress))
      self.economicLoss = min(3, max(1, economicLoss))
    }

    /// 10^(x−1) + 5^(y−1).
    var weight: Int { [1, 10, 100][distress - 1] + [1, 5, 25][economicLoss - 1] }
  }

  /// How easily a person is told from what leaked.
  public enum Identifiability: Int, Sendable, Hashable, CaseIterable {
    case hard = 1
    /// The name, or the address with the telephone number.
    case moderate = 3
    /// Name and address.
    case easy = 6
  }

  /// The kinds of data that leaked.
  public var fields: [Field]
  /// How easily a person is known by them.
  public var identifiability: Identifiability
  /// The client's trade or standing makes the public expect more.
  public var hasGreaterResponsibility: Bool
  /// The response after the leak is improper.
  public var respondsImproperly: Bool

  /// What the model of damages is asked.
  public init(
    fields: [Field], identifiability: Identifiability, hasGreaterResponsibility: Bool = false,
    respondsImproperly: Bool = false
  ) {
    self.fields = fields
    self.identifiability = identifiability
    self.hasGreaterResponsibility = hasGreaterResponsibility
    self.respondsImproperly = respondsImproperly
  }

  /// Whole yen a person; 0 when no field leaked.
  public var perPerson: Int {
    let weight = fields.map(\.weight).max() ?? 0
    return 500 * weight * identifiability.rawValue * (hasGreaterResponsibility ? 2 : 1)
      * (respondsImproperly ? 2 : 1)
  }
}
