/// A line of text with a meaning.
struct StyledLine: Equatable, Sendable {
  let text: String
  let style: Style
}
