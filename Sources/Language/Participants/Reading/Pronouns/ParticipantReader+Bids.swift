import TextModel

/// Who answers a bid, which is who is bid for.
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
}
