/// What becomes of a scalar that must not reach a terminal or a printed sheet as it is.
enum Sanitizing {
  enum Fate: Equatable {
    case keep
    case drop
    case space
    case replacement
  }

  /// Stands where a character cannot be drawn.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// How many marks may sit on one character: the terminal library draws no more.
  static let marksPerCharacter = 4

  @inline(__always)
  static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7F, 0x3041...0x3096, 0x4E00...0x9FFF, 0x309B...0x30FF, 0x3001...0x3029: .keep
    default: rareFate(of: scalar)
    }
  }

  private static func rareFate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return .space
    case 0x00..<0x20, 0x7F..<0xA0: return .drop
    // Soft hyphen, grapheme joiner, fillers, Mongolian separator.
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: return .drop
    // Zero-width spaces and joiners, direction marks, overrides, embeddings and isolates.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return .drop
    // Interlinear annotation, musical formatting, tags.
    case 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F: return .drop
    default: return ScalarWidth.columns(of: scalar) == nil ? .replacement : .keep
    }
  }
}

/// `text` made fit for a terminal and a sheet: one line, nothing that moves the cursor, changes the
/// direction of writing or hides.
///
/// Line breaks and tabs become spaces; control characters, bidirectional overrides and isolates, and
/// invisible formatting are removed; what cannot be drawn becomes U+FFFD; a mark with no character
/// to sit on is removed, as are marks piled higher than a cell can hold. The columns `TextMetrics`
/// counts are the same before and after.
public func sanitized(_ text: some StringProtocol) -> String {
  if PlainText.with(text, { !$0.contains("\n") }) == true { return String(text) }
  var result = String.UnicodeScalarView()
  var marks = Sanitizing.marksPerCharacter
  var afterCarriageReturn = false
  for scalar in text.unicodeScalars {
    defer { afterCarriageReturn = scalar == "\r" }
    switch Sanitizing.fate(of: scalar) {
    case .keep:
      if ScalarWidth.columns(of: scalar) == 0 {
        marks += 1
        guard marks <= Sanitizing.marksPerCharacter else { continue }
      } else {
        marks = 0
      }
      result.append(scalar)
    case .drop: continue
    case .space:
      if scalar == "\n" && afterCarriageReturn { continue }
      marks = 0
      result.append(" ")
    case .replacement:
      marks = 0
      result.append(Sanitizing.replacement)
    }
  }
  return String(result)
}
