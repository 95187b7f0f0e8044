import Testing

@testable import CompareKit

@Suite struct IndustryClassificationTests {
  let classification: IndustryClassification

  init() throws {
    classification = try IndustryClassification(packed: IndustryCSV.packed(IndustryFixture.csv))
  }

  @Test(arguments: [
    (IndustryLevel.division, 20), (.majorGroup, 99), (.group, 536), (.class, 1473),
  ])
  func everyLevelIsComplete(level: IndustryLevel, count: Int) {
    #expect(classification.all.filter { $0.level == level }.count == count)
    #expect(classification.count == 2128)
  }

  @Test func everyEntryHangsOnOneLevelAbove() {
    for industry in classification.all {
      #expect(classification[industry.code] == industry)
      guard let parent = industry.parent else {
        #expect(industry.level == .division)
        continue
      }
      #expect(classification[parent].map { $0.level.rawValue + 1 } == industry.level.rawValue)
      #expect(classification.children(of: parent).contains(industry))
      if industry.level > .majorGroup { #expect(industry.code.hasPrefix(parent)) }
    }
    #expect(classification.children(of: nil).map(\.code) == "ABCDEFGHIJKLMNOPQRST".map(String.init))
  }

  @Test func englishNamesAreWrittenAsSentences() {
    for industry in classification.all {
      let name = industry.name.en
      let letters = name.filter(\.isLetter)
      #expect(letters.first?.isUppercase == true, "\(industry.code) \(name)")
      #expect(letters.filter(\.isUppercase).count <= 6, "\(industry.code) \(name)")
      #expect(!name.contains("  ") && !name.contains(" ,") && !name.hasSuffix(",") && !name.hasSuffix(" and"))
      #expect(name.filter { $0 == "(" }.count == name.filter { $0 == ")" }.count, "\(name)")
      #expect(sanitized(name) == name && sanitized(industry.name.ja) == industry.name.ja)
    }
    #expect(classification["G"]?.name == LocalizedText(ja: "情報通信業", en: "Information and communications"))
    #expect(classification["0941"]?.name.en == "\"Miso\" (fermented soybean paste)")
    #expect(classification["07"]?.name.en.hasSuffix("except equipment installation work") == true)
  }

  @Test func lineageRunsUpToTheDivision() {
    #expect(classification.ancestors(of: "5911").map(\.code) == ["5911", "591", "59", "I"])
    #expect(classification.ancestors(of: "A").map(\.code) == ["A"])
    #expect(classification.ancestors(of: "0000").isEmpty)
    #expect(classification.isWithin("5911", "I"))
    #expect(classification.isWithin("59", "59"))
    #expect(!classification.isWithin("I", "59"))
    #expect(!classification.isWithin("60", "59"))
    #expect(!classification.isWithin("x", "x"))
    #expect(classification["５６"] == nil)
    #expect(classification.children(of: "zz").isEmpty)
  }

  @Test func onlyOfficesHaveAGroupEndingInZero() {
    let groups = classification.all.filter { $0.level == .group }
    for group in groups {
      #expect(group.code.hasSuffix("0") == (group.name.ja == "管理、補助的経済活動を行う事業所"), "\(group.code)")
    }
  }

  @Test(arguments: [
    ("", IndustryError.Reason.header, 1),
    ("code,parent\n", .header, 1),
    ("A,,division,農業,Agriculture\n01,A,major,農業\n", .fields, 3),
    ("A,,division,農業,Agriculture,x\n", .fields, 2),
    ("A,,division,農業,\"Agri\"culture\n", .fields, 2),
    ("A,,division,農業,\"Agri\n", .fields, 2),
    ("A,,division,農業,Agri\"culture\n", .fields, 2),
    ("A,,division,農業,Agriculture\n\n", .fields, 3),
    ("a,,division,農業,Agriculture\n", .code("a"), 2),
    ("12345,,class,農業,Agriculture\n", .code("12345"), 2),
    ("A,,major,農業,Agriculture\n", .level("major"), 2),
    ("01,A,major,農業,Agriculture\n", .parent("A"), 2),
    ("A,,division,農業,Agriculture\n010,A,group,農業,Agriculture\n", .parent("A"), 3),
    ("A,,division,農業,Agriculture\nA,,division,農業,Agriculture\n", .duplicate("A"), 3),
    ("A,,division,,Agriculture\n", .name, 2),
    ("A,,division,農業,\n", .name, 2),
    ("A,,division,農業,Agri\tculture\n", .fields, 2),
    ("A,,division,農業,A\n01,A,major,農業,B\nB,,division,漁業,C\n02,A,major,林業,D\n", .parent("A"), 5),
  ])
  func badFilesSayWhere(rows: String, reason: IndustryError.Reason, line: Int) {
    let header = line == 1 ? "" : "code,parent,level,name_ja,name_en\n"
    #expect(throws: IndustryError(reason: reason, line: line)) {
      try IndustryCSV.packed(header + rows)
    }
  }

  @Test func quotesLineEndsAndMarksAreRead() throws {
    let csv =
      "\u{FEFF}code,parent,level,name_ja,name_en\r\nA,,division,\"農業、,林業\",\"\"\"A\"\", B\"\r\n01,A,major,農業,Farms"
    let read = try IndustryClassification(packed: IndustryCSV.packed(csv))
    #expect(read["A"]?.name == LocalizedText(ja: "農業、,林業", en: "\"A\", B"))
    #expect(read["01"]?.name.en == "Farms")
  }

  @Test func damagedFilesAreRefusedNotCrashedOn() {
    var random = RandomText(seed: 41)
    let sample = Array(IndustryFixture.csv.utf8.prefix(900))
    var refused = 0
    for _ in 0..<2000 {
      var damaged = sample
      for _ in 0...random.next(below: 3) {
        damaged[random.next(below: damaged.count)] = UInt8(random.next(below: 256))
      }
      let part = String(decoding: damaged.prefix(random.next(below: 900)), as: UTF8.self)
      if (try? IndustryCSV.packed(part)) == nil { refused += 1 }
    }
    #expect(refused > 1_000)
  }
}
