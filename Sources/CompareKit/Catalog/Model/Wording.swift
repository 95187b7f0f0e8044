/// A text of the sheet that law or care asks for.
public struct Wording: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What is said.
  public var text: LocalizedText
  /// Where it stands in its file.
  public var mark: Mark
}

/// The wordings that the program takes from the catalog, by their ids. A complete catalog has each of them:
/// one that is missing would leave a sheet without a sentence that law asks for.
public enum WordingID: String, Sendable, Hashable, CaseIterable {
  case sheetTitle = "sheet-title"
  case agencyLine = "agency-line"
  case notWholeContents = "not-whole-contents"
  case checkDocuments = "check-documents"
  case notSameKind = "not-same-kind"
  case noPointWithoutCondition = "no-point-without-condition"
  case notOnSale = "not-on-sale"
  case agentEntered = "agent-entered"
  case premiumExamples = "premium-examples"
  case paymentCases = "payment-cases"
  case settlementEstimate = "settlement-estimate"
  case settlementRange = "settlement-range"
  case settlementUnmentioned = "settlement-unmentioned"
  case statedBySome = "stated-by-some"
  case illustrative
  case intent
  case reasonForProposal = "reason-for-proposal"
  case planningAid = "planning-aid"
  case reportingDuty = "reporting-duty"
}

extension Catalog {
  /// A text that the program takes from the catalog; nil in a catalog that leaves it out.
  public func wording(_ id: WordingID) -> LocalizedText? { wording(id.rawValue) }
}

extension Wording {
  init(_ fields: Fields) {
    self.init(id: fields.id(), text: fields.text("text"), mark: fields.mark)
  }
}
