import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct PrintPageTests {
  private func agent(_ language: Language = .ja, size: Size = Size(rows: 24, columns: 80)) -> Agent {
    var agent = Agent(language, size: size)
    agent.type("さくら商店")
    agent.act(.comparison)
    agent.act(.print)
    return agent
  }

  @Test(arguments: Language.allCases)
  func thePreviewIsTheSheetThatIsPrinted(language: Language) {
    var agent = agent(language)
    guard let text = agent.model.printPage.text else {
      Issue.record("no sheet")
      return
    }
    #expect(text.sheet.date == "2026-11-21")
    var seen: [String] = []
    while seen.count < text.lines.count {
      let shown = agent.frame().lines()[3..<22]
      let top = agent.model.printPage.top
      seen.removeLast(seen.count - top)
      seen += shown
      agent.act(.nextPage)
    }
    #expect(seen.prefix(text.lines.count) == ArraySlice(text.lines.map(trimmed)))
    agent.act(.send)
    #expect(agent.printed == [text.text])
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  @Test func thePaperHasTheWidthsOfPrinters() {
    var agent = agent()
    for width in [80, 100, 120, 132] {
      #expect(agent.model.printPage.text?.lines.allSatisfy { TextMetrics().width(of: $0) <= width } == true)
      #expect(agent.model.printPage.width == width)
      agent.act(.wider)
    }
    #expect(agent.model.notice == .noOtherWidth)
    for _ in 0..<20 { agent.act(.scrollRight) }
    #expect(agent.model.printPage.left == 132 - 80)
    let edge = agent.frame().lines()[3]
    #expect(agent.model.printPage.text?.lines.first?.hasSuffix(edge) == true)
    for _ in 0..<3 { agent.act(.narrower) }
    #expect(agent.model.printPage.left == 0)
  }

  @Test func theSheetFollowsTheLanguageAndUndo() {
    var agent = agent()
    let number = agent.model.printPage.text?.sheet.number
    agent.act(.language)
    #expect(agent.model.printPage.text?.language == .en)
    #expect(agent.model.printPage.text?.sheet.number == number)
    agent.act(.undo)
    #expect(agent.model.printPage.text?.sheet.client.name == "")
  }

  @Test func theIncidentIsPrintedOnceItWasLookedAtOrWhenAskedFor() {
    var agent = agent()
    #expect(agent.model.printPage.text?.sheet.incidents == nil)
    agent.act(.includeIncident)
    #expect(agent.model.printPage.text?.sheet.incidents?.incidents.count == 1)
    agent.act(.includeIncident)
    #expect(agent.model.printPage.text?.sheet.incidents == nil)
  }

  @Test func backLeadsToTheComparison() {
    var agent = agent()
    agent.act(.back)
    #expect(agent.model.context == .comparison)
  }

  @Test func afterPrintingNothingWouldBeLost() {
    var agent = agent()
    agent.act(.send)
    #expect(agent.model.notice == .printed)
    #expect(!agent.model.hasUnprintedWork)
    agent.act(.quit)
    #expect(agent.hasQuit)
  }

  @Test(arguments: [
    PrinterError.missing, .failed(status: 1, message: "no default destination"), .system("no memory"),
  ])
  func whatKeepsThePrinterFromPrintingIsSaidAndNothingIsLost(error: PrinterError) {
    var agent = agent()
    agent.printerError = error
    let work = agent.model.work
    agent.act(.send)
    #expect(agent.model.notice == .notPrinted(error))
    #expect(agent.screen.contains("lpr"))
    // What to do stands at the end, maybe on a second line.
    let notice = agent.model.notice?.text(agent.model.strings) ?? "nothing"
    #expect(agent.screen.filter { !$0.isWhitespace }.contains(notice.filter { !$0.isWhitespace }))
    #expect(agent.model.work == work)
    agent.act(.quit)
    #expect(!agent.hasQuit)
  }

  @Test func theSheetIsWrittenUnderAProposedName() {
    var agent = agent()
    agent.act(.save)
    let name = "compare-\(agent.model.printPage.text?.sheet.number ?? "").txt"
    #expect(agent.model.saveBox?.path.text == name)
    agent.act(.confirm)
    #expect(agent.files == [name: agent.model.printPage.text?.text ?? ""])
    #expect(agent.model.notice == .saved(name))
    #expect(agent.model.context == .printing)
    #expect(!agent.model.hasUnprintedWork)
  }

  @Test func overwritingAsksFirst() {
    var agent = agent()
    agent.act(.save)
    agent.act(.confirm)
    agent.act(.language)
    let files = agent.files
    agent.act(.save)
    agent.act(.confirm)
    #expect(agent.model.context == .overwriting)
    #expect(agent.files == files)
    agent.act(.no)
    #expect(agent.model.context == .savePath)
    #expect(agent.files == files)
    agent.act(.confirm)
    agent.act(.yes)
    #expect(agent.model.context == .printing)
    #expect(agent.files != files)
    #expect(agent.files.count == 1)
  }

  @Test(arguments: Language.allCases)
  func aPathThatCanNotBeWrittenIsSaidAndStaysToBeCorrected(language: Language) {
    var agent = agent(language)
    let work = agent.model.work
    agent.act(.save)
    agent.fileError = .notPermitted
    agent.type("x")
    agent.act(.confirm)
    #expect(agent.files.isEmpty)
    #expect(agent.screen.contains(language == .ja ? "権限がありません" : "no permission"))
    #expect(agent.model.saveBox?.path.text.hasSuffix("x") == true)
    #expect(agent.model.work == work)
    #expect(agent.model.hasUnprintedWork)
    agent.fileError = nil
    agent.press(.backspace)
    agent.act(.confirm)
    #expect(agent.files.count == 1)
  }

  @Test func aNameIsNeeded() {
    var agent = agent()
    agent.act(.save)
    agent.press(.control("u"))
    agent.act(.confirm)
    #expect(agent.files.isEmpty)
    #expect(agent.model.context == .savePath)
    agent.act(.close)
    #expect(agent.model.context == .printing)
  }
}
