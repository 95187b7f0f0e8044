#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file with a screenful of Japanese and ASCII text, each line as wide as the screen.
struct SampleText {
  /// Where the file is.
  let path: String

  /// Writes the file into the directory for temporary files.
  init(size: TerminalSize) {
    var template = Array("/tmp/bench-start-up.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let text = SampleText.text(size: size)
    guard descriptor >= 0, write(descriptor, text, text.utf8.count) == text.utf8.count else {
      fail("can't write \(path)")
    }
    close(descriptor)
  }

  /// Removes the file.
  func remove() {
    unlink(path)
  }

  private static func text(size: TerminalSize) -> String {
    let phrases = ["支払限度額 ", "100,000,000 ", "免責金額 ", "yen ", "情報漏えい対応費用 ", "AIG/JCCI "]
    var result = ""
    for row in 0..<Int(size.rows) {
      var columns = Int(size.columns)
      var next = row
      while columns > 0 {
        for character in phrases[next % phrases.count] {
          let width = character.isASCII ? 1 : 2
          guard width <= columns else { break }
          result.append(character)
          columns -= width
        }
        // One column is left where a wide character did not fit.
        if columns == 1 {
          result.append(".")
          columns = 0
        }
        next += 1
      }
      result += "\n"
    }
    return result
  }
}
