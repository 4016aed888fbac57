import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// What a participle behind a comma says that a deed did.
extension TimeAttacher {
  /// Gives what a participle tells of a deed behind a comma the day of the deed.
  ///
  /// - Reads: “*overturned* on 4 May, *killing* two men”, “a storm in May *caused* a crane to fall, *killing* two and *wounding* five”,
  ///   “the dam *broke* in 1901, *letting* the river in”, “*joined* in 1901, *being made* a clerk”.
  /// - Leaves alone: “left in 1901, *later founding* a school”, “joined in 1901, *becoming* its head”, where only the day or a result is
  ///   surely the same, “died on 4 May, *having sold* it”.
  func shareResults(in frames: inout [EventFrame]) {
    for index in frames.indices { shareResult(of: index, in: &frames) }
  }

  private func shareResult(of index: Int, in frames: inout [EventFrame]) {
    let participle = frames[index].mention.token
    guard frames[index].times.isEmpty else { return }
    if let first = firstResult(joinedTo: participle) {
      frames[index].times = frames[Int(frameOfToken[first])].times.filter { $0.rule == Self.result }
      return
    }
    let being = syntax.dependent(of: participle, .auxPass).map(syntax.lower)
    guard syntax.tag(participle) == .vbg || being == "being",
      syntax.relation(participle) == .advcl, let above = syntax.head(participle),
      case let main = bringer(of: above) ?? above, main < participle,
      frameOfToken[main] >= 0, isTold(main),
      syntax.dependents(of: participle, .mark, .case, .aux, .cop, .nsubj, .nsubjPass).isEmpty,
      case let begin = syntax.extent(of: participle).lowerBound, begin > 0,
      syntax.tag(begin) == .comma || syntax.tag(begin - 1) == .comma,
      !isSequel(participle)
    else { return }
    let isResult =
      Self.harming.contains(syntax.lemma(participle))
      || Self.causing.contains(syntax.lemma(participle))
      || Self.resulting.contains(syntax.lemma(participle))
      || being != nil || main != above
      || isDoneByThing(main) && !Self.enduring.contains(syntax.lemma(participle))
    let times = inside(frames[Int(frameOfToken[main])], Self.result) { _ in true }
    // “took part in 1911 and 1914, *being made* a clerk”, which he was made once
    frames[index].times = times.suffix(being == nil ? times.count : 1)
      .filter {
        isResult || expressions[$0.expression].extent?.date.map { $0.granularity >= .day } ?? false
      }
  }

  /// The participle of a result to which another is joined without a word that puts it later: “*killing* two and *wounding* five”.
  private func firstResult(joinedTo participle: Int) -> Int? {
    guard syntax.relation(participle) == .conj, syntax.tag(participle) == .vbg,
      syntax.dependent(of: participle, .nsubj, .nsubjPass, .aux) == nil, !isSequel(participle),
      case let first = syntax.firstConjunct(of: participle), first < participle,
      frameOfToken[first] >= 0, syntax.tag(first) == .vbg
    else { return nil }
    return first
  }

  /// The verb that says that an infinitive came about: “*caused* a crane to fall”.
  private func bringer(of infinitive: Int) -> Int? {
    guard [.xcomp, .ccomp].contains(syntax.relation(infinitive)),
      let verb = syntax.head(infinitive), verb < infinitive,
      Self.bringing.contains(syntax.lemma(verb))
    else { return nil }
    return verb
  }

  /// Gives what something brought about the time at which it did so: “a storm in May *caused* a crane *to fall*”.
  ///
  /// - Leaves alone: “*asked* him in May *to leave*”, “*caused* a crane *to fall* in June”, which has its own.
  func shareBrought(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, let above = bringer(of: verb), frameOfToken[above] >= 0,
      VerbGroup(of: above, in: syntax).negation == nil
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[above])], "time.complement") { _ in true }
  }

  /// Whether what did a deed is a thing or a happening, so that what a participle adds came of it: “the *dam* broke, *letting*”.
  private func isDoneByThing(_ verb: Int) -> Bool {
    guard let subject = syntax.subject(of: verb), subject < verb,
      [.nn, .nns].contains(syntax.tag(subject))
    else { return false }
    let lemma = syntax.lemma(subject)
    return !EventLexicon.shared.isPerson(lemma) && !EventLexicon.shared.isGroup(lemma)
      && syntax.dependent(of: verb, .auxPass) == nil
  }

  /// Whether an adverb puts a deed behind what was told before: “*later* founded”.
  func isSequel(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .advmod).contains { Self.sequels.contains(syntax.lower($0)) }
  }

  private static let sequels: Set<String> = [
    "later", "then", "subsequently", "eventually", "finally", "previously", "earlier", "afterwards",
    "soon",
  ]

  /// Verbs whose infinitive came about at their own time.
  private static let bringing: Set<String> = [
    "cause", "force", "compel", "oblige", "lead", "make", "prompt", "let", "drive", "get", "help",
  ]

  /// Verbs of what comes of a deed at once.
  private static let resulting: Set<String> = bringing.union([
    "allow", "enable", "permit", "send", "prevent", "anger", "surprise", "shock", "delight",
    "drown",
    "crush", "damage", "start", "set", "release", "knock", "throw", "plunge", "expose", "shatter",
  ])

  private static let result = "time.result"
}
