#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why nothing was printed.
enum PrinterError: Error, Hashable {
  /// There is no printer command on this computer.
  case missing
  /// The command failed: its exit status, and the first line of what it said.
  case failed(status: Int32, message: String)
  /// The command is there, but not the program that its first line names: the path of the command.
  case unusable(String)
  /// What the system says about why it can't be run, in its own words.
  case system(String)
}

/// Sends text to the printer by the system's command.
enum Printer {
  /// The command and its arguments.
  static let command = ["lpr"]

  /// Hands `text` to the command and waits until it has taken it.
  ///
  /// It reads from and complains into files without a name: no pipe that either side could be stuck at, or
  /// that could break.
  static func send(_ text: String, with command: [String] = command) throws(PrinterError) {
    let input = try nameless()
    defer { close(input) }
    let complaints = try nameless()
    defer { close(complaints) }
    if let failure = Descriptor.put(text, to: input) { throw .system(String(cString: strerror(failure))) }
    lseek(input, 0, SEEK_SET)
    let status = try run(command, input: input, complaints: complaints)
    guard status == 0 else { throw .failed(status: status, message: firstLine(of: complaints)) }
  }

  /// - Returns: the exit status; 128 and the number of the signal that ended it.
  private static func run(
    _ command: [String], input: Int32, complaints: Int32
  ) throws(PrinterError) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    // What this program does with signals is no business of the command's: an interrupt shall end it.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    guard let path = path(of: command[0]) else { throw .missing }
    let failure = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    guard failure == 0 else {
      throw failure == ENOENT ? .unusable(path) : .system(String(cString: strerror(failure)))
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(String(cString: strerror(errno))) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Where a command lies. Of `PATH` only whole paths count: what lies in the folder one happens to be in, as
  /// an empty or relative entry would have it, isn't the system's.
  private static func path(of command: String) -> String? {
    if command.contains("/") { return command }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(command)" }.first {
      path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// A file that is gone once it is closed, and that the command doesn't inherit but as what it reads and
  /// writes.
  private static func nameless() throws(PrinterError) -> Int32 {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    for folder in [wanted, "/tmp"] where !folder.isEmpty {
      var path = Array("\(folder)/compare-tui.XXXXXX".utf8CString)
      let file = mkstemp(&path)
      guard file >= 0 else { continue }
      unlink(path)
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      return file
    }
    throw .system(String(cString: strerror(errno)))
  }

  private static func firstLine(of file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let count = pread(file, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
