/// Signs that have a plain form where only ASCII is safe.
extension Frame {
  /// Stands at the end of a text that was cut.
  var ellipsis: Character { Self.ellipsis(isASCII: borders.isASCII) }

  static func ellipsis(isASCII: Bool) -> Character { isASCII ? "~" : "…" }

  /// Points at the row or field the cursor is on.
  var pointer: Unicode.Scalar { borders.isASCII ? ">" : "▸" }

  /// Between a whole and its part.
  var separator: Character { borders.isASCII ? ">" : "›" }

  /// Bears on this client.
  var matterSign: Unicode.Scalar { Self.matterSign(isASCII: borders.isASCII) }

  static func matterSign(isASCII: Bool) -> Unicode.Scalar { isASCII ? "+" : "•" }

  /// The last change made it so.
  var changeSign: Unicode.Scalar { Self.changeSign }

  static let changeSign: Unicode.Scalar = "*"

  /// What lies to the left and to the right of a part of a table.
  var moreLeft: Unicode.Scalar { borders.isASCII ? "<" : "←" }
  var moreRight: Unicode.Scalar { borders.isASCII ? ">" : "→" }

  /// What lies above and below a part of a list.
  var moreAbove: Unicode.Scalar { borders.isASCII ? "^" : "↑" }
  var moreBelow: Unicode.Scalar { borders.isASCII ? "v" : "↓" }
}
