/// Whose premium or payment a source publishes.
public struct Published: Sendable, Hashable {
  /// The trade in the source's own word.
  public let trade: LocalizedText
  /// How the trade relates to the client's industry; nil while none is chosen.
  public let match: TradeMatch?
  /// The contract of a premium; nil for a payment, whose contract no source names.
  public let example: PremiumExample?
}

extension Published {
  init(_ example: PremiumExample, for client: Client, in catalog: Catalog, _ codes: IndustryClassification) {
    self.init(
      trade: catalog.words(of: example.trade, asPrinted: example.tradeAsPrinted),
      match: client.match(trade: example.trade, catalog: catalog, codes), example: example)
  }

  init(_ paid: PaymentCase, for client: Client, in catalog: Catalog, _ codes: IndustryClassification) {
    self.init(
      trade: catalog.words(of: paid.trade, asPrinted: paid.tradeAsPrinted),
      match: client.match(trade: paid.trade, catalog: catalog, codes), example: nil)
  }

  /// How near it is to the client: smaller is nearer.
  var rank: Int {
    switch match {
    case nil, .same: 0
    case .wider: 1
    case .narrower: 2
    case .overlapping: 3
    case .other: 4
    }
  }

  /// What is to be said of its trade: nothing where it is the client's, or the client's isn't known.
  var remark: LocalizedText? {
    switch match {
    case nil, .same: nil
    case .wider: Phrases.widerTrade(trade)
    case .narrower: Phrases.narrowerTrade(trade)
    case .overlapping: Phrases.overlappingTrade(trade)
    case .other: Phrases.otherTrade
    }
  }
}

extension Catalog {
  fileprivate func words(of trade: String, asPrinted: String?) -> LocalizedText {
    let name = self.trade(trade)?.name ?? .same(trade)
    return LocalizedText(ja: asPrinted ?? name.ja, en: name.en)
  }
}
