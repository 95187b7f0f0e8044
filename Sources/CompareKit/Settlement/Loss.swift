/// A loss ready to be settled under any plan of a catalog.
public struct Loss: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    /// The class and risk as a number.
    let slot: Int
    /// The class as a number.
    let classNumber: Int
    /// Whole yen.
    let amount: Int
    /// How many units a per-unit cap counts, and what those come down to; nil when not given.
    let count: Int?
    let unit: UnitNumber?
  }

  let lines: [Line]
  /// What conditions are asked about, and what exclusions are.
  private(set) var conditions: FactMask
  private(set) var barring: FactMask
  /// What isn't known, and so taken to be none that an exclusion names.
  private(set) var untold: UInt64
  let days: Int?
  /// Whole yen, all lines together.
  public let total: Int

  /// The most that one line may be, and all incidents settled together: 999 trillion yen, far above any loss
  /// and far below what would overflow.
  public static let largestAmount = 999_999_999_999_999
  /// The most lines a loss may have.
  public static let mostLines = 1_000

  /// - Throws: `LossError` for a class the catalog doesn't have, an amount or a number of lines too large.
  public init(lines: [LossLine], facts: IncidentFacts, in classes: ClassTable) throws(LossError) {
    if lines.count > Loss.mostLines { throw LossError(.tooManyLines, line: Loss.mostLines) }
    var compiled: [Line] = []
    compiled.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      guard let slot = classes.slot(line.classID, line.risk) else {
        throw LossError(.unknownClass(line.classID), line: index)
      }
      guard (0...Loss.largestAmount).contains(line.amount), (line.count ?? 0) >= 0 else {
        throw LossError(.amount, line: index)
      }
      compiled.append(
        Line(
          slot: slot, classNumber: slot / classes.riskCount, amount: line.amount, count: line.count,
          unit: line.unit.flatMap(classes.unit)))
    }
    self.lines = compiled
    let known = classes.facts.conditions(facts)
    let untold = classes.facts.untold(known)
    conditions = known
    barring = FactMask(holds: known.holds, fails: known.fails | untold)
    self.untold = untold
    days = facts.daysSinceDiscovery
    total = compiled.reduce(0) { $0 + $1.amount }
  }

  /// The loss of a scenario.
  public init(_ scenario: Scenario, in classes: ClassTable) throws(LossError) {
    try self.init(lines: scenario.lines, facts: scenario.facts, in: classes)
  }
}

extension Loss {
  /// The loss of an incident of which nothing is left open: of what is known, no kind is so.
  init(
    lines: [LossLine], decided facts: IncidentFacts, in classes: ClassTable
  ) throws(LossError) {
    try self.init(lines: lines, facts: facts, in: classes)
    let kinds = classes.facts.openKinds(facts)
    conditions.fails |= kinds
    barring.fails |= kinds
    untold &= ~kinds
  }
}

/// Why a loss can't be settled.
public struct LossError: Error, Sendable, Hashable {
  /// What is wrong with a loss.
  public enum Reason: Sendable, Hashable {
    case unknownClass(String)
    /// Negative, or above `Loss.largestAmount`.
    case amount
    case tooManyLines
    /// Incidents that come to more than `Loss.largestAmount` together.
    case total
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, counted from 0.
  public let line: Int

  init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }

  /// What is wrong and what to give instead.
  public func message(_ language: Language) -> String {
    let most = YenFormat.string(Loss.largestAmount, language)
    return switch (reason, language) {
    case (.unknownClass(let id), .ja): "明細\(line + 1)：損害の種類「\(sanitized(id))」はカタログにありません"
    case (.unknownClass(let id), .en): "line \(line + 1): the catalog has no class of loss “\(sanitized(id))”"
    case (.amount, .ja): "明細\(line + 1)：金額と数は0以上\(most)以下で入力してください"
    case (.amount, .en): "line \(line + 1): enter an amount and a count from 0 to \(most)"
    case (.total, .ja): "損害の合計は\(most)までです"
    case (.total, .en): "the losses come to more than \(most) together; enter smaller amounts"
    case (.tooManyLines, .ja): "明細は\(Loss.mostLines)行までです"
    case (.tooManyLines, .en): "a loss has at most \(Loss.mostLines) lines"
    }
  }
}
