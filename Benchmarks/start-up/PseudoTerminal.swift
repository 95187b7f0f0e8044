import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The extent of a pseudo-terminal.
struct TerminalSize {
  let columns: UInt16
  let rows: UInt16

  init(columns: UInt16, rows: UInt16) {
    self.columns = columns
    self.rows = rows
  }

  /// Reads `120x40`.
  init?(_ text: String) {
    let numbers = text.split(separator: "x").map { UInt16($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], columns > 0, rows > 0
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

/// One run of a program in a pseudo-terminal of its own.
enum PseudoTerminal {
  /// What a run came to.
  struct Measurement {
    /// From just before the program is started to the last byte of its first frame.
    let nanoseconds: UInt64
    /// How much it wrote.
    let bytes: Int
  }

  struct Failure: Error {
    let message: String
  }

  /// A frame is complete with the last byte that is followed by this much silence.
  static let silence: Int32 = 60
  /// A program that has written nothing by then is given up.
  private static let patience: Int32 = 5_000

  /// Starts a program, waits until its output falls silent, and kills it.
  static func timeToFirstFrame(
    of command: [String], size: TerminalSize
  ) throws(Failure) -> Measurement {
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "LESS=", "PATH=\(searchPath)",
    ]
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }

    let start = now()
    var process: pid_t = 0
    let terminal = pt_start(&words, &variables, Int32(size.rows), Int32(size.columns), &process)
    guard terminal >= 0 else { throw Failure(message: "no pseudo-terminal to be had") }
    defer {
      close(terminal)
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    return try listen(on: terminal, since: start, to: command)
  }

  private static func listen(
    on master: Int32, since start: UInt64, to command: [String]
  ) throws(Failure) -> Measurement {
    var last = start
    var bytes = 0
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, bytes == 0 ? patience : silence) > 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      last = now()
      bytes += count
    }
    guard bytes > 0 else {
      throw Failure(message: "\(command.joined(separator: " ")) shows nothing")
    }
    return Measurement(nanoseconds: last - start, bytes: bytes)
  }

  private static var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
