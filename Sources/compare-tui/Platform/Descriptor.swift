#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing to what is open already.
enum Descriptor {
  /// Puts something useless in the place of a standard descriptor that is closed, so that no file opened
  /// later takes its number, and what is meant for it.
  static func fillStandard() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all of `text`, however many times the system takes only a part of it.
  /// - Returns: the number of the error that stopped it, or nil.
  static func put(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return count == 0 ? EIO : errno
      }
    }
    return nil
  }
}
