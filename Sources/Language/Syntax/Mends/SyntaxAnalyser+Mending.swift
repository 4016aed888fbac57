internal import TextModel

extension SyntaxAnalyser {
  /// Mends what no English sentence has in a tree, one kind of fault after the other, and leaves the tree as it was where the
  /// mends together would make a circle of it.
  static func mend(_ sentence: Range<Int>, of text: inout AnalysedText) {
    let unmended = Array(text.tokens[sentence])
    joinSubjects(sentence, of: &text)
    leaveParticles(sentence, of: &text)
    takeParticles(sentence, of: &text)
    leavePrepositions(sentence, of: &text)
    joinPhrases(sentence, of: &text)
    leavePhrases(sentence, of: &text)
    joinParticiples(sentence, of: &text)
    partNames(sentence, of: &text)
    joinPassives(sentence, of: &text)
    openCausatives(sentence, of: &text)
    openHeadlines(sentence, of: &text)
    partClauses(sentence, of: &text)
    leaveYears(sentence, of: &text)
    leaveTimes(sentence, of: &text)
    openTimes(sentence, of: &text)
    leaveOccasions(sentence, of: &text)
    leaveAges(sentence, of: &text)
    returnSubjects(sentence, of: &text)
    joinClauses(sentence, of: &text)
    takeOwned(sentence, of: &text)
    leaveMoments(sentence, of: &text)
    leaveReducedClauses(sentence, of: &text)
    setApart(sentence, of: &text)
    raiseRelatives(sentence, of: &text)
    partCompounds(sentence, of: &text)
    openInfinitives(sentence, of: &text)
    takeSubjects(sentence, of: &text)
    subordinateConditions(sentence, of: &text)
    raiseConjunctions(sentence, of: &text)
    openDeeds(sentence, of: &text)
    leaveRelatives(sentence, of: &text)
    joinRelatives(sentence, of: &text)
    tagPredicates(sentence, of: &text)
    raiseVerbs(sentence, of: &text)
    findPredicate(sentence, of: &text)
    if hasCircle(sentence, text) { text.tokens.replaceSubrange(sentence, with: unmended) }
  }

  /// Whether the heads of a sentence lead from a token back to itself.
  ///
  /// - Complexity: linear in the length of the sentence.
  private static func hasCircle(_ sentence: Range<Int>, _ text: AnalysedText) -> Bool {
    // The token from which each token was first come to, counted from one.
    var visitor = [Int](repeating: 0, count: sentence.count)
    for start in sentence {
      let round = start - sentence.lowerBound + 1
      var token = start
      while sentence.contains(token), visitor[token - sentence.lowerBound] == 0 {
        visitor[token - sentence.lowerBound] = round
        token = text.tokens[token].head
      }
      if sentence.contains(token), visitor[token - sentence.lowerBound] == round { return true }
    }
    return false
  }
}
