public import TextModel

/// The names that entries of dictionaries of lives begin with, surname first: “*HOLT, Ann Mary*, botanist; born Leith, 3 May 1868”.
public struct Headwords {
  let text: AnalysedText

  /// Reads the headwords of a text whose words are tagged.
  public init(text: AnalysedText) { self.text = text }

  /// Returns the names with each headword as one of them.
  func joined(_ names: [NameMention]) -> [NameMention] {
    var result = names
    for (index, sentence) in text.sentences.enumerated()
    where index == 0 || text.sentences[index - 1].block != sentence.block {
      guard let tokens = headword(openedBy: sentence.tokens.lowerBound) else { continue }
      result.removeAll { $0.tokens.overlaps(tokens) }
      let place = result.firstIndex { $0.tokens.lowerBound > tokens.lowerBound } ?? result.endIndex
      result.insert(NameMention(tokens: tokens, kind: .person), at: place)
    }
    return result
  }

  /// Returns the tokens of the headword that a token opens, where the block goes on as an entry does.
  private func headword(openedBy first: Int) -> Range<Int>? {
    let isCapitals = isInCapitals(first)
    guard isCapitals || isName(first), text.lower(first + 1) == ",", isName(first + 2),
      isCapitals || GivenNames.contains(text.form(first + 2))
    else { return nil }
    var end = first + 3
    while end < first + 7, isName(end) || text.form(end).utf8.last == 0x2E && isName(end) {
      end += 1
    }
    guard [",", "(", ";"].contains(text.lower(end)), Self.tellsLife(from: end, in: text) else {
      return nil
    }
    return first..<end
  }

  /// Whether the words of a block behind a name tell of a birth, a death or a marriage as entries do: “*; born* 1868”, “*(died* Leith”.
  public static func tellsLife(from begin: Int, in text: AnalysedText) -> Bool {
    (begin..<min(begin + 60, text.tokens.count)).contains {
      ["born", "died", "married"].contains(text.lower($0))
        && [",", ";", "(", "."].contains(text.lower($0 - 1))
    }
  }

  private func isName(_ token: Int) -> Bool {
    text.tokens.indices.contains(token)
      && text.words[text.tokens[token].word].shape.contains(.capitalised)
  }

  private func isInCapitals(_ token: Int) -> Bool {
    let form = text.form(token)
    return form.utf8.count > 2
      && form.utf8.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2D || $0 >= 0x80 }
  }
}
