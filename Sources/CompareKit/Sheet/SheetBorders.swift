/// What the lines of a printed sheet are drawn with.
public enum SheetBorders: String, Sendable, Hashable, CaseIterable {
  case box
  case ascii

  /// The three joints of a horizontal line and what runs between them.
  struct Rule {
    let left: String
    let joint: String
    let right: String
    let run: String
  }

  var top: Rule { self == .box ? Rule(left: "┌", joint: "┬", right: "┐", run: "─") : asciiRule }
  var middle: Rule { self == .box ? Rule(left: "├", joint: "┼", right: "┤", run: "─") : asciiRule }
  var bottom: Rule { self == .box ? Rule(left: "└", joint: "┴", right: "┘", run: "─") : asciiRule }
  /// Below the heads of the columns.
  var head: Rule {
    self == .box
      ? Rule(left: "╞", joint: "╪", right: "╡", run: "═")
      : Rule(left: "+", joint: "+", right: "+", run: "=")
  }
  var upright: String { self == .box ? "│" : "|" }
  var light: String { self == .box ? "─" : "-" }
  var heavy: String { self == .box ? "━" : "=" }

  private var asciiRule: Rule { Rule(left: "+", joint: "+", right: "+", run: "-") }
}
