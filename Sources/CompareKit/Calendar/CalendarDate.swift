/// A date of the calendar to the precision known: a day, a month, or a year.
public struct CalendarDate: Sendable, Hashable {
  /// The year of the calendar.
  public let year: Int
  /// Nil when only the year is known.
  public let month: Int?
  /// Nil when no more than the month is known.
  public let day: Int?

  /// The years that dates of insurance papers lie in.
  static let years = 1900...2999

  /// Nil unless there is such a date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year), month.map({ (1...12).contains($0) }) ?? (day == nil) else { return nil }
    if let month, let day, !(1...Self.days(of: month, in: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601: `2018-01-01`, `2023-04`, `2016`. Nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      )
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
  }

  /// As ISO 8601 writes it.
  public var iso: String {
    ([Self.padded(year, 4)] + [month, day].compactMap { $0.map { Self.padded($0, 2) } })
      .joined(separator: "-")
  }

  /// Whether all of it lies after `other`.
  package func isAfter(_ other: CalendarDate) -> Bool {
    let pairs = [(year, other.year), (month, other.month), (day, other.day)] as [(Int?, Int?)]
    for case (let own?, let its?) in pairs where own != its { return own > its }
    return false
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
