/// An era of the Japanese calendar, as papers name it.
enum Era: CaseIterable {
  case reiwa
  case heisei
  case showa

  /// What it is called and cut down to, the longer first.
  var names: [String] {
    switch self {
    case .reiwa: ["令和", "㋿", "令", "r"]
    case .heisei: ["平成", "㍻", "平", "h"]
    case .showa: ["昭和", "㍼", "昭", "s"]
    }
  }

  var name: String { names[0] }

  /// The year before its first.
  var zero: Int {
    switch self {
    case .reiwa: 2018
    case .heisei: 1988
    case .showa: 1925
    }
  }

  /// Its first and its last day, as ISO writes them.
  private var bounds: (first: String, last: String) {
    switch self {
    case .reiwa: ("2019-05-01", "2999-12-31")
    case .heisei: ("1989-01-08", "2019-04-30")
    case .showa: ("1926-12-25", "1989-01-07")
    }
  }

  /// Whether some of `date` lies within it.
  func holds(_ date: CalendarDate) -> Bool {
    guard let first = CalendarDate(iso: bounds.first), let last = CalendarDate(iso: bounds.last) else {
      return false
    }
    return !first.isAfter(date) && !date.isAfter(last)
  }
}
