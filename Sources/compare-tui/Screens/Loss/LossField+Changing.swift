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

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after it, and the first after the last.
  var next: Self {
    let all = Self.allCases
    guard let index = all.firstIndex(of: self) else { return self }
    return all[(index + 1) % all.count]
  }
}

extension [Fact: Bool] {
  /// From yes to no to not known.
  mutating func cycle(_ fact: Fact) {
    switch self[fact] {
    case true?: self[fact] = false
    case false?: self[fact] = nil
    case nil: self[fact] = true
    }
  }
}

extension Cause? {
  /// Through every cause to not known.
  mutating func cycle() {
    guard let present = self else {
      self = Cause.allCases.first
      return
    }
    self = present == Cause.allCases.last ? nil : present.next
  }
}
