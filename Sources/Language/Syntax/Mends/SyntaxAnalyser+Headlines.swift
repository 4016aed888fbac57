internal import TextModel

extension SyntaxAnalyser {
  /// Gives a second clause its subject, where that was joined to the verb of the first.
  ///
  /// In *the pipes froze and lessons were held*, no noun is joined to *froze*: what stands before *were held*, which has
  /// no other subject, is what was held. *He sang and danced* stays.
  static func partClauses(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for noun in sentence.dropFirst(2).dropLast() {
      guard text.tokens[noun].relation == .conj, [.nn, .nns, .nnp].contains(text.tokens[noun].tag),
        case let first = text.tokens[noun].head, sentence.contains(first), first < noun,
        [.vbd, .vbz, .vbp].contains(text.tokens[first].tag),
        text.tokens[noun + 1].relation == .aux || text.tokens[noun + 1].relation == .auxPass,
        case let second = text.tokens[noun + 1].head, second > noun, sentence.contains(second),
        text.tokens[first].head == second,
        let joint = (first + 1..<noun).last(where: { text.tokens[$0].relation == .cc }),
        !sentence.contains(where: {
          text.tokens[$0].head == second
            && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[noun].head = second
      text.tokens[noun].relation =
        text.tokens[noun + 1].relation == .auxPass ? .nsubjPass : .nsubj
      text.tokens[first].head = text.tokens[second].head
      text.tokens[first].relation = text.tokens[second].relation
      text.tokens[second].head = first
      text.tokens[second].relation = .conj
      text.tokens[joint].head = second
      return
    }
  }

  /// Makes a verb of what was read as the plural in a name, where a headline goes on with another verb behind a comma.
  ///
  /// In *Apple releases kit, announces update*, no comma parts a subject from its verb, so Apple does both. *Apple
  /// releases, announces* and *The firm's shares, once high, fell* stay.
  static func openHeadlines(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(4) {
      guard text.tokens[verb].tag == .vbz, text.tokens[verb - 1].tag == .comma,
        case let noun = sentence.lowerBound + 1, text.tokens[noun].tag == .nns,
        text.tokens[noun].head == verb, text.tokens[noun].relation == .nsubj,
        text.tokens[noun - 1].tag == .nnp, text.tokens[noun - 1].head == noun,
        let object = (noun + 1..<verb - 1).first(where: {
          text.tokens[$0].head == noun && [.appos, .nmod, .flat].contains(text.tokens[$0].relation)
            && [.nn, .nns, .nnp, .nnps].contains(text.tokens[$0].tag)
        })
      else { continue }
      text.tokens[noun].tag = .vbz
      text.tokens[noun].partOfSpeech = .verb
      text.tokens[noun].head = text.tokens[verb].head
      text.tokens[noun].relation = text.tokens[verb].relation
      text.tokens[noun - 1].relation = .nsubj
      text.tokens[object].relation = .obj
      text.tokens[verb].head = noun
      text.tokens[verb].relation = .parataxis
      return
    }
  }
}
