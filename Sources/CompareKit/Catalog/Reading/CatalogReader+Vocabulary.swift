extension CatalogReader {
  mutating func readVocabulary(_ fields: Fields, into vocabulary: inout Vocabulary) {
    vocabulary.facts += fields.objects("facts", Fact.init)
    for document in fields.list("one-of") {
      Fields.read(document, fields.problems) { group in
        if group.document(AddedMembers.field) != nil {
          addedMembers.append(AddedMembers(group))
        } else {
          vocabulary.groups.append(FactGroup(group))
        }
      }
    }
    vocabulary.units += fields.objects("units", Unit.init)
    vocabulary.risks += fields.objects("risks", Risk.init)
    vocabulary.quoteTerms += fields.objects("quote-terms", QuoteTerm.init)
    vocabulary.alike += fields.list("search-alike").compactMap { AlikeWords($0, fields.problems) }
  }

  mutating func merge(_ read: Vocabulary) {
    merge(read.facts, \.vocabulary.facts, \.id.rawValue, read.facts.map(\.mark))
    merge(read.groups, \.vocabulary.groups, \.id.rawValue, read.groups.map(\.mark))
    addMembers()
    merge(read.units, \.vocabulary.units, \.id.rawValue, read.units.map(\.mark))
    merge(read.risks, \.vocabulary.risks, \.id.rawValue, read.risks.map(\.mark))
    merge(read.quoteTerms, \.vocabulary.quoteTerms, \.id.rawValue, read.quoteTerms.map(\.mark))
    add(alike: read.alike)
  }

  /// What a layer adds stands behind what is there. An id that is there already is given twice, as in one list.
  private mutating func addMembers() {
    for added in addedMembers {
      if let group = catalog.vocabulary.groups.firstIndex(where: { $0.id == added.group }) {
        catalog.vocabulary.groups[group].members += added.members
      } else {
        problems.reportUnknown(
          added.group.rawValue, among: catalog.vocabulary.groups.map(\.id.rawValue), added.mark, ja: "one-of",
          en: "group")
      }
    }
    addedMembers = []
  }
}

extension Family {
  /// The family in the words of a vocabulary: values without a name are called as the term of a quote
  /// that has their id or, failing that, by which they are entered.
  func told(in vocabulary: Vocabulary) -> Family {
    var family = self
    family.vocabulary = vocabulary
    for plan in plans.indices {
      for (id, value) in plans[plan].values {
        let term = vocabulary.quoteTerm(QuoteTermID(id)) ?? value.enteredAs.flatMap(vocabulary.quoteTerm)
        family.plans[plan].values[id]?.nameInFormulas = value.name ?? term?.name
      }
    }
    return family
  }
}
