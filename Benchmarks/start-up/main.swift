// Measures how soon a program's first frame is complete, beside `less` showing a text of the same size.
//
//   bench-start-up [--runs N] [--size COLUMNSxROWS] [-- COMMAND [ARGUMENT…] [-- COMMAND [ARGUMENT…]]]
//
// The first command is compare-tui beside this program, the second is less, unless others are given.
// Runs alternate (A B A B …), so that whatever else the machine does falls on both alike.

let usage = "usage: bench-start-up [--runs N] [--size COLUMNSxROWS] [-- COMMAND… [-- COMMAND…]]\n"

func fail(_ message: String) -> Never {
  writeError("bench-start-up: \(message)\n")
  endProcess(status: 2)
}

var runs = 30
var size = TerminalSize(columns: 120, rows: 40)
var arguments = Array(CommandLine.arguments.dropFirst())

while let option = arguments.first, option != "--" {
  arguments.removeFirst()
  switch option {
  case "--runs":
    guard let text = arguments.first, let number = Int(text), number > 0 else { fail("--runs N") }
    runs = number
    arguments.removeFirst()
  case "--size":
    guard let text = arguments.first, let given = TerminalSize(text) else { fail("--size COLUMNSxROWS") }
    size = given
    arguments.removeFirst()
  case "--help", "-h":
    writeOutput(usage)
    endProcess(status: 0)
  default:
    fail("unknown option \(option)\n\(usage)")
  }
}

let commands = arguments.split(separator: "--").map(Array.init)
let text = SampleText(size: size)
let first = commands.first ?? [siblingProgram(named: "compare-tui")]
let second = commands.dropFirst().first ?? ["less", text.path]

do throws(PseudoTerminal.Failure) {
  defer { text.remove() }
  var comparison = Comparison()
  // One run of each goes uncounted: it brings the files into memory.
  for run in 0...runs {
    let a = try PseudoTerminal.timeToFirstFrame(of: first, size: size)
    let b = try PseudoTerminal.timeToFirstFrame(of: second, size: size)
    if run > 0 { comparison.add(a, b) }
  }
  writeOutput(
    comparison.report(first: first.joined(separator: " "), second: second.joined(separator: " ")))
} catch {
  fail(error.message)
}
