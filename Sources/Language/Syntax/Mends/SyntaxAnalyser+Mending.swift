internal import TextModel

extension SyntaxAnalyser {
  /// A change to what no English sentence has in a tree.
  typealias Mend = @Sendable (Range<Int>, inout AnalysedText) -> Void

  /// The mends, one kind of fault after the other.
  private static let mends: [Mend] = [
    { openRemnants($0, of: &$1) },
    { leaveMeridiems($0, of: &$1) },
    { joinSubjects($0, of: &$1) },
    { leaveParticles($0, of: &$1) },
    { takeParticles($0, of: &$1) },
    { leavePrepositions($0, of: &$1) },
    { joinPhrases($0, of: &$1) },
    { leavePhrases($0, of: &$1) },
    { joinParticiples($0, of: &$1) },
    { partNames($0, of: &$1) },
    { joinPassives($0, of: &$1) },
    { openCausatives($0, of: &$1) },
    { openHeadlines($0, of: &$1) },
    { partClauses($0, of: &$1) },
    { partDates($0, of: &$1) },
    { partOccasions($0, of: &$1) },
    { tagCharges($0, of: &$1) },
    { raiseCopulas($0, of: &$1) },
    { joinDated($0, of: &$1) },
    { openFirstClauses($0, of: &$1) },
    { leaveYears($0, of: &$1) },
    { leaveTimes($0, of: &$1) },
    { leaveDays($0, of: &$1) },
    { partTitles($0, of: &$1) },
    { returnHolders($0, of: &$1) },
    { raiseHolders($0, of: &$1) },
    { raiseChiefs($0, of: &$1) },
    { joinNames($0, of: &$1) },
    { openPasts($0, of: &$1) },
    { openDues($0, of: &$1) },
    { raiseLast($0, of: &$1) },
    { raiseReduced($0, of: &$1) },
    { raiseBehindTimes($0, of: &$1) },
    { openAfters($0, of: &$1) },
    { takeNamedDays($0, of: &$1) },
    { joinChains($0, of: &$1) },
    { joinDeeds($0, of: &$1) },
    { tagPresents($0, of: &$1) },
    { tagSubjects($0, of: &$1) },
    { raisePresents($0, of: &$1) },
    { leaveParticiples($0, of: &$1) },
    { returnNames($0, of: &$1) },
    { raisePerfects($0, of: &$1) },
    { tagSubjunctives($0, of: &$1) },
    { leaveUnits($0, of: &$1) },
    { openTimes($0, of: &$1) },
    { leaveOccasions($0, of: &$1) },
    { leaveAges($0, of: &$1) },
    { returnSubjects($0, of: &$1) },
    { joinClauses($0, of: &$1) },
    { takeOwned($0, of: &$1) },
    { leaveMoments($0, of: &$1) },
    { leaveReducedClauses($0, of: &$1) },
    { setApart($0, of: &$1) },
    { raiseRelatives($0, of: &$1) },
    { raisePlurals($0, of: &$1) },
    { raiseCourses($0, of: &$1) },
    { partCompounds($0, of: &$1) },
    { openInfinitives($0, of: &$1) },
    { takeSubjects($0, of: &$1) },
    { returnThemes($0, of: &$1) },
    { subordinateConditions($0, of: &$1) },
    { partAfters($0, of: &$1) },
    { joinAfters($0, of: &$1) },
    { openNotBefores($0, of: &$1) },
    { describeThings($0, of: &$1) },
    { raiseConjunctions($0, of: &$1) },
    { openDeeds($0, of: &$1) },
    { leaveRelatives($0, of: &$1) },
    { joinRelatives($0, of: &$1) },
    { tagPredicates($0, of: &$1) },
    { raiseVerbs($0, of: &$1) },
    { findPredicate($0, of: &$1) },
  ]

  /// Mends what no English sentence has in a tree, but leaves out each mend that would make a circle of it.
  static func mend(_ sentence: Range<Int>, of text: inout AnalysedText) {
    let unmended = Array(text.tokens[sentence])
    for mend in mends { mend(sentence, &text) }
    guard hasCircle(sentence, text) else { return }
    text.tokens.replaceSubrange(sentence, with: unmended)
    for mend in mends {
      let before = Array(text.tokens[sentence])
      mend(sentence, &text)
      if hasCircle(sentence, text) { text.tokens.replaceSubrange(sentence, with: before) }
    }
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
