import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Interface.Settings {
  /// `COMPARE_TUI_LANG` names a language that isn't there.
  struct UnknownLanguage: Error, CustomStringConvertible {
    let value: String

    var description: String {
      """
      環境変数 COMPARE_TUI_LANG は ja か en にしてください（現在 \(value)）。
      COMPARE_TUI_LANG must be ja or en (it is \(value)).
      """
    }
  }

  /// Settings as the environment asks for them.
  ///
  /// The language is Japanese unless `COMPARE_TUI_LANG` says otherwise. `LANG` says nothing about it: the
  /// program is for agents in Japan, whose computers are often set up in English.
  /// - Parameter environment: whether to look at the environment at all.
  init(environment: Bool) throws(UnknownLanguage) {
    self.init()
    guard environment, let value = getenv("COMPARE_TUI_LANG").map({ String(cString: $0) }), !value.isEmpty
    else { return }
    guard let language = Language(rawValue: value) else { throw UnknownLanguage(value: sanitized(value)) }
    self.language = language
  }
}
