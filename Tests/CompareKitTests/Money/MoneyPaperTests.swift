import Testing

@testable import CompareKit

/// Amounts as they stand on Japanese papers.
@Suite struct MoneyPaperTests {
  @Test(arguments: [
    ("百万円", 1_000_000), ("千円", 1_000), ("千万", 10_000_000), ("十億円", 1_000_000_000), ("十万", 100_000),
    ("千五百万", 15_000_000), ("百二十万円", 1_200_000), ("十", 10), ("千", 1_000), ("十五", 15), ("百二十五", 125),
    ("千百", 1_100), ("百十万", 1_100_000), ("千百十一円", 1_111), ("１億千万", 110_000_000), ("一億百万円", 101_000_000),
    ("三万二十五", 30_025), ("千兆", 1_000_000_000_000_000),
  ])
  func unitsThatStandForThemselves(text: String, yen: Int) throws {
    #expect(try AmountParser.parse(text) == yen)
  }

  @Test(arguments: [
    ("壱億円", 100_000_000), ("弐千万円", 20_000_000), ("参拾万円", 300_000), ("弐千萬円", 20_000_000),
    ("金壱億円也", 100_000_000), ("壹仟萬圓", 10_000_000), ("拾万円", 100_000), ("佰弐拾参万肆仟伍佰陸拾漆円", 1_234_567),
    ("壱阡捌佰玖拾円", 1_890), ("参億円", 300_000_000),
  ])
  func formalNumerals(text: String, yen: Int) throws {
    #expect(try AmountParser.parse(text) == yen)
  }

  @Test(arguments: [
    ("金1億円也", 100_000_000), ("金 1,000,000 円也", 1_000_000), ("5億円也", 500_000_000), ("5億也", 500_000_000),
    ("￥100,000,000-", 100_000_000), ("¥1,000,000-", 1_000_000), ("￥１００，０００－", 100_000), ("¥1,000.-", 1_000),
    ("￥500ー", 500), ("金￥1,000,000-", 1_000_000), ("100,000円-", 100_000), ("年商5億", 500_000_000),
    ("年商 5億円", 500_000_000), ("売上高2,000万円", 20_000_000), ("5億えん", 500_000_000), ("5億エン", 500_000_000),
    (".5億", 50_000_000), ("．５億円", 50_000_000), ("¥.5M", 500_000), ("壱百万円整", 1_000_000),
    ("\\1,000-", 1_000), ("￥2,000,000※", 2_000_000), ("＊2,000,000＊", 2_000_000), ("※金1億円也※", 100_000_000),
    ("1,200万円(税込)", 12_000_000), ("1,200万円（税抜）", 12_000_000), ("¥1,200,000-（税込）", 1_200_000),
  ])
  func whatStandsBeforeAndAfter(text: String, yen: Int) throws {
    #expect(try AmountParser.parse(text) == yen)
  }

  @Test(arguments: [
    "1億\u{200B}", "\u{FEFF}1億", "1\u{200B}億", "1\u{200D}億", "\u{202D}1億\u{202C}", "1億\u{2060}円", "1\u{AD}億",
    "\u{2066}1億\u{2069}", "1\u{3000}億", "1\u{2009}億\u{85}", "1億\n", "1億\u{FE0E}円", "\u{200E}1億",
  ])
  func whatCanNotBeSeenChangesNothing(text: String) throws {
    #expect(try AmountParser.parse(text) == 100_000_000, "\(text.unicodeScalars.map(\.value))")
  }

  /// The place is one in what was typed, invisible characters counted.
  @Test(arguments: [
    ("十五百", AmountError.Reason.unitOrder, 1), ("1百十万", .mixedNumerals("十"), 2),
    ("千5百万", .mixedNumerals("千"), 0),
    ("5千百円", .mixedNumerals("百"), 2), ("十十", .unitOrder, 1), ("百千", .unitOrder, 1), ("十百万", .unitOrder, 1),
    ("二十百", .unitOrder, 2), ("万", .unitWithoutNumber("万"), 0), ("億", .unitWithoutNumber("億"), 0),
    ("万円", .unitWithoutNumber("万"), 0), ("金円", .unitWithoutNumber("円"), 1), ("金", .empty, 1),
    ("年商", .empty, 2),
    ("億万円", .unitWithoutNumber("億"), 0), ("-.5億", .negative, 0), ("¥-1,000", .negative, 1),
    ("1-2億", .unexpected("2"), 2),
    ("¥1,000--", .unexpected("-"), 7), (".5", .fractionOfYen, 0), (".500円", .fractionOfYen, 0),
    ("1.5-", .fractionOfYen, 0),
    ("1.5.-", .fractionOfYen, 0), (".-", .unexpected("."), 0), ("¥1,00-", .grouping, 2),
    ("〇〇万円", .unexpected("〇"), 0),
    ("1億\u{202E}円", .unexpected("\u{202E}"), 2), ("\u{200B}1\u{200B}x", .unexpected("x"), 3),
    ("也", .unexpected("也"), 0),
    ("1億円也也", .unexpected("也"), 4), ("壱億弐億", .unitOrder, 2), (",5億", .unexpected(","), 0),
    ("1億2千3", .missingUnit, 4),
  ])
  func whatCouldMeanSomethingElseIsRefused(text: String, reason: AmountError.Reason, position: Int) {
    do {
      let yen = try AmountParser.parse(text)
      Issue.record("\(text) was read as \(yen)")
    } catch {
      #expect(error == AmountError(reason, at: position), "\(text): \(error)")
    }
  }

  /// About so much is not so much: the agent says which amount counts.
  @Test(arguments: [
    ("約10万円", "約"), ("約 1億", "約"), ("年商約5億", "約"), ("1億以上", "以上"), ("5億円超", "超"), ("5億弱", "弱"), ("1億強", "強"),
    ("1億〜2億", "〜"), ("１億～２億円", "~"), ("1億円程度", "程度"), ("100万円未満", "未満"), ("about 5M", "about"), ("¥5M+", "+"),
    ("上限1億", "上限"), ("up to 1億", "up to"),
  ])
  func whatIsOnlyAboutSoMuchIsRefused(text: String, word: String) {
    do {
      let yen = try AmountParser.parse(text)
      Issue.record("\(text) was read as \(yen)")
    } catch {
      #expect(error.reason == .notExact(word))
      #expect(error.message(.ja).contains("「\(word)」を除いて"))
      #expect(error.message(.en).contains("“\(word)” leaves the amount open"))
    }
  }

  @Test func messagesHintAtWhatIsMeant() {
    func message(_ text: String, _ language: Language) -> String {
      do { return "\(try AmountParser.parse(text))" } catch { return error.message(language) }
    }
    #expect(message("1百十万", .ja) == "3文字目：「十」の前に数字がありません。数字か漢数字のどちらかにそろえてください（例：110万円、百十万円）。")
    #expect(message("1億\u{202E}", .ja).contains("「U+202E」"))
    #expect(message("1\u{2067}億", .en).contains("“U+2067”"))
    #expect(message("十五百", .en).contains("千, 百, 十"))
    #expect(message("万円", .ja).contains("例：1万"))
  }

  @Test func aNumberIsNoMoney() throws {
    #expect(try AmountParser.parseNumber("1.2万") == 12_000)
    #expect(try AmountParser.parseNumber("千五百") == 1_500)
    #expect(try AmountParser.parseNumber("1億5千件", counters: ["件"]) == 100_005_000)
    for text in ["¥5", "5円", "金5", "5-", "年商5億", "5也", "-5"] {
      #expect(throws: AmountError.self) { try AmountParser.parseNumber(text) }
    }
  }
}
