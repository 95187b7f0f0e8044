import Testing

@testable import compare_tui

@Suite struct ColourSchemeTests {
  @Test func everyMeaningHasALookAndAMarkOfItsOwn() {
    #expect(ColourScheme.standard.entries.count == Style.all.count)
    #expect(ColourScheme.standard.entries.reduce(Style()) { $0.union($1.style) }.rawValue == (1 << 19) - 1)
    #expect(Set(Style.all.map(\.mark)).count == Style.all.count)
    #expect(Style.all.reduce(Style()) { $0.union($1.style) }.rawValue == (1 << 19) - 1)
  }

  /// What matters must stand out on a screen without colours too.
  @Test(arguments: [Style.selected, .changed, .warning, .error, .entered, .title, .heading, .keyHint, .field])
  func importantMeaningsShowWithoutColour(style: Style) {
    #expect(ColourScheme.standard.rendition(of: style, colours: false) != ColourScheme.Rendition())
  }

  @Test func meaningsAddUp() {
    let look = ColourScheme.standard.rendition(of: [.changed, .selected], colours: true)
    #expect(look.reverse && look.bold && look.colour == .magenta)
    #expect(ColourScheme.standard.rendition(of: [.border, .error], colours: false).dim == false)
  }
}
