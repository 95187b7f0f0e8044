extension KeyBinding {
  /// Every binding. The footer follows this order, and drops from the end what doesn't fit; the help keeps
  /// its place at the right edge.
  static let table: [KeyBinding] = [
    // In answer to a question.
    KeyBinding(.yes, [.character("y")], in: [.leaving]),
    KeyBinding(.no, [.character("n"), .escape], in: [.leaving]),

    // In the form.
    KeyBinding(.toggle, [.character(" "), .character("x")], in: [.clientList]),
    KeyBinding(.openPicker, [.enter], in: [.clientIndustry]),
    KeyBinding(.clear, [.backspace, .delete], in: [.clientIndustry], footer: false),
    KeyBinding(.previousField, [.up, .backTab], in: .clientForm),
    KeyBinding(.nextField, [.down, .tab], in: [.clientIndustry]),
    KeyBinding(.nextField, [.down, .tab, .enter], in: [.clientText, .clientList]),

    // In lists.
    KeyBinding(.accept, [.enter, .tab], in: [.industryPicker]),
    KeyBinding(.previousRow, [.up, .control("p"), .character("k")], in: [.industryPicker, .help]),
    KeyBinding(.nextRow, [.down, .control("n"), .character("j")], in: [.industryPicker, .help]),
    KeyBinding(.previousPage, [.pageUp], in: [.industryPicker, .help]),
    KeyBinding(.nextPage, [.pageDown, .character(" ")], in: [.industryPicker, .help]),
    KeyBinding(.close, [.escape, .control("g")], in: [.industryPicker]),
    KeyBinding(.close, [.escape, .character("q"), .character("?"), .function(1), .enter], in: [.help]),

    // From screen to screen.
    KeyBinding(.comparison, [.character("c"), .function(5), .control("n")], in: .clientForm),
    KeyBinding(.back, [.character("b"), .escape], in: [.comparison]),

    // Everywhere.
    KeyBinding(.undo, [.character("u"), .function(3), .control("_")], in: .screens),
    KeyBinding(.redo, [.character("U"), .function(4), .control("r")], in: .screens, footer: false),
    KeyBinding(
      .language, [.character("L"), .function(2)], in: .screens + [.industryPicker, .help, .leaving]),
    KeyBinding(.quit, [.character("q"), .function(10)], in: .screens + [.tooSmall]),
    KeyBinding(.help, [.character("?"), .function(1)], in: .screens + [.industryPicker]),
  ]
}
