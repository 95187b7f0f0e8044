import Foundation
import Testing

/// The main job on the real program, key by key as an agent does it.
extension JourneyTests {
  @Suite struct ComparisonJourneys {
    /// A folder of its own for what is written.
    private func temporaryFolder() throws -> URL {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "journey-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return folder
    }

    /// The program in a folder, before the comparison for a shop with sales of 20 million yen.
    private func comparison(in folder: URL, columns: Int = 140, rows: Int = 40) throws -> TmuxSession {
      let command = "cd \(TmuxSession.quoted(folder.path)) && exec \(TmuxSession.quoted(TmuxSession.program))"
      let session = try TmuxSession(["sh", "-c", command], columns: columns, rows: rows)
      try session.wait(forText: "お客さま名")
      try session.send("Tab")
      try session.type("小売業")
      try session.wait(forText: "小売業（56–61）")
      try session.send("Enter")
      try session.type("2,000万円")
      try session.wait(forText: "= 2,000万円")
      try session.send("F5")
      try session.wait(forText: "Aセット")
      return session
    }

    /// Moves to a row, from the first one down.
    private func go(to row: String, _ session: TmuxSession) throws {
      // Below the rows stands a rule with the names of the row and the product the cursor is on.
      func title(_ screen: [String]) -> String? { screen.last { $0.hasPrefix("─ ") && $0.contains(" / ") } }
      try session.send("Home")
      var screen = try session.wait(forText: "─ 引受保険会社 / ")
      for _ in 0..<200 {
        let present = title(screen)
        if present?.hasPrefix("─ \(row) / ") == true { return }
        try session.send("Down")
        screen = try session.wait(for: "the next row") { title($0) != present }
      }
      Issue.record("no row \(row)")
    }

    /// What the screen says about a row in the columns of the products, each cell on one line.
    private func cells(_ row: String, _ screen: [String]) -> [String] {
      guard let line = screen.first(where: { $0.contains(row) && $0.contains("│") }) else { return [] }
      let cells = line.split(separator: "│", maxSplits: 1).last ?? ""
      return cells.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
    }

    @Test func anAgentComparesTogglesARiderAndPrints() throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let session = try comparison(in: folder)
      // BizSapo with a limit of 100 million, beside set A.
      try session.send("]")
      try session.wait(forText: "1億円型")
      // AIG with a base limit of 100 million, from a quote.
      try session.send("Right", "Right", "e")
      try session.wait(forText: "見積の条件を入力")
      try session.type("1億円")
      try session.wait(forText: "= 1億円")
      try session.send("Escape")
      try session.wait(for: "the box to close") { !$0.joined().contains("見積の条件を入力") }
      // The rider doubles what crisis execution pays.
      let row = "対応費用の支払限度額"
      try go(to: row, session)
      let before = try session.capture()
      #expect(cells(row, before).contains { $0.contains("1,000万円") })
      let rider = "危機管理実行費用倍額支払特約"
      try go(to: rider, session)
      try session.send("Space")
      try session.wait(forText: "付帯あり")
      try go(to: row, session)
      let after = try session.capture()
      let changed = cells(row, after).last { $0.hasPrefix("*") } ?? ""
      #expect(changed.contains("2,000万円"))

      // The preview, and a file in the folder the program was started in.
      try session.send("p")
      try session.wait(forText: "用紙幅 80桁")
      try session.send("]")
      try session.send("]")
      try session.wait(forText: "用紙幅 120桁")
      try session.send("w")
      try session.wait(forText: "ファイルに書き出す")
      try session.send("C-u")
      try session.type("比較.txt")
      try session.send("Enter")
      try session.wait(forText: "書き出しました")
      let sheet = try String(contentsOf: folder.appendingPathComponent("比較.txt"), encoding: .utf8)
      for text in ["小売業", "2,000万円", "1億円型", "Aセット", rider, "1億円"] { #expect(sheet.contains(text)) }
      // Every amount of the row on the screen stands in the row of the sheet.
      let printed = sheet.components(separatedBy: "\n")
      let start = printed.firstIndex { $0.contains(row) } ?? 0
      let printedRow = printed[start..<min(start + 12, printed.count)].joined(separator: " ")
      for cell in cells(row, after) {
        for amount in cell.matches(of: /[0-9][0-9,]*[億万円]+/).map({ String(cell[$0.range]) }) {
          #expect(printedRow.contains(amount), "\(amount) of \(cell)")
        }
      }
      // Nothing is left to lose.
      try session.send("q")
      try session.wait(forText: "[exit 0]")
    }

    @Test func aFileIsOnlyOverwrittenWhenTheAgentSaysSo() throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appendingPathComponent("sheet.txt")
      try "before\n".write(to: file, atomically: true, encoding: .utf8)
      let session = try comparison(in: folder, columns: 80, rows: 24)
      try session.send("p")
      try session.wait(forText: "用紙幅 80桁")
      try session.send("w")
      try session.send("C-u")
      try session.type("sheet.txt")
      try session.send("Enter")
      try session.wait(forText: "上書きしますか")
      try session.send("n")
      try session.wait(forText: "Enter 決定")
      #expect(try String(contentsOf: file, encoding: .utf8) == "before\n")
      try session.send("Enter")
      try session.wait(forText: "上書きしますか")
      try session.send("y")
      try session.wait(forText: "書き出しました")
      #expect(try String(contentsOf: file, encoding: .utf8).contains("小売業"))
    }

