import Foundation

@testable import CompareKit

/// The classification and the trades as they ship, read straight from `catalogs/`.
enum IndustryFixture {
  static let catalogs = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("catalogs")

  static let csv: [UInt8] = bytes(of: "jsic-rev14.csv")

  /// The trades of `trades.yaml`, whose entries stand one on a line.
  static let trades: [Trade] = String(decoding: bytes(of: "trades.yaml"), as: UTF8.self)
    .split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  - {"), let id = value(of: "id", in: line), let ja = value(of: "ja", in: line),
        let en = value(of: "en", in: line), let codes = line.range(of: "codes: [")
      else { return nil }
      return Trade(
        id: id, name: LocalizedText(ja: ja, en: en),
        codes: line[codes.upperBound...].split(separator: "\"").map(String.init)
          .filter { $0.allSatisfy { $0.isLetter || $0.isNumber } })
    }

  private static func bytes(of file: String) -> [UInt8] {
    (try? Data(contentsOf: catalogs.appendingPathComponent(file))).map { Array($0) } ?? []
  }

  private static func value(of key: String, in line: Substring) -> String? {
    guard let start = line.range(of: "\(key): ")?.upperBound else { return nil }
    let rest = line[start...]
    if rest.first == "\"" { return rest.dropFirst().split(separator: "\"").first.map(String.init) }
    return rest.split(whereSeparator: { $0 == "," || $0 == "}" }).first.map(String.init)
  }
}
