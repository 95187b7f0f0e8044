import CompareKit
import TestSupport
import Testing

/// Mistakes in the vocabulary and in the use of its words.
@Suite struct VocabularyMistakeTests {
  private static let file = "vocabulary.yaml"
  private static let alpha = "families/alpha.yaml"
  private static let leak = "scenarios/leak.yaml"
  private static let member =
    "{id: one, name: {ja: 一, en: One}, holds: {ja: 一, en: One}, fails: {ja: 一, en: One}}"

  @Test(arguments: [
    Mistake(
      file, ", assumes: at-home}", becomes: "}", at: "{id: abroad", ja: "「assumes」がありません",
      en: "“assumes” is missing"),
    Mistake(
      file, "while-unknown: false, assumes", becomes: "assumes", at: "{id: abroad",
      ja: "「while-unknown」がありません", en: "“while-unknown” is missing"),
    Mistake(
      file, "assumes: at-home", becomes: "assumes: at-hom", at: "{id: abroad", ja: "もしかして: at-home",
      en: "there is no assumption “at-hom”"),
    Mistake(
      file, "while-unknown: none-excluded", becomes: "while-unknown: none", at: "none\n", ja: "none-excluded",
      en: "expected one of: none-excluded"),
    Mistake(
      file, "kind-of: attack", becomes: "kind-of: attac", at: "{id: ransomware", ja: "「attac」という原因はありません",
      en: "there is no cause “attac”"),
    Mistake(
      file, "kind-of: attack", becomes: "kind-of: ransomware", at: "{id: ransomware", ja: "自分自身の一種",
      en: "is a kind of itself"),
    Mistake(
      file, "{id: ransomware,", becomes: "{id: officer,", at: "{id: officer, name", ja: "二度あります",
      en: "is given twice"),
    Mistake(
      file, "one-of:\n", becomes: "one-of:\n  - {id: public, name: {ja: 否, en: No}, members: [\(member)]}\n",
      at: "{id: public, name: {ja: 否", ja: "facts にもあります", en: "is a fact's too"),
    Mistake(
      file, "one-of:\n", becomes: "one-of:\n  - {id: kind, name: {ja: 否, en: No}, members: [\(member)]}\n",
      at: "{id: kind, name", ja: "別の意味", en: "means something else"),
    Mistake(
      file, "one-of:\n", becomes: "one-of:\n  - {id: way, name: {ja: 否, en: No}, members: []}\n",
      at: "members: []", ja: "「members」がありません", en: "“members” is missing"),
  ])
  func ofTheVocabularyItself(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "cause!=officer", becomes: "cause!=office", at: "cause!=office", ja: "「office」という原因はありません",
      en: "there is no cause “office”; did you mean officer?"),
    Mistake(
      alpha, "cause!=officer", becomes: "reason!=officer", at: "reason!=officer", ja: "one-of",
      en: "there is no group “reason”"),
    Mistake(
      alpha, "[reported,", becomes: "[reportd,", at: "reportd", ja: "という事実はありません",
      en: "there is no fact “reportd”"),
    Mistake(
      alpha, "not public]", becomes: "not publik]", at: "not publik", ja: "という事実はありません",
      en: "there is no fact “publik”"),
    Mistake(
      leak, "{public: true", becomes: "{publik: true", at: "publik", ja: "という事実はありません",
      en: "there is no fact “publik”"),
    Mistake(
      leak, "public: true", becomes: "public: lost", at: "lost, reported", ja: "true か false",
      en: "expected true or false, not “lost”"),
    Mistake(
      leak, "cause: lost", becomes: "cause: true", at: "true, days", ja: "次のいずれか",
      en: "expected one of attack, ransomware, officer, lost"),
    Mistake(
      leak, "cause: lost", becomes: "cause: los", at: "los, days", ja: "「los」という原因はありません",
      en: "there is no cause “los”"),
    Mistake(
      leak, "cause: lost", becomes: "caus: lost", at: "caus: lost", ja: "という事実はありません",
      en: "there is no fact “caus”"),
    Mistake(
      alpha, "{scale-limit: costs, by: 2, at", becomes: "{narrow: costs, when: [cause=los], at",
      at: "cause=los", ja: "「los」という原因はありません", en: "there is no cause “los”"),
    Mistake(
      alpha, "{scale-limit: costs, by: 2, at", becomes: "{narrow: costs, at", at: "{narrow: costs",
      ja: "「when」がありません", en: "“when” is missing"),
  ])
  func ofItsWords(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      file, ", assumes: record-is-person", becomes: "", at: "{id: record", ja: "「assumes」がありません",
      en: "“assumes” is missing"),
    Mistake(
      file, "counts-as: person", becomes: "counts-as: persn", at: "{id: record", ja: "「persn」という単位はありません",
      en: "there is no unit “persn”; did you mean person?"),
    Mistake(
      file, "counts-as: person", becomes: "counts-as: record", at: "{id: record", ja: "自分自身に戻ります",
      en: "comes back to itself"),
    Mistake(
      file, "parts: 24", becomes: "parts: 0", at: "0, quoted-as", ja: "parts は 2 から",
      en: "parts is a whole number from 2"),
    Mistake(
      file, "quoted-as: hours", becomes: "quoted-as: ratio", at: "ratio}",
      ja: "quoted-as は hours、days、count のどれか", en: "quoted-as is one of hours, days, count"),
    Mistake(
      file, ", parts: 24", becomes: "", at: "{id: hour", ja: "「parts」がありません", en: "“parts” is missing"),
    Mistake(
      file, "part-of: day, ", becomes: "", at: "{id: hour", ja: "「part-of」がありません", en: "“part-of” is missing"),
    Mistake(
      file, "part-of: day", becomes: "part-of: hour", at: "{id: hour", ja: "自分自身に戻ります",
      en: "comes back to itself"),
    Mistake(
      alpha, "gifts, unit: person", becomes: "gifts, unit: persons", at: "{class: gifts, unit: persons",
      ja: "「persons」という単位はありません", en: "there is no unit “persons”"),
    Mistake(
      leak, "unit: person", becomes: "unit: persons", at: "{class: gifts", ja: "「persons」という単位はありません",
      en: "there is no unit “persons”"),
    Mistake(
      leak, "risk: recourse", becomes: "risk: recours", at: "{class: damages", ja: "「recours」というリスクはありません",
      en: "there is no risk “recours”"),
    Mistake(
      alpha, "may-take: {recourse:", becomes: "may-take: {recours:", at: "id: liability",
      ja: "「recours」というリスクはありません", en: "there is no risk “recours”"),
  ])
  func ofUnitsAndRisks(mistake: Mistake) {
    mistake.expectReported()
  }

  private static let term = "{id: more, kind: yen, name: {ja: 項, en: Term}"

  @Test(arguments: [
    Mistake(
      file, "kind: hours", becomes: "kind: hour", at: "hour, name: {ja: 免責時間", ja: "次のいずれか",
      en: "“hour” is not known here"),
    Mistake(
      file, "kind: hours, ", becomes: "", at: "{id: waiting", ja: "「kind」がありません", en: "“kind” is missing"),
    Mistake(
      file, "id: waiting", becomes: "id: waiting.time", at: "waiting.time", ja: "「.」は使えません",
      en: "has no dot"),
    Mistake(
      file, "id: waiting", becomes: "id: premium", at: "{id: premium, kind: yen", ja: "二度あります",
      en: "is given twice"),
    Mistake(
      file, "id: waiting", becomes: "id: cadence", at: "{id: cadence", ja: "別の意味", en: "means something else"),
    Mistake(
      file, "quote-terms:\n", becomes: "quote-terms:\n  - \(term), is-base-limit: true}\n",
      at: "{id: base-limit", ja: "一つだけ", en: "only one quote term can be is-base-limit"),
    Mistake(
      file, "kind: hours, name", becomes: "kind: hours, pays-more: true, name", at: "hours, pays-more",
      ja: "kind: yen の項目だけ", en: "belong to terms of kind yen"),
    Mistake(
      alpha, "entered-as: deductible", becomes: "entered-as: waiting",
      at: "s1.limits}\n      - limit: {value",
      ja: "金額ではない", en: "is no amount but of kind hours"),
    Mistake(
      alpha, "entered-as: deductible", becomes: "entered-as: rider-limit.twice",
      at: "{state: not-stated, entered",
      ja: "「twice」という特約", en: "there is no rider “twice”"),
    Mistake(
      alpha, "entered-as: deductible", becomes: "entered-as: premium.double",
      at: "{state: not-stated, entered",
      ja: "という見積項目はありません", en: "there is no quote term “premium.double”"),
    Mistake(
      "coverage.yaml", "en: And abroad?}}", becomes: "en: And abroad?}, entry: premum}", at: "{id: territory",
      ja: "という見積項目はありません", en: "there is no quote term “premum”; did you mean premium?"),
  ])
  func ofTermsOfAQuote(mistake: Mistake) {
    mistake.expectReported()
  }

  /// A bit too many would be lost without a word.
  @Test(arguments: [(56, 0), (57, 1)])
  func tooManyFacts(added: Int, reported: Int) {
    let facts = (1...added).map {
      "  - {id: f\($0), name: {ja: 事実, en: Fact}, holds: {ja: とき, en: so}, fails: {ja: 否, en: not}}\n"
    }
    let fixture = CatalogFixture.small.replacing(
      "one-of:\n", with: facts.joined() + "one-of:\n", in: Self.file)
    let problems = fixture.problems()
    #expect(problems.count == reported)
    for problem in problems {
      let place = fixture.place(of: "{id: lost", in: Self.file)
      #expect(
        problem.description(.en) == "\(place): facts and members of one-of come to at most 64 together; "
          + "there are 65, so leave some out")
      #expect(problem.description(.ja).contains("合わせて64個まで"))
    }
  }
}
