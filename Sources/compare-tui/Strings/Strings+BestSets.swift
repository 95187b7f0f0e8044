extension Strings {
  /// The riders with which least stays with the client.
  struct BestSets: Sendable {
    let title: String
    /// What is left out of it, always in sight.
    let premiums: String
    let scenarios: String
    /// The incident that is worked on.
    let present: String
    let total: @Sendable (_ loss: String) -> String
    let nothingTicked: String
    let working: String
    let stays: String
    /// The set is needed for what is certain, or takes in what is only possible.
    let certain: String
    let possible: String
    let noRiders: String
    let noCertainRiders: String
    let without: @Sendable (_ more: String) -> String
    /// Nothing certain is lost without the rider.
    let onlyPossible: @Sendable (_ more: String) -> String
    let isPresent: String
    let applied: @Sendable (_ column: String) -> String
    let appliedAlready: String

    static let japanese = BestSets(
      title: "特約の組合せ",
      premiums: "保険料は含みません（特約の保険料はどの資料にもありません）。",
      scenarios: "想定事故（Space で印）",
      present: "いまの事故",
      total: { "1件ずつ起きた場合の損害の合計 \($0)" },
      nothingTicked: "想定事故に印を付けると、ここに結果が出ます。",
      working: "計算しています…",
      stays: "お客さまに残る額",
      certain: "最も不利に読んで、残る額が最も少ない組合せ",
      possible: "さらに減る可能性のある組合せ（資料に記載のない条件しだい）",
      noRiders: "特約なし（付けても残る額は減りません）",
      noCertainRiders: "特約なし（最も不利に読むと、付けても減りません）",
      without: { "外すと \($0)" },
      onlyPossible: { "外すと \($0)の可能性（確実ではありません）" },
      isPresent: "［いまの列と同じ］",
      applied: { "\($0) の列に反映しました。u で元に戻せます" },
      appliedAlready: "列はすでにこの組合せです")

    static let english = BestSets(
      title: "Best Sets",
      premiums: "Premiums are left out: no source gives those of riders.",
      scenarios: "Incidents (Space ticks)",
      present: "Present",
      total: { "Loss in all, each incident by itself: \($0)" },
      nothingTicked: "Tick an incident to see what comes of it.",
      working: "Working the sets out ...",
      stays: "Borne by the client",
      certain: "Least to bear at the worst reading",
      possible: "Perhaps less to bear (it hangs on terms that no source states)",
      noRiders: "No riders (none leaves less)",
      noCertainRiders: "No riders (at the worst reading none leaves less)",
      without: { "without it \($0)" },
      onlyPossible: { "without it possibly \($0) (not certain)" },
      isPresent: "[as the column is]",
      applied: { "Put into the column \($0); u undoes it" },
      appliedAlready: "The column is so already")
  }
}
