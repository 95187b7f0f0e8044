import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The day by the clock of this computer.
enum Today {
  /// ISO 8601, in the local time zone.
  static var iso: String { date.iso }

  /// The day in the local time zone.
  static var date: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let year = Int(parts.tm_year) + 1900
    // A clock that is out of its mind tells no day worth printing, but some day must be.
    return CalendarDate(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? .epoch
  }
}

extension CalendarDate {
  fileprivate static let epoch = CalendarDate(year: 1970, month: 1, day: 1)!
}
