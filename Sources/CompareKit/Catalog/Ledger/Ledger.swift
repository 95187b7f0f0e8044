/// The ledgers of all sources.
public struct Ledger: Sendable, Hashable {
  /// What became of each source's passages.
  public private(set) var sources: [SourceLedger] = []
  /// Why passages are left out.
  public private(set) var reasons: [LeftOutReason] = []

  /// The passages of a source, by its id.
  public func ledger(of source: String) -> SourceLedger? { sources.first { $0.source == source } }
  /// A reason by its id.
  public func reason(_ id: String) -> LeftOutReason? { reasons.first { $0.id == id } }

  /// Reads what of the documents belongs to a ledger; a later layer replaces the ledger of a source whole.
  /// - Throws: `CatalogError` with everything that is wrong in those documents.
  public static func read(layers: [[Document]]) throws(CatalogError) -> Ledger {
    let problems = Problems()
    var ledger = Ledger()
    for layer in layers {
      var named: Set<String> = []
      for document in layer where isPart(document) {
        let fields = Fields(document, problems)
        if fields.has("ledger") {
          let read = SourceLedger(fields)
          ledger.sources.removeAll { $0.source == read.source }
          ledger.sources.append(read)
          if !named.insert(read.source).inserted {
            problems.report(
              read.mark, ja: "出典「\(read.source)」の台帳が二つあります。一つにまとめてください",
              en: "the source “\(read.source)” has two ledgers; join them")
          }
        } else {
          let reasons = fields.objects("left-out-reasons", LeftOutReason.init)
          ledger.reasons = ledger.reasons.filter { old in !reasons.contains { $0.id == old.id } } + reasons
        }
        fields.done()
      }
    }
    try problems.throwIfAny()
    return ledger
  }

  /// Whether a document belongs to a ledger rather than to the catalog.
  public static func isPart(_ document: Document) -> Bool {
    guard case .fields(let entries) = document.content else { return false }
    return entries.contains { $0.key == "ledger" || $0.key == "left-out-reasons" }
  }
}
