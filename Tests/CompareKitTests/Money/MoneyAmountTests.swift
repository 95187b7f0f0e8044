import Testing

@testable import CompareKit

@Suite struct MoneyAmountTests {
  @Test(arguments: [
    ("0", 0), ("200000000", 200_000_000), ("5億", 500_000_000), ("2,000万円", 20_000_000),
    ("１億５０００万", 150_000_000),
    ("¥200M", 200_000_000), ("1.5億", 150_000_000), ("3千万", 30_000_000), ("500百万円", 500_000_000),
    ("1,200千円", 1_200_000),
    ("￥５０，０００", 50_000), ("5000万", 50_000_000), ("20M yen", 20_000_000), ("1.2M", 1_200_000),
    ("¥50K", 50_000),
    ("20 million yen", 20_000_000), ("1b", 1_000_000_000), ("JPY 1,000", 1_000),
    ("1億 5,000 万 円", 150_000_000),
    ("　６，８２０円　", 6_820), ("1億5,000円", 100_005_000), ("1,234万5,678円", 12_345_678), ("一億五千万", 150_000_000),
    ("3千5百万", 35_000_000),
    ("3千5万", 30_050_000), ("1兆2億", 1_000_200_000_000), ("1.50万", 15_000), ("1.0000億", 100_000_000),
    ("0.0001億円", 10_000), ("5十万", 500_000),
    ("9223372036854775807", Int.max), ("15,000万円", 150_000_000), ("2百", 200), ("¥ 50,000", 50_000),
    ("1000円", 1000), ("1億5千円", 100_005_000), ("3万5千", 35_000),
  ])
  func understood(text: String, yen: Int) throws {
    #expect(try AmountParser.parse(text) == yen)
  }

  @Test(arguments: [
    ("", AmountError.Reason.empty, 0), ("  ", .empty, 2), ("¥", .empty, 1), ("-5", .negative, 0),
    ("−100万", .negative, 0),
    ("△5", .negative, 0), ("1,5000万円", .grouping, 1), ("1,50", .grouping, 1), ("1,,000", .grouping, 2),
    ("1234,000", .grouping, 4),
    ("0,500", .grouping, 1), ("1,000,", .grouping, 5), ("億", .unitWithoutNumber("億"), 0),
    ("万円", .unitWithoutNumber("万"), 0), ("円", .unitWithoutNumber("円"), 0),
    ("3万5億", .unitOrder, 2), ("1億2億", .unitOrder, 2), ("3百5千", .unitOrder, 2), ("1億20000万", .unitOrder, 2),
    ("500百5十万", .unitOrder, 4),
    ("5万億", .unitOrder, 2), ("1.5億3000万", .unitOrder, 4), ("1億5000", .missingUnit, 2),
    ("3千500", .missingUnit, 2), ("1.5", .fractionOfYen, 0),
    ("1.000", .fractionOfYen, 0), ("1.5円", .fractionOfYen, 0), ("1.23456万", .fractionOfYen, 0),
    ("1.0005K", .fractionOfYen, 0),
    ("9223372036854775808", .tooLarge, 0), ("99999999999億", .tooLarge, 0), ("abc", .unexpected("a"), 0),
    ("5億円x", .unexpected("x"), 3),
    ("1 000", .unexpected(" "), 1), ("1M万", .unitOrder, 2), ("1M 500K", .unexpected("5"), 3),
    ("1.", .unexpected("."), 1), ("1.2.3", .unexpected("."), 3),
    ("1億5千", .missingUnit, 2), ("３億５百", .missingUnit, 2), ("千五", .missingUnit, 1),
    (".億", .unexpected("."), 0), ("５e3", .unexpected("e"), 1), ("1_000", .unexpected("_"), 1),
  ])
  func refused(text: String, reason: AmountError.Reason, position: Int) {
    do {
      let yen = try AmountParser.parse(text)
      Issue.record("\(text) was read as \(yen)")
    } catch {
      #expect(error == AmountError(reason, at: position))
    }
  }

  @Test func messagesSayWhereAndWhat() {
    let error = AmountError(.grouping, at: 1)
    #expect(error.message(.ja).contains("2文字目"))
    #expect(error.message(.ja).contains("コンマ"))
    #expect(error.message(.en).contains("Character 2"))
    #expect(error.message(.en).contains("commas"))
    #expect(!AmountError(.unexpected("\u{1B}"), at: 0).message(.en).contains("\u{1B}"))
  }

  @Test func anyTextIsReadOrRefused() {
    var random = RandomText(seed: 3)
    let pieces = [
      "1", "0", "9999", ",", ".", "億", "万", "千", "百", "十", "兆", "円", "¥", "M", "k", " ", "　", "５", "，", "yen",
      "-", "五", "x", "\u{301}",
    ]
    for _ in 0..<20_000 {
      let text = (0..<random.next(below: 10)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      if let yen = try? AmountParser.parse(text) { #expect(yen >= 0) }
      _ = try? AmountParser.parse(random.text(upTo: 6))
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var random = RandomText(seed: 9)
    var amounts = [0, 1, 999, 1000, 9999, 10_000, 99_999_999, 100_000_000, 17_810_000, Int.max]
    for _ in 0..<3000 {
      var amount = random.next(below: 1 << 30) * random.next(below: 1 << 20)
      for _ in 0..<random.next(below: 8) { amount = amount / 10 * 10 / (random.next(below: 2) == 0 ? 10 : 1) }
      amounts.append(amount)
    }
    for amount in amounts {
      for language in Language.allCases {
        for style in [YenFormat.Style.short, .full] {
          let text = YenFormat.string(amount, language, style: style)
          #expect(try AmountParser.parse(text) == amount, "\(text)")
        }
      }
    }
  }
}
