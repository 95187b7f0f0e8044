import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files whole, but none that is larger than any catalog, and none that never ends.
enum BoundedFile {
  /// No file of a catalog or a loss comes near it.
  static let mostBytes = 1 << 20

  enum Failure: Error {
    case unreadable
    case tooLarge
    /// A folder, a pipe or a device, where a file must be.
    case noFile
    /// A pipe that nobody writes to.
    case silent
  }

  /// How long a pipe may wait for somebody to write to it, in tenths of a second.
  private static let patience = 100

  /// - Parameter onlyRegular: whether pipes and devices are refused, as they are among the files of a folder.
  static func contents(of path: String, onlyRegular: Bool) throws(Failure) -> [UInt8] {
    // What can't be read at once must not hold the program up where only files are read.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR || onlyRegular && kind != S_IFREG { throw .noFile }
    if kind == S_IFREG && status.st_size > off_t(mostBytes) { throw .tooLarge }
    return try read(file, isPipe: kind == S_IFIFO)
  }

  private static func read(_ file: Int32, isPipe: Bool) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var hasWriter = !isPipe
    var waited = 0
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(file, &chunk, chunk.count)
      #elseif canImport(Musl)
        let count = Musl.read(file, &chunk, chunk.count)
      #else
        let count = Glibc.read(file, &chunk, chunk.count)
      #endif
      if count > 0 {
        bytes += chunk.prefix(count)
        hasWriter = true
        if bytes.count > mostBytes { throw .tooLarge }
      } else if count == 0 {
        if hasWriter { return bytes }
        if waited >= patience { throw .silent }
        if wait(for: file, milliseconds: 100) { return bytes }
        waited += 1
      } else if errno == EAGAIN {
        // Somebody is about to write, however long it takes.
        hasWriter = true
        _ = wait(for: file, milliseconds: -1)
      } else if errno != EINTR {
        throw .unreadable
      }
    }
  }

  /// Waits until something can be read, or the one who writes has gone.
  /// - Returns: whether who wrote has gone without a word.
  private static func wait(for file: Int32, milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    return waiting.revents & Int16(POLLIN) == 0 && waiting.revents & Int16(POLLHUP) != 0
  }
}

extension BoundedFile.Failure {
  var message: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(
        ja: "ファイルを読めません。場所と権限を確かめてください", en: "the file can't be read; check its path and permissions")
    case .tooLarge:
      LocalizedText(
        ja: "ファイルが大きすぎます（1 MB まで）。分けてください", en: "the file is too large (at most 1 MB); split it up")
    case .noFile:
      LocalizedText(
        ja: "ファイルではありません（フォルダー、パイプ、装置など）。取り除くか、普通のファイルにしてください",
        en: "this is a folder, a pipe or a device, not a file; remove it, or put a file in its place")
    case .silent:
      LocalizedText(ja: "パイプに何も書き込まれません。書き込む側を確かめてください", en: "nobody writes to this pipe; check who should")
    }
  }
}
