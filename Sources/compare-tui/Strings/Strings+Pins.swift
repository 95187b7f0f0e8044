extension Strings {
  /// The pinned selection A beside the present one, B.
  struct Pins: Sendable {
    let title: String
    /// What undoing a pin is called.
    let pinned: String
    let justPinned: String
    let nothingPinned: String
    let hint: String
    let money: @Sendable (_ scenario: String) -> String
    let paid: String
    let stays: String
    let difference: String
    let cells: String
    let same: String
    let noColumn: String
    let noCell: String
    let noRiders: String

    static let japanese = Pins(
      title: "Aとの比較", pinned: "Aに留めた内容",
      justPinned: "いまの選択をAとして留めました。変えたあと、比較の画面の M で比べられます",
      nothingPinned: "まだ何も留めていません。比較の画面で m を押すと、いまの選択をAとして留めます",
      hint: "A＝留めた選択、B＝いまの選択。m でいまの選択を新しいAにします。",
      money: { "支払の比較（\($0)）" }, paid: "支払われる額", stays: "残る額", difference: "差（B−A）",
      cells: "違いのある欄", same: "AとBの選択に違いはありません。", noColumn: "（この列はありません）",
      noCell: "－", noRiders: "特約なし")

    static let english = Pins(
      title: "Compared with A", pinned: "what is pinned as A",
      justPinned: "Pinned as A. Change something, then press M on the comparison to compare",
      nothingPinned: "Nothing is pinned yet; m on the comparison pins the present selection as A",
      hint: "A: as pinned. B: as it is now. m makes the present selection the new A.",
      money: { "What is paid (\($0))" }, paid: "Paid", stays: "Borne by the client",
      difference: "B less A", cells: "Cells that differ", same: "A and B are the same.",
      noColumn: "(there is no such column)", noCell: "-", noRiders: "no riders")
  }
}
