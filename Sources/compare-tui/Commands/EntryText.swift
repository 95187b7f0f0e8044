import CompareKit

/// An entry of the catalog in words.
enum EntryText {
  /// Its id, name and figures, in a line.
  static func line(_ entry: CatalogEntry, _ language: Language) -> String {
    let figures = entry.figures.map { self.figure($0, language) }.joined(
      separator: language == .ja ? "、" : ", ")
    return [entry.id, entry.name[language], figures].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  static func figure(_ figure: CatalogEntry.Figure, _ language: Language) -> String {
    switch figure {
    case .yen(let amount): YenFormat.string(amount, language)
    case .over(let amount):
      language == .ja
        ? "\(YenFormat.string(amount, .ja))を超える額（見積による）" : "over \(YenFormat.string(amount, .en)) (by quote)"
    case .upTo(let amount):
      language == .ja
        ? "\(YenFormat.string(amount, .ja))まで（見積による）" : "up to \(YenFormat.string(amount, .en)) (by quote)"
    case .share(let ratio): ratio.percentText
    case .days(let days): language == .ja ? "\(days)日" : "\(days) days"
    case .count(let count): YenFormat.grouped(UInt(count))
    case .factor(let factor): language == .ja ? "\(factor)倍" : "\(factor) times"
    }
  }
}
