import TextModel

/// Whom the entries of dictionaries of lives are about.
extension ParticipantReader {
  /// Returns whose entry *he* or *she* stands in, where the paragraph has named nobody else before.
  ///
  /// - Reads: “HOLT, Ann Mary, botanist; b. Leith, 3 May 1868. … *She* was the first to …”.
  /// - Leaves alone: “Her sister Ida Holt taught in Leith. *She* died in 1930”.
  func headOfEntry(meantBy expression: ReferringExpression) -> Int? {
    guard let entryHead, let kind = PronounKind(text.lower(expression.head)),
      let gender = kind.gender, !PronounKind.isReflexive(text.lower(expression.head)),
      entries[entryHead.person].gender.map({ $0 == gender }) ?? true
    else { return nil }
    let block = text.sentences[expression.sentence].block
    for mention in mentions.reversed() {
      let sentence = text.tokens.indices.contains(mention.head) ? sentence(of: mention.head) : -1
      guard sentence >= 0, text.sentences[sentence].block == block else { break }
      if mention.form == .name, mention.participants.contains(entryHead.person) {
        return block == entryHead.block ? entryHead.person : nil
      }
      // Who is named in brief words of the entry is nobody whom it goes on with.
      guard block != entryHead.block else { continue }
      let isOther = mention.participants.contains {
        $0 != entryHead.person && entries[$0].kind == .person && entries[$0].gender == gender
      }
      if isOther { return nil }
    }
    return block >= entryHead.block ? entryHead.person : nil
  }

  private func sentence(of token: Int) -> Int {
    var (low, high) = (0, text.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < text.sentences.count ? low : -1
  }
}
