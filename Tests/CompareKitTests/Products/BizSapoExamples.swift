import CompareKit
import TestSupport
import Testing

/// BizSapo's cyber rider, worked by hand from its page.
@Suite struct BizSapoExamples {
  let bench: Bench
  let settler: PlanSettler

  init() throws {
    bench = try Bench()
    settler = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 0])
  }

  private let unpublished = IncidentFacts.ordinary.with(.isPublic, false)

  @Test(arguments: [
    (3_000_000, 2_000_000), (1_000_000, 900_000), (2_222_223, 2_000_000), (2_222_222, 1_999_999),
  ])
  func investigationOfATroubleNotMadePublic(spent: Int, paid: Int) throws {
    let lines = [LossLine.of("cost.investigation", spent)]
    #expect(try settler.paid(lines, unpublished, bench) == [paid, paid])
    #expect(try settler.paid(lines, bench) == [spent, spent])
    #expect(try settler.paid(lines, .ordinary.with(.isPublic, nil), bench) == [paid, spent])
  }

  /// Investigation, lawyers and consulting are one line of the page's table.
  @Test func theReducedTwoMillionIsForAllOfItem7() throws {
    let lines = [
      LossLine.of("cost.investigation", 100 * man), .of("cost.legal-advice", 100 * man),
      .of("cost.consulting", 100 * man),
    ]
    #expect(try settler.paid(lines, unpublished, bench) == [2_000_000, 2_000_000])
  }

  /// Without consent defence isn't paid whatever the exclusion of crimes means, so that isn't why.
  @Test func whatFailsForCertainIsWhyItStays() throws {
    let facts = IncidentFacts.ordinary.with(.staff).with(.consent, false)
    let outcome = settler.settle(try bench.loss([.of("defence", man)], facts)).outcome
    #expect(outcome.worst.stays[.conditionFailed] == man)
    #expect(outcome.best == outcome.worst)
  }

  /// 自己負担額 is an amount like a deductible; 自己負担割合 is a share.
  @Test func theSelfBurdenAmountIsNoRatio() throws {
    let settler = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 10 * man])
    let worst = settler.settle(try bench.loss([.of("damages.personal", 100 * man)])).outcome.worst
    #expect(worst.stays[.selfBurdenAmount] == 10 * man)
    #expect(worst.stays.total == 10 * man)
  }

  @Test func capBeforeRatioWouldPayLess() throws {
    let loss = try bench.loss([.of("cost.investigation", 300 * man)], unpublished)
    #expect(settler.settle(loss).otherOrder?.paid == 1_800_000...1_800_000)
  }

  /// No attack found: nothing without notice from outside; with it 90 % up to ¥2M, even when made public.
  @Test func suspicionThatProvesFalse() throws {
    let lines = [LossLine.of("cost.suspicion", 100 * man)]
    let alone = IncidentFacts.ordinary.with(nil as MemberID?)
    #expect(try settler.paid(lines, alone, bench) == [0, 0])
    let warned = alone.with(.outsideNotice, true)
    #expect(try settler.paid(lines, warned, bench) == [900_000, 900_000])
    #expect(try settler.paid([.of("cost.suspicion", 500 * man)], warned, bench) == [2_000_000, 2_000_000])
    #expect(try settler.paid(lines, alone.with(.outsideNotice, nil), bench) == [0, 900_000])
    #expect(settler.settle(try bench.loss("false-alarm")).outcome.paid == 900_000...900_000)
  }

  @Test func suspicionThatProvesTrue() throws {
    let lines = [LossLine.of("cost.suspicion", 300 * man)]
    let attacked = IncidentFacts.ordinary.with(.attack).with(.attackConfirmed, true)
    #expect(try settler.paid(lines, attacked, bench) == [3_000_000, 3_000_000])
    #expect(try settler.paid(lines, attacked.with(.isPublic, false), bench) == [2_000_000, 2_000_000])
  }

  @Test func giftsNeedPublicationAndCountPersonsOrCorporations() throws {
    let persons = LossLine.of("cost.gifts", 100 * man, 1_000, .person)
    let corporations = LossLine.of("cost.gifts", 100 * man, 10, .corporation)
    #expect(try settler.paid([persons], bench) == [500_000, 500_000])
    #expect(try settler.paid([corporations], bench) == [500_000, 500_000])
    #expect(try settler.paid([persons, corporations], unpublished, bench) == [0, 0])
    // Without a count one unit at least, and no telling how many.
    #expect(try settler.paid([.of("cost.gifts", 100 * man)], bench) == [500, 1_000_000])
  }

  @Test func costsShareThirtyMillionWithinTheLimit() throws {
    let costs = LossLine.of("cost.media", 4_000 * man)
    #expect(try settler.paid([costs], bench) == [30_000_000, 30_000_000])
    #expect(
      try settler.paid([costs, .of("damages.personal", 4_000 * man)], bench) == [50_000_000, 50_000_000])
    let inner = [LossLine.of("cost.restoration", 500 * man), .of("cost.hardening", 500 * man)]
    #expect(try settler.paid(inner, bench) == [2_500_000, 2_500_000])
    let others = [
      LossLine.of("cost.malware-removal", 500 * man), .of("cost.regulator", 500 * man),
      .of("cost.notification", 500 * man),
    ]
    #expect(try settler.paid(others, bench) == [15_000_000, 15_000_000])
  }

  @Test(arguments: [(0, 5_000_000), (180, 5_000_000), (181, 0)])
  func costsWithin180Days(days: Int, paid: Int) throws {
    let lines = [LossLine.of("cost.media", 500 * man)]
    #expect(try settler.paid(lines, .ordinary.after(days: days), bench) == [paid, paid])
  }

  @Test func consentIsForDefenceAndMitigation() throws {
    let lines = [
      LossLine.of("defence", 300 * man), .of("mitigation", 200 * man), .of("cooperation", 100 * man),
    ]
    #expect(try settler.paid(lines, bench) == [6_000_000, 6_000_000])
    #expect(try settler.paid(lines, .ordinary.with(.consent, false), bench) == [1_000_000, 1_000_000])
    #expect(try settler.paid(lines, .ordinary.with(.consent, nil), bench) == [1_000_000, 6_000_000])
  }

  @Test func injuryAndCondolenceOnlyByAttack() throws {
    let lines = [
      LossLine.of("damages.injury", 1_000 * man), .of("cost.condolence", 100 * man, 3, .person),
      .of("cost.condolence", 50 * man, 1, .incident),
    ]
    #expect(try settler.paid(lines, bench) == [0, 0])
    #expect(try settler.paid(lines, .ordinary.with(.attack), bench) == [10_400_000, 10_400_000])
  }

  @Test func cardMisuseHasTenMillionInsideTheLimit() throws {
    let card = LossLine.of("damages.card-misuse", 1_500 * man)
    #expect(try settler.paid([card], bench) == [10_000_000, 10_000_000])
    #expect(
      try settler.paid([card, .of("damages.personal", 4_500 * man)], bench) == [50_000_000, 50_000_000])
  }

  /// The self-burden amount is taken once, from damages; unknown, it can be all of them.
  @Test func selfBurdenIsTakenOnceAndFromDamages() throws {
    let lines = [
      LossLine.of("damages.personal", 100 * man), .of("damages.corporate", 100 * man),
      .of("cost.media", 100 * man), .of("defence", 100 * man),
    ]
    let burdened = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 30 * man])
    #expect(try burdened.paid(lines, bench) == [3_700_000, 3_700_000])
    let unknown = try bench.settler("bizsapo", "cyber-50m")
    #expect(try unknown.paid(lines, bench) == [2_000_000, 4_000_000])
  }

  @Test func recourseIsLeftOpen() throws {
    #expect(try settler.paid([.recourse("damages.personal", 100 * man)], bench) == [0, 1_000_000])
    #expect(try settler.paid([.recourse("cost.media", 100 * man)], bench) == [0, 1_000_000])
  }

  @Test func wrongdoingAndClaimsAbroadAreLeftOpen() throws {
    let lines = [LossLine.of("damages.personal", 100 * man)]
    for cause in [MemberID.staff, .officer, .dispatch] {
      #expect(try settler.paid(lines, .ordinary.with(cause), bench) == [0, 1_000_000])
    }
    #expect(try settler.paid(lines, .ordinary.with(.claimedAbroad, true), bench) == [0, 1_000_000])
  }

  @Test func olderRiderPaysCostsOnceTheLeakIsEvident() throws {
    let older = try bench.settler("bizsapo", "leak", terms: [.selfBurden: 0, .baseLimit: oku])
    #expect(
      try older.paid([.of("damages.personal", 100 * man)], unpublished, bench) == [1_000_000, 1_000_000])
    let costs = [LossLine.of("cost.media", 100 * man), .of("cost.information-recovery", 100 * man)]
    let silent = unpublished.with(.reported, false)
    #expect(try older.paid(costs, silent, bench) == [0, 0])
    // Either will do; how much is paid the page doesn't say.
    #expect(try older.paid(costs, silent.with(.reported, true), bench) == [0, 2_000_000])
    #expect(try older.paid(costs, silent.with(.isPublic, true), bench) == [0, 2_000_000])
  }
}
