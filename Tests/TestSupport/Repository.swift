/// Where the project lies on this machine.
package enum Repository {
  package static let path = String(#filePath.dropLast("/Tests/TestSupport/Repository.swift".count))
}
