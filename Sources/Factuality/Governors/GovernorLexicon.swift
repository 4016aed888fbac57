/// The words that decide about the events they govern, by class.
///
/// Phrasal verbs are written with their particle: `call off`. The lists are the field's (implicatives, factives,
/// reporting verbs, VerbNet's and FactBank's selectors), kept to words of general English.
enum GovernorLexicon {
  /// Returns the class of a verb, by lemma and particle.
  static func verb(_ lemma: String, particle: String?) -> GovernorClass? {
    if let particle, let phrasal = verbs[lemma + " " + particle] { return phrasal }
    return verbs[lemma]
  }

  /// Returns the class of a noun, by lemma.
  static func noun(_ lemma: String) -> GovernorClass? { nouns[lemma] }

  /// Returns the class of an adjective or participle with a clause: “likely to”, “due to”.
  static func adjective(_ lemma: String) -> GovernorClass? { adjectives[lemma] }

  private static let verbs = table([
    .implicative: """
    manage begin start continue resume proceed help force compel come get go dare bother succeed
    keep remain happen oblige cause make let lead bring enable allow permit launch hold give
    have do take stage conduct carry carry|out see|through set|off speed|up accelerate expedite
    facilitate ensure secure implement mean result achieve deliver set|out go|ahead go|on
    take|part turn|out finish complete join attend open return serve tend use undergo
    """,
    .negativeImplicative: """
    fail refuse decline avoid forget neglect prevent block forbid ban bar avert escape hinder
    thwart foil forestall miss omit forgo forego abstain refrain reject veto resist deter dissuade
    rule|out hold|off stop|short back|out prohibit preclude spare defeat lack
    """,
    .factive: """
    know regret discover realise realize learn find notice see observe recall remember admit
    acknowledge confirm concede reveal show demonstrate prove establish explain follow survive
    witness celebrate mark commemorate investigate condemn blame criticise criticize praise
    thank welcome mourn lament denounce punish
    """,
    .reporting: """
    say tell announce report state declare add note write claim assert argue insist maintain
    comment remark reply answer respond testify allege describe mention indicate point|out
    stress emphasise emphasize cite quote inform brief repeat reiterate stipulate record
    """,
    .denying: "deny dispute refute contradict disclaim doubt question rebut disprove",
    .planning: """
    plan intend agree promise pledge vow schedule expect arrange decide resolve prepare book
    commit order instruct appoint elect choose slate fix set assign sign|up undertake
    undertake|to due gear|up ready aim project forecast predict foresee anticipate swear
    guarantee provide|for sentence reserve earmark tell|to direct invite hire task mandate
    convene approve authorise authorize await look|forward
    """,
    .wishing: """
    hope want wish threaten desire like prefer consider discuss propose suggest recommend urge
    ask demand request call|for appeal press push advocate contemplate mull weigh think|about
    fear worry dread warn encourage persuade advise beg plead petition need require seek|out
    study envisage envision imagine favor favour support oppose debate offer volunteer nominate
    want|to lobby talk|about dream talk speak|of put|forward
    """,
    .trying: "try attempt seek strive struggle endeavour endeavor aim|at work fight bid compete",
    .believing: """
    think believe suspect suppose assume guess feel presume estimate reckon consider|to appear
    seem speculate imply
    """,
    .cancelling: """
    cancel call|off scrap scrub withdraw abandon drop shelve abort axe ditch discard scuttle derail
    waive vacate
    """,
    .postponing:
      "postpone delay defer put|off put|back adjourn suspend push|back hold|up",
    .ending: "stop end cease quit halt interrupt conclude finish|off discontinue close|down",
  ])

  private static let nouns = table([
    .implicative: "ability start beginning onset launch success opportunity",
    .negativeImplicative: """
    failure refusal inability prevention avoidance ban lack absence rejection reluctance
    unwillingness
    """,
    .reporting: "report statement claim announcement assertion allegation news word account",
    .denying: "denial doubt",
    .planning: """
    plan decision agreement promise pledge vow intention schedule commitment arrangement
    preparation order deal go-ahead permission deadline date mandate appointment undertaking
    expectation forecast prediction authorisation authorization approval
    """,
    .wishing: """
    proposal idea talk talks hope wish desire suggestion call demand request offer threat fear
    risk chance possibility prospect option consideration discussion appeal need danger warning
    recommendation motion scheme possibilities dream ambition case
    """,
    .trying: "attempt effort bid try push struggle campaign",
    .believing:
      """
    belief theory suspicion view thought impression assumption hypothesis rumour rumor
    speculation conjecture
    """,
    .cancelling: "cancellation withdrawal abandonment annulment",
    .postponing: "postponement delay adjournment deferral",
    .ending: "end cessation halt conclusion",
  ])

  private static let adjectives = table([
    .implicative: "able free quick slow first last glad happy",
    .negativeImplicative: "unable unwilling reluctant impossible powerless",
    .factive: "aware sorry proud surprised",
    .planning: """
    due set expected scheduled supposed about bound determined slated poised planned certain
    sure prepared ready
    """,
    .wishing: """
    likely possible eager keen willing anxious necessary desirable important essential available
    unlikely
    """,
  ])

  private static func table(_ classes: [GovernorClass: String]) -> [String: GovernorClass] {
    var table: [String: GovernorClass] = [:]
    for (governorClass, words) in classes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let key = word.split(separator: "|").joined(separator: " ")
        assert(table[key] == nil, "\(key) stands in two classes")
        table[key] = governorClass
      }
    }
    return table
  }
}
