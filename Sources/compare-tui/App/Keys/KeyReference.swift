import CompareKit

/// The table of keys as Markdown, for the documentation.
enum KeyReference {
  static func markdown(_ language: Language) -> String {
    let heading = language == .ja ? "キーの一覧" : "Keys"
    let columns = language == .ja ? "| キー | 操作 |" : "| Key | What it does |"
    var text = "# \(heading)\n"
    for context in KeyContext.allCases {
      text += "\n## \(context.name[language])\n\n\(columns)\n| --- | --- |\n"
      for binding in KeyBinding.all(in: context) {
        let keys = binding.keys(in: context).map { "`\($0.label(ascii: false))`" }
        let help = binding.action.description(in: context).help[language]
        text += "| \(keys.joined(separator: " ")) | \(help) |\n"
      }
    }
    return text
  }
}
