import BuiltInCatalog
import Foundation
import TestSupport

@testable import CompareKit

/// The classification as it is written, and the trades as they ship.
enum IndustryFixture {
  static let csv =
    (try? String(contentsOfFile: Repository.path + "/catalogs/jsic-rev14.csv", encoding: .utf8)) ?? ""
  static let trades = (try? BuiltInCatalog.catalog().trades) ?? []
}
