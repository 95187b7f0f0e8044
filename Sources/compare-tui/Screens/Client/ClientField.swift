import CompareKit

/// A field of the client's form.
enum ClientField: Hashable, Sendable {
  case name
  case industry
  case sales
  /// By its id.
  case exposure(String)
}

extension Model {
  /// The fields of the client's form in the order the cursor takes.
  var clientFields: [ClientField] {
    [.name, .industry, .sales] + exposures.map { .exposure($0.id) }
  }

  /// The exposure a field stands for.
  func exposure(of field: ClientField) -> Exposure? {
    guard case .exposure(let id) = field else { return nil }
    return exposures.first { $0.id == id }
  }

  /// What is typed in a field; nil for one that takes no text.
  func text(of field: ClientField) -> String? {
    switch field {
    case .name: work.client.name
    case .sales: work.salesText
    case .industry: nil
    case .exposure(let id): exposure(of: field)?.kind == .count ? work.countTexts[id] ?? "" : nil
    }
  }
}
