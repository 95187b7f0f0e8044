extension CatalogReader {
  func readVocabulary(_ fields: Fields, into vocabulary: inout Vocabulary) {
    vocabulary.facts += fields.objects("facts", Fact.init)
    vocabulary.groups += fields.objects("one-of", FactGroup.init)
  }

  mutating func merge(_ read: Vocabulary) {
    merge(read.facts, \.vocabulary.facts, \.id.rawValue, read.facts.map(\.mark))
    merge(read.groups, \.vocabulary.groups, \.id.rawValue, read.groups.map(\.mark))
  }
}
