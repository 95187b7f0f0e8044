import CompareKit

/// A line of the comparison with A.
enum PinLine: Sendable {
  case heading(String)
  case text(StyledLine)
  /// Cells side by side with the columns each takes.
  case cells([Cell])

  typealias Cell = (text: StyledLine, width: Int)
}

/// Two selections side by side in lines of a width.
struct PinLines {
  let comparison: PinnedComparison
  let strings: Strings
  let width: Int
  let metrics: TextMetrics

  private var texts: Strings.Pins { strings.pins }
  private var language: Language { strings.language }
  /// The label, then A and B.
  private var labelWidth: Int { max(14, min(30, width / 4)) }
  private var sideWidth: Int { max(8, (width - labelWidth) / 2) }

  var lines: [PinLine] {
    var lines: [PinLine] = [.heading(texts.money(comparison.scenario?.name[language] ?? "-"))]
    for pair in comparison.pairs { lines += money(pair) }
    lines.append(.text(StyledLine(text: "", style: .normal)))
    lines.append(.heading("\(texts.cells) (\(comparison.differences.count))"))
    if comparison.differences.isEmpty {
      lines += metrics.wrapped(texts.same, to: width).map { .text(StyledLine(text: $0, style: .dim)) }
    }
    for difference in comparison.differences {
      lines += row(
        ("\(difference.row[language]) / \(difference.title[language])", .label),
        ("A: " + (difference.a?.text[language] ?? texts.noCell), difference.a?.style ?? .dim),
        ("B: " + (difference.b?.text[language] ?? texts.noCell), (difference.b?.style ?? .dim)))
    }
    return lines
  }

  /// A column in A and in B: what it is, what it pays, what stays, and the differences.
  private func money(_ pair: PinnedComparison.Pair) -> [PinLine] {
    let name = (pair.b ?? pair.a)?.family[language] ?? ""
    var lines = row(
      (name, .heading), ("A: " + self.name(pair.a), .normal), ("B: " + self.name(pair.b), .normal))
    func amounts(_ label: String, _ style: Style, _ part: (Outcome) -> ClosedRange<Int>) {
      let (a, b) = (pair.outcomeA.map(part), pair.outcomeB.map(part))
      lines += row(
        ("  " + label, .label), (a.map { strings.range($0) } ?? texts.noCell, style),
        (b.map { strings.range($0) } ?? texts.noCell, style))
    }
    amounts(texts.paid, .barPaid) { $0.paid }
    amounts(texts.stays, .barStays) { $0.stays }
    if let a = pair.outcomeA, let b = pair.outcomeB {
      let text = strings.difference(b.worst.paid - a.worst.paid, b.best.paid - a.best.paid)
      let isSame = a.paid == b.paid
      lines += row(
        ("  " + texts.difference, .label), ("\(texts.paid) \(text)", isSame ? .dim : .differing),
        (
          "\(texts.stays) "
            + strings.difference(
              b.worst.stays.total - a.worst.stays.total, b.best.stays.total - a.best.stays.total),
          isSame ? .dim : .differing
        ))
    }
    return lines
  }

  private func name(_ side: Comparison.Side?) -> String {
    guard let side else { return texts.noColumn }
    let riders = side.plan.riders.map { $0.name[language] }
    let separator = language == .ja ? "、" : ", "
    let terms = side.plan.enteredTerms.map { $0[language] }
    return [
      side.plan.plan.name[language],
      riders.isEmpty ? texts.noRiders : "+ " + riders.joined(separator: separator),
      terms.joined(separator: separator),
    ].filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private func row(_ label: (String, Style), _ a: (String, Style), _ b: (String, Style)) -> [PinLine] {
    let wrapped = [(label, labelWidth), (a, sideWidth), (b, sideWidth)].map { text, width in
      (metrics.wrapped(text.0, to: width - 2), text.1, width)
    }
    return (0..<(wrapped.map(\.0.count).max() ?? 0)).map { line in
      .cells(
        wrapped.map { lines, style, width in
          (StyledLine(text: line < lines.count ? lines[line] : "", style: style), width)
        })
    }
  }
}
