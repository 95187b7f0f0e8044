extension Key {
  /// What terminals send for keys, without the Esc that all of it begins with.
  ///
  /// A key has several spellings, whichever of them the description of the terminal knows: cursor keys and the
  /// first four function keys of a VT100 and its heirs, of PuTTY and rxvt, and of the Linux console.
  static let sequences: [[UInt8]: Key] = {
    var result: [[UInt8]: Key] = [:]
    func add(_ key: Key, _ spellings: [String]) {
      for spelling in spellings { result[Array(spelling.utf8)] = key }
    }
    let letters: [(String, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    // `1;1` is the spelling of terminals that always name the modifiers, without any.
    for (letter, key) in letters { add(key, ["[\(letter)", "O\(letter)", "[1;1\(letter)"]) }
    let numbers: [(Int, Key)] = [
      (1, .home), (4, .end), (7, .home), (8, .end), (3, .delete), (5, .pageUp), (6, .pageDown),
    ]
    for (number, key) in numbers { add(key, ["[\(number)~", "[\(number);1~"]) }
    add(.delete, ["[P"])
    add(.backTab, ["[Z", "[1;2Z"])
    for (index, number) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      add(.function(index + 1), ["[\(number)~", "[\(number);1~"])
    }
    for (index, letter) in ["P", "Q", "R", "S"].enumerated() {
      add(.function(index + 1), ["O\(letter)", "[1;1\(letter)"])
    }
    for (index, letter) in ["A", "B", "C", "D", "E"].enumerated() {
      add(.function(index + 1), ["[[\(letter)"])
    }
    // The keypad, where another program left it sending sequences.
    add(.enter, ["OM"])
    for (digit, letter) in "pqrstuvwxy".enumerated() {
      add(.character(Character("\(digit)")), ["O\(letter)"])
    }
    return result
  }()

  /// Keys by the names terminfo gives to what they send.
  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
