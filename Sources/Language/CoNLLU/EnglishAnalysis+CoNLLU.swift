import TextModel

extension EnglishAnalysis {
  /// Returns sentences with their words kept and all that an analysis says filled in.
  ///
  /// Lemma, parts of speech, head and relation are written anew; comments, multiword tokens and the last column
  /// stay, features are emptied.
  public func analyse(_ sentences: [CoNLLUSentence]) -> [CoNLLUSentence] {
    var text = AnalysedText(sentences)
    annotate(&text)
    return zip(sentences, text.sentences).map { source, sentence in
      var result = source
      for (index, word) in text.words(of: sentence).enumerated() where index < result.words.count {
        result.words[index].lemma = word.lemma
        result.words[index].partOfSpeech = word.partOfSpeech
        result.words[index].tag = word.tag
        result.words[index].features = "_"
        result.words[index].head = word.head
        result.words[index].relation = word.relation
      }
      return result
    }
  }
}
