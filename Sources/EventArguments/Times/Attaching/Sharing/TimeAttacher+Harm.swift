import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Times that what did harm and the harm have from each other.
extension TimeAttacher {
  /// Gives what did harm and the harm the time of each other.
  ///
  /// - Reads: “*bombings* at two embassies on 7 August *killed* 258”, “an *earthquake* on 3 May *destroyed* the town”, “the *strike*
  ///   of 1974 *closed* the port”, “a *fire* in May, which *shut* the port”, “what *changed* her mind was a *storm* in May”.
  /// - Leaves alone: “a *war* that began in 1914 *killed* millions”.
  func shareHarm(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    let doesHarm = Self.harming.contains(syntax.lemma(verb))
    let isCaused =
      syntax.dependent(of: verb, .obj).map {
        Self.causing.contains(syntax.lemma(verb))
          // “*put an end* to the scheme”
          || syntax.lemma(verb) == "put" && ["end", "stop"].contains(syntax.lower($0))
      } ?? false
    guard syntax.isVerb(verb), doesHarm || isCaused || isBroughtForward(by: verb), isTold(verb),
      let noun = cause(of: verb), frameOfToken[noun] >= 0, syntax.isNoun(noun),
      case let cause = Int(frameOfToken[noun])
    else { return }
    if frames[cause].times.isEmpty {
      guard doesHarm else { return }
      frames[cause].times = inside(frames[index], "time.effect") { _ in true }
    } else if frames[index].times.isEmpty {
      frames[index].times = inside(
        frames[cause], "time.effect", ofPhrases: !Self.writings.contains(syntax.lemma(noun))
      ) { _ in true }
    }
  }

  /// The noun that did what a verb tells: its subject, or what a clause with *which* behind a comma goes on about.
  private func cause(of verb: Int) -> Int? {
    guard let subject = syntax.dependent(of: verb, .nsubj) else { return nil }
    if syntax.lower(subject) == "which", syntax.relation(verb) == .aclRelcl, subject > 0,
      syntax.tag(subject - 1) == .comma
    {
      return syntax.head(verb)
    }
    return subject < verb || isBroughtForward(by: verb) ? subject : nil
  }

  /// Whether a sentence brings the subject of a verb forward as what did it: “*what* changed her mind *was* a storm”.
  private func isBroughtForward(by verb: Int) -> Bool {
    syntax.dependents(of: verb, .dep).contains { $0 < verb && syntax.lower($0) == "what" }
      && syntax.dependent(of: verb, .nsubj).map { $0 > verb } ?? false
  }

