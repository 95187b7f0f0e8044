import CompareKit

/// What a parser says of a text that is no YAML, in its own words, which nobody but it reads.
struct YAMLFault {
  /// What is wrong.
  let problem: String
  /// What was being read.
  let context: String
  let place: YAMLText.Place
  /// Where that began.
  let start: YAMLText.Place

  init(
    _ problem: String, at place: YAMLText.Place, context: String = "", start: YAMLText.Place? = nil
  ) {
    self.problem = problem
    self.context = context
    self.place = place
    self.start = start ?? place
  }

  /// What is likely to have been done wrong in `source`, and where.
  func cause(in source: YAMLText) -> (YAMLCause, YAMLText.Place) {
    switch problem {
    case has("control characters"), has("Unicode character"), has("UTF-8"):
      return (.control(source[place] ?? "\0", next: source[place + 1]), place)
    case has("end of stream"), has("document indicator"): return (.unclosedQuote, start)
    case has("escape"), has("hexdecimal"): return (.escape, backslash(in: source))
    default: break
    }
    if !isWithinBrackets, let tab = tab(in: source) { return (.tab, tab) }
    switch context {
    case has("directive"): return (.reserved("%"), start)
    case has("tag"): return (.tag, start)
    case has("anchor"), has("alias"), has("block scalar"):
      return (.reserved(source[start] ?? "&"), start)
    default: break
    }
    if isVague, let slip = slip(in: source) { return slip }
    switch problem {
    case has("tag handle"): return (.tag, place)
    case has("start any token"): return (.reserved(source[place] ?? " "), place)
    case has("mapping values"):
      return source.hasColon(before: place) ? (.colon, place) : indentation(in: source)
    case has("unexpected ':'"): return (.colon, place)
    case has("mapping keys"): return (.reserved("?"), place)
    case has("block sequence entries"): return (.dashWithinLine, place)
    case has("expected ':'"):
      return source.unclosedQuote(from: start.line - 1, to: start) ?? (.missingColon, start)
    case has("',' or"): return bracketCause(in: source)
    case has("node content"):
      let isAlone = source.beginning(of: place.line).map { $0 == place } ?? true
      let unclosed = isAlone ? source.unclosedBracket(before: place) : nil
      return unclosed ?? (.noValue(source[place] ?? ","), place)
    case has("expected key"), has("'-' indicator"), has("document start"):
      return source.unclosedQuote(from: start.line, to: place) ?? source.textAfterQuote(at: place)
        ?? source.textAfterBracket(at: place, isWithinBrackets: false) ?? (.indentation, place)
    default: return (.unknown, place)
    }
  }

  private var isWithinBrackets: Bool { problem.contains("',' or") || context.contains("flow") }

  /// Whether the parser noticed later than where it went wrong.
  private var isVague: Bool {
    [
      "mapping values", "expected ':'", "',' or", "node content", "expected key", "'-' indicator",
      "document start",
    ].contains(where: problem.contains)
  }

  /// A wrong sign near the fault, or a text left of where it belongs.
  private func slip(in source: YAMLText) -> (YAMLCause, YAMLText.Place)? {
    let above = source.lineWithText(before: place.line) ?? place.line
    for line in [place.line, above, start.line] {
      if let slip = source.slip(on: line) ?? source.unindentedText(on: line) { return slip }
    }
    return nil
  }

  /// A field that the parser takes for more of the text above it.
  private func indentation(in source: YAMLText) -> (YAMLCause, YAMLText.Place) {
    guard let beginning = source.beginning(of: place.line), source.word(at: beginning).end == place else {
      return (.colon, place)
    }
    return (.indentation, beginning)
  }

  /// Text between brackets that doesn't go on as it must.
  private func bracketCause(in source: YAMLText) -> (YAMLCause, YAMLText.Place) {
    let opening = source[start] ?? "["
    if let hash = source.remark(from: start, to: place) { return (.remark, hash) }
    if place.line > start.line, let quote = source.unclosedQuote(from: start.line, to: place) { return quote }
    if let extra = source.extraBracket(at: place, within: start) { return extra }
    if !source.isClosed(start) { return (.unclosedBracket(opening), start) }
    if source[place] == ":" { return (.colon, place) }
    return source.textAfterQuote(at: place)
      ?? source.textAfterBracket(at: place, isWithinBrackets: true) ?? (
        .separator(closing: opening == "[" ? "]" : "}"), place
      )
  }

  /// The backslash that the parser has read already.
  private func backslash(in source: YAMLText) -> YAMLText.Place {
    var place = place
    while place.column > 1, source[place] != "\\" { place.column -= 1 }
    return source[place] == "\\" ? place : self.place
  }

  /// A tab that indents the line of the fault.
  private func tab(in source: YAMLText) -> YAMLText.Place? {
    let blanks = source.line(place.line).prefix { $0 == " " || $0 == "\t" }
    if let index = blanks.firstIndex(of: "\t") {
      return YAMLText.Place(line: place.line, column: index - blanks.startIndex + 1)
    }
    return problem.contains("tab character") || source[place] == "\t" ? place : nil
  }

  /// Matches texts that hold a word.
  private func has(_ word: String) -> Word { Word(word: word) }

  private struct Word {
    let word: String

    static func ~= (pattern: Word, text: String) -> Bool { text.contains(pattern.word) }
  }
}
