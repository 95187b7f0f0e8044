/// The words of the sheet itself; the sentences that law asks for are the catalog's.
enum SheetPhrases {
  // Marks
  static let inferred = LocalizedText(ja: "推定", en: "inferred")
  static let partlyUnknown = LocalizedText(ja: "一部記載なし", en: "partly not stated")

  // Header
  static let number = LocalizedText(ja: "整理番号", en: "Sheet no.")
  static let date = LocalizedText(ja: "作成日", en: "Date")
  static let client = LocalizedText(ja: "お客さま", en: "Client")
  static let industry = LocalizedText(ja: "業種", en: "Industry")
  static let sales = LocalizedText(ja: "年間売上高", en: "Yearly sales")
  static let exposures = LocalizedText(ja: "お伺いした事情", en: "As ascertained")
  static let catalog = LocalizedText(ja: "カタログ", en: "Catalog")
  static let notGiven = LocalizedText(ja: "（未記入）", en: "(not given)")
  static let noneGiven = LocalizedText(ja: "（なし）", en: "(none)")
  static func clientName(_ name: String) -> LocalizedText { LocalizedText(ja: "\(name) 様", en: name) }
  static func catalogVersion(_ version: String, digest: String, isCustom: Bool) -> LocalizedText {
    let own =
      isCustom
      ? LocalizedText(ja: "、代理店独自のカタログを使用", en: ", with a catalog of the agency's own") : .empty
    return LocalizedText(
      ja: "\(version)版（照合値 \(digest)）\(own.ja)", en: "version \(version) (digest \(digest))\(own.en)")
  }
  static func count(_ number: Int) -> LocalizedText {
    let grouped = YenFormat.grouped(number.magnitude)
    return LocalizedText(ja: "\(grouped)件", en: grouped)
  }

  // Headings
  static let columns = LocalizedText(ja: "比較する商品", en: "Products compared")
  static let reading = LocalizedText(ja: "表の見方", en: "How to read the tables")
  static let assumptions = LocalizedText(
    ja: "前提（資料に定めがなく、このシートで置いた読み方）", en: "Assumptions: readings the sources leave open")
  static let sources = LocalizedText(ja: "出典", en: "Sources")
  static let salesAndTrade = LocalizedText(ja: "売上高・業種", en: "Sales, trade")
  static let item = LocalizedText(ja: "項目", en: "Item")

  // How to read the tables
  static let legendSource = LocalizedText(
    ja: "出典の節（S1 の 2 と 4）。末尾の「出典」に対応",
    en: "sections of a source (2 and 4 of S1); see Sources at the end")
  static let legendAssumption = LocalizedText(
    ja: "前提。末尾の「前提」に対応", en: "an assumption; see Assumptions at the end")
  static let legendInferred = LocalizedText(
    ja: "資料の記載から読み取ったもの", en: "read from what the source says, not said outright")
  static let legendPartly = LocalizedText(
    ja: "示した内容の一部（順序・範囲など）が資料に記載されていないもの",
    en: "a part of it (an order, an extent) is left open by the source")
  static let legendNotStated = LocalizedText(
    ja: "資料に書かれていないもの。「0円」「対象外」「無制限」のいずれでもありません",
    en: "the source is silent: neither zero, nor “not covered”, nor unlimited")
  static let legendMatters = LocalizedText(
    ja: "お客さまの事情や業種に関わる項目", en: "an item that bears on this client's situation or trade")
  static let legendNote = LocalizedText(ja: "表の下の注", en: "a note below the table")

  // Columns
  static let chosenRiders = LocalizedText(ja: "付帯する特約", en: "Riders chosen")
  static let offeredRiders = LocalizedText(ja: "付けられるが選んでいない特約", en: "Offered, not chosen")
  static let otherRiders = LocalizedText(ja: "このプランには付けられない特約", en: "Not offered with this plan")
  static let noRiders = LocalizedText(
    ja: "この比較で選べる特約はありません。", en: "No rider can be chosen in this comparison.")
  static let none = LocalizedText(ja: "なし", en: "none")
  static let sale = LocalizedText(ja: "販売状況", en: "On sale")
  static let eligibility = LocalizedText(ja: "加入できる方", en: "Who may buy it")
  static let quote = LocalizedText(ja: "見積（入力値）", en: "Quote (entered)")
  static func quoteNumber(_ text: String) -> LocalizedText {
    LocalizedText(ja: "見積番号 \(text)", en: "no. \(text)")
  }
  static func quoteDate(_ text: String) -> LocalizedText {
    LocalizedText(ja: "見積日 \(text)", en: "dated \(text)")
  }
  static func status(_ status: SaleStatus.Status) -> LocalizedText {
    switch status {
    case .current: LocalizedText(ja: "現行", en: "current")
    case .unconfirmed: LocalizedText(ja: "販売未確認", en: "sale unconfirmed")
    case .superseded: LocalizedText(ja: "後継あり", en: "superseded")
    case .olderGeneration: LocalizedText(ja: "旧世代", en: "older generation")
    }
  }

  // Questions
  static let noQuestions = LocalizedText(ja: "確認事項はありません。", en: "Nothing is left to ask.")
  static func askedOf(_ names: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "確認先：\(names.ja)", en: "To: \(names.en)")
  }

  // Sources
  static let undated = LocalizedText(ja: "時点の記載なし", en: "undated")
  static func asOf(_ date: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "\(date.ja)現在", en: "as of \(date.en)")
  }
  static func asOfInferred(_ date: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "\(date.ja)頃（推定）", en: "about \(date.en) (inferred)")
  }
}

extension LocalizedText {
  /// The same name for the first, the second of several.
  func numbered(_ number: Int) -> LocalizedText {
    LocalizedText(ja: "\(ja)(\(number))", en: "\(en) (\(number))")
  }
}
