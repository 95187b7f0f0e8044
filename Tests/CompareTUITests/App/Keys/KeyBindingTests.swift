import CompareKit
import Foundation
import Testing

@testable import compare_tui

@Suite struct KeyBindingTests {
  @Test(arguments: KeyContext.allCases)
  func aKeyMeansOneThing(context: KeyContext) {
    var seen: Set<Key> = []
    for binding in KeyBinding.all(in: context) {
      for key in binding.keys(in: context) {
        let isNew = seen.insert(key).inserted
        #expect(isNew, "\(key) in \(context)")
      }
    }
  }

  @Test(arguments: Action.allCases)
  func everyActionHasAKeyAndIsExplained(action: Action) {
    let contexts = KeyContext.allCases.filter { KeyBinding.key(for: action, in: $0) != nil }
    #expect(!contexts.isEmpty)
    for language in Language.allCases {
      for context in contexts {
        #expect(!action.description(in: context).title[language].isEmpty)
        #expect(!action.description(in: context).help[language].isEmpty)
      }
    }
  }

  /// Two keys that do different things are told apart by what the help says.
  @Test(arguments: KeyContext.allCases, Language.allCases)
  func noTwoActionsAreExplainedAlike(context: KeyContext, language: Language) {
    let actions = Set(KeyBinding.all(in: context).map(\.action))
    let texts = Set(actions.map { $0.description(in: context).help[language] })
    #expect(texts.count == actions.count)
  }

  @Test(arguments: [
    (Action.previousColumn, KeyContext.bestSets), (.nextFamily, .bestSets), (.accept, .comparison),
    (.accept, .sizeHelper), (.nextPage, .curve), (.lastRow, .curve), (.close, .lossText),
    (.comparison, .gaps), (.nextCell, .trace),
  ])
  func whatAKeyDoesOnlyThereIsSaidOnlyThere(action: Action, context: KeyContext) {
    #expect(KeyBinding.key(for: action, in: context) != nil)
    for language in Language.allCases {
      #expect(action.description(in: context).help[language] != action.description.help[language])
    }
  }

  @Test(arguments: KeyContext.allCases.filter(\.takesText))
  func whereTextIsTypedNoLetterIsACommand(context: KeyContext) {
    for value in 0x20...0x7E {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(KeyBinding.action(for: .character(Character(scalar)), in: context) == nil)
    }
  }

  @Test(arguments: KeyContext.allCases)
  func escapeIsNeverTheOnlyWay(context: KeyContext) {
    for binding in KeyBinding.all(in: context) {
      #expect(binding.keys(in: context) != [.escape])
    }
  }

  /// The interrupt key quits as the other keys do: it asks before work is lost.
  @Test(arguments: KeyContext.allCases)
  func theInterruptKeyQuitsEverywhere(context: KeyContext) {
    let expected: Action? = context == .leaving ? nil : .quit
    #expect(KeyBinding.action(for: .control("c"), in: context) == expected)
  }

  @Test func fullWidthLettersAreCommandsWhereNothingIsTyped() {
    #expect(KeyBinding.action(for: .character("ｑ"), in: .clientList) == .quit)
    #expect(KeyBinding.action(for: .character("　"), in: .clientList) == .toggle)
    #expect(KeyBinding.action(for: .character("ｑ"), in: .clientText) == nil)
  }

  @Test(arguments: KeyContext.allCases, Language.allCases)
  func theFooterShowsWhatMattersAtEightyColumns(context: KeyContext, language: Language) {
    useUTF8()
    var frame = Frame(size: Size(rows: 1, columns: 80))
    Chrome.drawFooter(of: context, language, on: &frame)
    let (hints, help) = Chrome.hints(of: context, language)
    for hint in hints.filter({ !$0.needsRoom }) + (help.map { [$0] } ?? []) {
      #expect(frame.text().contains("\(Key.label(of: hint.keys, ascii: false)) \(hint.title)"))
    }
  }

  @Test(arguments: KeyContext.allCases, Language.allCases)
  func theFooterShowsEverythingWhereThereIsRoom(context: KeyContext, language: Language) {
    useUTF8()
    var frame = Frame(size: Size(rows: 1, columns: 160))
    Chrome.drawFooter(of: context, language, on: &frame)
    for hint in Chrome.hints(of: context, language).hints {
      #expect(frame.text().contains("\(Key.label(of: hint.keys, ascii: false)) \(hint.title)"))
    }
  }

  @Test func keysOfOneKindAreShownTogether() {
    #expect(Key.label(of: [.up, .down], ascii: false) == "↑↓")
    #expect(Key.label(of: [.up, .down], ascii: true) == "Up/Down")
    #expect(Key.label(of: [.pageUp, .pageDown], ascii: false) == "PgUp/PgDn")
  }

  @Test(arguments: Language.allCases)
  func theDocumentationHoldsEveryBinding(language: Language) {
    let lines = KeyReference.markdown(language).split(separator: "\n")
    let bindings = KeyContext.allCases.reduce(0) { $0 + KeyBinding.all(in: $1).count }
    let rows = lines.filter { $0.hasPrefix("| `") }
    #expect(rows.count == bindings)
    #expect(rows.allSatisfy { $0.hasSuffix(" |") })
  }
}
