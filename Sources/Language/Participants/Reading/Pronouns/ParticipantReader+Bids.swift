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

  /// Returns who offered or asked for something in the sentence before, and so is not what another turns down or takes.
  ///
  /// - Reads: “*Holm Ltd* offered £9,000. The widow refused *it*”.
  /// - Leaves alone: “*Holm Ltd* applied to join. The league refused *it*”.
  func offerer(before expression: ReferringExpression) -> [Int] {
    guard Deed.isAnswered(expression.head, in: text) else { return [] }
    let start = text.sentences[max(0, expression.sentence - 1)].tokens.lowerBound
    let clause = text.tokens[expression.head].head
    return (start..<max(start, expression.head)).suffix(80).filter {
      text.tokens[$0].relation == .nsubj && text.tokens[$0].head >= 0
        && text.tokens[$0].head != clause && Deed.isOffering(text.lemma(text.tokens[$0].head))
    }.flatMap { participants(at: $0) }
  }

  /// Whether a name is that of an office and so of whoever holds it: “the *Home Secretary*”, “the *Secretary of State*”.
  func isOffice(_ entry: ParticipantEntry) -> Bool {
    guard entry.isNamed, entry.kind != .place, !entry.isCompany else { return false }
    let words = entry.name.lowercased().split(separator: " ")
    guard words.count > 1, let last = (words.prefix { $0 != "of" && $0 != "for" }).last else {
      return false
    }
    return Self.offices.contains(String(last))
      || last == "executive" && words[0] == "chief"
      || last == "general" && ["attorney", "solicitor", "surgeon", "secretary"].contains(words[0])
  }

  private static let offices: Set<String> = [
    "secretary", "minister", "chancellor", "president", "chairman", "chairwoman", "director",
    "commissioner", "governor", "ombudsman", "mayor", "sheriff", "coroner", "premier", "taoiseach",
  ]
}
