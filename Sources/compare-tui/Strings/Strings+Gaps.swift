extension Strings {
  /// What the client has against what each plan covers.
  struct Gaps: Sendable {
    let title: String
    let hint: String
    /// What to do while the client has no exposures.
    let nothingTicked: [String]
    let covered: String
    let conditional: String
    let byRider: String
    let perhapsByRider: String
    let notCovered: String
    let notStated: String
    let byQuote: String
    let noCell: String
    /// Behind what holds only because a rider was chosen.
    let chosen: String

    static let japanese = Gaps(
      title: "状況と補償",
      hint: "* は直前に変わった欄。Space で特約を付け外し、Enter で比較の行へ移ります。",
      nothingTicked: [
        "お客さまの状況にまだ印が付いていません。",
        "Enter を押すとお客さまの画面へ移ります。当てはまる項目に Space で印を付けて、ここへ戻ってください。",
      ],
      covered: "対象", conditional: "条件付き", byRider: "特約で対象", perhapsByRider: "特約で対象の可能性", notCovered: "対象外",
      notStated: "記載なし",
      byQuote: "見積による", noCell: "該当なし", chosen: "（特約）")

    static let english = Gaps(
      title: "Gaps",
      hint: "* marks the last change. Space: rider. Enter: this row of the comparison.",
      nothingTicked: [
        "Nothing has been ticked about the client yet.",
        "Enter goes to the client. Tick what applies with Space, then come back here.",
      ],
      covered: "Covered", conditional: "Conditional", byRider: "By rider", perhapsByRider: "Perhaps by rider",
      notCovered: "Not covered",
      notStated: "Not stated", byQuote: "By quote", noCell: "Doesn't apply", chosen: " (rider)")
  }
}
