import Testing

@testable import CompareKit

@Suite struct MoneyFormatTests {
  @Test(arguments: [
    (0, "0円", "0円", "¥0", "¥0"),
    (6_820, "6,820円", "6,820円", "¥6,820", "¥6,820"),
    (50_000, "5万円", "50,000円", "¥50,000", "¥50,000"),
    (17_810_000, "1,781万円", "17,810,000円", "¥17.81M", "¥17,810,000"),
    (14_830, "14,830円", "14,830円", "¥14,830", "¥14,830"),
    (15_000, "15,000円", "15,000円", "¥15,000", "¥15,000"),
    (105_000, "10万5,000円", "105,000円", "¥105,000", "¥105,000"),
    (105_500, "105,500円", "105,500円", "¥105,500", "¥105,500"),
    (123_456_789, "1億2,345万6,789円", "123,456,789円", "¥123,456,789", "¥123,456,789"),
    (12_345_678, "12,345,678円", "12,345,678円", "¥12,345,678", "¥12,345,678"),
    (150_000_000, "1億5,000万円", "150,000,000円", "¥150M", "¥150,000,000"),
    (1_000_000_000, "10億円", "1,000,000,000円", "¥1,000M", "¥1,000,000,000"),
    (1_001_000, "100万1,000円", "1,001,000円", "¥1.001M", "¥1,001,000"),
    (-3_500_000, "−350万円", "−3,500,000円", "−¥3.5M", "−¥3,500,000"),
  ])
  func written(yen: Int, jaShort: String, jaFull: String, enShort: String, enFull: String) {
    #expect(YenFormat.string(yen, .ja) == jaShort)
    #expect(YenFormat.string(yen, .ja, style: .full) == jaFull)
    #expect(YenFormat.string(yen, .en) == enShort)
    #expect(YenFormat.string(yen, .en, style: .full) == enFull)
  }

  @Test func differencesCarryTheirSign() {
    #expect(YenFormat.difference(3_500_000, .ja) == "+350万円")
    #expect(YenFormat.difference(-3_500_000, .en) == "−¥3.5M")
    #expect(YenFormat.difference(0, .ja) == "±0")
    #expect(YenFormat.difference(Int.min, .ja, style: .full) == "−9,223,372,036,854,775,808円")
  }

  @Test(arguments: [
    (Ratio(1, 10), "10%"), (Ratio(9, 10), "90%"), (Ratio(1, 3), "1/3"), (Ratio(0, 5), "0%"), (.one, "100%"),
    (Ratio(1, 8), "1/8"), (Ratio(Int.max, 2), "\(Int.max)/2"),
  ])
  func ratios(ratio: Ratio, text: String) {
    #expect(ratio.percentText == text)
  }
}
