/// A premium that a source publishes for one contract or size of business. It is never a quote and
/// nothing is interpolated from it.
public struct PremiumExample: Sendable, Hashable {
  /// How often a premium is paid.
  public enum Cadence: String, Sendable, Hashable, CaseIterable {
    case monthly
    case yearly
  }

  /// Its stable id.
  public var id: String
  /// The id of the trade.
  public var trade: String
  /// The trade's Japanese name as the source spells it, where that is not the name of `trade`.
  var tradeAsPrinted: String?
  /// Yearly sales in whole yen; nil when the source's figure can't be read for certain.
  public var sales: Int?
  /// The figure as the source prints it, when it is not a clean number.
  package var rawSales: String?
  /// Whole yen, from the source's own row: the limit of liability (or of damages), that of costs, the
  /// deductible and the self-burden amount, 0 where the source says there is none. Nil where it is silent.
  public var limit: Int?
  package var costLimit: Int?
  /// Whole yen; nil where the row has none.
  public var deductible: Int?
  package var selfBurden: Int?
  /// The plans it is an example of; all of the family's when empty.
  public var plans: [String]
  /// The source doesn't name the plans: they are those with the limits of the example.
  var plansAreInferred: Bool
  /// Whole yen for one payment of `cadence`.
  public var premium: Int
  /// How often it is paid.
  public var cadence: Cadence
  /// The source says "about".
  package var isApproximate: Bool
  /// What belongs beside it; nil where nothing does.
  public var note: LocalizedText?
  /// Figures of the note.
  public var figures: [StatedFigure] = []
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

/// What a source says was paid once, under a contract it doesn't name.
public struct PaymentCase: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// The id of the trade.
  public var trade: String
  /// As of a `PremiumExample`.
  var tradeAsPrinted: String?
  /// Whole yen paid out; never a loss, never proof of a limit.
  package var payout: Int
  package var isApproximate: Bool
  /// What happened, in our words.
  public var summary: LocalizedText
  /// Figures of the summary.
  public var figures: [StatedFigure] = []
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension PremiumExample {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), trade: fields.id("trade"), tradeAsPrinted: fields.optionalString("trade-as-printed"),
      sales: fields.optionalAmount("sales"), rawSales: fields.optionalString("sales-as-printed"),
      limit: fields.optionalAmount("limit"), costLimit: fields.optionalAmount("cost-limit"),
      deductible: fields.optionalAmount("deductible"), selfBurden: fields.optionalAmount("self-burden"),
      plans: fields.strings("plans"), plansAreInferred: fields.flag("plans-are-inferred"),
      premium: fields.amount("premium"), cadence: fields.choice("cadence", default: .yearly),
      isApproximate: fields.flag("is-approximate"), note: fields.optionalText("note"),
      figures: fields.objects("figures", StatedFigure.init),
      provenance: Provenance(fields), mark: fields.mark)
    if !fields.has("cadence") { fields.missing("cadence", ja: "monthly か yearly", en: "monthly or yearly") }
    if (fields.document("sales") == nil) == (fields.document("sales-as-printed") == nil) {
      fields.missing(
        "sales", ja: "sales か、読み取れないときは sales-as-printed の一方",
        en: "either sales or, where it can't be read, sales-as-printed")
    }
  }
}

extension PaymentCase {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), trade: fields.id("trade"), tradeAsPrinted: fields.optionalString("trade-as-printed"),
      payout: fields.amount("payout"),
      isApproximate: fields.flag("is-approximate"), summary: fields.text("summary"),
      figures: fields.objects("figures", StatedFigure.init),
      provenance: Provenance(fields), mark: fields.mark)
  }
}
