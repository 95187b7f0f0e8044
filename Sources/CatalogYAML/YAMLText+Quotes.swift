/// What is found by looking at the lines around a fault.
extension YAMLText {
  /// Whether another colon names a field before this place of its line.
  func hasColon(before place: Place) -> Bool {
    let before = Array(line(place.line).prefix(place.column - 1))
    return before.indices.contains { before[$0] == ":" && $0 + 1 < before.count && before[$0 + 1] == " " }
  }

  /// A quote that begins a value between two lines and isn't closed on its own line.
  func unclosedQuote(from first: Int, to last: Place) -> (YAMLCause, Place)? {
    for number in max(1, first)...max(1, first, last.line) {
      let scalars = Array(line(number))
      var index = 0
      while index < scalars.count {
        guard let open = Self.quoteBeginning(in: scalars, from: index) else { break }
        guard let close = Self.closing(of: open, in: scalars) else {
          let place = Place(line: number, column: open + 1)
          return place < last ? (.unclosedQuote, place) : nil
        }
        index = close + 1
      }
    }
    return nil
  }

  /// Text right behind a closing quote, where there may be none.
  func textAfterQuote(at place: Place) -> (YAMLCause, Place)? {
    let before = line(place.line).prefix(place.column - 1).last { $0 != " " }
    return before == "\"" || before == "'" ? (.textAfterQuote, place) : nil
  }

  /// Where, after `place` and outside quotes, a remark begins that swallows the end of its line.
  func remark(on place: Place) -> Place? {
    let scalars = Array(line(place.line))
    var index = place.column - 1
    while index < scalars.count {
      if scalars[index] == "\"" || scalars[index] == "'", let close = Self.closing(of: index, in: scalars),
        Self.beginsValue(index, in: scalars)
      {
        index = close
      } else if Self.beginsRemark(index, in: scalars), index > 0 {
        // Only a remark that hides the closing bracket is to blame.
        let rest = scalars[index...]
        return rest.contains("}") || rest.contains("]") || rest.contains(",")
          ? Place(line: place.line, column: index + 1) : nil
      }
      index += 1
    }
    return nil
  }

  /// A remark between two places that swallows the end of its line, closing brackets and all.
  func remark(from start: Place, to end: Place) -> Place? {
    if let remark = remark(on: start) { return remark }
    return (start.line..<max(start.line, end.line)).lazy.dropFirst().compactMap { number in
      beginning(of: number).flatMap { remark(on: $0) }.flatMap { remark in
        line(number).dropFirst(remark.column).contains { $0 == "}" || $0 == "]" } ? remark : nil
      }
    }.first
  }

  /// The remark that stands in the place of a field's value.
  func remark(after key: Place) -> Place? {
    var place = key
    while let scalar = self[place], scalar != ":" { place.column += 1 }
    repeat { place.column += 1 } while self[place] == " "
    return self[place] == "#" ? place : nil
  }

  /// Whether the bracket at `place` is closed further on by its own counterpart.
  func isClosed(_ place: Place) -> Bool {
    var open: [Unicode.Scalar] = []
    var number = place.line
    var index = place.column - 1
    while number <= lineCount {
      let scalars = Array(line(number))
      while index < scalars.count {
        switch scalars[index] {
        case "[", "{": open.append(scalars[index])
        case "]", "}":
          guard open.popLast() == (scalars[index] == "]" ? "[" : "{") else { return false }
          if open.isEmpty { return true }
        case "\"", "'":
          if Self.beginsValue(index, in: scalars) { index = Self.closing(of: index, in: scalars) ?? index }
        default: break
        }
        index += 1
      }
      number += 1
      index = 0
    }
    return false
  }

  private static func quoteBeginning(in scalars: [Unicode.Scalar], from index: Int) -> Int? {
    (index..<scalars.count).first {
      (scalars[$0] == "\"" || scalars[$0] == "'") && beginsValue($0, in: scalars)
    }
  }

  static func beginsRemark(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index] == "#" && (index == 0 || " [{,".unicodeScalars.contains(scalars[index - 1]))
  }

  static func beginsValue(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let before = scalars[..<index].last(where: { $0 != " " }) else { return true }
    let isNext = scalars[index - 1] != " "
    return "[{,".unicodeScalars.contains(before) || !isNext && (before == ":" || before == "-")
  }

  static func closing(of open: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = open + 1
    while index < scalars.count {
      if scalars[open] == "\"", scalars[index] == "\\" {
        index += 1
      } else if scalars[index] == scalars[open] {
        let isDoubled = scalars[open] == "'" && index + 1 < scalars.count && scalars[index + 1] == "'"
        if !isDoubled { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
