extension Strings {
  /// How a plan comes to what it pays.
  struct Trace: Sendable {
    let hint: String
    let allLines: String
    let sources: String
    let assumptions: String
    let outcome: @Sendable (_ paid: String, _ stays: String) -> String
    /// What the one line is that is looked at, and what comes of the whole incident.
    let lineAmount: @Sendable (String) -> String
    let ofAllLines: @Sendable (_ outcome: String) -> String
    /// A cover takes in more than the line that is looked at.
    let joined: @Sendable (_ others: String, _ all: String) -> String
    let steps: String
    /// Over what both ends have in common.
    let both: String
    /// Steps that take nothing off and are only counted.
    /// Steps that aren't told, and whether none is.
    let folded: @Sendable (_ steps: Int, _ isAll: Bool) -> String
    let item: @Sendable (String) -> String
    let worst: String
    let best: String
    let nothing: String
    let nothingLeft: String
    let goesOn: @Sendable (_ amount: String) -> String
    let stays: @Sendable (_ before: String, _ after: String, _ stayed: String, _ reason: String) -> String
    /// A mark of an assumption, told at the end.
    let assumed: @Sendable (Int) -> String
    let remaining: String
    let noLimit: String
  }
}

extension Strings.Trace {
  static let japanese = Strings.Trace(
    hint: "←→ で明細を、Tab で商品を替えます。",
    allLines: "すべての明細",
    sources: "出典",
    assumptions: "前提",
    outcome: { "支払 \($0)　お客さまに残る額 \($1)" },
    lineAmount: { "この明細の金額 \($0)" },
    ofAllLines: { "想定事故全体：\($0)" },
    joined: { "ほかの明細 \($0)と合わせて \($1)" },
    steps: "計算の過程",
    both: "最低・最高のどちらの場合も",
    folded: { "\($1 ? "" : "ほかに、")差し引きのない段階が\($0)（明細ごとの過程は ←→）" },
    item: { "・\($0)" },
    worst: "最低の場合（不明な点をすべて不利に読む）",
    best: "最高の場合（不明な点をすべて有利に読む）",
    nothing: "計算の段階はありません",
    nothingLeft: "0円（ここに至る額はありません）",
    goesOn: { "\($0)　全額が次へ" },
    stays: { "\($0) → \($1)　残る額 \($2)（\($3)）" },
    assumed: { "前提\($0)" },
    remaining: "この事故の後に残る限度額",
    noLimit: "限度額のある補償はありません")

  static let english = Strings.Trace(
    hint: "Left and Right: one line of the loss. Tab: next product.",
    allLines: "all lines",
    sources: "Sources",
    assumptions: "Assumptions",
    outcome: { "Paid \($0); borne by the client \($1)" },
    lineAmount: { "This line: \($0)" },
    ofAllLines: { "The whole incident: \($0)" },
    joined: { "together with \($0) of other lines: \($1)" },
    steps: "Step by step",
    both: "At the lowest and at the highest",
    folded: {
      "\($0)\($1 ? "" : " more") \($0 == 1 ? "step takes" : "steps take") nothing off (Left and Right: line by line)"
    },
    item: { "- \($0)" },
    worst: "At the lowest (every open question answered against the client)",
    best: "At the highest (every open question answered for the client)",
    nothing: "No steps",
    nothingLeft: "¥0: nothing has come this far",
    goesOn: { "\($0): all of it goes on" },
    stays: { "\($0) → \($1); \($2) borne by the client (\($3))" },
    assumed: { "assumption \($0)" },
    remaining: "Left of the limits after this incident",
    noLimit: "No cover has a limit")
}
