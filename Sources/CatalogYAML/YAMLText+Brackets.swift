/// Brackets and block texts around a fault.
extension YAMLText {
  /// The brackets of one line, outside quotes and remarks, by their places in it.
  private struct Brackets {
    var openings: [Int: Int] = [:]
    var unclosed: [Int] = []
    var unopened: [Int] = []

    init(_ scalars: [Unicode.Scalar]) {
      var index = 0
      while index < scalars.count {
        switch scalars[index] {
        case "[", "{": unclosed.append(index)
        case "]", "}":
          if let opening = unclosed.popLast() { openings[index] = opening } else { unopened.append(index) }
        case "#" where YAMLText.beginsRemark(index, in: scalars): return
        case "\"", "'":
          if YAMLText.beginsValue(index, in: scalars) {
            index = YAMLText.closing(of: index, in: scalars) ?? index
          }
        default: break
        }
        index += 1
      }
    }
  }

  /// What goes on behind a closed bracket where nothing may.
  /// - Parameter isWithinBrackets: whether further brackets may be closed there.
  func textAfterBracket(at place: Place, isWithinBrackets: Bool) -> (YAMLCause, Place)? {
    let scalars = Array(line(place.line))
    guard let last = scalars.prefix(place.column - 1).lastIndex(where: { $0 != " " }),
      scalars[last] == "]" || scalars[last] == "}"
    else { return nil }
    let brackets = Brackets(scalars)
    if !isWithinBrackets, let extra = brackets.unopened.last, extra >= place.column - 1 {
      let isHere = self[place] == "]" || self[place] == "}"
      let index = isHere ? place.column - 1 : last
      return (.extraBracket(scalars[index]), Place(line: place.line, column: index + 1))
    }
    guard let opening = brackets.openings[last],
      !isWithinBrackets || !isField(after: Place(line: place.line, column: place.column - 1))
    else { return nil }
    return (.reserved(scalars[opening]), Place(line: place.line, column: opening + 1))
  }

  /// A closing bracket without which the bracket at `start` would be closed.
  func extraBracket(at place: Place, within start: Place) -> (YAMLCause, Place)? {
    guard let bracket = self[place], bracket == "]" || bracket == "}" else { return nil }
    var without = self
    without.replace(at: place, with: " ")
    return without.isClosed(start) ? (.extraBracket(bracket), place) : nil
  }

  /// Why nothing follows where a value must: what the lines above leave open.
  func unclosedBracket(before place: Place) -> (YAMLCause, Place)? {
    var unopened = 0
    for number in stride(from: min(place.line, lineCount), through: 1, by: -1) {
      let scalars = Array(line(number).prefix(number == place.line ? place.column - 1 : .max))
      let brackets = Brackets(scalars)
      if brackets.unclosed.count > unopened {
        let index = brackets.unclosed[brackets.unclosed.count - 1 - unopened]
        let opening = Place(line: number, column: index + 1)
        return remark(from: opening, to: place).map { (.remark, $0) } ?? (
          .unclosedBracket(scalars[index]), opening
        )
      }
      unopened += brackets.unopened.count - brackets.unclosed.count
    }
    return nil
  }

  /// A text that should stand indented under `|` or `>`, and doesn't.
  func unindentedText(on number: Int) -> (YAMLCause, Place)? {
    guard let above = lineWithText(before: number), let place = beginning(of: number),
      let key = beginning(of: above), place.column <= key.column
    else { return nil }
    let scalars = line(above).filter { !"+-0123456789 ".unicodeScalars.contains($0) }
    guard let sign = scalars.last, sign == "|" || sign == ">", scalars.dropLast().last == ":" else {
      return nil
    }
    return (.unindentedText(under: sign), place)
  }

  func lineWithText(before number: Int) -> Int? {
    (1..<max(1, number)).last { beginning(of: $0) != nil }
  }

  /// Where the first letter of a line stands.
  func beginning(of number: Int) -> Place? {
    let line = line(number)
    return line.firstIndex { $0 != " " }.map { Place(line: number, column: $0 - line.startIndex + 1) }
  }
}
