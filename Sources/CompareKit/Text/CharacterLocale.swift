#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The part of the process's locale that says how bytes become characters.
///
/// The C library answers how wide a character is only once a UTF-8 locale is set, and the terminal
/// library must see the same setting before it opens the screen.
public enum CharacterLocale {
  /// Sets the character locale once per process: the user's own when it is UTF-8, otherwise
  /// `C.UTF-8` under the names that systems give it.
  ///
  /// - Returns: whether UTF-8 was had. Without it widths come from a small built-in table.
  @discardableResult
  public static func activate() -> Bool { isUTF8 }

  private static let isUTF8: Bool = {
    let names = ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"]
    return names.contains { setlocale(LC_CTYPE, $0) != nil && codesetIsUTF8() }
  }()

  private static func codesetIsUTF8() -> Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    let codeset = String(cString: name).uppercased()
    return codeset == "UTF-8" || codeset == "UTF8"
  }
}
