/// What would narrow the range paid of an incident, and to what: an entry from a quote or an answer about the
/// incident. What none of them narrows is for the insurer to say.
public struct Narrowing: Sendable, Hashable {
  /// What an agent can enter or find out.
  public enum Subject: Sendable, Hashable {
    case term(QuoteTermID)
    case fact(FactID)
    case member(GroupID, MemberID)
    /// How many units a line of the loss is for, by the line's place.
    case count(line: Int, unit: UnitID)
  }

  /// What may be entered or found out.
  public enum Answer: Sendable, Hashable {
    case yes
    case no
    /// Just so many yen, or units.
    case exactly(Int)
    /// So many yen or units, or any more.
    case from(Int)
    /// Any fewer.
    case below(Int)
    /// Just this share.
    case share(Ratio)
  }

  /// What the range paid becomes with an answer, whole yen; everything else stays as open as it was.
  public struct Outcome: Sendable, Hashable {
    /// One of the possible answers.
    public let answer: Answer
    /// Whole yen paid, lowest to highest.
    public let paid: ClosedRange<Int>
  }

  /// What would narrow it, and how.
  public struct Entry: Sendable, Hashable {
    /// What is asked.
    public let subject: Subject
    /// What each answer would come to.
    public let outcomes: [Outcome]
    /// By how many yen the range is narrower for certain, whatever the answer.
    package let saves: Int
  }

  /// What stays open with every entry made and every question answered for the client.
  public struct Reading: Sendable, Hashable {
    /// Whole yen paid, lowest to highest.
    public let paid: ClosedRange<Int>
    /// The ids of the assumptions that say how it is read.
    public let assumptions: [String]
  }

  /// The range that they narrow.
  public let paid: ClosedRange<Int>
  /// What narrows it most comes first.
  public let entries: [Entry]
  /// What stays open however much is known; nil where nothing does.
  public let reading: Reading?
  /// What earlier incidents of the period came to is open too.
  package let dependsOnEarlier: Bool
}

extension ClosedRange<Int> {
  /// How far the ends are apart.
  var width: Int { upperBound - lowerBound }
}
