import CompareKit

/// The texts of the screens. The names of actions and of their places stand in the tables of keys, what an
/// error says stands with the error, and what is compared and settled speaks in the words of the catalog and of
/// CompareKit.
///
/// A part for each screen, and a value for each language: a text missing in one of them doesn't compile.
struct Strings: Sendable {
  let language: Language
  let common: Common
  let notices: Notices
  let leaving: Leaving
  let client: Client
  let picker: Picker
  let comparison: Comparison
  let quote: Quote
  let print: Print
  let worth: Worth
  let loss: Loss
  let trace: Trace
  let sizing: Sizing
  let gaps: Gaps
  let bestSets: BestSets
  let curve: Curve
  let pins: Pins

  /// The texts in a language.
  static func `in`(_ language: Language) -> Strings {
    switch language {
    case .ja: japanese
    case .en: english
    }
  }

  /// What is around every screen.
  struct Common: Sendable {
    let program: String
    /// Behind the title of a screen while a catalog of the agency's own is in use.
    let customCatalog: String
    let helpTitle: @Sendable (_ context: String) -> String
    /// Above the signs of a screen in its help.
    let signs: String
    let tooSmall: String
    let sizeNeeded: @Sendable (Size) -> String
    let sizeNow: @Sendable (Size) -> String
  }

  /// The line above the footer.
  struct Notices: Sendable {
    let undone: @Sendable (_ change: String) -> String
    let redone: @Sendable (_ change: String) -> String
    let nothingToUndo: String
    let nothingToRedo: String
    let unreadableSales: String
    let unreadableCount: @Sendable (_ exposure: String) -> String
    let catalogMissing: String
    let notUTF8: String
    let noRiderHere: String
    let noMorePlans: String
    let tooManyColumns: String
    let lastColumn: String
    let unusedQuote: @Sendable (_ terms: String) -> String
    /// Between two names in quotation marks.
    let between: String
    let saved: @Sendable (_ path: String) -> String
    let nameMissing: String
    let printed: String
    let printerMissing: String
    let printerUnusable: @Sendable (_ path: String) -> String
    /// While the command runs, on the terminal as it was before.
    let printing: String
    let printerFailed: @Sendable (_ status: Int32, _ message: String) -> String
    let printerTrouble: @Sendable (_ message: String) -> String
    let noOtherWidth: String
    let pasteCut: String
    let pasteIgnored: String
  }

  /// The question before quitting.
  struct Leaving: Sendable {
    let question: String
  }

  /// The client's form.
  struct Client: Sendable {
    let title: String
    let name: String
    let nameHint: String
    let industry: String
    let industryHint: String
    let sales: String
    let salesHint: String
    /// An amount as understood: in the words of the language and, where these differ, digit by digit.
    let amount: @Sendable (_ short: String, _ full: String) -> String
    let exposures: String
    let count: String
    let countError: String
    /// What industry and sales are for, and what they never do.
    let purpose: String
  }

  /// The list of industries.
  struct Picker: Sendable {
    let title: String
    let search: String
    let found: @Sendable (Int) -> String
    let nothingFound: String
    let reading: String
    let trade: String
    /// The everyday word by which an industry was found.
    let word: @Sendable (String) -> String
    let level: @Sendable (IndustryLevel) -> String
    let holds: String
  }

  /// The comparison.
  struct Comparison: Sendable {
    let title: String
    let columns: String
    let plan: String
    /// What there is to do, before anything was changed.
    let start: String
    let hint: String
    let differencesOnly: String
    let entered: String
    let assumption: String
    let noCell: String
    /// Under a question that this column's source answers.
    let nothingToAsk: String
    let basis: @Sendable (Basis) -> String
    /// The basis of a cell that the source leaves out wholly, and of one that it leaves out in part.
    let notStated: String
    let partlyNotStated: String
    /// A document, the part of it, its date, and whether the document itself says so.
    let source: @Sendable (_ title: String, _ section: String?, _ date: String?, _ isStated: Bool) -> String
  }

  /// The box for the terms of a quote.
  struct Quote: Sendable {
    let title: String
    /// What is entered here, and how it is shown.
    let purpose: String
    let cadence: String
    let cadenceName: @Sendable (PremiumExample.Cadence) -> String
    let cadenceMissing: String
    let number: String
    let date: String
    let cadenceHint: String
    /// How a term of a kind is typed.
    let hint: @Sendable (QuoteTerm.Kind) -> String
    let textHint: String
    let dateHint: String
    /// The amounts the source allows, above one and up to another in whole yen.
    let allowed: @Sendable (_ over: Int?, _ upTo: Int?) -> String
    let outside: @Sendable (_ over: Int?, _ upTo: Int?) -> String
    /// What the source allows, in words.
    let permitted: @Sendable (_ allowed: String) -> String
  }

  /// The sheet to be printed.
  struct Print: Sendable {
    let title: String
    let sheet: @Sendable (_ number: String, _ width: Int) -> String
    /// The lines that show, of how many.
    let lines: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
    let hint: String
    let withIncident: String
    let withoutIncident: String
    let saveTitle: String
    let path: String
    let pathHint: String
    let overwrite: @Sendable (_ path: String) -> String
  }
}
