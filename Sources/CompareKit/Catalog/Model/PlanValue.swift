/// A named amount of a plan, which covers refer to: the figure of the source, or the place of a figure
/// that only a quote gives.
public struct PlanValue: Sendable, Hashable {
  /// What a value is.
  public enum Content: Sendable, Hashable {
    /// Whole yen, from the source.
    case amount(Int)
    /// Only a quote tells; the source may bound it (whole yen).
    case byQuote(over: Int?, upTo: Int?)
    case notStated
  }

  /// What it is called; nil for one that is called as its term of a quote.
  public var name: LocalizedText?
  /// What a formula calls it: by its name or as its term.
  var nameInFormulas: LocalizedText?
  /// What it says.
  public var content: Content
  /// The term of a quote that fills it in.
  public var enteredAs: QuoteTermID?
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension PlanValue {
  /// The amounts that may be entered for it, in whole yen: those that the source allows.
  var enterable: ClosedRange<Int> {
    guard case .byQuote(let over, let upTo) = content else { return 0...Loss.largestAmount }
    let least = over.map { $0 + 1 } ?? 0
    return least...max(least, upTo ?? Loss.largestAmount)
  }

  /// What a source leaves to say instead of a figure.
  enum Silence: String, CaseIterable {
    case byQuote = "by-quote"
    case notStated = "not-stated"
  }

  init(_ fields: Fields) {
    let silence: Silence? = fields.optionalChoice("state")
    let content: Content
    switch silence {
    case .byQuote:
      let over = fields.optionalAmount("over")
      let upTo = fields.optionalAmount("up-to")
      if let over, let upTo, over >= upTo {
        fields.problems.report(
          fields.mark(of: "over"), ja: "over（超）は up-to（以下）より小さくしてください",
          en: "over must be less than up-to")
      }
      content = .byQuote(over: over, upTo: upTo)
    case .notStated: content = .notStated
    case nil: content = .amount(fields.amount("amount"))
    }
    self.init(
      name: fields.optionalText("name"), content: content, enteredAs: fields.optionalWord("entered-as"),
      provenance: Provenance(fields, basis: silence == nil ? .stated : .unknown), mark: fields.mark)
  }
}
