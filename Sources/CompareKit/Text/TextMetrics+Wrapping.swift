extension TextMetrics {
  /// `text` in lines of at most `columns`, which counts as 2 when less.
  ///
  /// Line breaks in the text are kept. Japanese breaks anywhere the rules for line ends allow (no line
  /// starts with 、 or 」 or ends with 「), English at spaces; amounts such as 1,000万円 stay whole. What
  /// fits on no line is broken where the line is full. Spaces at a break are dropped.
  public func wrapped(_ text: some StringProtocol, to columns: Int) -> [String] {
    let columns = max(columns, 2)
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      wrap(paragraph, to: columns, into: &lines)
    }
    return lines
  }

  /// The first `lines` lines of `text`, the last of them ending in `ellipsis` when there is more.
  public func wrapped(
    _ text: some StringProtocol, to columns: Int, lines: Int, ellipsis: Character
  ) -> [String] {
    let all = wrapped(text, to: columns)
    guard lines > 0, all.count > lines else { return Array(all.prefix(max(0, lines))) }
    // What is cut is taken from the text itself, where the spaces that breaks dropped still are, and no
    // space is where a hyphen broke.
    var rest = text[...]
    for line in all.prefix(lines - 1) {
      while !rest.hasPrefix(line), !rest.isEmpty { rest = rest.dropFirst() }
      rest = rest.dropFirst(line.count)
    }
    let last = rest.drop { $0.isWhitespace }.split(whereSeparator: \.isNewline).joined(separator: " ")
    return Array(all.prefix(lines - 1)) + [clipped(last, to: columns, ellipsis: ellipsis)]
  }

  private func wrap(_ paragraph: some StringProtocol, to columns: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    var spaces = ""
    var isFirstLine = true

    func endLine() {
      lines.append(line)
      line = ""
      used = 0
      spaces = ""
      isFirstLine = false
    }

    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      if LineBreaking.isSpace(paragraph[index]) {
        spaces.append(paragraph[index])
        index = paragraph.index(after: index)
        continue
      }
      let end = unitEnd(in: paragraph, from: index)
      let unit = paragraph[index..<end]
      index = end
      let unitWidth = width(of: unit)
      // Spaces at the start of a paragraph indent it; at the start of any other line they go.
      if used == 0 && !isFirstLine { spaces = "" }
      let gap = width(of: spaces)
      if used + gap + unitWidth <= columns {
        line += spaces
        line += unit
        used += gap + unitWidth
        spaces = ""
        continue
      }
      if used > 0 { endLine() }
      spaces = ""
      if unitWidth <= columns {
        line += unit
        used = unitWidth
        continue
      }
      for piece in pieces(of: unit, fitting: columns) {
        let pieceWidth = width(of: piece)
        if used + pieceWidth > columns { endLine() }
        line += piece
        used += pieceWidth
      }
    }
    lines.append(line)
  }

  /// The end of the run that starts at `start` and holds no place to break.
  private func unitEnd<Text: StringProtocol>(in text: Text, from start: Text.Index) -> Text.Index {
    var previous = text[start]
    var end = text.index(after: start)
    while end < text.endIndex {
      let next = text[end]
      if LineBreaking.isSpace(next) || LineBreaking.mayBreak(between: previous, and: next) { break }
      previous = next
      end = text.index(after: end)
    }
    return end
  }

  /// The characters of `unit`; one that is wider than a line (joined emoji) comes in its scalars.
  private func pieces(of unit: some StringProtocol, fitting columns: Int) -> [String] {
    unit.flatMap { character in
      width(of: character) <= columns
        ? [String(character)] : character.unicodeScalars.map { String(Character($0)) }
    }
  }
}
