extension KeyBinding {
  /// Every binding. The footer follows this order, and drops from the end what doesn't fit; the help keeps
  /// its place at the right edge.
  static let table: [KeyBinding] = [
    // In answer to a question.
    KeyBinding(.yes, [.character("y")], in: [.leaving, .overwriting]),
    KeyBinding(.no, [.character("n"), .escape], in: [.leaving, .overwriting]),

    // In the form.
    KeyBinding(.toggle, [.character(" "), .character("x")], in: [.clientList]),
    KeyBinding(.openPicker, [.enter], in: [.clientIndustry]),
    KeyBinding(.clear, [.backspace, .delete], in: [.clientIndustry], footer: false),
    KeyBinding(.previousField, [.up, .backTab], in: .clientForm),
    KeyBinding(.nextField, [.down, .tab], in: [.clientIndustry]),
    KeyBinding(.nextField, [.down, .tab, .enter], in: [.clientText, .clientList]),

    // In the box for the terms of a quote.
    KeyBinding(.cadence, [.character(" "), .left, .right, .character("x")], in: [.quoteChoice]),
    KeyBinding(.previousField, [.up, .backTab], in: .quoteBox),
    KeyBinding(.nextField, [.down, .tab, .enter], in: .quoteBox),
    KeyBinding(.leaveBox, [.escape, .control("g")], in: .quoteBox),

    // On the sheet to be printed.
    KeyBinding(.save, [.character("w")], in: [.printing]),
    KeyBinding(.send, [.character("l"), .enter], in: [.printing]),
    KeyBinding(.narrower, [.character("["), .character("-")], in: [.printing]),
    KeyBinding(.wider, [.character("]"), .character("+")], in: [.printing]),
    KeyBinding(.includeIncident, [.character("i")], in: [.printing]),
    KeyBinding(.scrollLeft, [.left], in: [.printing], footer: false),
    KeyBinding(.scrollRight, [.right], in: [.printing], footer: false),
    KeyBinding(.nextPage, [.character(" ")], in: [.printing], footer: false),
    KeyBinding(.back, [.character("b"), .escape], in: [.printing]),
    KeyBinding(.confirm, [.enter], in: [.savePath]),
    KeyBinding(.close, [.escape, .control("g")], in: [.savePath]),

    // In lists.
    KeyBinding(.accept, [.enter, .tab], in: [.industryPicker, .classPicker]),
    KeyBinding(.previousRow, [.up, .control("p"), .character("k")], in: .boxes),
    KeyBinding(.nextRow, [.down, .control("n"), .character("j")], in: .boxes),
    KeyBinding(.previousPage, [.pageUp], in: .boxes),
    KeyBinding(.nextPage, [.pageDown, .control("f")], in: .boxes),
    KeyBinding(.previousRow, [.up, .control("p"), .character("k")], in: .tables, footer: false),
    KeyBinding(.nextRow, [.down, .control("n"), .character("j")], in: .tables, footer: false),
    KeyBinding(.previousPage, [.pageUp], in: .tables, footer: false),
    KeyBinding(.nextPage, [.pageDown, .control("f")], in: .tables, footer: false),
    KeyBinding(.close, [.escape, .control("g")], in: [.industryPicker]),
    KeyBinding(
      .close, [.escape, .character("q"), .character("?"), .function(1), .enter], in: [.help, .reader]),
    KeyBinding(.close, [.escape, .character("q"), .character("t"), .enter], in: [.trace]),

    // On the comparison.
    KeyBinding(.toggleRider, [.character(" "), .character("x")], in: [.comparison]),
    KeyBinding(.previousPlan, [.character("["), .character("-")], in: [.comparison]),
    KeyBinding(.nextPlan, [.character("]"), .character("+")], in: [.comparison]),
    KeyBinding(.differences, [.character("d")], in: [.comparison]),
    KeyBinding(.enterQuote, [.character("e")], in: [.comparison]),
    KeyBinding(.print, [.character("p")], in: [.comparison]),
    KeyBinding(.accept, [.enter], in: [.comparison], footer: false),
    KeyBinding(.previousColumn, [.left, .character("h")], in: [.comparison], footer: false),
    KeyBinding(.nextColumn, [.right, .character("l")], in: [.comparison], footer: false),
    KeyBinding(.previousSection, [.backTab], in: [.comparison], footer: false),
    KeyBinding(.nextSection, [.tab], in: [.comparison], footer: false),
    KeyBinding(.firstRow, [.home, .character("<")], in: .tables, footer: false),
    KeyBinding(.lastRow, [.end, .character(">")], in: .tables, footer: false),
    KeyBinding(.addColumn, [.character("a")], in: [.comparison], footer: false),
    KeyBinding(.removeColumn, [.delete, .character("r")], in: [.comparison], footer: false),
    KeyBinding(.nextFamily, [.character("f")], in: [.comparison], footer: false),

    // On the loss.
    KeyBinding(.change, [.character(" "), .enter, .character("x")], in: [.lossCell]),
    KeyBinding(.change, [.character(" "), .character("x")], in: [.sizeHelper]),
    KeyBinding(
      .previousCell, [.left, .character("h")], in: [.lossCell, .trace, .sizeHelper], footer: false),
    KeyBinding(.nextCell, [.right, .character("l")], in: [.lossCell, .trace, .sizeHelper], footer: false),
    KeyBinding(.previousField, [.up, .backTab], in: [.lossText]),
    KeyBinding(.nextField, [.down, .tab, .enter], in: [.lossText]),
    KeyBinding(.accept, [.enter], in: [.sizeHelper, .scenarioPicker]),
    KeyBinding(.chooseScenario, [.character("o")], in: [.lossCell]),
    KeyBinding(.previousScenario, [.character("N")], in: [.lossCell], footer: false),
    KeyBinding(.nextScenario, [.character("n")], in: [.lossCell], footer: false),
    KeyBinding(.resetScenario, [.character("R")], in: [.lossCell], footer: false),
    KeyBinding(.addLine, [.character("a")], in: [.lossCell], footer: false),
    KeyBinding(.removeLine, [.delete, .character("r")], in: [.lossCell], footer: false),
    KeyBinding(.previousColumn, [.backTab], in: [.lossCell, .trace], footer: false),
    KeyBinding(.nextColumn, [.tab], in: [.lossCell, .trace], footer: false),
    KeyBinding(.previousPlan, [.character("[")], in: [.lossCell], footer: false),
    KeyBinding(.nextPlan, [.character("]")], in: [.lossCell], footer: false),
    KeyBinding(.trace, [.character("t")], in: [.lossCell]),
    KeyBinding(.size, [.character("z")], in: [.lossCell]),
    KeyBinding(.close, [.escape, .control("g")], in: [.classPicker, .lossText]),
    KeyBinding(.close, [.escape, .character("q")], in: [.scenarioPicker, .sizeHelper]),
    // What else there is to see of the comparison.
    KeyBinding(.toggleRider, [.character(" "), .character("x")], in: [.gaps]),
    KeyBinding(.toggle, [.character(" "), .character("x")], in: [.bestSets]),
    KeyBinding(.comparison, [.enter], in: [.gaps]),
    KeyBinding(.apply, [.enter], in: [.bestSets]),
    KeyBinding(.nextFamily, [.tab, .character("f")], in: [.bestSets]),
    KeyBinding(.smaller, [.left, .character("h")], in: [.curve]),
    KeyBinding(.larger, [.right, .character("l")], in: [.curve]),
    KeyBinding(.previousBreak, [.backTab, .character("p")], in: [.curve], footer: false),
    KeyBinding(.nextBreak, [.tab, .character("n")], in: [.curve]),
    KeyBinding(.previousColumn, [.left, .character("h")], in: [.gaps, .bestSets], footer: false),
    KeyBinding(.nextColumn, [.right, .character("l")], in: [.gaps, .bestSets], footer: false),
    KeyBinding(.back, [.character("b"), .escape], in: .analyses),

    // From screen to screen.
    KeyBinding(.loss, [.character("s")], in: [.comparison]),
    KeyBinding(.comparison, [.character("c"), .function(5), .control("n")], in: .clientForm),
    KeyBinding(.back, [.character("b"), .escape], in: [.comparison], footer: false),
    KeyBinding(.back, [.character("b"), .escape], in: [.lossCell]),

    // Everywhere.
    KeyBinding(.undo, [.character("u"), .function(3), .control("_")], in: .clientForm),
    KeyBinding(.undo, [.character("u"), .function(3), .control("_")], in: .tables, footer: false),
    KeyBinding(.undo, [.function(3), .control("_")], in: .quoteBox + [.lossText]),
    KeyBinding(
      .redo, [.character("U"), .function(4), .control("r")], in: .screens + .quoteBox, footer: false),
    KeyBinding(
      .language, [.character("L"), .function(2)],
      in: .screens + .quoteBox
        + [
          .industryPicker, .help, .reader, .leaving, .savePath, .classPicker, .scenarioPicker, .trace,
          .sizeHelper,
        ]),
    KeyBinding(
      .quit, [.character("q"), .function(10), .control("c"), .control("\\")], in: .screens + [.tooSmall]),
    KeyBinding(.quit, [.control("c"), .control("\\")], in: .overScreens, footer: false),
    KeyBinding(
      .help, [.character("?"), .function(1)],
      in: .screens + .quoteBox + [.industryPicker, .trace, .sizeHelper]),

    // What else there is, in the footer where there is room.
    KeyBinding(.print, [.character("p")], in: [.lossCell], ifRoom: true),
    KeyBinding(.gaps, [.character("g")], in: [.comparison], ifRoom: true),
    KeyBinding(.bestSets, [.character("o")], in: [.comparison], ifRoom: true),
    KeyBinding(.bestSets, [.character("O")], in: [.lossCell], ifRoom: true),
    KeyBinding(.curve, [.character("v")], in: [.comparison, .lossCell], ifRoom: true),
    KeyBinding(.pin, [.character("m")], in: [.comparison] + .analyses, ifRoom: true),
    KeyBinding(.pins, [.character("M")], in: [.comparison], ifRoom: true),
  ]
}
