/// How the order of a cover's terms is known, which is the order of their list.
public struct TermOrder: Sendable, Hashable {
  /// The other order a reader of the source could take, when ours is assumed: ids of terms.
  package var alternative: [String]?
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}

extension TermOrder {
  init(_ fields: Fields) {
    self.init(alternative: fields.optionalStrings("alternative"), provenance: Provenance(fields))
  }
}

extension [Term] {
  /// The terms in the order of `ids`, each of which may stand for several of one kind: nil unless every term
  /// is named just once.
  func ordered(by ids: [String]) -> [Term]? {
    let places = ids.flatMap { id in indices.filter { self[$0].isCalled(id) } }
    return places.count == count && Set(places).count == count ? places.map { self[$0] } : nil
  }
}

extension Term {
  /// Whether an order or a rider means it by this name.
  func isCalled(_ name: String) -> Bool { id == name || kind.rawValue == name }
}
