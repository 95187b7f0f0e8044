/// Why a selection can't be compared or settled.
public enum SelectionError: Error, Sendable, Hashable {
  case unknownFamily(String, known: [String])
  case unknownPlan(String, family: String, known: [String])
  case unknownRider(String, family: String, known: [String])
  /// The rider exists but not for this plan.
  case riderOfAnotherPlan(String, family: String, plan: String, plans: [String])
  /// The rider needs another that isn't chosen.
  case riderNeeds(String, other: String)
  case ridersExclude(String, other: String)
  /// The plan has no place for the term; what it has a place for.
  case unknownTerm(String, column: String, known: [String])
  /// An entered amount that the source rules out, or that no amount can be; whole yen.
  case outsideBounds(term: String, entered: Int, over: Int?, upTo: Int?)
  /// An entered share or number that the source rules out, and what it allows.
  case outsideNumbers(term: String, entered: LocalizedText, allowed: LocalizedText)

  /// What is wrong and what to choose instead.
  public func message(_ language: Language) -> String {
    func list(_ ids: [String]) -> String {
      if ids.isEmpty { return language == .ja ? "（なし）" : "(none)" }
      return ids.joined(separator: language == .ja ? "、" : ", ")
    }
    func hint(_ id: String, _ known: [String]) -> String {
      NearNames.hint(for: id, among: known)[language]
    }
    switch (self, language) {
    case (.unknownFamily(let id, let known), .ja):
      return "商品「\(sanitized(id))」はありません。\(hint(id, known))次のいずれかを指定してください：\(list(known))"
    case (.unknownFamily(let id, let known), .en):
      return "there is no family “\(sanitized(id))”; \(hint(id, known))choose one of: \(list(known))"
    case (.unknownPlan(let id, let family, let known), .ja):
      return "商品「\(family)」にプラン「\(sanitized(id))」はありません。\(hint(id, known))次のいずれかを指定してください：\(list(known))"
    case (.unknownPlan(let id, let family, let known), .en):
      return
        "the family “\(family)” has no plan “\(sanitized(id))”; \(hint(id, known))choose one of: \(list(known))"
    case (.unknownRider(let id, let family, let known), .ja):
      return "商品「\(family)」に特約「\(sanitized(id))」はありません。\(hint(id, known))次のいずれかを指定してください：\(list(known))"
    case (.unknownRider(let id, let family, let known), .en):
      return
        "the family “\(family)” has no rider “\(sanitized(id))”; \(hint(id, known))choose one of: \(list(known))"
    case (.riderOfAnotherPlan(let rider, let family, let plan, let plans), .ja):
      return "特約「\(rider)」は商品「\(family)」のプラン「\(plan)」には付けられません。付けられるプラン：\(list(plans))"
    case (.riderOfAnotherPlan(let rider, let family, let plan, let plans), .en):
      return
        "the rider “\(rider)” doesn't belong to the plan “\(plan)” of “\(family)”; it belongs to: \(list(plans))"
    case (.riderNeeds(let rider, let other), .ja):
      return "特約「\(rider)」には特約「\(other)」が必要です。一緒に付けてください"
    case (.riderNeeds(let rider, let other), .en):
      return "the rider “\(rider)” needs the rider “\(other)”; choose it too"
    case (.ridersExclude(let rider, let other), .ja):
      return "特約「\(rider)」と特約「\(other)」は一緒に付けられません。一方を外してください"
    case (.ridersExclude(let rider, let other), .en):
      return "the riders “\(rider)” and “\(other)” can't be chosen together; drop one"
    case (.unknownTerm(let term, let column, let known), .ja):
      return "「\(column)」に見積項目「\(sanitized(term))」を入れる所はありません。\(hint(term, known))入れられる項目：\(list(known))"
    case (.unknownTerm(let term, let column, let known), .en):
      return
        "“\(column)” has no place for the term “\(sanitized(term))”; \(hint(term, known))it takes: \(list(known))"
    case (.outsideNumbers(let term, let entered, let allowed), .ja):
      return "「\(term)」の\(entered.ja)は範囲の外です。\(allowed.ja)を入力してください"
    case (.outsideNumbers(let term, let entered, let allowed), .en):
      return "\(entered.en) for “\(term)” is out of range; enter \(allowed.en)"
    case (.outsideBounds(let term, let entered, let over, let upTo), .ja):
      let lower = over.map { YenFormat.string($0, .ja) + (upTo == nil ? "を超える" : "を超え") } ?? "0円以上"
      let upper = upTo.map { YenFormat.string($0, .ja) + "以下の" } ?? (over == nil ? "の" : "")
      return
        "「\(term)」の\(YenFormat.string(entered, .ja))は範囲の外です。\(lower)\(upper)額を入力してください"
    case (.outsideBounds(let term, let entered, let over, let upTo), .en):
      let lower = over.map { "more than " + YenFormat.string($0, .en) } ?? "¥0 or more"
      let upper = upTo.map { ", at most " + YenFormat.string($0, .en) } ?? ""
      return "\(YenFormat.string(entered, .en)) for “\(term)” is out of range; enter \(lower)\(upper)"
    }
  }
}
