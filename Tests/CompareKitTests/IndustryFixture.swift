import Foundation

@testable import CompareKit

/// The classification and the trades as they ship, read straight from `catalogs/`.
enum IndustryFixture {
  static let catalogs = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("catalogs")

  static let csv = text(of: "jsic-rev14.csv")

  /// The trades of `trades.yaml`, whose entries stand one on a line.
  static let trades: [Trade] = text(of: "trades.yaml")
    .split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  - {"), let id = value(of: "id", in: line), let ja = value(of: "ja", in: line),
        let en = value(of: "en", in: line), let codes = line.range(of: "codes: [")
      else { return nil }
      return Trade(
        id: id, name: LocalizedText(ja: ja, en: en),
        codes: line[codes.upperBound...].split(separator: "\"").map(String.init)
          .filter { $0.allSatisfy { $0.isLetter || $0.isNumber } })
    }

  private static func text(of file: String) -> String {
    (try? String(contentsOf: catalogs.appendingPathComponent(file), encoding: .utf8)) ?? ""
  }

  private static func value(of key: String, in line: Substring) -> String? {
    guard let start = line.range(of: "\(key): ")?.upperBound else { return nil }
    let rest = line[start...]
    if rest.first == "\"" { return rest.dropFirst().split(separator: "\"").first.map(String.init) }
    return rest.split(whereSeparator: { $0 == "," || $0 == "}" }).first.map(String.init)
  }
}
