#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to standard output.
func writeOutput(_ text: String) {
  print(text, terminator: "")
}

/// Writes to standard error.
func writeError(_ text: String) {
  _ = write(STDERR_FILENO, text, text.utf8.count)
}

/// Ends this program.
func endProcess(status: Int32) -> Never {
  exit(status)
}

/// The path of a program in the directory of this one.
func siblingProgram(named name: String) -> String {
  let own = CommandLine.arguments[0]
  guard let slash = own.lastIndex(of: "/") else { return name }
  return own[...slash] + name
}
