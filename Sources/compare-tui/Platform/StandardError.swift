import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where it is said what stopped a command, or the interface from starting.
enum StandardError {
  /// Writes lines, without anything in them that would move the cursor, or nothing if standard error is
  /// closed.
  static func write(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" }
    _ = Descriptor.put(lines.map { sanitized($0) + "\n" }.joined(), to: STDERR_FILENO)
  }

  /// Writes a line for somebody who waits; a file needs none.
  static func tell(_ line: String) {
    if isatty(STDERR_FILENO) == 1 { write(line) }
  }
}
