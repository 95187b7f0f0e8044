#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is in and below a folder.
enum FolderNames {
  /// The paths of everything in and below `folder`, seen from there, in order; of nothing when it can't be
  /// read. Links are names like others: what is behind one to a folder is not below this one.
  /// - Parameter most: as many names are looked at.
  /// - Returns: nil when there are more.
  static func all(below folder: String, atMost most: Int = .max) -> [String]? {
    var names: [String] = []
    var folders = [""]
    while let inner = folders.popLast() {
      guard let stream = opendir("\(folder)/\(inner)") else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        }
        if name == "." || name == ".." { continue }
        names.append(inner + name)
        if names.count > most { return nil }
        var status = stat()
        if lstat("\(folder)/\(inner)\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          folders.append("\(inner)\(name)/")
        }
      }
    }
    return names.sorted()
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
