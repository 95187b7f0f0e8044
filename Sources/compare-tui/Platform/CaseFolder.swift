import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the cases of a proof are written, each a scenario file of its own.
enum CaseFolder {
  /// Writes the case of each finding, in a folder that is made where there is none. What is there is left as it is:
  /// a name that is taken gets a number.
  /// - Returns: the path of each; nil where a finding has no case.
  static func write(_ findings: [Finding], to folder: String) throws(FileError) -> [String?] {
    if findings.contains(where: { $0.example != nil }), mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw FileError(folder, errno: errno)
    }
    var paths: [String?] = []
    for finding in findings {
      guard let scenario = finding.example?.scenario else {
        paths.append(nil)
        continue
      }
      paths.append(try write(scenario, to: folder))
    }
    return paths
  }

  private static func write(_ scenario: Scenario, to folder: String) throws(FileError) -> String {
    let base = scenario.id
    var number = 1
    while true {
      var scenario = scenario
      scenario.id = "\(base)-\(number)"
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + scenario.id + ".yaml"
      do {
        try FileWriter.save(scenario.yaml, to: path, overwriting: false)
        return path
      } catch {
        guard error.reason == .exists else { throw error }
        number += 1
      }
    }
  }
}
