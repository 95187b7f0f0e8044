#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where it is said what stopped a command, or the interface from starting.
enum StandardError {
  /// Writes a line, or nothing if standard error is closed.
  static func write(_ line: String) {
    _ = Descriptor.put(line + "\n", to: STDERR_FILENO)
  }

  /// Writes a line for somebody who waits; a file needs none.
  static func tell(_ line: String) {
    if isatty(STDERR_FILENO) == 1 { write(line) }
  }
}
