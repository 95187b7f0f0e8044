#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files whole or not at all.
enum FileWriter {
  /// Writes `text` to `path`: first beside it, then in its place, so that nobody ever sees half a file and
  /// what was there stays until the new one is complete.
  ///
  /// - Parameter overwriting: replaces a file that is there, and keeps its permissions; without it that is an
  ///   error.
  static func save(_ text: String, to path: String, overwriting: Bool) throws(FileError) {
    let target = real(path)
    var status = stat()
    var permissions: mode_t?
    if stat(target, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw FileError(path, .isFolder) }
      if !overwriting { throw FileError(path, .exists) }
      // A device or pipe can't be replaced, only written to.
      if kind != S_IFREG { return try writeThrough(text, to: target, named: path) }
      permissions = status.st_mode & 0o7777
    }
    let temporary = "\(target).\(getpid()).tmp"
    // Nobody may read a new version of what they may not read, not for a moment. Where a file system knows
    // no permissions, setting them fails and changes nothing.
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, permissions == nil ? 0o644 : 0o600)
    guard file >= 0 else { throw FileError(path, errno: errno) }
    if let permissions { _ = fchmod(file, permissions) }
    var failure = Descriptor.put(text, to: file)
    if failure == nil && fsync(file) != 0 { failure = errno }
    if close(file) != 0 && failure == nil { failure = errno }
    if failure == nil { failure = move(temporary, to: target, overwriting: overwriting) }
    if let failure {
      unlink(temporary)
      throw failure == EEXIST ? FileError(path, .exists) : FileError(path, errno: failure)
    }
  }

  /// Writes `text` where output goes, and says when it didn't get there, as `print` doesn't.
  static func saveToStandardOutput(_ text: String) throws(FileError) {
    if let failure = Descriptor.put(text, to: STDOUT_FILENO) { throw FileError("stdout", errno: failure) }
  }

  /// Writes `text` to a path as people type it: `~/` is their home.
  /// - Returns: the whole path of the file.
  static func save(_ text: String, at path: String, overwriting: Bool) throws(FileError) -> String {
    var place = path
    if place.hasPrefix("~/"), let home = getenv("HOME") { place = String(cString: home) + place.dropFirst() }
    try save(text, to: place, overwriting: overwriting)
    return real(place)
  }

  /// Puts the finished file in its place. A link can't replace a file that has come up meanwhile; where the
  /// file system knows no links, renaming must do.
  private static func move(_ temporary: String, to target: String, overwriting: Bool) -> Int32? {
    if !overwriting {
      if link(temporary, target) == 0 {
        unlink(temporary)
        return nil
      }
      if errno == EEXIST { return EEXIST }
    }
    return rename(temporary, target) == 0 ? nil : errno
  }

  private static func writeThrough(_ text: String, to target: String, named path: String) throws(FileError) {
    let file = open(target, O_WRONLY)
    guard file >= 0 else { throw FileError(path, errno: errno) }
    let failure = Descriptor.put(text, to: file)
    close(file)
    if let failure { throw FileError(path, errno: failure) }
  }

  /// Where symbolic links lead, so that they stay what they are.
  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
