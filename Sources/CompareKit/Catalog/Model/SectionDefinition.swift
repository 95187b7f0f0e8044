/// A section of the comparison, on the screen and on the sheet.
public struct SectionDefinition: Sendable, Hashable {
  /// Where the section's rows come from.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The rows listed with the section; families give a `StatedFact` for each.
    case facts
    /// One row for each class of that kind of loss.
    case liability
    case response
    case ownLoss = "own-loss"
    case riders
    case exclusions
    case premiums
    case cases
    case questions
  }

  /// Its stable id.
  public var id: String
  /// What kind it is.
  public var kind: Kind
  /// What it is called.
  public var name: LocalizedText
  /// Rows listed with it; empty where they come from elsewhere.
  public var rows: [FactRow]
  /// Where it stands in its file.
  public var mark: Mark
}

/// A row that families answer with a `StatedFact`.
public struct FactRow: Sendable, Hashable {
  /// What of a quote answers a row that the sources leave open and no value of a plan stands for.
  public enum Entry: Sendable, Hashable {
    case term(QuoteTermID)
    /// How often the premium is paid.
    case cadence
  }

  /// What a family says anyway and that answers a row where the family doesn't.
  public enum Known: String, Sendable, Hashable, CaseIterable {
    case insurer
    case sale
  }

  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// What of the family answers it where no fact does; nil when nothing does.
  public var known: Known?
  /// What to ask the insurer where the source is silent; nil when the answer doesn't matter enough.
  public var question: LocalizedText?
  /// The part of a quote that answers it; nil when none does.
  public var entry: Entry?
  /// Where it stands in its file.
  public var mark: Mark
}

extension SectionDefinition {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), kind: fields.choice("kind", default: .facts), name: fields.text("name"),
      rows: fields.objects("rows", FactRow.init), mark: fields.mark)
  }
}

extension FactRow {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), name: fields.text("name"), known: fields.optionalChoice("known"),
      question: fields.optionalText("question"),
      entry: fields.optionalString("entry").map { $0 == "cadence" ? .cadence : .term(QuoteTermID($0)) },
      mark: fields.mark)
  }
}
