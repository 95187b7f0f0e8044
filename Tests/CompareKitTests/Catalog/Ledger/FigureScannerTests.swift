import Testing

@testable import CompareKit

@Suite("Numbers that stand in a source")
struct FigureScannerTests {
  @Test(
    "are read with what 千, 万 and 億 make of them",
    arguments: [
      ("5,000万円", [50_000_000]), ("1億5,000万円", [150_000_000]), ("３ ， ０ ０ ０ 万 円", [30_000_000]),
      ("1,000万円100万円10 万円", [10_000_000, 1_000_000, 100_000]), ("2.5億円", [250_000_000]),
      ("10%または5,000万円の低い額", [10, 50_000_000]), ("1,5000万円", [150_000_000]), ("6,820円", [6820]),
      ("180日以内、1名500円", [180, 1, 500]), ("1万3千件", [13_000]), ("①二つ", []),
    ] as [(String, [Int])])
  func numbers(text: String, numbers: [Int]) {
    #expect(FigureScanner.numbers(in: text) == numbers)
  }
}
