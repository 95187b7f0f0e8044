import Testing

@testable import compare_tui

@Suite struct ColourSchemeTests {
  private let scheme = ColourScheme.standard

  private func look(_ style: Style, colours: Bool) -> ColourScheme.Rendition {
    scheme.rendition(of: style, colours: colours)
  }

  @Test func everyMeaningHasALookAndAMarkOfItsOwn() {
    let all = Style(rawValue: (1 << 22) - 1)
    #expect(scheme.looks.count == Style.all.count)
    #expect(scheme.looks.reduce(Style()) { $0.union($1.style) } == all)
    #expect(Set(Style.all.map(\.mark)).count == Style.all.count)
    #expect(Style.all.reduce(Style()) { $0.union($1.style) } == all)
  }

  /// What an agent must never take for one another.
  @Test(arguments: [true, false])
  func whatMattersIsToldApart(colours: Bool) {
    let styles: [Style] = [.normal, .barStays, .unknown, .changed, .superseded, .entered, .error, .heading]
    // Without colours an amount entered says so in words beside it.
    let told = colours ? styles : styles.filter { $0 != .entered && $0 != .heading }
    #expect(Set(told.map { look($0, colours: colours) }).count == told.count)
  }

  @Test func hueIsTheSameForTheSameMeaning() {
    #expect(look(.barStays, colours: true).ink == .red)
    #expect(look(.notCovered, colours: true).ink == .red)
    #expect(look(.covered, colours: true).ink == look(.barPaid, colours: true).ink)
    #expect(look(.unknown, colours: true).ink == look(.barUncertain, colours: true).ink)
    #expect(Set([Style.barStays, .barPaid, .unknown].map { look($0, colours: true).ink }).count == 3)
  }

  /// A tick is neither good nor bad.
  @Test func whatTheAgentTickedHasNoHue() {
    #expect(look(.taken, colours: true).ink == nil)
    #expect(look(.taken, colours: true) != look(.normal, colours: true))
  }

  /// Blue and yellow letters vanish on one kind of background, black and white on the other.
  @Test func lettersOnTheTerminalsOwnBackgroundReadWellOnDarkAndOnLight() {
    for look in scheme.looks {
      guard let ink = look.coloured.ink else { continue }
      let vanishes = [.black, .blue, .yellow, .white].contains(ink.letters)
      #expect(vanishes == (ink.ground != nil), "\(look.style)")
    }
  }

  @Test(arguments: [Style.superseded, .changeSign, .warning])
  func lettersOnAGroundOfTheirOwnStayOnIt(style: Style) {
    let look = look([.heading, .selected, style], colours: true)
    #expect(look.ink?.ground != nil)
    #expect(!look.bold && !look.reverse)
  }

  @Test func withoutColoursThereIsNoInk() {
    for (style, _, _) in Style.all { #expect(look(style, colours: false).ink == nil) }
  }

  /// What matters must stand out on a screen without colours too.
  @Test(arguments: [
    Style.selected, .changed, .changeSign, .warning, .error, .entered, .title, .heading, .keyHint, .field,
    .barStays, .notCovered, .unknown, .superseded,
  ])
  func importantMeaningsShowWithoutColour(style: Style) {
    #expect(look(style, colours: false) != ColourScheme.Rendition())
  }

  @Test func meaningsAddUp() {
    let changed = look([.unknown, .changed, .selected], colours: true)
    #expect(changed.reverse && changed.bold && changed.ink == .magenta)
    #expect(look([.border, .error], colours: false).dim == false)
  }
}
