/// The words of English phrases as numbers, so that phrases are compared word by word and never inside one.
///
/// Plurals are the same word, and hyphens and apostrophes are dropped (`take-out`, `takeout`).
struct EnglishTokens {
  /// Above every Unicode scalar, so that phrases and Japanese texts can't be taken for each other.
  static let firstUnit: UInt32 = 0x20_0000

  private var units: [String: UInt32] = [:]
  private var words: [String] = []

  /// A word of no phrase.
  private static let unknown: UInt32 = .max

  /// The units of a phrase to be found later.
  mutating func add(_ phrase: some StringProtocol) -> [UInt32] {
    Self.words(of: phrase).map { word in
      if let unit = units[word] { return unit }
      let unit = Self.firstUnit + UInt32(words.count)
      units[word] = unit
      words.append(word)
      return unit
    }
  }

  /// The units of what was typed, and of the same with words joined or taken apart (`take out`, `hairsalon`)
  /// where that makes known words. Empty when it is not English.
  func readings(of typed: some StringProtocol) -> [[UInt32]] {
    guard typed.unicodeScalars.allSatisfy({ $0.value < 0x2E80 || 0xFF01...0xFF5E ~= $0.value }) else {
      return []
    }
    let words = Self.words(of: typed)
    let plain = words.map { units[$0] ?? Self.unknown }
    let others = [joined(words), apart(words)].filter { !$0.contains(Self.unknown) && $0 != plain }
    return words.isEmpty ? [] : [plain] + others
  }

  private func joined(_ words: [String]) -> [UInt32] {
    var result: [UInt32] = []
    var index = 0
    while index < words.count {
      if index + 1 < words.count, let unit = units[words[index] + words[index + 1]] {
        result.append(unit)
        index += 2
      } else {
        result.append(units[words[index]] ?? Self.unknown)
        index += 1
      }
    }
    return result
  }

  private func apart(_ words: [String]) -> [UInt32] {
    words.flatMap { word -> [UInt32] in
      if let unit = units[word] { return [unit] }
      for length in 2..<max(2, word.count - 1) {
        if let first = units[String(word.prefix(length))], let second = units[String(word.dropFirst(length))]
        {
          return [first, second]
        }
      }
      return [Self.unknown]
    }
  }

  /// The units of all words that begin as the last word typed, when that has three letters or more.
  func beginning(of typed: some StringProtocol) -> Set<UInt32> {
    guard let last = Self.split(typed).last, last.count >= 3 else { return [] }
    var result: Set<UInt32> = []
    for (index, word) in words.enumerated() where word.hasPrefix(last) {
      result.insert(Self.firstUnit + UInt32(index))
    }
    return result
  }

  /// The words of a phrase, folded.
  static func words(of phrase: some StringProtocol) -> [String] { split(phrase).map(singular) }

  private static func split(_ phrase: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in phrase.unicodeScalars {
      let ascii = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
      switch ascii {
      case 0x27, 0x2D, 0x2010...0x2014, 0x2019: continue
      case 0x30...0x39, 0x61...0x7A: word.unicodeScalars.append(Unicode.Scalar(UInt8(ascii)))
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(ascii | 0x20)))
      case 0xC0...0x24F: word += scalar.properties.lowercaseMapping
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), word != "news" else { return word }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "ches", "shes", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
