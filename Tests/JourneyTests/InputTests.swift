import Foundation
import Testing

/// What the program reads, and what it does not.
@Suite struct InputTests {
  private static let loss = "lines:\\n  - {class: damages.personal, amount: 百万円}\\n"

  @Test(arguments: [
    "$CT settle --plan jcci=a --scenario <(sleep 0.3; printf '\(loss)')",
    "printf '\(loss)' | $CT settle --plan jcci=a --scenario /dev/stdin",
    "mkfifo p; (sleep 0.3; printf '\(loss)' >p) & $CT settle --plan jcci=a --scenario ./p; rm p",
    "printf '\(loss)' >f; ln -s f l.yaml; $CT settle --plan jcci=a --scenario l.yaml",
  ])
  func aLossComesFromAFileOrAPipe(script: String) throws {
    let run = try ShellRun(script)
    #expect(run.output.contains("損害の合計 1,000,000円"), "\(run.errors)")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["/dev/zero", "<(yes)", "big.yaml"])
  func noFileIsReadWithoutEnd(file: String) throws {
    let run = try ShellRun(
      "head -c 2000000 /dev/zero >big.yaml; $CT settle --scenario \(file); echo $?; rm big.yaml")
    #expect(run.output == "1\n")
    #expect(run.errors.contains("大きすぎます（1 MB まで）"), "\(run.errors)")
  }

  @Test(.timeLimit(.minutes(1)))
  func onlyFilesAreReadOfAFolder() throws {
    let run = try ShellRun(
      "mkdir c c/d.yaml; mkfifo c/f.yaml; ln -s /dev/zero c/z.yaml; $CT catalog check c; echo $?; rm -r c")
    let lines = run.output.split(separator: "\n")
    #expect(lines.map { $0.prefix(8) } == ["c/d.yaml", "c/f.yaml", "c/z.yaml", "1"])
    #expect(lines.dropLast().allSatisfy { $0.contains("ファイルではありません") })
  }

  @Test func aLongValueIsCut() throws {
    let run = try ShellRun(
      "printf 'id: %s\\nlines: []\\n' $(head -c 500000 /dev/zero | tr '\\0' A) >l.yaml; $CT settle --scenario l.yaml; rm l.yaml"
    )
    #expect(run.errors.contains("AAA…AAA"))
    #expect(run.errors.utf8.count < 1_000)
  }
}
