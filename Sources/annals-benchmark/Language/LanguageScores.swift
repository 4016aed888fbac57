import Language
import TextModel

/// How far an analysis agrees with a treebank, by the definitions of the CoNLL 2018 shared task.
struct LanguageScores {
  var words = Score()
  var sentences = Score()
  var lemmas = Score()
  var universal = Score()
  var penn = Score()
  var unlabelled = Score()
  var labelled = Score()

  /// Compares an analysis with that of the treebank; both are of the same text.
  init(gold: AnalysedText, system: AnalysedText) {
    sentences.gold = gold.sentences.count
    sentences.system = system.sentences.count
    let goldSpans = Set(gold.sentences.map { Self.span($0, gold) })
    sentences.correct = system.sentences.count { goldSpans.contains(Self.span($0, system)) }

    let aligned = Self.align(gold, system)
    words.gold = gold.tokens.count
    words.system = system.tokens.count
    words.correct = aligned.count { $0 >= 0 }
    for keyPath in [\Self.lemmas, \.universal, \.penn, \.unlabelled, \.labelled] {
      self[keyPath: keyPath].gold = words.gold
      self[keyPath: keyPath].system = words.system
    }
    for (token, other) in aligned.enumerated() where other >= 0 {
      let mine = gold.tokens[token]
      let its = system.tokens[other]
      if gold.lemma(token) == "_" || gold.lemma(token) == system.lemma(other) {
        lemmas.correct += 1
      }
      if mine.partOfSpeech == its.partOfSpeech { universal.correct += 1 }
      if mine.tag == its.tag { penn.correct += 1 }
      let head = its.head < 0 ? -1 : its.head
      guard head < 0 ? mine.head < 0 : mine.head >= 0 && aligned[mine.head] == head else {
        continue
      }
      unlabelled.correct += 1
      if Self.universalPart(mine.relation) == Self.universalPart(its.relation) {
        labelled.correct += 1
      }
    }
  }

  /// Lines of the scores.
  func report(analysed: Bool) -> [String] {
    var lines = [Self.line("words", words), Self.line("sentences", sentences)]
    if analysed {
      lines += [
        Self.line("lemmas", lemmas), Self.line("UPOS", universal), Self.line("XPOS", penn),
        Self.line("UAS", unlabelled), Self.line("LAS", labelled),
      ]
    }
    return lines
  }

  /// A line of one score.
  static func line(_ name: String, _ score: Score) -> String {
    "  \(name): F1 \(Score.format(score.f1))  P \(Score.format(score.precision))  R \(Score.format(score.recall))"
  }

  private static func span(_ sentence: Sentence, _ text: AnalysedText) -> TextSpan {
    TextSpan(
      text.tokens[sentence.tokens.lowerBound].span.begin,
      text.tokens[sentence.tokens.upperBound - 1].span.end)
  }

  /// For each gold token the system's token with the same span, or -1.
  private static func align(_ gold: AnalysedText, _ system: AnalysedText) -> [Int] {
    var other = 0
    return gold.tokens.map { token in
      while other < system.tokens.count, system.tokens[other].span.begin < token.span.begin {
        other += 1
      }
      guard other < system.tokens.count, system.tokens[other].span == token.span else { return -1 }
      return other
    }
  }

  private static func universalPart(_ relation: DependencyRelation) -> Substring {
    relation.rawValue.prefix { $0 != ":" }
  }
}