    @Test func aFileThatCanNotBeWrittenIsSaidAndNothingIsLost() throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let session = try comparison(in: folder, columns: 80, rows: 24)
      try session.send("p")
      try session.wait(forText: "用紙幅 80桁")
      try session.send("w")
      try session.send("C-u")
      try session.type("missing/sheet.txt")
      try session.send("Enter")
      let screen = try session.wait(forText: "フォルダーがありません")
      #expect(screen.joined().contains("missing/sheet.txt"))
      try session.send("Escape")
      try session.wait(for: "the box to close") { !$0.joined().contains("フォルダーがありません") }
      try session.send("b")
      try session.wait(forText: "Aセット")
      // The work is still unprinted, and quitting asks.
      try session.send("q")
      try session.wait(forText: "終了しますか")
    }

    /// The program with a printer command that does what a script says.
    private func session(
      printingWith script: String, in folder: URL, environment: [String: String?] = [:]
    ) throws -> TmuxSession {
      let command = folder.appendingPathComponent("lpr")
      try script.write(to: command, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command.path)
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      let variables = ["PATH": "\(folder.path):\(path)"].merging(environment) { $1 }
      let session = try TmuxSession(environment: variables)
      try session.wait(forText: "お客さま名")
      return session
    }

    private func print(_ session: TmuxSession) throws {
      try session.send("F5")
      try session.wait(forText: "Aセット")
      try session.send("p")
      try session.wait(forText: "用紙幅 80桁")
      try session.send("l")
    }

    @Test func thePrinterCommandReadsTheSheet() throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let printed = folder.appendingPathComponent("printed.txt")
      let go = folder.appendingPathComponent("go")
      let script = "#!/bin/sh\nuntil [ -e '\(go.path)' ]; do sleep 0.05; done\ncat > '\(printed.path)'\n"
      let session = try session(
        printingWith: script, in: folder, environment: ["TMPDIR": "/no/such/folder"])
      try session.type("さくら商店")
      try print(session)
      // While the command takes its time, the terminal says what goes on.
      try session.wait(forText: "印刷しています")
      #expect(try session.display("#{alternate_on}") == "0")
      try "".write(to: go, atomically: true, encoding: .utf8)
      try session.wait(forText: "プリンターに送りました")
      #expect(try String(contentsOf: printed, encoding: .utf8).contains("さくら商店"))
      #expect(try session.display("#{alternate_on}") == "1")
      try session.send("q")
      try session.wait(forText: "[exit 0]")
    }

    /// The first line of a command may name a program that isn't there.
    @Test func aPrinterCommandThatCanNotBeRunIsNotCalledMissing() throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let session = try session(printingWith: "#!/no/such/program\n", in: folder)
      try print(session)
      let screen = try session.wait(forText: "を実行できません")
      #expect(screen.joined().contains("/lpr"))
    }

    /// What lies in the folder one happens to be in isn't the system's command.
    @Test(arguments: ["", ".", "..", ":."])
    func onlyTheSystemsPrinterCommandIsRun(path: String) throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let command = folder.appendingPathComponent("lpr")
      let printed = folder.appendingPathComponent("printed.txt")
      try "#!/bin/sh\n/bin/cat > '\(printed.path)'\n".write(to: command, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command.path)
      let inside = path == ".." ? folder.appendingPathComponent("inside").path : folder.path
      let script =
        "mkdir -p \(TmuxSession.quoted(inside)); cd \(TmuxSession.quoted(inside)); PATH='\(path):/no/such' TMPDIR= "
        + "exec \(TmuxSession.quoted(TmuxSession.program))"
      let session = try TmuxSession(["sh", "-c", script])
      try session.wait(forText: "お客さま名")
      try print(session)
      try session.wait(forText: "lpr がありません")
      #expect(!FileManager.default.fileExists(atPath: printed.path))
    }

    private static let note = """
      Yamada Shoten K.K.
      Retail
      5000
      yes we take cards
      please quote soon
      client list is on one server
      please call
      late evening is ok
      """

    /// A letter pasted into a field goes nowhere else, from a terminal that marks what is pasted and from one that
    /// doesn't.
    @Test(arguments: [true, false])
    func aPasteIsTextWhateverIsInIt(marked: Bool) throws {
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let printed = folder.appendingPathComponent("printed.txt")
      let session = try session(printingWith: "#!/bin/sh\ncat > '\(printed.path)'\n", in: folder)
      try session.paste(Self.note + "\n", marked: marked)
      let screen = try session.wait(forText: "最初の1行だけ")
      #expect(screen.contains { $0.contains("お客さま名") && $0.contains("Yamada Shoten K.K.") })
      #expect(!screen.joined().contains("Retail"))
      try session.send("F5")
      try session.wait(forText: "Aセット")
      let before = try session.waitForStillScreen()
      try session.paste(Self.note, marked: marked)
      try session.wait(forText: "何も貼り付けませんでした")
      #expect(try session.capture().dropLast(2) == before.dropLast(2))
      if marked {
        try session.send("Down")
        try session.paste("xfrd")
        try session.wait(forText: "何も貼り付けませんでした")
      }
      try session.send("p")
      try session.wait(forText: "用紙幅 80桁")
      try session.send("w")
      try session.wait(forText: "ファイルに書き出す")
      try session.send("C-u")
      try session.wait(for: "an empty name") { !$0.joined().contains("compare-2") }
      try session.paste("pasted-name.txt\nlater\n", marked: marked)
      try session.wait(forText: "pasted-name.txt")
      try session.waitForStillScreen()
      #expect(!FileManager.default.fileExists(atPath: "pasted-name.txt"))
      #expect(!FileManager.default.fileExists(atPath: printed.path))
    }
  }
}
