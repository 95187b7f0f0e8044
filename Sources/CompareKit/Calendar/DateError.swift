/// Why a typed date was not understood.
public enum DateError: Error, Sendable, Hashable {
  case empty
  /// Not written as dates are.
  case unreadable
  /// A year of two digits, which may be of either calendar, or a month or a day.
  case shortYear
  /// There is no such day, or month.
  case noSuchDay
  /// The era, by its name, has no such day.
  case outsideEra(String)
  /// Only a month or a year, where a day is needed.
  case noDay

  /// What is wrong and what to type instead.
  public func message(_ language: Language) -> String {
    switch language {
    case .ja:
      switch self {
      case .empty: "日付を入力してください（例：2026-11-21、令和8年11月21日）。"
      case .unreadable: "日付として読めません（例：2026-11-21、2026/11/21、令和8年11月21日、R8.11.21）。"
      case .shortYear: "年は西暦4桁か元号を付けて入力してください（例：2026-11-21、R8.11.21）。"
      case .noSuchDay: "この日付は暦にありません。月と日を確かめてください。"
      case .outsideEra(let era): "\(era)にこの日付はありません。西暦で入力してください（例：2026-11-21）。"
      case .noDay: "日まで入力してください（例：2026-11-21、令和8年11月21日）。"
      }
    case .en:
      switch self {
      case .empty: "type a date, such as 2026-11-21."
      case .unreadable: "this can't be read as a date; type 2026-11-21, 2026/11/21 or 21 November 2026."
      case .shortYear: "type the year with four digits, or with its era (2026-11-21, R8.11.21)."
      case .noSuchDay: "there is no such day; check month and day."
      case .outsideEra(let era): "\(era) has no such day; type the year of the common era (2026-11-21)."
      case .noDay: "type the day as well (2026-11-21)."
      }
    }
  }
}
