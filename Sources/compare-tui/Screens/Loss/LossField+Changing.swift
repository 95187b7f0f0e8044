import CompareKit

extension Typing {
  /// Whether an amount or a number can begin with it: of what is pasted, that is told once it is in the field.
  var beginsNumber: Bool {
    switch self {
    case .key(.character(let character)): character.isWholeNumber || "¥￥.．".contains(character)
    case .key: false
    case .pasted: true
    }
  }
}

extension Array where Element: Equatable {
  /// The one after another, and the first after the last and after none.
  func next(after present: Element?) -> Element? {
    guard let place = present.flatMap(firstIndex), place + 1 < count else { return first }
    return self[place + 1]
  }
}

extension [FactID: Bool] {
  /// From yes to no to not known.
  mutating func cycle(_ fact: FactID) {
    switch self[fact] {
    case true?: self[fact] = false
    case false?: self[fact] = nil
    case nil: self[fact] = true
    }
  }
}

extension [GroupID: MemberID] {
  /// Through every member of a group to not known.
  mutating func cycle(_ group: FactGroup) {
    let members = group.members.map(\.id)
    guard let present = self[group.id].flatMap(members.firstIndex) else {
      self[group.id] = members.first
      return
    }
    self[group.id] = present + 1 < members.count ? members[present + 1] : nil
  }
}
