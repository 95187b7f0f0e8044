import CompareKit

extension Strings {
  /// What a rider or another plan would change of the present loss.
  struct Worth: Sendable {
    let idle: @Sendable (Toggle.Idle) -> String
    let unbounded: String
    let impossible: String
    let nothing: @Sendable (_ why: String) -> String
    let adding: @Sendable (_ loss: String, _ change: String) -> String
    let dropping: @Sendable (_ loss: String, _ change: String) -> String
    let steps: @Sendable (_ loss: String) -> String

    fileprivate let language: Language

    /// +350万円, ±0（限度額に達している）, ±0〜+100万円.
    func text(_ toggle: Toggle) -> String {
      if !toggle.isBounded { return unbounded }
      if toggle.isNothing { return nothing(toggle.idle.map(idle) ?? "") }
      return YenFormat.differences(toggle.range, language)
    }
  }
}

extension Strings.Worth {
  static let japanese = Strings.Worth(
    idle: {
      switch $0 {
      case .noSuchLoss: "該当する損害なし"
      case .limitNotReached: "限度額に届かない"
      case .coveredAlready: "すでに補償の対象"
      case .conditionFails: "条件を満たさない"
      case .limitBites: "限度額に達している"
      }
    },
    unbounded: "未入力の限度額による",
    impossible: "組み合わせ不可",
    nothing: { $0.isEmpty ? "±0" : "±0（\($0)）" },
    adding: { "「\($0)」の支払額は、付けると \($1)" },
    dropping: { "「\($0)」の支払額は、外すと \($1)" },
    steps: { "「\($0)」の支払額" },
    language: .ja)

  static let english = Strings.Worth(
    idle: {
      switch $0 {
      case .noSuchLoss: "no such loss"
      case .limitNotReached: "limit not reached"
      case .coveredAlready: "covered already"
      case .conditionFails: "condition not met"
      case .limitBites: "the limit already bites"
      }
    },
    unbounded: "depends on a limit not entered",
    impossible: "not with these riders",
    nothing: { $0.isEmpty ? "±0" : "±0: \($0)" },
    adding: { "Of “\($0)”, choosing it changes what is paid by \($1)" },
    dropping: { "Of “\($0)”, dropping it changes what is paid by \($1)" },
    steps: { "Paid of “\($0)”" },
    language: .en)
}
