/// Proves what a catalog's check can't see by reading it: that no two covers take a case without saying how, that
/// what no cover takes is said, that every rider changes something, and that every exclusion can bite.
///
/// It goes through every case that can make a difference, by settling it; where there are too many it says so.
public struct CatalogProver {
  let catalog: Catalog
  let classes: ClassTable

  /// What is wrong with a catalog that has been checked; empty when nothing is.
  public static func findings(in catalog: Catalog) -> [Finding] {
    let prover = CatalogProver(catalog)
    return catalog.families.flatMap { family in
      prover.takers(of: family) + prover.silences(of: family) + prover.riders(of: family)
        + prover.exclusions(of: family)
    }
  }

  private init(_ catalog: Catalog) {
    self.catalog = catalog
    classes = ClassTable(catalog)
  }

  /// The covers that a plan can have, those that riders add included.
  func covers(of plan: Plan, _ family: Family) -> [Cover] {
    family.allCovers.filter { family.plans(with: $0).contains(plan.id) }
  }

  func resolved(_ family: Family, _ plan: Plan, _ riders: Set<String>) -> PlanSettler? {
    (try? ResolvedPlan(UnriddenPlan(family, plan, Quote()), riders: riders)).map {
      PlanSettler($0, in: classes)
    }
  }

  func notProved(_ subject: LocalizedText, _ mark: Mark, _ family: Family) -> Finding {
    let most = YenFormat.grouped(UInt(TooManyCases.most))
    return Finding(
      kind: .notProved, family: family.id,
      problem: Problem(
        mark,
        ja:
          "\(subject.ja)は、調べる場合が多すぎる（試算\(most)回、事実\(Vocabulary.mostCaseFacts)個を超える）ため証明できません。条件が尋ねる事実や特約を減らしてください",
        en:
          "\(subject.en): too many cases to go through (more than \(most) settlements or \(Vocabulary.mostCaseFacts) facts), so nothing is proved; have its conditions ask about fewer facts, or fewer riders touch it"
      ), example: nil)
  }
}

extension PlanSettler {
  /// Whether a cover takes an incident under some reading.
  func takes(_ place: Int, _ loss: Loss) -> Bool {
    program.refusal(by: place, loss, isOpen: false, .best) == nil
  }
}
