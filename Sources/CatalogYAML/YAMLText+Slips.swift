/// Signs that look right on the screen and aren't to a parser: full-width ones, and blanks left out.
extension YAMLText {
  /// The first such sign of a line that can't be read.
  func slip(on number: Int) -> (YAMLCause, Place)? {
    let scalars = Array(line(number))
    var index = 0
    // What begins a field: the line, a dash, a bracket, a comma.
    var isBeginning = true
    while index < scalars.count {
      let place = Place(line: number, column: index + 1)
      let scalar = scalars[index]
      if isBeginning, scalar != " " {
        if let slip = slip(at: place) ?? wideBracket(at: place) { return slip }
        isBeginning = scalar == "-" && index + 1 < scalars.count && scalars[index + 1] == " "
      }
      switch scalar {
      case "{", "[", ",": isBeginning = true
      case "，", "、":
        if isField(after: place) { return (.wide(scalar, meant: ", "), place) }
      case "\"", "'":
        if Self.beginsValue(index, in: scalars) { index = Self.closing(of: index, in: scalars) ?? index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// What was done wrong with the signs of a field or an item that begins at `place`.
  func slip(at place: Place) -> (YAMLCause, Place)? {
    if let blank = wideBlank(at: place) { return blank }
    switch self[place] {
    case "-":
      if let blank = wideBlank(at: place + 1) { return blank }
      return self[place + 1]?.properties.isAlphabetic == true ? (.dashWithoutBlank, place) : nil
    case "－": return (.wide("－", meant: "- "), place)
    default: break
    }
    let (name, end) = word(at: place)
    if name.isEmpty { return nil }
    switch self[end] {
    case "：": return (.wide("：", meant: ": "), end)
    case ":":
      if let blank = wideBlank(at: end + 1) { return blank }
      guard let next = self[end + 1], !" /,]}".unicodeScalars.contains(next) else { return nil }
      return (.colonWithoutBlank(name: name), place)
    default: return nil
    }
  }

  /// A full-width bracket where a value begins.
  private func wideBracket(at place: Place) -> (YAMLCause, Place)? {
    var (_, place) = word(at: place)
    guard self[place] == ":" else { return nil }
    repeat { place.column += 1 } while self[place] == " "
    switch self[place] {
    case "｛": return (.wide("｛", meant: "{"), place)
    case "［": return (.wide("［", meant: "["), place)
    default: return nil
    }
  }

  private func wideBlank(at place: Place) -> (YAMLCause, Place)? {
    guard let scalar = self[place], scalar.value > 0x7F, scalar.properties.isWhitespace else { return nil }
    return (.wideBlank(scalar), place)
  }

  /// Whether `name:` stands behind a place and its blanks.
  func isField(after place: Place) -> Bool {
    var next = place + 1
    while self[next] == " " { next.column += 1 }
    let (name, end) = word(at: next)
    return !name.isEmpty && (self[end] == ":" || self[end] == "：")
  }

  /// The name of a field, as catalogs have them, and where it ends.
  func word(at place: Place) -> (name: String, end: Place) {
    var name = String.UnicodeScalarView()
    var end = place
    while let scalar = self[end], scalar.isASCII,
      scalar.properties.isAlphabetic || !name.isEmpty && "-.0123456789".unicodeScalars.contains(scalar)
    {
      name.append(scalar)
      end.column += 1
    }
    return (String(name), end)
  }
}

extension YAMLText.Place {
  static func + (place: Self, columns: Int) -> Self {
    Self(line: place.line, column: place.column + columns)
  }
}
