public import TextModel

extension AnalysedText {
  /// Returns the sentences as CoNLL-U, words that are written together as multiword tokens.
  ///
  /// Each begins with `# sent_id` (its number) and `# text`; the first of a block with `# newpar`.
  public func conllu() -> [CoNLLUSentence] {
    var result: [CoNLLUSentence] = []
    result.reserveCapacity(sentences.count)
    for (number, sentence) in sentences.enumerated() {
      var written = CoNLLUSentence()
      if number == 0 || sentences[number - 1].block != sentence.block {
        written.comments.append("# newpar")
      }
      written.comments.append("# sent_id = \(number + 1)")
      let text = string(sentence.tokens).split { $0.isWhitespace }
      written.comments.append("# text = " + text.joined(separator: " "))
      written.words = words(of: sentence)
      written.multiwords = multiwords(of: sentence, in: &written.words)
      result.append(written)
    }
    return result
  }

  /// Returns the words of a sentence with their tags, lemmas and heads.
  public func words(of sentence: Sentence) -> [CoNLLUWord] {
    sentence.tokens.map { index in
      let token = tokens[index]
      var word = CoNLLUWord(form: form(index))
      word.tag = token.tag.rawValue
      word.partOfSpeech = token.tag == .unknown ? "_" : token.partOfSpeech.rawValue
      if token.lemma >= 0 { word.lemma = lemma(index) }
      if token.relation != .unknown {
        word.head = token.head < 0 ? -1 : token.head - sentence.tokens.lowerBound
        word.relation = token.relation.rawValue
      }
      let next = index + 1
      if next < sentence.tokens.upperBound, !tokens[next].spaceBefore {
        word.spaceAfter = false
        word.miscellany = "SpaceAfter=No"
      }
      return word
    }
  }

  private func multiwords(
    of sentence: Sentence, in words: inout [CoNLLUWord]
  ) -> [CoNLLUSentence.Multiword] {
    var multiwords: [CoNLLUSentence.Multiword] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      var end = index + 1
      while end < sentence.tokens.upperBound, isClitic(end) { end += 1 }
      if end > index + 1 {
        let range = index - sentence.tokens.lowerBound..<end - sentence.tokens.lowerBound
        let miscellany = words[range.upperBound - 1].miscellany
        for word in range { words[word].miscellany = "_" }
        multiwords.append(
          CoNLLUSentence.Multiword(
            words: range, form: string(index..<end), miscellany: miscellany))
      }
      index = end
    }
    return multiwords
  }

  /// Whether a token is written to the word before it, as the second part of one.
  private func isClitic(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].spaceBefore,
      tokens[index].span.begin == tokens[index - 1].span.end,
      !words[tokens[index - 1].word].shape.contains(.punctuation)
    else { return false }
    switch lower(index) {
    case "'s", "'m", "'d", "'ll", "'re", "'ve", "n't", "nt", "`s": return true
    case "'": return tokens[index].tag == .pos
    case "not": return lower(index - 1) == "can"
    case "na": return ["gon", "wan"].contains(lower(index - 1))
    case "ta": return lower(index - 1) == "got"
    default: return false
    }
  }
}
