#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files whole or not at all.
enum FileWriter {
  /// Writes `text` to `path`: first into a file of its own, then in its place, so that nobody ever sees half
  /// a file and what was there stays until the new one is complete. A sheet names a client, so that a new
  /// file is its owner's alone.
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
    let failure = SignalPause.during { write(text, to: target, overwriting, permissions) }
    if let failure { throw failure == EEXIST ? FileError(path, .exists) : FileError(path, errno: failure) }
  }

  /// Writes `text` where output goes, and says when it didn't get there, as `print` doesn't.
  static func saveToStandardOutput(_ text: String) throws(FileError) {
    if let failure = Descriptor.put(text, to: STDOUT_FILENO) { throw FileError("stdout", errno: failure) }
  }

  /// Writes `text` to a path as people type it: `~` is their home.
  /// - Returns: the whole path of the file.
  static func save(_ text: String, at path: String, overwriting: Bool) throws(FileError) -> String {
    let place = try expanded(path)
    try save(text, to: place, overwriting: overwriting)
    return real(place)
  }

  private static func expanded(_ path: String) throws(FileError) -> String {
    if path.isEmpty { throw FileError(path, .noName) }
    guard path.hasPrefix("~") else { return path }
    let rest = path.dropFirst()
    guard rest.isEmpty || rest.hasPrefix("/"), let home = getenv("HOME") else {
      throw FileError(path, .otherHome)
    }
    return String(cString: home) + rest
  }

  /// - Returns: the number of the error that stopped it, or nil.
  private static func write(
    _ text: String, to target: String, _ overwriting: Bool, _ permissions: mode_t?
  ) -> Int32? {
    var file: NewFile
    do throws(SystemError) {
      file = try NewFile(for: target)
    } catch {
      return error.number
    }
    defer { file.removeName() }
    // Where a file system knows no permissions, setting them fails and changes nothing.
    if let permissions { _ = fchmod(file.descriptor, permissions) }
    var failure = Descriptor.put(text, to: file.descriptor)
    if failure == nil && fsync(file.descriptor) != 0 { failure = errno }
    if failure == nil { failure = file.move(to: target, overwriting: overwriting) }
    if close(file.descriptor) != 0 && failure == nil { failure = errno }
    return failure
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
