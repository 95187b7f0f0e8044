/// How many units of a class a plan asks for: by a cap for each, or by a wait before it pays.
private struct CountedClass {
  var unit: UnitID
  /// How many units aren't paid at first.
  var wait = 0
  /// How many units a line needs, after a wait, for its cap to let all of it through.
  var enough: Int?
}

extension NarrowingSearch {
  func countEntry(
    _ line: Int, _ incident: Scenario, _ range: ClosedRange<Int>
  ) -> Narrowing.Entry? {
    let given = incident.lines[line]
    let asked = counted(given)
    let isCounted = given.count != nil && asked.contains { countsAlike(given.unit, $0.unit) }
    guard let first = asked.first, !isCounted, given.amount > 0 else { return nil }
    func counting(_ count: Int) -> ClosedRange<Int>? {
      paid {
        $0.lines[line].count = count
        $0.lines[line].unit = first.unit
      }
    }
    func entry(_ answers: [Narrowing.Answer]) -> Narrowing.Entry? {
      self.entry(
        .count(line: line, unit: first.unit),
        answers.map { answer in
          switch answer {
          case .exactly(let count), .from(let count): (answer, counting(count))
          case .yes, .no, .below, .share: (answer, nil)
          }
        }, of: range)
    }
    guard catalog.vocabulary.isDivisible(first.unit) else {
      return entry([.exactly(1), .from(first.enough ?? 1)])
    }
    // Over more hours the same loss is spread more thinly: what one number pays, a larger one needn't.
    let some = first.enough ?? first.wait * 9
    return entry([.exactly(max(1, first.wait)), .exactly(first.wait + some)])
  }

  /// What the covers that may take a line ask of its number, those with a wait first.
  private func counted(_ line: LossLine) -> [CountedClass] {
    settler.plan.covers.flatMap { cover -> [CountedClass] in
      guard (cover.base.takes + cover.base.mayTake).contains(where: { $0.classID == line.classID }) else {
        return []
      }
      var caps: [CountedClass] = []
      var waits: [CountedClass] = []
      for term in cover.terms {
        switch term.term.rule {
        case .perUnit(let cap) where cap.classID == line.classID:
          guard let each = term.figure?.low, each > 0 else { continue }
          caps.append(CountedClass(unit: cap.unit, enough: (line.amount - 1) / each + 1))
        case .wait(let wait) where wait.applies(to: line.classID):
          waits.append(CountedClass(unit: wait.unit, wait: term.number?.fewest ?? 0))
        case .wait, .perUnit, .deductible, .ratio, .limit: continue
        }
      }
      return waits.map { waiting(for: caps, $0) } + caps
    }
  }

  /// A wait, with what a cap in a unit of the same kind needs.
  private func waiting(for caps: [CountedClass], _ wait: CountedClass) -> CountedClass {
    var wait = wait
    for cap in caps {
      guard let size = catalog.vocabulary.conversion(from: cap.unit, to: wait.unit) else { continue }
      wait.enough = cap.enough.map { size.share(of: $0) }
    }
    return wait
  }

  private func countsAlike(_ unit: UnitID?, _ other: UnitID) -> Bool {
    unit.map { catalog.vocabulary.conversion(from: $0, to: other) != nil } ?? false
  }
}