  /// Gives those whom an accident harmed the time of the accident told right before.
  ///
  /// - Reads: “a lorry *overturned* on 4 October, and its driver *was killed*”.
  /// - Leaves alone: “the mayor *resigned* on 4 October, and her driver *was killed*”.
  func shareAccident(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(verb) == .conj, isTold(verb),
      ["kill", "injure", "hurt", "wound", "drown"].contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .auxPass) != nil || syntax.lemma(verb) == "drown",
      case let first = syntax.firstConjunct(of: verb), frameOfToken[first] >= 0,
      CourseVerb.accidents.contains(syntax.lemma(first))
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[first])], "time.effect") { _ in true }
  }

  /// Gives those whom an accident harmed the day of the accident that the sentence before tells of.
  ///
  /// - Reads: “The dam *burst* on 3 May. Two men *were killed*.”, “On 3 May a train *struck* another. The driver stayed and *was killed*.”
  /// - Leaves alone: “The mayor *resigned* on 3 May. Two men *were killed*.”, “Two men were *later* killed.”
  func shareAccidents(in frames: inout [EventFrame]) {
    var accident: (sentence: Int, times: [TimeLink])?
    for index in frames.indices {
      let verb = frames[index].mention.token
      guard isTold(verb), syntax.relation(syntax.firstConjunct(of: verb)) == .root else { continue }
      let sentence = syntax.sentence(of: verb)
      if let told = accident, told.sentence == sentence - 1, isHarmed(verb),
        syntax.text.sentences[sentence].block == syntax.text.sentences[told.sentence].block,
        frames[index].times.isEmpty, !isSequel(verb)
      {
        frames[index].times = told.times
        continue
      }
      guard CourseVerb.accidents.contains(syntax.lemma(verb)) else { continue }
      let day = inside(frames[index], "time.effect") { _ in true }.filter {
        expressions[$0.expression].extent?.date.map { $0.granularity >= .day } ?? false
      }
      accident = day.isEmpty ? accident : (sentence, day.map { onDay($0) })
    }
  }

  private func onDay(_ link: TimeLink) -> TimeLink {
    var link = link
    link.isDayOnly = true
    return link
  }

  /// Whether a verb tells that somebody came to harm: “*were killed*”, “*drowned*”.
  private func isHarmed(_ verb: Int) -> Bool {
    if syntax.lemma(verb) == "drown" { return syntax.dependent(of: verb, .obj) == nil }
    // “Two men were killed and five *injured*.”
    return ["kill", "injure", "hurt", "wound"].contains(syntax.lemma(verb))
      && [verb, syntax.firstConjunct(of: verb)].contains {
        syntax.dependent(of: $0, .auxPass) != nil
      }
  }

  /// Gives what made somebody the next in an office the time at which it fell vacant: “*stepped down* in 2003 and *was succeeded* by
  /// Berg”.
  func shareSuccession(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(verb) == .conj, isTold(verb),
      ["succeed", "replace"].contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .auxPass) != nil, syntax.subject(of: verb) == nil, !isSequel(verb),
      let main = syntax.head(verb), main < verb,
      case let before = leaving(office: main, before: verb) ?? main, frameOfToken[before] >= 0,
      isTold(before)
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[before])], "time.effect") { _ in true }
  }

  /// The verb of a clause with *when* that tells how an office fell vacant: “kept his word when he *stepped down* in 2003 and was succeeded
  /// by Berg”.
  private func leaving(office main: Int, before verb: Int) -> Int? {
    syntax.dependents(of: main, .advcl).last {
      $0 > main && $0 < verb
        && ["step", "stand", "retire", "resign", "die", "leave", "abdicate", "fall"].contains(
          syntax.lemma($0))
        && syntax.dependents(of: $0, .advmod, .mark).contains { syntax.lower($0) == "when" }
    }
  }

  /// Gives a deed the time in brackets behind the name of the event that did it: “*Operation Hazel* (7 March 1951) *took* the
  /// town”.
  func shareBracket(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.isVerb(verb), isTold(verb),
      let noun = syntax.dependent(of: verb, .nsubj), noun < verb, syntax.tag(noun) == .nnp,
      frameOfToken[noun] >= 0
    else { return }
    frames[index].times = frames[Int(frameOfToken[noun])].times.filter {
      let begin = expressions[$0.expression].tokens.lowerBound
      return $0.rule == Self.written && begin > noun && begin < verb
    }.map { $0.shared(by: "time.effect") }
  }

  /// Whether *on* brings in what turned things: “*on his death* in 1924 the house was sold”.
  ///
  /// - Leaves alone: “spoke *on* a *revolt* in May”, “relied *on* his *promise*”.
  func isTurn(_ noun: Int) -> Bool {
    if let verb = syntax.head(noun), noun < verb { return true }
    return [
      "death", "arrival", "return", "retirement", "departure", "accession", "resignation",
      "release",
      "appointment", "marriage", "birth", "abdication", "discharge",
    ].contains(syntax.lemma(noun))
  }

  static let harming: Set<String> = [
    "kill", "injure", "wound", "destroy", "damage", "devastate", "wreck", "flatten", "hit",
    "strike", "claim", "leave", "shake", "rock", "rip", "tear", "cripple", "maim", "level",
  ]

  /// Verbs of what an event does to something, at its own time.
  static let causing: Set<String> = [
    "ruin", "bury", "flood", "trap", "carry", "sweep", "wash", "sink", "burn", "break", "bring",
    "cause", "cost", "cut", "close", "shut", "end", "stop", "halt", "delay", "interrupt",
    "disrupt", "block", "paralyse", "paralyze", "topple", "overthrow", "oust", "force", "drive",
    "split", "divide", "bankrupt", "spark", "trigger",
  ]
}
