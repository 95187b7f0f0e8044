extension TextMetrics {
  /// `text` in lines of at most `columns`, which counts as 2 when less.
  ///
  /// Line breaks in the text are kept. Japanese breaks anywhere the rules for line ends allow (no line
  /// starts with 、 or 」 or ends with 「), English at spaces; amounts such as 1,000万円 stay whole. What
  /// fits on no line is broken where the line is full. Spaces at a break are dropped.
  public func wrapped(_ text: some StringProtocol, to columns: Int) -> [String] {
    PlainText.with(text) { wrap($0, to: columns) } ?? wrap(Substring(text), to: columns)
  }

  /// The first `lines` lines of `text`, the last of them ending in `ellipsis` when there is more.
  public func wrapped(
    _ text: some StringProtocol, to columns: Int, lines: Int, ellipsis: Character
  ) -> [String] {
    PlainText.with(text) { wrap($0, to: columns, lines: lines, ellipsis: ellipsis) }
      ?? wrap(Substring(text), to: columns, lines: lines, ellipsis: ellipsis)
  }

  func wrap<Row: TextRow>(_ row: Row, to columns: Int) -> [String] {
    lines(of: row, to: columns).map(row.text)
  }

  func wrap<Row: TextRow>(_ row: Row, to columns: Int, lines: Int, ellipsis: Character) -> [String] {
    let all = self.lines(of: row, to: columns)
    guard lines > 0, all.count > lines else { return all.prefix(max(0, lines)).map(row.text) }
    // What is cut is taken from the text itself, where the spaces that breaks dropped still are, and no
    // space is where a hyphen broke.
    let rest = row.text(all[lines - 1].lowerBound..<row.endIndex)
    let last = rest.drop { $0.isWhitespace }.split { $0.isNewline }.joined(separator: " ")
    return all.prefix(lines - 1).map(row.text) + [clipped(last, to: columns, ellipsis: ellipsis)]
  }

  private func lines<Row: TextRow>(of row: Row, to columns: Int) -> [Range<Row.Index>] {
    var lines: [Range<Row.Index>] = []
    var start = row.startIndex
    while let end = row[start...].firstIndex(where: { $0.isNewline }) {
      wrap(start..<end, of: row, to: max(columns, 2), into: &lines)
      start = row.index(after: end)
    }
    wrap(start..<row.endIndex, of: row, to: max(columns, 2), into: &lines)
    return lines
  }

  private func wrap<Row: TextRow>(
    _ paragraph: Range<Row.Index>, of row: Row, to columns: Int, into lines: inout [Range<Row.Index>]
  ) {
    var line = paragraph.lowerBound..<paragraph.lowerBound
    var used = 0
    var next = paragraph.lowerBound
    while true {
      // Spaces at the start of a paragraph indent it; where a line ends they go.
      let gap = row[next..<paragraph.upperBound].prefix { $0.isSpace }
      let start = gap.endIndex
      if start == paragraph.upperBound { break }
      next = unitEnd(in: row[start..<paragraph.upperBound])
      let unitWidth = width(of: row[start..<next])
      let needed = width(of: gap) + unitWidth
      if used + needed <= columns {
        line = line.lowerBound..<next
        used += needed
        continue
      }
      // What takes no room stays with what comes after it.
      let goesOn = used == 0 && gap.isEmpty
      if !goesOn, !line.isEmpty { lines.append(line) }
      line = (goesOn ? line.lowerBound : start)..<next
      used = unitWidth
      if unitWidth <= columns { continue }
      line = line.lowerBound..<start
      used = 0
      for index in row[start..<next].indices {
        for (part, width) in row.parts(at: index, fitting: columns, self) {
          if used + width > columns {
            lines.append(line)
            line = part
            used = 0
          }
          line = line.lowerBound..<part.upperBound
          used += width
        }
      }
    }
    lines.append(line)
  }

  /// The end of the run that begins `text` and holds no place to break.
  private func unitEnd<Text: Collection>(in text: Text) -> Text.Index where Text.Element: TextPiece {
    var previous = text[text.startIndex]
    var end = text.index(after: text.startIndex)
    while end < text.endIndex {
      let next = text[end]
      if next.isSpace || LineBreaking.mayBreak(between: previous.leadingScalar, and: next.leadingScalar) {
        break
      }
      previous = next
      end = text.index(after: end)
    }
    return end
  }

  private func width<Text: Collection>(of text: Text) -> Int where Text.Element: TextPiece {
    text.reduce(0) { $0 + $1.width(self) }
  }
}
