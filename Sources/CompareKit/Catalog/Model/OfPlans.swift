/// A part of a family that belongs to some of its plans.
protocol OfPlans {
  /// Ids of plans; all of the family's when nil.
  var plans: [String]? { get }
}

extension OfPlans {
  /// Whether it belongs to the plan.
  func isIn(_ plan: String) -> Bool { plans?.contains(plan) ?? true }
}

extension Cover: OfPlans {}
extension Exclusion: OfPlans {}
extension Rider: OfPlans {}
extension StatedFact: OfPlans {}
extension UntakenClasses: OfPlans {}
