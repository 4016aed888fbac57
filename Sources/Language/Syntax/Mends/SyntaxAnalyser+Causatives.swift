internal import TextModel

extension SyntaxAnalyser {
  /// Makes a verb of *had* where somebody had another do or suffer something, which was read as a past perfect.
  ///
  /// In *Holm had Berg thrown in jail and then left*, what stands between an auxiliary and its participle is no subject
  /// where another one stands before: Holm had it done. *Had Berg thrown it*, without one, stays.
  static func openCausatives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for having in sentence.dropFirst() {
      let token = text.tokens[having]
      guard token.relation == .aux, ["had", "has", "have"].contains(text.lower(having)),
        case let deed = token.head, deed > having + 1, sentence.contains(deed),
        text.tokens[deed].tag == .vbn,
        let doer = (sentence.lowerBound..<having).last(where: {
          [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
            && (having...deed).contains(text.tokens[$0].head)
        }),
        let other = (having + 1..<deed).first(where: {
          [.nsubj, .obj].contains(text.tokens[$0].relation)
            && [having, deed].contains(text.tokens[$0].head)
            && ([.nn, .nns, .nnp, .nnps].contains(text.tokens[$0].tag)
              || ["him", "her", "it", "them", "me", "us"].contains(text.lower($0)))
        })
      else { continue }
      text.tokens[having].head = text.tokens[deed].head
      text.tokens[having].relation = text.tokens[deed].relation
      text.tokens[having].partOfSpeech = .verb
      text.tokens[deed].head = having
      text.tokens[deed].relation = .xcomp
      text.tokens[doer].head = having
      text.tokens[doer].relation = .nsubj
      text.tokens[other].head = having
      text.tokens[other].relation = .obj
      for rest in sentence where text.tokens[rest].head == deed && rest != having {
        // What stands before *had*, and what joins or ends the whole, is of the having.
        let isOfWhole =
          rest < having
          || text.tokens[rest].relation == .conj && [.vbd, .vbz].contains(text.tokens[rest].tag)
          || rest == sentence.upperBound - 1 && text.tokens[rest].relation == .punct
        if isOfWhole { text.tokens[rest].head = having }
      }
    }
  }
}
