extension Strings {
  /// Paid and stays against the size of the incident.
  struct Curve: Sendable {
    let title: String
    let hint: String
    /// What can be done about a scenario without a size.
    let noSize: [String]
    let noScenario: String
    let paid: String
    let stays: String
    /// The size under the marker, and the loss.
    let size: @Sendable (_ records: String, _ loss: String) -> String
    let records: String
    let breaks: @Sendable (_ column: String) -> String
    let noBreaks: String
    /// A cover whose limit is exceeded from so many records on.
    let from: @Sendable (_ cover: String, _ records: String) -> String
    /// A limit that fixed costs exceed by themselves.
    let always: @Sendable (_ cover: String) -> String
    /// A limit that may be so small that it never pays.
    let unknown: @Sendable (_ cover: String) -> String
    let atWorst: String
    let atBest: String
    /// The legend of what is shaded.
    let legend: @Sendable (_ solid: String, _ shaded: String) -> String
    /// Ten thousand and a million records on the axis.
    let axis: [String]

    static let japanese = Curve(
      title: "事故の規模と支払",
      hint: "←→ で件数、n で次の区切り、↑↓ で商品を選びます。縦軸も横軸も対数目盛です。",
      noSize: [
        "いまの想定事故には人数や件数で数える損害がないため、規模を変えた図は描けません。",
        "件数のある想定事故（詫び状・見舞金・損害賠償など）を選んでください。",
      ],
      noScenario: "想定事故がまだ選ばれていません。",
      paid: "支払", stays: "残る", size: { "\($0)件のとき　損害 \($1)" }, records: "件",
      breaks: { "限度額を超え始める件数：\($0)" }, noBreaks: "100万件まで、限度額を超えるものはありません。",
      from: { "\($0)の限度額を超える件数 \($1)件から" },
      always: { "\($0)の限度額は件数によらず超える" },
      unknown: { "\($0)の限度額は資料に記載がなく、件数によらず足りない可能性" },
      atWorst: "（最も不利に読んだ場合）", atBest: "（最も有利に読んだ場合）",
      legend: { "\($0) 確実　\($1) 未確定" },
      axis: ["1", "10", "100", "1,000", "1万", "10万", "100万"])

    static let english = Curve(
      title: "Size and Payment",
      hint: "Left/right: size; n: next break; up/down: product. Axes are logarithmic.",
      noSize: [
        "No part of the present incident counts persons or records, so it has no size to draw.",
        "Choose an incident with a count: letters, gifts or damages for so many people.",
      ],
      noScenario: "No incident has been chosen yet.",
      paid: "Paid", stays: "Borne", size: { "\($0) records: a loss of \($1)" }, records: "records",
      breaks: { "Where limits are exceeded: \($0)" },
      noBreaks: "No limit is exceeded up to 1,000,000 records.",
      from: { "\($0): limit exceeded from \($1) records" },
      always: { "\($0): limit exceeded at any size" },
      unknown: { "\($0): limit not stated, may fall short at any size" },
      atWorst: " (at the worst reading)", atBest: " (at the best reading)",
      legend: { "\($0) certain  \($1) open" },
      axis: ["1", "10", "100", "1,000", "10K", "100K", "1M"])
  }
}
