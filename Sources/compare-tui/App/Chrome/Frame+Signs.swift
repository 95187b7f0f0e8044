/// Signs that have a plain form where only ASCII is safe.
extension Frame {
  /// Stands at the end of a text that was cut.
  var ellipsis: Character { borders.isASCII ? "~" : "…" }

  /// Points at the row or field the cursor is on.
  var pointer: Unicode.Scalar { borders.isASCII ? ">" : "▸" }

  /// Between a whole and its part.
  var separator: Character { borders.isASCII ? ">" : "›" }

  /// What lies above and below a part of a list.
  var moreAbove: Unicode.Scalar { borders.isASCII ? "^" : "↑" }
  var moreBelow: Unicode.Scalar { borders.isASCII ? "v" : "↓" }
}
