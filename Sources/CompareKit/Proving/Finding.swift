/// What the proof of a catalog found: what it is about, in words, with a case that shows it.
public struct Finding: Sendable, Hashable {
  /// What is looked for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Two covers take a case, and nothing says which pays.
    case twoTakers = "two-takers"
    /// No cover takes a case, and nothing says why.
    case unexplained
    /// A rider changes nothing under any reading.
    case idleRider = "idle-rider"
    /// An exclusion can never bite.
    case idleExclusion = "idle-exclusion"
    /// There are too many cases to go through all of them.
    case notProved = "not-proved"
  }

  /// What kind it is.
  public let kind: Kind
  /// The id of the family.
  public let family: String
  /// Where it stands, and what is wrong.
  public let problem: Problem
  /// A case that shows it; nil where nothing was proved.
  public let example: Example?

  /// A case: what happened, under which plan and with which riders.
  public struct Example: Sendable, Hashable {
    /// The plan with the riders it is found under.
    public let column: Column
    /// The same column without the rider that changes nothing; nil where none is compared.
    public let without: Column?
    /// A loss that shows it.
    public let scenario: Scenario
    /// How many times it happens in one period of insurance.
    public let times: Int
    /// The case, and what comes of it.
    public let words: LocalizedText
  }
}
