/// Words that a search treats alike, such as two spellings of one.
public struct AlikeWords: Sendable, Hashable {
  /// The words that are alike.
  public var words: [String]
  /// Where it stands in its file.
  public var mark: Mark
}

extension AlikeWords {
  /// Reads a list of words.
  init?(_ document: Document, _ problems: Problems) {
    guard case .list(let items) = document.content, items.count > 1 else {
      problems.report(document.mark, ja: "二つ以上の語の一覧が必要です", en: "expected a list of two words or more")
      return nil
    }
    self.init(words: items.compactMap { $0.string(problems) }, mark: document.mark)
  }
}

extension Vocabulary {
  /// Whether what is typed occurs in a text, in whichever of the words that are alike the text says it.
  public func search(_ text: String, for typed: SearchKey) -> Bool {
    let key = SearchKey(text)
    return key.contains(typed)
      || alike.contains { words in
        let keys = words.words.map { SearchKey($0) }
        return keys.contains { found in
          key.contains(found) && keys.contains { $0 != found && key.replacing(found, by: $0).contains(typed) }
        }
      }
  }
}

extension SearchKey {
  /// The key with another in place of one that occurs in it.
  fileprivate func replacing(_ old: SearchKey, by new: SearchKey) -> SearchKey {
    SearchKey(text.split(separator: old.text, omittingEmptySubsequences: false).joined(separator: new.text))
  }
}
