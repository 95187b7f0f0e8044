extension CatalogReader {
  func readVocabulary(_ fields: Fields, into vocabulary: inout Vocabulary) {
    vocabulary.facts += fields.objects("facts", Fact.init)
    vocabulary.groups += fields.objects("one-of", FactGroup.init)
    vocabulary.units += fields.objects("units", Unit.init)
    vocabulary.risks += fields.objects("risks", Risk.init)
  }

  mutating func merge(_ read: Vocabulary) {
    merge(read.facts, \.vocabulary.facts, \.id.rawValue, read.facts.map(\.mark))
    merge(read.groups, \.vocabulary.groups, \.id.rawValue, read.groups.map(\.mark))
    merge(read.units, \.vocabulary.units, \.id.rawValue, read.units.map(\.mark))
    merge(read.risks, \.vocabulary.risks, \.id.rawValue, read.risks.map(\.mark))
  }
}
