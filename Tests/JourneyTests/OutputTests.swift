import Foundation
import Testing

/// Where output goes, and what is said when it doesn't get there.
@Suite struct OutputTests {
  private static let commands = [
    "catalog list", "catalog check", "catalog check missing", "--help", "--version", "help sheet",
    "sheet --help",
    "--generate-completion-script bash", "sheet", "settle --scenario leak-10k",
  ]

  #if os(Linux)
    @Test(arguments: commands)
    func lostOutputIsAFailure(command: String) throws {
      let run = try ShellRun("$CT \(command) >/dev/full")
      #expect(run.status == 1)
      #expect(run.errors.contains("空き容量がありません"), "\(run.errors)")
    }
  #endif

  @Test(arguments: commands)
  func closedOutputIsAFailure(command: String) throws {
    let run = try ShellRun("$CT \(command) >&-")
    #expect(run.status == 1)
    #expect(run.errors.contains("出力先が閉じています"), "\(run.errors)")
  }

  @Test func closedDescriptorsAreNoFiles() throws {
    let run = try ShellRun("$CT sheet -o sheet.txt <&- >&- 2>&-; echo $?; head -c 3 sheet.txt")
    #expect(run.output == "0\n━")
  }

  @Test(arguments: [
    "sheet --lang $'f\\033r\\u202e\\x7f'", "sheet --format $'\\033[31m'", "sheet $'\\033]0;x\\a'",
    "$'--\\033[2J'",
    "settle --scenario $'\\u202e\\033[31m'", "sheet --width $'\\u009b1m'",
  ])
  func nothingTypedMovesTheCursor(arguments: String) throws {
    let run = try ShellRun("$CT \(arguments)")
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
    let bad = run.errors.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x202E)
    }
    #expect(bad.isEmpty, "\(run.errors.debugDescription)")
  }

  @Test func aLongWordIsAnsweredAtOnceAndCut() throws {
    let start = Date()
    let run = try ShellRun("$CT sheet --industry $(printf '小%.0s' {1..10000})")
    #expect(Date().timeIntervalSince(start) < 2)
    #expect(run.status == 64)
    #expect(run.errors.contains("業種は200文字まで"))
    #expect(run.errors.utf8.count < 600)
  }

  @Test(arguments: [0o022, 0o000, 0o077])
  func aNewSheetIsItsOwnersAlone(mask: Int) throws {
    let run = try ShellRun("umask \(String(mask, radix: 8)); $CT sheet -o sheet.txt")
    #expect(run.files == ["sheet.txt": 0o600])
  }

  @Test func aSheetThatIsReplacedKeepsItsPermissions() throws {
    let run = try ShellRun("echo old >s; chmod 640 s; $CT sheet -o s --force && head -c 3 s")
    #expect(run.files == ["s": 0o640])
    #expect(run.output == "━")
  }

  /// 85 letters of three bytes: as long as a name may be.
  @Test func theLongestNameIsNotTooLong() throws {
    let name = String(repeating: "漢", count: 85)
    let run = try ShellRun(
      "$CT sheet -o \(name) && $CT sheet -o \(name) --force; echo $?; $CT sheet -o \(name)字")
    #expect(run.files == [name: 0o600])
    #expect(run.output == "0\n")
    #expect(run.errors.contains("長すぎます"))
  }

  @Test func namesMeanWhatTheyMeanElsewhere() throws {
    let run = try ShellRun(
      "$CT sheet -o '~/home.txt'; $CT sheet -o - | head -n 1; $CT sheet -o ''; $CT sheet -o '~x/y'")
    #expect(run.files == ["home.txt": 0o600])
    #expect(run.output.hasPrefix("━━"))
    #expect(run.errors.contains("ファイル名がありません"))
    #expect(run.errors.contains("「~x/y」の ~ は"))
    #expect(run.status == 1)
  }

  /// Whenever it is ended: no half a sheet, and no other file.
  @Test(arguments: ["TERM", "INT", "KILL"])
  func aSaveThatIsEndedLeavesNothingBehind(signal: String) throws {
    let run = try ShellRun(
      """
      for delay in 0.02 0.04 0.06 0.08 0.1 0.12 0.14 0.16; do
        $CT sheet -o sheet.txt --force & sleep $delay; kill -\(signal) $!; wait $!
      done 2>/dev/null
      true
      """)
    #expect(run.files.keys.allSatisfy { $0 == "sheet.txt" || signal == "KILL" }, "\(run.files)")
    #expect(run.files.count <= 2)
  }
}
