extension Frame {
  /// The frame as lines of plain text, for recorded screens; a line feed after each row.
  func text(trailingSpaces: Bool = false) -> String {
    lines(trailingSpaces: trailingSpaces).map { $0 + "\n" }.joined()
  }

  /// The rows as text.
  func lines(trailingSpaces: Bool = false) -> [String] {
    (0..<size.rows).map { row in
      var line = cells[row * size.columns..<(row + 1) * size.columns].map(\.text).joined()
      if !trailingSpaces {
        while line.last == " " { line.removeLast() }
      }
      return line
    }
  }

  /// The frame with a line of style marks (`Style.mark`, one a column) under each row that has any.
  func markedText() -> String {
    var result = ""
    for (row, line) in lines().enumerated() {
      result += line + "\n"
      var marks = String(cells[row * size.columns..<(row + 1) * size.columns].map(\.style.mark))
      while marks.last == "." { marks.removeLast() }
      if !marks.isEmpty { result += "~" + marks + "\n" }
    }
    return result
  }
}
