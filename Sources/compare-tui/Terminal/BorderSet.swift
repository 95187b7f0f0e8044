/// The glyphs that frames and rules are drawn with.
struct BorderSet: Equatable, Sendable {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let topLeft: Unicode.Scalar
  let topRight: Unicode.Scalar
  let bottomLeft: Unicode.Scalar
  let bottomRight: Unicode.Scalar
  let teeLeft: Unicode.Scalar
  let teeRight: Unicode.Scalar
  /// Whether only ASCII is drawn: views choose their bars, arrows and marks by it.
  let isASCII: Bool

  /// Light box-drawing lines.
  static let unicode = BorderSet(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    teeLeft: "├", teeRight: "┤", isASCII: false)

  /// For terminals without UTF-8, and for those that draw box lines two columns wide.
  static let ascii = BorderSet(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    teeLeft: "+", teeRight: "+", isASCII: true)
}
