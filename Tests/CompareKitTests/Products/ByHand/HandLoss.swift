import CompareKit
import TestSupport

/// A loss as someone with a pencil sees it: sums by class, and yes-or-no facts.
struct HandLoss {
  let lines: [LossLine]
  let facts: IncidentFacts

  /// Whole yen of a class.
  func sum(_ classID: String, _ risk: RiskID = .basic) -> Int {
    lines.filter { $0.classID == classID && $0.risk == risk }.reduce(0) { $0 + $1.amount }
  }

  /// Whole yen of several classes.
  func sum(_ classIDs: [String], _ risk: RiskID = .basic) -> Int {
    classIDs.reduce(0) { $0 + sum($1, risk) }
  }

  /// Whole yen of gifts with at most so much for each victim.
  func gifts(each most: Int) -> Int {
    lines.filter { $0.classID == "cost.gifts" && $0.risk == .basic }
      .reduce(0) { $0 + min($1.amount, most * ($1.count ?? 0)) }
  }

  func says(_ fact: FactID) -> Bool { facts.known[fact] == true }

  var days: Int { facts.daysSinceDiscovery ?? 0 }
}
