/// A node of a YAML text as it is written, before anything is made of it.
struct YAMLNode {
  enum Style {
    case plain
    case quoted
    /// Under `|` or `>`.
    case block
  }

  indirect enum Content {
    case scalar(String, Style)
    case list([YAMLNode])
    case fields([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  let place: YAMLText.Place
  let hasAnchor: Bool
  let hasTag: Bool

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The text of a scalar that stands without quotes.
  var plainText: String? {
    if case .scalar(let text, .plain) = content { text } else { nil }
  }
}
