import CompareKit
import Testing

/// Mistakes within one file.
@Suite struct SchemaMistakeTests {
  private static let alpha = "families/alpha.yaml"

  @Test(arguments: [
    Mistake(
      alpha, "may-take:", becomes: "may-tak:", at: "may-tak",
      ja: "「may-tak」という項目はありません。もしかして: may-take。",
      en: "there is no field “may-tak” here; did you mean may-take? check"),
    Mistake(
      "sources.yaml", "sources:\n", becomes: "colour: red\nsources:\n", at: "colour",
      ja: "「colour」という項目はありません", en: "there is no field “colour”"),
    Mistake(
      "coverage.yaml", "{ja: 賠償金, en: Damages}", becomes: "{ja: 賠償金, en: Damages, fr: Dommages}",
      at: "fr:", ja: "「fr」という項目はありません", en: "there is no field “fr”"),
    Mistake(
      alpha, "insurer: {ja: 甲社, en: Insurer A}\n", becomes: "", at: "family: alpha",
      ja: "「insurer」がありません", en: "“insurer” is missing"),
    Mistake(
      alpha, "cadence: yearly, ", becomes: "", at: "{id: shop, trade: retail, sales",
      ja: "「cadence」がありません", en: "“cadence” is missing"),
  ])
  func unknownAndMissingFields(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      "coverage.yaml", "{ja: 見舞品, en: Gifts}", becomes: "{ja: 見舞品}", at: "{ja: 見舞品}",
      ja: "「en」がありません", en: "“en” is missing"),
    Mistake(
      "coverage.yaml", "{ja: 見舞品, en: Gifts}", becomes: "{en: Gifts}", at: "{en: Gifts}",
      ja: "「ja」がありません", en: "“ja” is missing"),
    Mistake(
      "coverage.yaml", "{ja: 見舞品, en: Gifts}", becomes: "{ja: 見舞品, en: \"\"}", at: "en: \"\"",
      ja: "「en」がありません", en: "“en” is missing"),
    Mistake(
      "coverage.yaml", "{ja: 見舞品, en: Gifts}", becomes: "{ja: \"　 \", en: Gifts}", at: "ja: \"　 \"",
      ja: "「ja」がありません", en: "“ja” is missing"),
    Mistake(
      "coverage.yaml", "{ja: 見舞品, en: Gifts}", becomes: "見舞品", at: "見舞品",
      ja: "項目の一覧", en: "expected named fields"),
  ])
  func missingTranslations(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "{days: 180, at: s1.limits}", becomes: "{days: 180}", at: "{days: 180}",
      ja: "「at」がありません", en: "“at” is missing"),
    Mistake(
      alpha, "{days: 180, at: s1.limits}", becomes: "{days: 180, at: []}", at: "at: []",
      ja: "「at」がありません", en: "“at” is missing"),
    Mistake(
      alpha, "{days: 180, at: s1.limits}", becomes: "{days: 180, at: }", at: "at: }",
      ja: "「at」がありません", en: "“at” is missing"),
  ])
  func figuresWithoutASource(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "amount: 500円", becomes: "amount: 五百円玉", at: "五百円玉", ja: "金額として読めません",
      en: "is not part of an amount"),
    Mistake(
      alpha, "amount: 500円", becomes: "amount: \"1,5000万円\"", at: "\"1,5000万円\"", ja: "コンマの位置",
      en: "the commas do not part"),
    Mistake(
      alpha, "amount: 500円", becomes: "amount: -500円", at: "-500円", ja: "マイナス", en: "cannot be negative"),
    Mistake(
      alpha, "amount: 500円", becomes: "amount: ", at: "amount: ,", ja: "「amount」がありません",
      en: "“amount” is missing"),
    Mistake(
      alpha, "amount: 500円", becomes: "amount: [500円]", at: "[500円]", ja: "一つの値", en: "a single value"),
    Mistake(
      alpha, "keeps: 10%", becomes: "keeps: 110%", at: "110%", ja: "割合", en: "a percentage such as 90%"),
    Mistake(
      alpha, "keeps: 10%", becomes: "keeps: 0.1", at: "0.1", ja: "割合", en: "a percentage such as 90%"),
    Mistake(
      alpha, "keeps: 10%", becomes: "keeps: -1%", at: "-1%", ja: "割合", en: "a percentage such as 90%"),
    Mistake(
      alpha, "keeps: 10%", becomes: "keeps: 10%, pays: 90%", at: "pays: 90%", ja: "一方",
      en: "either pays or keeps"),
    Mistake(
      alpha, "share: 10%", becomes: "share: ", at: "share: ,", ja: "「share」に値がありません",
      en: "“share” has no value"),
    Mistake(
      alpha, "[{share: 10%, of: limit}, {amount: 5000万円}]", becomes: "[]", at: "lesser-of", ja: "lesser-of",
      en: "lesser-of"),
    Mistake(
      alpha, "days: 180", becomes: "days: 六か月", at: "六か月", ja: "0 以上の整数", en: "a whole number"),
    Mistake(
      alpha, "by: 2", becomes: "by: 1", at: "{scale-limit", ja: "by は", en: "by is a whole number"),
    Mistake(
      alpha, "by: 2", becomes: "by: 9223372036854775807", at: "{scale-limit", ja: "by は",
      en: "by is a whole number"),
    Mistake(
      alpha, "over: 3億円", becomes: "over: 6億円", at: "6億円", ja: "over", en: "over"),
    Mistake(
      alpha, "within-is-uncertain: true", becomes: "within-is-uncertain: maybe", at: "maybe",
      ja: "true か false",
      en: "expected true or false"),
  ])
  func badFigures(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      "coverage.yaml", "kind: own-loss", becomes: "kind: own", at: "own,", ja: "own-loss",
      en: "expected one of: liability, response, own-loss"),
    Mistake(
      "client.yaml", "{id: not-whole,", becomes: "{id: Not Whole,", at: "Not Whole", ja: "id にできません",
      en: "is no id"),
    Mistake(
      alpha, "entered-as: deductible", becomes: "entered-as: excess", at: "{state: not-stated, entered",
      ja: "見積項目はありません", en: "there is no quote term “excess”"),
    Mistake(
      alpha, "{value: limit, at: s1.limits}",
      becomes: "{state: not-stated, entered-as: excess, at: s1.limits}",
      at: "s1.limits}\n  - id: costs",
      ja: "見積項目はありません", en: "there is no quote term “excess”"),
    Mistake(
      alpha, "cause!=officer", becomes: "cause officer", at: "cause officer", ja: "という条件はありません",
      en: "is no condition"),
    Mistake(
      alpha, "cause!=officer", becomes: "not cause!=officer", at: "not cause!=officer", ja: "という条件はありません",
      en: "is no condition"),
    Mistake(
      alpha, "alternative: [per-unit, limit, ratio]", becomes: "alternative: [limit, ratio]",
      at: "s1.limits\n      basis", ja: "一度ずつ", en: "each once"),
    Mistake(
      alpha, "- deductible: {kind: self-burden", becomes: "- deductable: {kind: self-burden",
      at: "deductable: {kind", ja: "「deductable」という支払の条件の種類はありません",
      en: "there is no kind of term “deductable”; did you mean deductible?"),
    Mistake(
      alpha, "{row: insurer, state: yes,", becomes: "{row: insurer, state: amount,", at: "amount, text",
      ja: "金額や割合は", en: "a figure is referred to by"),
    Mistake(
      alpha, "[gifts]}, state: not-stated", becomes: "[gifts]}, state: by-quote", at: "by-quote, at",
      ja: "not-covered か not-stated", en: "expected not-covered or not-stated"),
    Mistake(
      alpha, "    plans: [small]\n    requires", becomes: "    plans: []\n    requires", at: "plans: []",
      ja: "「plans」", en: "“plans”"),
    Mistake(
      alpha, "    plans: [small]\n    requires", becomes: "    plans:\n    requires",
      at: "plans:\n    requires",
      ja: "「plans」", en: "“plans”"),
    Mistake(
      alpha, "covers: [liability], is-uncertain", becomes: "covers: [], is-uncertain", at: "covers: []",
      ja: "「covers」",
      en: "“covers”"),
    Mistake(
      alpha, "sale: {status: current, text: {ja: 販売中, en: On sale}, at: s1}", becomes: "sale:",
      at: "sale:\n", ja: "「sale」", en: "“sale”"),
    Mistake(
      alpha, "- {scale-limit: costs, by: 2, at: s1.riders}", becomes: "[]", at: "effects:\n      []",
      ja: "「effects」",
      en: "“effects”"),
    Mistake(
      "scenarios/leak.yaml", ", count: 10000,", becomes: ",", at: "{class: gifts", ja: "count と unit",
      en: "both count and unit"),
  ])
  func wordsThatAreNotKnown(mistake: Mistake) {
    mistake.expectReported()
  }
}
