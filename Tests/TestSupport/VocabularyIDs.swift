import CompareKit

/// The words of the built-in vocabulary that the tests name.
package extension FactID {
  static let isPublic: FactID = "public"
  static let reported: FactID = "reported"
  static let attackConfirmed: FactID = "attack-confirmed"
  static let outsideNotice: FactID = "outside-notice"
  static let consent: FactID = "consent"
  static let consultantsEngaged: FactID = "consultants-engaged"
  static let claimedAbroad: FactID = "claimed-abroad"

  static let all: [FactID] = [
    .isPublic, .reported, .attackConfirmed, .outsideNotice, .consent, .consultantsEngaged, .claimedAbroad,
  ]
}

/// The causes.
package extension MemberID {
  static let attack: MemberID = "attack"
  static let ransomware: MemberID = "ransomware"
  static let staff: MemberID = "staff"
  static let officer: MemberID = "officer"
  static let lost: MemberID = "lost"
  static let misdirected: MemberID = "misdirected"
  static let outsourcer: MemberID = "outsourcer"
  static let network: MemberID = "network"
  static let dispatch: MemberID = "dispatch"

  /// Those that the sources speak of.
  static let causes: [MemberID] = [
    .attack, .staff, .officer, .lost, .misdirected, .outsourcer, .network, .dispatch,
  ]
}

package extension UnitID {
  static let person: UnitID = "person"
  static let corporation: UnitID = "corporation"
  static let record: UnitID = "record"
  static let incident: UnitID = "incident"

  /// Those that the sources' caps count.
  static let all: [UnitID] = [.person, .corporation, .record, .incident]
}

package extension RiskID {
  static let basic: RiskID = "basic"
  static let recourse: RiskID = "recourse"
}

package extension Requirement.Atom.Subject {
  static func cause(_ cause: MemberID) -> Self { .member("cause", cause) }
}

package extension IncidentFacts {
  init(known: [FactID: Bool] = [:], cause: MemberID?, daysSinceDiscovery: Int? = nil) {
    self.init(known: known, daysSinceDiscovery: daysSinceDiscovery)
    self.cause = cause
  }

  var cause: MemberID? {
    get { choices["cause"] }
    set { choices["cause"] = newValue }
  }
}

package extension QuoteTermID {
  static let baseLimit: QuoteTermID = "base-limit"
  static let deductible: QuoteTermID = "deductible"
  static let selfBurden: QuoteTermID = "self-burden"
  static let costLimit: QuoteTermID = "cost-limit"
  static let premium: QuoteTermID = "premium"

  static func riderLimit(_ rider: String) -> QuoteTermID { QuoteTermID("rider-limit", rider: rider) }
}

package extension Quote {
  /// With amounts of yen.
  init(terms: [QuoteTermID: Int]) {
    self.init(terms: terms.mapValues { .number($0) }, cadence: nil)
  }
}
