/// The id of a term of a quote: of the vocabulary, or, for one that there is of each rider, `TERM.RIDER`.
public struct QuoteTermID: VocabularyID {
  /// As the catalog writes it: `TERM`, or `TERM.RIDER` for one of a rider.
  public let rawValue: String
  /// As the catalog writes it.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// A term of a rider.
  public init(_ term: QuoteTermID, rider: String) { self.init("\(term.rawValue).\(rider)") }

  /// The term of the vocabulary: ids of terms have no dot.
  public var term: QuoteTermID {
    rawValue.firstIndex(of: ".").map { QuoteTermID(String(rawValue[..<$0])) } ?? self
  }

  /// The rider whose term it is; nil for one of a plan.
  public var rider: String? {
    rawValue.firstIndex(of: ".").map { String(rawValue[rawValue.index(after: $0)...]) }
  }
}

/// A term that an agent can enter from a quote.
public struct QuoteTerm: Sendable, Hashable {
  /// What is entered for it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Whole yen.
    case yen
    case ratio
    case hours, days, count
    case text
    case date

    /// What may be entered for a number of units.
    static let ofUnits: [Kind] = [.hours, .days, .count]
  }

  /// Its stable id.
  public var id: QuoteTermID
  /// Which of them it is.
  public var kind: Kind
  /// What it is called.
  public var name: LocalizedText
  /// What one of a rider is called, with `{rider}` for the rider's name.
  var nameWithRider: LocalizedText?
  /// There is one of each rider that leaves it open.
  public var isPerRider: Bool
  /// Every plan has a place for it.
  public var isOfEveryPlan: Bool
  /// 「なし」 for it is 0.
  var noneIsZero: Bool
  /// More of it pays more, as of a limit.
  var paysMore: Bool
  /// It is what the insurance costs, which is paid monthly or yearly.
  var isPremium: Bool
  /// It is the plan's limit of liability, which can be given for all columns at once.
  var isBaseLimit: Bool
  /// What a figure of it is beside words.
  public var figure: SpokenFigure.Kind
  /// Where it stands in its file.
  public var mark: Mark
}

extension QuoteTerm {
  init(_ fields: Fields) {
    self.init(
      id: QuoteTermID(fields.id()), kind: fields.choice("kind", default: .yen), name: fields.text("name"),
      nameWithRider: fields.optionalText("name-with-rider"), isPerRider: fields.flag("per-rider"),
      isOfEveryPlan: fields.flag("every-plan"), noneIsZero: fields.flag("none-is-zero"),
      paysMore: fields.flag("pays-more"), isPremium: fields.flag("is-premium"),
      isBaseLimit: fields.flag("is-base-limit"), figure: fields.choice("figure", default: .limit),
      mark: fields.mark)
    if !fields.has("kind") {
      let kinds = Kind.allCases.map(\.rawValue)
      fields.missing(
        "kind", ja: kinds.joined(separator: "、") + " のいずれか", en: "one of " + kinds.joined(separator: ", "))
    }
    if id.rider != nil {
      fields.problems.report(
        fields.mark(of: "id"), ja: "見積項目の id に「.」は使えません。特約の id との区切りです",
        en: "the id of a quote term has no dot, which sets a rider's id apart")
    }
    if kind != .yen, isPremium || isBaseLimit || paysMore {
      fields.problems.report(
        fields.mark(of: "kind"), ja: "is-premium、is-base-limit、pays-more は kind: yen の項目だけに書けます",
        en: "is-premium, is-base-limit and pays-more belong to terms of kind yen")
    }
    if isPerRider, isOfEveryPlan || isPremium || isBaseLimit {
      fields.problems.report(
        fields.mark(of: "per-rider"), ja: "per-rider は every-plan、is-premium、is-base-limit と一緒に書けません",
        en: "per-rider doesn't go with every-plan, is-premium or is-base-limit")
    }
  }
}

extension Vocabulary {
  /// The term of an id, of a plan or of a rider.
  public func quoteTerm(_ id: QuoteTermID) -> QuoteTerm? {
    quoteTerms.first { $0.id == id.term && $0.isPerRider == (id.rider != nil) }
  }

  /// What the insurance costs; nil where nothing can be entered for it.
  public var premium: QuoteTermID? { quoteTerms.first(where: \.isPremium)?.id }

  /// The limit of liability of a plan that leaves it to a quote.
  public var baseLimit: QuoteTermID? { quoteTerms.first(where: \.isBaseLimit)?.id }

  /// What a term is called, one of a rider by the rider's name.
  func name(of id: QuoteTermID, rider: LocalizedText?) -> LocalizedText {
    guard let term = quoteTerm(id) else { return .same(id.rawValue) }
    guard let rider else {
      return id.rider.map { LocalizedText(ja: "\(term.name.ja)（\($0)）", en: "\(term.name.en) (\($0))") }
        ?? term.name
    }
    guard let pattern = term.nameWithRider else {
      return LocalizedText(ja: "\(term.name.ja)（\(rider.ja)）", en: "\(term.name.en) “\(rider.en)”")
    }
    return LocalizedText { pattern[$0].replacing("{rider}", by: rider[$0]) }
  }

  /// As they are asked for: in the order of the vocabulary, those of riders in the order of these.
  public func ordered(_ terms: [QuoteTermID], riders: [String]) -> [QuoteTermID] {
    let ranked = terms.map { id in
      let rider = id.rider.map { riders.firstIndex(of: $0) ?? riders.count } ?? 0
      return (quoteTerms.firstIndex { $0.id == id.term } ?? quoteTerms.count, rider, id)
    }
    return ranked.sorted { ($0.0, $0.1, $0.2.rawValue) < ($1.0, $1.1, $1.2.rawValue) }.map(\.2)
  }
}

extension String {
  /// The text with `new` wherever `old` stands.
  fileprivate func replacing(_ old: String, by new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
