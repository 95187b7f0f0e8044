import CompareKit

extension Strings {
  /// The size of a leak, to fill a loss from.
  struct Sizing: Sendable {
    let title: String
    let aid: String
    let records: String
    let percent: String
    let data: String
    let identifiability: String
    let name: @Sendable (DamagesEstimate.Identifiability) -> String
    let responsibility: String
    let response: String
    let level: String
    let levelName: @Sendable (IncidentSize.Level) -> String
    /// Before the lines are made of it.
    let unreadable: String
    let unreadableRecords: String
    let unreadableShare: String
    let claims: @Sendable (_ perPerson: String, _ count: String) -> String

    func name(_ level: IncidentSize.Level) -> String { levelName(level) }
  }
}

extension Strings.Sizing {
  static let japanese = Strings.Sizing(
    title: "漏えいの規模から明細を作る（計画の目安）",
    aid: "作られる明細（計画の目安）",
    records: "漏えいした人数",
    percent: "請求の割合（%）",
    data: "情報",
    identifiability: "本人の特定",
    name: {
      switch $0 {
      case .easy: "容易（氏名と住所）×6"
      case .moderate: "費用をかければ可 ×3"
      case .hard: "困難 ×1"
      }
    },
    responsibility: "社会的責任が一般より高い ×2",
    response: "事後対応が不適切 ×2",
    level: "調査の幅",
    levelName: { $0 == .low ? "低い方" : "高い方" },
    unreadable: "人数か割合を読み取れません。直してから Enter を押してください",
    unreadableRecords: "人数は1〜1,000,000で入力してください（例：1,200、1.2万）",
    unreadableShare: "割合は0〜100%で入力してください（例：5、0.5。小数は6桁まで）",
    claims: { "1名 \($0) × \($1)名が請求" })

  static let english = Strings.Sizing(
    title: "Lines from the size of a leak (planning aid)",
    aid: "Lines it makes (planning aid)",
    records: "Persons",
    percent: "Claiming (%)",
    data: "Data",
    identifiability: "Identifying",
    name: {
      switch $0 {
      case .easy: "×6 easy (name, address)"
      case .moderate: "×3 at some cost"
      case .hard: "×1 hard"
      }
    },
    responsibility: "×2 greater responsibility",
    response: "×2 improper response",
    level: "Of the survey's range",
    levelName: { $0 == .low ? "the low end" : "the high end" },
    unreadable: "The persons or the share can't be read. Correct them, then press Enter",
    unreadableRecords: "Type 1 to 1,000,000 persons, such as 1,200",
    unreadableShare: "Type a share of 0 to 100 %, such as 5 or 0.5 (at most six decimals)",
    claims: { "\($0) a person × \($1) who claim" })
}
