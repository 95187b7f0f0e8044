import Foundation

/// What a script of the shell does with the program, which it calls `$CT`, in an empty folder.
struct ShellRun {
  let output: String
  let errors: String
  let status: Int32
  /// The files it left, with their permissions.
  let files: [String: Int]

  init(_ script: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shell-\(UUID().uuidString)")
    let work = folder.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = work
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["CT": TmuxSession.program, "HOME": work.path]
    ) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    let places = ["out", "err"].map { folder.appendingPathComponent($0) }
    for place in places { try Data().write(to: place) }
    process.standardOutput = try FileHandle(forWritingTo: places[0])
    process.standardError = try FileHandle(forWritingTo: places[1])
    try process.run()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: places[0]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: places[1]), as: UTF8.self)
    status = process.terminationStatus
    var files: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: work.path) {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: work.appendingPathComponent(name).path)
      files[name] = attributes[.posixPermissions] as? Int
    }
    self.files = files
  }
}
