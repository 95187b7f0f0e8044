import CompareKit

/// The words of the built-in vocabulary that the tests name.
extension FactID {
  static let isPublic: FactID = "public"
}
