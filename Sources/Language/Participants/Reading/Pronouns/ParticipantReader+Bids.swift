import TextModel

/// Who answers: who is bid for, or asked.
extension ParticipantReader {
  /// Returns the body for which the sentence before tells of a bid, where *it* turns one down.
  ///
  /// - Reads: “Holm’s bid for *Berg & Co* has run into trouble. In May *it* rejected an earlier approach”.
  /// - Leaves alone: “Holm’s bid for Berg & Co has run into trouble. In May *it* raised an earlier offer”.
  func bidFor(before expression: ReferringExpression) -> Int? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb > expression.head,
      Deed.turnsDownBid(verb, in: text)
    else { return nil }
    let start = text.sentences[max(0, expression.sentence - 1)].tokens.lowerBound
    var token = expression.head - 1
    while token > start, expression.head - token < 60 {
      defer { token -= 1 }
      guard ["for", "of"].contains(text.lower(token)), case let target = text.tokens[token].head,
        target > token, text.tokens[token].relation == .case,
        [.nmod, .obl].contains(text.tokens[target].relation),
        case let bid = text.tokens[target].head, bid >= 0, bid < token,
        Deed.isBid(text.lemma(bid))
      else { continue }
      let found = participants(at: target).filter { fits(entries[$0], .it) }
      return found.count == 1 ? found[0] : nil
    }
    return nil
  }

  /// Returns the body that somebody asked to do something right before, where *it* would or would not.
  ///
  /// - Reads: “Holm asked the *council* to hear her; *it* declined”, “urged the *board* to act. *It* agreed”.
  /// - Leaves alone: “Holm asked the council to hear her; *it* sold the hall”, “asked Ann Lee to act. *It* refused”.
  func asked(before expression: ReferringExpression) -> Int? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb > expression.head,
      Deed.isAnswer(text.lemma(verb))
    else { return nil }
    let start = text.sentences[max(0, expression.sentence - 1)].tokens.lowerBound
    var token = expression.head - 1
    while token > start, expression.head - token < 40 {
      defer { token -= 1 }
      guard ["ask", "urge", "petition", "press", "beg", "request"].contains(text.lemma(token)),
        [.vbd, .vbn].contains(text.tag(token))
      else { continue }
      let asked = (token + 1..<expression.head).prefix(12).first {
        text.tokens[$0].head == token && [.obj, .iobj].contains(text.tokens[$0].relation)
      }
      let found = asked.map { participants(at: $0).filter { fits(entries[$0], .it) } } ?? []
      return found.count == 1 ? found[0] : nil
    }
    return nil
  }
}
