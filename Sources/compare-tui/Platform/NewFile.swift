#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is being written and isn't in its place yet. Only its owner may read it.
///
/// Where the system allows it has no name until it is complete, so that nothing of it stays behind whatever
/// ends the program.
struct NewFile {
  let descriptor: Int32
  private let folder: String
  private var name: String?

  private static let flags = O_WRONLY | O_CLOEXEC

  /// - Parameter target: the place it will have.
  /// - Throws: the number of the system's error.
  init(for target: String) throws(SystemError) {
    let slash = target.lastIndex(of: "/")
    folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    #if os(Linux)
      let nameless = open(folder, Self.flags | 0o20000000 | O_DIRECTORY, 0o600)
      if nameless >= 0 {
        if access("/proc/self/fd/\(nameless)", F_OK) == 0 {
          descriptor = nameless
          return
        }
        close(nameless)
      }
    #endif
    var tried = 0
    while true {
      let path = Self.temporaryName(in: folder, tried)
      let file = open(path, Self.flags | O_CREAT | O_EXCL, 0o600)
      if file >= 0 {
        descriptor = file
        name = path
        return
      }
      // One was left behind by a program that was killed.
      guard errno == EEXIST, tried < 100 else { throw SystemError(number: errno) }
      tried += 1
    }
  }

  /// Puts the complete file in its place.
  /// - Returns: the number of the error that stopped it, or nil.
  mutating func move(to target: String, overwriting: Bool) -> Int32? {
    if !overwriting {
      // A link can't replace a file that has come up meanwhile.
      if linkFile(to: target) { return nil }
      if errno == EEXIST { return EEXIST }
    }
    // Where the file system knows no links, renaming must do.
    var tried = 0
    while name == nil {
      let path = Self.temporaryName(in: folder, tried)
      if linkFile(to: path) {
        name = path
      } else if errno != EEXIST || tried == 100 {
        return errno
      }
      tried += 1
    }
    guard let name, rename(name, target) == 0 else { return errno }
    self.name = nil
    return nil
  }

  /// Takes away whatever name it has beside its place.
  func removeName() {
    if let name { unlink(name) }
  }

  private func linkFile(to path: String) -> Bool {
    if let name { return link(name, path) == 0 }
    return linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// Short, so that it fits wherever a name fits.
  private static func temporaryName(in folder: String, _ number: Int) -> String {
    "\(folder)/.\(getpid())-\(number).tmp"
  }
}

/// What the system says went wrong.
struct SystemError: Error {
  let number: Int32
}
