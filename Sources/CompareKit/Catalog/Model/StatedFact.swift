/// What a family answers in a `FactRow`.
public struct StatedFact: Sendable, Hashable {
  /// What answers a row.
  public enum Content: Sendable, Hashable {
    /// Words of ours, with the state they stand for.
    case text(CellState, LocalizedText)
    case notStated
    /// A value of the plan.
    case value(String)
    /// A term of a cover, as riders and quotes leave it.
    case limit(cover: String)
    case ratio(cover: String)
    case deductible(cover: String)
    case window(cover: String)
  }

  /// The id of the row.
  public var row: String
  /// The plans it speaks of; all of the family's when nil.
  public var plans: [String]?
  /// What it says.
  public var content: Content
  /// The rider that makes it so, where the state is `.byRider`.
  public var rider: String?
  /// Riders with which the row has nothing to say.
  public var unless: [String]
  /// What belongs beside it; nil where nothing does.
  public var note: LocalizedText?
  /// Figures of the text and the note that the content doesn't refer to.
  public var figures: [StatedFigure] = []
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension StatedFact {
  init(_ fields: Fields) {
    let content = Content(fields)
    self.init(
      row: fields.id("row"), plans: fields.optionalStrings("plans"),
      content: content, rider: fields.rider(for: content.state),
      unless: fields.strings("unless"), note: fields.optionalText("note"),
      figures: fields.objects("figures", StatedFigure.init),
      provenance: Provenance(fields, basis: content == .notStated ? .unknown : .stated),
      mark: fields.mark)
  }
}

extension StatedFact.Content {
  fileprivate var state: CellState? {
    if case .text(let state, _) = self { state } else { nil }
  }

  init(_ fields: Fields) {
    if fields.has("value") {
      self = .value(fields.id("value"))
    } else if fields.has("limit-of") {
      self = .limit(cover: fields.id("limit-of"))
    } else if fields.has("ratio-of") {
      self = .ratio(cover: fields.id("ratio-of"))
    } else if fields.has("deductible-of") {
      self = .deductible(cover: fields.id("deductible-of"))
    } else if fields.has("window-of") {
      self = .window(cover: fields.id("window-of"))
    } else {
      let state: CellState = fields.choice("state", default: .yes)
      if state == .notStated {
        self = .notStated
      } else {
        if state == .amount || state == .ratio || state == .formula {
          fields.problems.report(
            fields.mark(of: "state"), ja: "金額や割合は value、limit-of、ratio-of などで引いてください",
            en: "a figure is referred to by value, limit-of, ratio-of and the like, not written as text")
        }
        self = .text(state, fields.text("text"))
      }
    }
  }
}

extension Fields {
  /// The id of the rider that a state of `.byRider` speaks of: there with it, and with no other.
  func rider(for state: CellState?) -> String? {
    if state == .byRider { return id("rider") }
    if has("rider") {
      problems.report(
        mark(of: "rider"), ja: "rider は state: by-rider と一緒に書いてください",
        en: "rider belongs to state: by-rider")
    }
    return optionalString("rider")
  }
}
