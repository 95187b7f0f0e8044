import CompareKit

/// What comes of holding sources against the ledger, in words.
struct SourcesReportText {
  private(set) var text = ""
  private let catalog: Catalog
  private let language: Language

  init(_ report: SourcesReport, _ catalog: Catalog, _ language: Language) {
    self.catalog = catalog
    self.language = language
    for problem in report.problems { add(problem.description(language)) }
    for verification in report.verifications {
      let title = catalog.source(verification.source)?.title[language] ?? ""
      add("\(verification.source)  \(title)")
      if verification.findings.isEmpty {
        add(
          "  \(verification.file): \(verification.passages)"
            + say("の記述は、すべて台帳とカタログのとおりです", " passages, all accounted for"))
      }
      for finding in verification.findings { add(finding, in: verification) }
    }
    for source in report.withoutText {
      let title = catalog.source(source)?.title[language] ?? ""
      add(
        say(
          "\(source)  \(title)：この出典のテキストがフォルダーにありません（ファイル名は問いません）",
          "\(source)  \(title): the folder holds no text of this source (whatever the file's name)"))
    }
    for file in report.unknownFiles {
      add(
        say(
          "\(file)：どの出典の文章とも合いません。新しいページなら --draft で台帳の下書きを作れます",
          "\(file): its text is of no source that the ledger knows; for a new page --draft draws up a ledger")
      )
    }
    let count =
      report.problems.count + report.verifications.reduce(0) { $0 + $1.findings.count }
      + report.withoutText.count
    add(
      count == 0
        ? say("すべての記述が確かめられました", "every passage is accounted for")
        : say("確かめるところが\(count)か所あります", "\(count) to look at"))
  }

  private mutating func add(_ line: String) { text += sanitized(line) + "\n" }

  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

  private mutating func add(
    _ finding: SourceVerification.Finding, in verification: SourceVerification
  ) {
    let place = "\(verification.file):\(finding.line)"
    let sections = finding.sections.map { section in
      let title = catalog.source(verification.source)?.section(section)?.title[language]
      return "\(verification.source).\(section)" + (title.map { say("（\($0)）", " (\($0))") } ?? "")
    }.joined(separator: say("、", ", "))
    switch finding.kind {
    case .unknown:
      add(say("\(place): 台帳にない記述：「\(finding.excerpt)」", "\(place): not in the ledger: “\(finding.excerpt)”"))
    case .changed:
      add(
        say(
          "\(place): \(sections)の記述が変わりました：「\(finding.excerpt)」",
          "\(place): a passage of \(sections) has changed: “\(finding.excerpt)”"))
    case .gone:
      add(say("\(place): \(sections)の記述がなくなりました", "\(place): a passage of \(sections) is gone"))
    case .figure:
      let numbers = finding.numbers.map(String.init).joined(separator: ", ")
      add(
        say(
          "\(verification.file): カタログの「\(finding.entries[0].id)」の数字 \(numbers) が、出典の記述にありません",
          "\(verification.file): the figure \(numbers) of “\(finding.entries[0].id)” stands in no passage it cites"
        ))
    }
    guard finding.kind != .figure else { return }
    for entry in finding.entries {
      add(say("    これに拠る項目：", "    rests on it: ") + EntryText.line(entry, language))
    }
  }
}
