import Foundation
import Testing

/// The program as a script runs it: arguments in, output, errors and exit status out.
@Suite struct CommandLineTests {
  private struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("compare-tui-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// - Parameter input: what the program may read once; nothing without it.
  private func run(_ arguments: [String], input: String? = nil) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TmuxSession.program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = input == nil ? nil : Pipe()
    process.standardInput = pipe ?? FileHandle.nullDevice
    let files = ["out", "err"].map { folder.appendingPathComponent(UUID().uuidString + $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    if let pipe, let input {
      pipe.fileHandleForWriting.write(Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Result(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

  @Test func theSheetGoesToStandardOutput() throws {
    defer { cleanUp() }
    let result = try run("sheet", "--industry", "小売業", "--revenue", "2,000万円", "--width", "80")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("小売業（56–61）"))
    #expect(result.output.contains("2,000万円"))
  }

  @Test(arguments: ["before", "after"])
  func theLanguageMayStandAnywhere(place: String) throws {
    defer { cleanUp() }
    let sheet = try place == "before" ? run("--lang", "en", "sheet") : run("sheet", "--lang", "en")
    #expect(sheet.output.contains("Products compared"))
    let list =
      try place == "before" ? run("--lang", "en", "catalog", "list") : run("catalog", "list", "--lang", "en")
    #expect(list.output.contains("Exposures"))
  }

  @Test func mistakesAreSaidInTheLanguageAskedFor() throws {
    defer { cleanUp() }
    for (arguments, japanese, english) in [
      (["--plan", "jcci=zz"], "プラン「zz」はありません", "no plan “zz”"),
      (["--rider", "jcci=execution-double"], "特約「execution-double」はありません", "no rider “execution-double”"),
      (["--industry", "謎"], "業種「謎」が見つかりません", "no industry “謎”"),
    ] {
      for (language, expected) in [("ja", japanese), ("en", english)] {
        let all = ["sheet"] + arguments + ["--lang", language]
        let result = try run(all[0], all[1], all[2], all[3], all[4])
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(expected), "\(result.errors)")
        #expect(result.errors.hasPrefix("compare-tui: \(arguments[0])"))
      }
    }
  }

  @Test(arguments: [
    (["settle", "--width", "80"], "「--width」というオプションはありません\n", "Unknown option '--width'\n"),
    (["sheet", "--widht", "80"], "「--width」のことですか", "Did you mean '--width'?"),
    (
      ["sheet", "--format", "xml"], "「--format <format>」に「xml」は使えません。次のいずれかです：「text」、「json」", "is invalid for"
    ),
    (["sheet", "--industry"], "に値がありません", "Missing value"),
    (["settel"], "「settel」は使えません", "Unexpected argument"),
    (["sheet", "a", "b"], "「a」、「b」", "2 unexpected arguments"),
    (["catalog", "explain"], "「<id>」を指定", "Missing expected"),
  ])
  func theParsersMistakesAreSaidInTheReadersLanguage(arguments: [String], ja: String, en: String) throws {
    defer { cleanUp() }
    for (language, words) in [("ja", ja), ("en", en)] {
      let result = try run(arguments + ["--lang", language])
      #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
    }
  }

  /// なし is the sources' own word.
  @Test func noDeductibleIsZero() throws {
    defer { cleanUp() }
    let none = try run([
      "sheet", "--plan", "aig=standard", "--quote", "aig:deductible=なし", "--date", "2026-11-28",
    ])
    let zero = try run([
      "sheet", "--plan", "aig=standard", "--quote", "aig:deductible=0円", "--date", "2026-11-28",
    ])
    #expect(none.status == 0 && none.output == zero.output, "\(none.errors)")
    #expect(try run("sheet", "--plan", "aig=standard", "--quote", "aig:base-limit=なし").status != 0)
  }

  @Test func idsAreReadWhateverTheirCaseAndWidth() throws {
    defer { cleanUp() }
    func sheet(_ plan: String, _ rider: String, _ quote: String, _ exposure: String) throws -> String {
      let result = try run([
        "sheet", "--date", "2026-11-28", "--scenario", "leak-10k", "--plan", plan, "--rider", rider,
        "--quote",
        quote, "--exposure", exposure,
      ])
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    let typed = try sheet("ＡＩＧ＝Standard", "AIG=Execution-Double", "Aig：Cadence=月払", "Records=5")
    #expect(try typed == sheet("aig=standard", "aig=execution-double", "aig:cadence=monthly", "records=5"))
    #expect(try run("catalog", "explain", "JCCI=B").output == run("catalog", "explain", "jcci=b").output)
  }

  @Test func aFileIsWrittenOnceAndNeverOverwrittenUnasked() throws {
    defer { cleanUp() }
    let file = folder.appendingPathComponent("sheet.txt").path
    #expect(try run("sheet", "-o", file).status == 0)
    let first = try String(contentsOfFile: file, encoding: .utf8)
    let again = try run("sheet", "-o", file, "--lang", "en")
    #expect(again.status == 1)
    #expect(again.errors.contains("already exists") && again.errors.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == first)
    #expect(try run("sheet", "-o", file, "--lang", "en", "--force").status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) != first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["sheet.txt"])
  }

  @Test func aPlaceThatCanNotBeWrittenIsSaid() throws {
    defer { cleanUp() }
    let missing = try run("sheet", "-o", folder.appendingPathComponent("no/where.txt").path, "--lang", "en")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("no such folder"))
    let isFolder = try run("sheet", "-o", folder.path, "--force")
    #expect(isFolder.status == 1)
    #expect(isFolder.errors.contains("フォルダーです"))
  }

  @Test func aBrokenCatalogIsReportedByLineAndColumn() throws {
    defer { cleanUp() }
    let file = try write("exposures:\n  - id: x\n    name: {ja: あ}\n    rows: [nope]\n", "bad/a.yaml")
    let bad = folder.appendingPathComponent("bad").path
    let check = try run("catalog", "check", bad, "--lang", "en")
    #expect(check.status == 1)
    #expect(check.output.contains("\(file):3:11: “en” is missing"))
    let sheet = try run("sheet", "--catalogs", bad)
    #expect(sheet.status == 1)
    #expect(sheet.output.isEmpty)
    #expect(sheet.errors.contains("\(file):3:11:"))
  }

  @Test func nothingInACatalogMovesTheCursor() throws {
    defer { cleanUp() }
    _ = try write(
      "exposures:\n  - id: odd\n    name: {ja: \"悪\\u202E意\\e[31m\", en: \"bad\\x9B1m\"}\n    rows: [limit]\n",
      "odd/a.yaml")
    let odd = folder.appendingPathComponent("odd").path
    for format in ["text", "json"] {
      let sheet = try run("sheet", "--catalogs", odd, "--exposure", "odd", "--format", format)
      #expect(sheet.status == 0)
      #expect(sheet.output.contains("悪意[31m") || format == "json")
      #expect(!sheet.output.unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0) })
    }
    let list = try run("catalog", "list", "--catalogs", odd)
    #expect(list.output.contains("悪意[31m"))
  }

  @Test func theBuiltInCatalogIsSound() throws {
    defer { cleanUp() }
    let check = try run("catalog", "check")
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("ok: "))
    let version = try run("--version")
    #expect(version.output.contains("catalog 20"))
  }

  @Test func aCatalogOnTopAddsAScenario() throws {
    defer { cleanUp() }
    _ = try write(
      "id: mine\nname: {ja: 私の事故, en: Mine}\nlines:\n  - {class: damages.personal, amount: 100万円}\n",
      "own/mine.yaml")
    let own = folder.appendingPathComponent("own").path
    let result = try run("settle", "--catalogs", own, "--scenario", "mine", "--plan", "jcci=a")
    #expect(result.status == 0)
    #expect(result.output.contains("私の事故"))
  }

  @Test func aTermOfAQuoteThatACatalogAddsIsTaken() throws {
    defer { cleanUp() }
    _ = try write(
      "quote-terms:\n  - {id: waiting, kind: hours, name: {ja: 免責時間, en: waiting time}, every-plan: true}\n",
      "own/vocabulary.yaml")
    let own = folder.appendingPathComponent("own").path
    let taken = try run("sheet", "--catalogs", own, "--plan", "jcci=a", "--quote", "jcci:waiting=12時間")
    #expect(taken.status == 0)
    #expect(taken.output.contains("免責時間 12時間"))
    let wrong = try run(
      "sheet", "--catalogs", own, "--plan", "jcci=a", "--quote", "jcci:waiting=soon", "--lang", "en")
    #expect(wrong.status != 0)
    #expect(wrong.errors.contains("enter a whole number of 0 or more"), "\(wrong.errors)")
    let unknown = try run("sheet", "--plan", "jcci=a", "--quote", "jcci:waiting=12", "--lang", "en")
    #expect(unknown.errors.contains("there is no term “waiting”"), "\(unknown.errors)")
    #expect(try run("catalog", "list", "--catalogs", own).output.contains("--quote COLUMN:waiting"))
  }

  @Test func aScenarioFileIsReadAndItsMistakesNamed() throws {
    defer { cleanUp() }
    let good = try write("lines:\n  - {class: damages.personal, amount: 100万円}\n", "loss.yaml")
    let result = try run("settle", "--scenario", good, "--plan", "jcci=a", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.output.contains("Loss in all ¥1,000,000"))
    let bad = try write("lines:\n  - {class: nope, amount: -1}\n", "bad.yaml")
    let failed = try run("settle", "--scenario", bad, "--lang", "en")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("\(bad):2:5: there is no class of loss “nope”"), "\(failed.errors)")
    #expect(failed.errors.contains("\(bad):2:27: Character 1: an amount cannot be negative"))
    let empty = try write("facts: {cause: staff}\n", "empty.yaml")
    let without = try run("settle", "--scenario", empty, "--lang", "en")
    #expect(without.status == 1)
    #expect(without.errors.contains("the lines of the loss (class and amount)"), "\(without.errors)")
    let missing = try run("settle", "--lang", "en")
    #expect(missing.status == 64)
    #expect(missing.errors.contains("--scenario"))
  }

  /// Reading it twice would find nothing the second time.
  @Test func aScenarioThatComesDownAPipeIsReadOnce() throws {
    defer { cleanUp() }
    let result = try run(
      ["settle", "--scenario", "/dev/stdin", "--best", "--plan", "jcci=a", "--lang", "en"],
      input: "id: mine\nlines:\n  - {class: damages.personal, amount: 100万円}\n")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Riders with which the client bears least"))
  }
}
