import TextModel

/// What a text says of its own publication.
extension DirectionCues {
  /// Whether a day ends a line near the head that tells nothing, and so says when the text was written: “*14 May 2020*”, “By
  /// Ann Lee, *14 May 2020*”.
  func isImprint(_ tokens: Range<Int>, in number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    return number < 4 && tokens.upperBound + 1 >= sentence.upperBound
      && (sentence.lowerBound..<tokens.lowerBound).allSatisfy {
        [.nnp, .comma, .in].contains(text.tokens[$0].tag) && text.lower($0) != "of"
      }
  }

  /// Whether a day near the head only says when the text itself was made known: “*Published* 9 May 2022”, “Final *report
  /// issued* on 9 May 2022”, “*It was adopted* on 9 May 2022” behind “This report …”.
  ///
  /// - Leaves alone: “*The* report was issued on 9 May 2022”, which a story tells.
  func isOfPublication(_ tokens: Range<Int>, in number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard 1..<6 ~= number, tokens.lowerBound > sentence.lowerBound,
      tokens.lowerBound - sentence.lowerBound <= 14
    else { return false }
    let before = sentence.lowerBound..<tokens.lowerBound
    guard let verb = before.last(where: { Self.publishing.contains(text.lower($0)) }) else {
      return text.lower(tokens.lowerBound - 1) == ","
        && tokens.upperBound + 1 >= sentence.upperBound
        && isWriting(sentence.lowerBound..<tokens.lowerBound - 1)
    }
    let isDated = (verb + 1..<tokens.lowerBound).allSatisfy {
      switch text.tokens[$0].tag {
      case .nn, .nns, .prp, .vbd, .vbn, .vbz, .vbp, .vb, .dt: words[text.tokens[$0].word].relevant
      default: true
      }
    }
    var end = verb
    while end > sentence.lowerBound, Self.auxiliaries.contains(text.lower(end - 1)) { end -= 1 }
    let subject = sentence.lowerBound..<end
    guard isDated, !subject.isEmpty else { return isDated }
    if subject.count == 1, text.lower(end - 1) == "it" { return speaksOfItself(number - 1) }
    return isWriting(subject)
  }

  /// Whether a year only says in which interview somebody told of older times: “recalled in a *1999* interview”.
  ///
  /// - Leaves alone: “gave the *1999* interview”, which a story tells.
  func isOfInterview(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let (article, noun) = (tokens.lowerBound - 1, tokens.upperBound)
    return sentence.contains(article - 1) && sentence.contains(noun)
      && ["a", "an"].contains(text.lower(article))
      && ["in", "during"].contains(text.lower(article - 1))
      && ["interview", "conversation", "profile", "documentary", "memoir"].contains(
        text.lower(noun))
  }

  /// Whether a year only says when a writing or secret of the story came before other eyes: “the log *was disclosed in 2012*”.
  ///
  /// - Leaves alone: “the firm was sold in 2012”.
  func isOfDisclosure(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let verb = verb(Self.disclosing, before: tokens, in: sentence) else { return false }
    let isSetOff = ["first", "later", "only", "finally"].contains(text.lower(verb - 1))
    let auxiliary = isSetOff ? verb - 2 : verb - 1
    return sentence.contains(auxiliary) && ["was", "were"].contains(text.lower(auxiliary))
  }

  /// Whether a year only says which writing is meant: “a memoir *he published in 2012*”.
  ///
  /// - Leaves alone: “he published a memoir in 2012”.
  func isOfWriting(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let verb = verb(Self.publishing, before: tokens, in: sentence),
      verb - 3 >= sentence.lowerBound,
      ["he", "she", "they"].contains(text.lower(verb - 1)),
      ["a", "the", "his", "her", "their"].contains(text.lower(verb - 3))
    else { return false }
    return [.nn, .nns, .unknown].contains(text.tokens[verb - 2].tag)
  }

  /// The verb of certain ones whose clause ends with a year that stands right behind *in*.
  private func verb(_ verbs: Set<String>, before tokens: Range<Int>, in sentence: Range<Int>)
    -> Int?
  {
    guard role(tokens.lowerBound - 1, sentence) == .in else { return nil }
    let near = max(sentence.lowerBound + 1, tokens.lowerBound - 9)..<tokens.lowerBound
    guard let verb = near.last(where: { verbs.contains(text.lower($0)) }),
      !(verb + 1..<tokens.lowerBound).contains(where: {
        [.vbd, .vbn, .vb, .vbz, .vbp, .md, .comma].contains(text.tokens[$0].tag)
      })
    else { return nil }
    return verb
  }

  /// Participles of letting others see what had been kept from them.
  private static let disclosing: Set<String> = [
    "disclosed", "shown", "revealed", "declassified", "leaked", "unsealed", "uncovered", "divulged",
  ]

  /// Whether words name a writing as what is being read: “*This* report”, “Final report”, “Press release”.
  private func isWriting(_ words: Range<Int>) -> Bool {
    guard let last = words.last, words.count <= 6, Self.writings.contains(text.lower(last)) else {
      return false
    }
    return words.dropLast().allSatisfy {
      switch text.tokens[$0].tag {
      case .nn, .nnp, .jj, .vbn: true
      default: $0 == words.lowerBound && ["this", "our"].contains(text.lower($0))
      }
    }
  }

  /// Whether a sentence begins with the text that is being read: “*This report* concerns the fire”.
  private func speaksOfItself(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    return text.lower(sentence.lowerBound) == "this"
      && sentence.dropFirst().prefix(3).contains { Self.writings.contains(text.lower($0)) }
  }

  /// Participles of making a text known.
  private static let publishing: Set<String> = [
    "published", "issued", "adopted", "released", "updated", "revised", "printed", "posted",
  ]

  /// What may stand between a writing and such a participle.
  private static let auxiliaries: Set<String> = [
    "was", "is", "been", "has", "first", "originally", "finally", "last",
  ]

  /// Nouns of what is read.
  private static let writings: Set<String> = [
    "report", "statement", "bulletin", "release", "document", "notice", "summary", "review", "page",
    "factsheet", "paper", "briefing", "update", "newsletter", "communiqué", "memorandum",
  ]
}
