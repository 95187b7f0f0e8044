/// The words of premium tables.
extension Phrases {
  static func premiumTable(_ number: Int) -> LocalizedText {
    LocalizedText(ja: "公表された保険料表 \(number)", en: "Published premium table \(number)")
  }

  /// Stands with every figure of a table, and over the table on the sheet.
  static let figureOfTable = LocalizedText(
    ja: "公表された表の額で、見積ではありません。", en: "The table's figure, not a quote.")
  static let tableIsAsPrinted = LocalizedText(
    ja: "表の額は資料のとおりです。区分の間や外の額は計算せず、月払と年払も換算しません。",
    en:
      "Tables stand as their source prints them: nothing between or beyond their bands is worked out, and no monthly premium is made into a yearly one."
  )

  static let emptyTableCell = LocalizedText(ja: "この区分の保険料は記載なし", en: "No premium stated for this band")
  static let noTableTrade = LocalizedText(
    ja: "この表にお客さまの業種はない", en: "The table has no such trade")

  static func noTableBand(_ bands: [LocalizedText]) -> LocalizedText {
    LocalizedText(ja: "この表にお客さまの売上高の区分はない", en: "The table has no band for the client's sales")
      .remarked(bandsOfTable(bands))
  }

  /// What must be known to find the row.
  static func openTable(sales: Bool, trade: Bool, _ bands: [LocalizedText]) -> LocalizedText {
    let missing = [
      sales ? LocalizedText(ja: "年間売上高", en: "yearly sales") : nil,
      trade ? LocalizedText(ja: "業種", en: "trade") : nil,
    ].compactMap(\.self)
    let ja = missing.map(\.ja).joined(separator: "と")
    let en = missing.map(\.en).joined(separator: " and ")
    return LocalizedText(ja: "お客さまの\(ja)により決まる", en: "depends on the client's \(en)")
      .remarked(sales ? bandsOfTable(bands) : nil)
  }

  private static func bandsOfTable(_ bands: [LocalizedText]) -> LocalizedText? {
    guard !bands.isEmpty else { return nil }
    let list = LocalizedText.list(bands)
    return LocalizedText(ja: "区分：\(list.ja)", en: "bands: \(list.en)")
  }

  /// 1億円超5億円以下, over ¥100M up to ¥500M.
  static func band(_ band: SalesBand?) -> LocalizedText {
    let start: LocalizedText? =
      switch band?.start {
      case .from(let yen): LocalizedText(ja: "\(self.yen(yen).ja)以上", en: "from \(self.yen(yen).en)")
      case .over(let yen): LocalizedText(ja: "\(self.yen(yen).ja)超", en: "over \(self.yen(yen).en)")
      case nil: nil
      }
    let end: LocalizedText? =
      switch band?.end {
      case .below(let yen): LocalizedText(ja: "\(self.yen(yen).ja)未満", en: "below \(self.yen(yen).en)")
      case .upTo(let yen): LocalizedText(ja: "\(self.yen(yen).ja)以下", en: "up to \(self.yen(yen).en)")
      case nil: nil
      }
    let parts = [start, end].compactMap(\.self)
    if parts.isEmpty { return LocalizedText(ja: "売上高を問わない", en: "any sales") }
    return LocalizedText(
      ja: parts.map(\.ja).joined(), en: parts.map(\.en).joined(separator: ", "))
  }

  /// What stands before a row of a table.
  static func row(_ row: PremiumTable.Row, _ catalog: Catalog) -> LocalizedText {
    let sales = LocalizedText(ja: "売上高", en: "sales")
    let band = self.band(row.sales)
    let words =
      row.sales == nil ? band : LocalizedText(ja: "\(sales.ja)\(band.ja)", en: "\(sales.en) \(band.en)")
    let trades = (row.trades ?? []).map { catalog.trade($0)?.name ?? .same($0) }
    return LocalizedText.list(trades + [words])
  }

  /// What stands over a column of a table.
  static func head(_ column: PremiumTable.Column, _ family: Family) -> LocalizedText {
    let plans = (column.plans ?? []).map { family.plan($0)?.name ?? .same($0) }
    let terms = tableTerms(column)
    let parts = plans + [column.name].compactMap(\.self) + terms
    return parts.isEmpty ? LocalizedText(ja: "保険料", en: "premium") : .list(parts)
  }

  /// The terms that a column of a table stands for.
  static func tableTerms(_ column: PremiumTable.Column) -> [LocalizedText] {
    let terms: [(LocalizedText, Int?)] = [
      (limitOfLiability, column.limit),
      (LocalizedText(ja: "費用の限度額", en: "limit for costs"), column.costLimit),
      (name(of: .deductible), column.deductible), (name(of: .selfBurden), column.selfBurden),
    ]
    return terms.compactMap { name, amount in amount.map { term(name, $0) } }
  }
}
