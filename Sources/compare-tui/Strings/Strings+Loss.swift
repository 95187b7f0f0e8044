import CompareKit

extension Strings {
  /// A loss and what each plan pays of it.
  struct Loss: Sendable {
    let title: String
    let hint: String
    /// Behind the name of a loss that is no longer the catalog's.
    let changed: String
    let scenario: String
    let scenarioTitle: String
    let classTitle: String
    let noClass: String
    let days: String
    let notKnown: String
    /// Of a fact that isn't known.
    let openFact: String
    let newLine: String
    let lines: String
    let noLine: String
    let tooManyLines: String
    let name: @Sendable (LossCell) -> String
    let illustrativeMark: String
    let enteredMark: String
    let illustrative: String
    let own: String
    let notCounted: String
    let someUnreadable: String
    let unreadable: String
    let total: String
    let withIllustrative: String
    let paid: String
    let uncertain: String
    let stays: String
    let reasons: @Sendable (String) -> String
    /// Before the exclusions that are the client's and that the figures leave aside.
    let leftAside: @Sendable (String) -> String
    let otherOrder: @Sendable (_ paid: String) -> String
    /// What narrows a range, and how much more there is of it.
    let narrowing: @Sendable (String) -> String
    let moreNarrowing: @Sendable (Int) -> String

    func name(of cell: LossCell) -> String { name(cell) }
  }
}

extension Strings.Loss {
  static let japanese = Strings.Loss(
    title: "想定事故の試算",
    hint: "Enter で変更、数字はそのまま入力。Tab で商品を移り、t で計算の過程を見ます。",
    changed: "（変更あり）",
    scenario: "想定事故",
    scenarioTitle: "想定事故を選ぶ",
    classTitle: "損害の種類を選ぶ",
    noClass: "見つかりません。別の言葉で探してください",
    days: "発見からの日数",
    notKnown: "不明",
    openFact: "不明のまま、最低から最高までの幅で示します",
    newLine: "＋ 明細を追加",
    lines: "損害の明細",
    noLine: "明細の行で押してください",
    tooManyLines: "明細は\(YenFormat.grouped(UInt(CompareKit.Loss.mostLines)))行までです",
    name: {
      switch $0 {
      case .kind: "損害の種類"
      case .amount: "金額"
      case .count: "数"
      case .unit: "単位"
      case .risk: "請求者"
      }
    },
    illustrativeMark: "例",
    enteredMark: "入",
    illustrative: "例示の金額（どの資料にもない）",
    own: "募集人の入力値",
    notCounted: "計算に入っていません。",
    someUnreadable: "! の欄は読み取れず、計算に入っていません",
    unreadable: "この欄を読み取れません。直すか、空欄にしてからお進みください",
    total: "損害の合計",
    withIllustrative: "（例示を含む）",
    paid: "支払",
    uncertain: "未確定",
    stays: "残る",
    reasons: { "残る理由: \($0)" },
    leftAside: { "試算に入れていない免責: \($0)" },
    otherOrder: { "免責・割合と限度額の順序が逆なら、支払 \($0)" },
    narrowing: { "狭めるには: \($0)" },
    moreNarrowing: { "幅を狭めるものはほかに\($0)件（t で見る）" })

  static let english = Strings.Loss(
    title: "Loss worked out",
    hint: "Enter: change. Digits: type. Tab: next product. t: every step.",
    changed: " (changed)",
    scenario: "Incident",
    scenarioTitle: "Choose an incident",
    classTitle: "Choose the class of loss",
    noClass: "Nothing found; try another word",
    days: "Days since discovery",
    notKnown: "not known",
    openFact: "Not known: shown as a range from the lowest to the highest",
    newLine: "+ Add a line",
    lines: "Lines of the loss",
    noLine: "Press it on a line of the loss",
    tooManyLines: "A loss has at most \(YenFormat.grouped(UInt(CompareKit.Loss.mostLines))) lines",
    name: {
      switch $0 {
      case .kind: "Class of loss"
      case .amount: "Amount"
      case .count: "Count"
      case .unit: "Unit"
      case .risk: "Claim by"
      }
    },
    illustrativeMark: "eg",
    enteredMark: "en",
    illustrative: "Illustrative (eg): no source gives it",
    own: "Entered by the agent (en)",
    notCounted: "Not counted: ",
    someUnreadable: "! can't be read and is not counted",
    unreadable: "This can't be read. Correct it or leave it empty to go on",
    total: "Loss",
    withIllustrative: "(partly illustrative)",
    paid: "Paid",
    uncertain: "Not known",
    stays: "Borne",
    reasons: { "Borne because: \($0)" },
    leftAside: { "Exclusions left aside: \($0)" },
    otherOrder: { "With the other order of deductible, ratio and limit: paid \($0)" },
    narrowing: { "To narrow it: \($0)" },
    moreNarrowing: { "\($0) more to narrow it by (t shows them)" })
}
