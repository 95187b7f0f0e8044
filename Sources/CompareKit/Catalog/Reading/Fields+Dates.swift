extension Fields {
  /// A date as ISO 8601 writes it, to the precision known; nil when it is absent or none.
  func optionalDate(_ name: String) -> String? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    if let date = CalendarDate(iso: value) { return date.iso }
    let quoted = sanitized(value)
    do {
      let meant = try DateParser.parse(value).iso
      problems.report(
        document.mark, ja: "「\(quoted)」ではなく \(meant) と書いてください", en: "write \(meant), not “\(quoted)”")
    } catch .noSuchDay {
      problems.report(
        document.mark, ja: "「\(quoted)」という日付は暦にありません", en: "there is no such day as “\(quoted)”")
    } catch {
      problems.report(
        document.mark, ja: "「\(quoted)」は日付として読めません。2018-01-01、2023-04、2018 のように書いてください",
        en: "“\(quoted)” can't be read as a date; write it as 2018-01-01, 2023-04 or 2018")
    }
    return nil
  }
}
