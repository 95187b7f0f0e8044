import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is said on standard error when the interface can't start.
enum Diagnostics {
  /// Why there is no screen, in both languages, since it is not known which of them can be read here.
  static func report(_ error: ScreenError, first language: Language) {
    let messages = [error.message(japanese: true), error.message(japanese: false)]
    for message in language == .ja ? messages : messages.reversed() { line("compare-tui: \(message)") }
  }

  /// Writes a line to standard error, or nothing if it is closed.
  static func line(_ line: String) {
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest.removeFirst(written)
    }
  }
}
