import ArgumentParser
import CompareKit

/// How the interface starts.
struct InterfaceOptions: ParsableArguments {
  @Option(help: "表示する言語 / Language of the screen (ja, en; or COMPARE_TUI_LANG)")
  var lang: Language?

  @Flag(help: "罫線を ASCII 文字で描く / Draw with ASCII only")
  var ascii = false

  @Flag(help: "曖昧な幅の文字を2桁とみなす / Characters of ambiguous width take two columns")
  var ambiguousWide = false

  func settings() throws -> Interface.Settings {
    var settings = try Interface.Settings(environment: lang == nil)
    if let lang { settings.language = lang }
    settings.ascii = ascii
    settings.ambiguousIsWide = ambiguousWide
    return settings
  }
}

extension Language: ExpressibleByArgument {}
