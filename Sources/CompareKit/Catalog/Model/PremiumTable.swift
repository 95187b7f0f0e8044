/// A table of premiums as its source prints it: by yearly sales and trades, for plans. A client who falls into one of
/// its rows is shown that row's figure. It is never a quote, nothing between or beyond its bands is worked out, and a
/// premium of one cadence is never made into another's.
public struct PremiumTable: Sendable, Hashable {
  /// Whose premiums stand below one another, as the head of the column says.
  public struct Column: Sendable, Hashable {
    /// Ids; all of the family's when nil.
    public var plans: [String]?
    /// What else the head says.
    public var name: LocalizedText?
    /// Whole yen; 0 where the source says there is none, nil where it is silent.
    public var limit: Int?
    package var costLimit: Int?
    /// Whole yen; nil where the row has none.
    public var deductible: Int?
    package var selfBurden: Int?
    /// Where it stands in its file.
    public var mark: Mark
  }

  /// A line of the table.
  public struct Row: Sendable, Hashable {
    /// All sales when nil.
    public var sales: SalesBand?
    /// Ids of trades; all when nil.
    public var trades: [String]?
    /// Whole yen for one payment, one for each column; nil where the source leaves the cell empty.
    public var premiums: [Int?]
    /// Where it stands in its file.
    public var mark: Mark
  }

  /// Its stable id.
  public var id: String
  /// What it is headed.
  public var title: LocalizedText
  /// How often it is paid.
  public var cadence: PremiumExample.Cadence
  /// On which conditions the source's figures stand.
  package var conditions: LocalizedText?
  /// Figures of the conditions.
  public var figures: [StatedFigure] = []
  /// The columns, in their order.
  public var columns: [Column]
  /// The rows, in their order.
  public var rows: [Row]
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

/// Yearly sales between two ends, each of which belongs to it or doesn't, as the source says.
public struct SalesBand: Sendable, Hashable {
  /// Where a band begins.
  public enum Start: Sendable, Hashable {
    case from(Int)
    case over(Int)
  }

  /// Where a band ends.
  public enum End: Sendable, Hashable {
    case below(Int)
    case upTo(Int)
  }

  /// Whole yen; nil where nothing is said.
  public var start: Start?
  /// Where it ends; without end when nil.
  public var end: End?
  /// Where it stands in its file.
  public var mark: Mark

  /// The sales that belong to it, in whole yen; nil where its ends leave none.
  public var sales: ClosedRange<Int>? {
    let low =
      switch start {
      case nil: 0
      case .from(let yen): yen
      case .over(let yen): yen + 1
      }
    let high =
      switch end {
      case nil: Int.max
      case .below(let yen): yen - 1
      case .upTo(let yen): yen
      }
    return low <= high ? low...high : nil
  }
}

extension PremiumTable {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), title: fields.text("title"), cadence: fields.choice("cadence", default: .yearly),
      conditions: fields.optionalText("conditions"), figures: fields.objects("figures", StatedFigure.init),
      columns: fields.objects("columns", Column.init), rows: fields.objects("rows", Row.init),
      provenance: Provenance(fields), mark: fields.mark)
    if !fields.has("cadence") { fields.missing("cadence", ja: "monthly か yearly", en: "monthly or yearly") }
    if columns.isEmpty { fields.missing("columns", ja: "列の一覧", en: "a list of columns") }
    if rows.isEmpty { fields.missing("rows", ja: "行の一覧", en: "a list of rows") }
  }
}

extension PremiumTable.Column {
  init(_ fields: Fields) {
    self.init(
      plans: fields.optionalStrings("plans"), name: fields.optionalText("name"),
      limit: fields.optionalAmount("limit"), costLimit: fields.optionalAmount("cost-limit"),
      deductible: fields.optionalAmount("deductible"), selfBurden: fields.optionalAmount("self-burden"),
      mark: fields.mark)
  }
}

extension PremiumTable.Row {
  init(_ fields: Fields) {
    self.init(
      sales: fields.object("sales", SalesBand.init), trades: fields.optionalStrings("trades"),
      premiums: fields.list("premiums").map { Self.premium($0, fields.problems) }, mark: fields.mark)
    if fields.isEmptyOrMissing("premiums") {
      fields.missing("premiums", ja: "列ごとの保険料", en: "a premium for each column")
    }
  }

  /// An amount, or `not-stated`.
  private static func premium(_ document: Document, _ problems: Problems) -> Int? {
    guard let text = document.string(problems), text != "not-stated" else { return nil }
    do throws(AmountError) {
      return try AmountParser.parse(text)
    } catch {
      problems.report(
        document.mark, ja: "\(error.message(.ja))（ないときは not-stated）",
        en: "\(error.message(.en)) (not-stated where there is none)")
      return nil
    }
  }
}

extension SalesBand {
  /// Reads `from` or `over`, and `below` or `up-to`.
  init(_ fields: Fields) {
    let start =
      fields.optionalAmount("from").map(Start.from) ?? fields.optionalAmount("over").map(Start.over)
    let end = fields.optionalAmount("below").map(End.below) ?? fields.optionalAmount("up-to").map(End.upTo)
    for (one, other) in [("from", "over"), ("below", "up-to")] where fields.has(one) && fields.has(other) {
      _ = fields.document(other)
      fields.problems.report(
        fields.mark(of: other), ja: "\(one) と \(other) は一方だけを書いてください", en: "give either \(one) or \(other)")
    }
    self.init(start: start, end: end, mark: fields.mark)
    if fields.names.isEmpty {
      fields.missing("up-to", ja: "from、over、below、up-to のいずれか", en: "one of from, over, below, up-to")
    } else if sales == nil {
      fields.problems.report(
        fields.mark, ja: "この売上高の区分に入る金額がありません。始まりを終わりより小さくしてください",
        en: "no sales belong to this band; its start must be below its end")
    }
  }
}
