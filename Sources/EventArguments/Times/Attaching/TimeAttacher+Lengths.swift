import EventMentions
import TextModel

/// What the lengths of time beside a verb measure.
extension TimeAttacher {
  /// Whether a verb tells that something was made or done to its end: “*built* in ten months”, “*wrote* it in six weeks”.
  ///
  /// - Leaves alone: “will *build* it in ten months”, “could be *written* in a week”.
  func isMade(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb) else { return false }
    if syntax.relation(verb) == .acl { return syntax.tag(verb) == .vbn }
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .past && group.negation == nil
  }

  /// Whether *before* behind a length begins the clause of what ended it: “lasted nine days *before it broke down*”.
  func isUntilClause(behind head: Int, of verb: Int) -> Bool {
    let marker = head + 1
    guard
      ["last", "hold", "stay", "remain", "serve", "wait", "run", "sit", "endure", "continue"]
        .contains(syntax.lemma(verb)), marker < syntax.text.tokens.count,
      syntax.lower(marker) == "before", syntax.relation(marker) == .mark
    else { return false }
    return syntax.head(marker).map { syntax.relation($0) == .advcl } ?? false
  }

  /// The event that a length is a length of: “after *six days of deliberation*”, “a *raid* in May, *lasting six days*”; -1 where there is
  /// none.
  func measuredNoun(_ head: Int) -> Int {
    if let lasting = nounLasting(head) { return lasting }
    // “*served* two years of a longer sentence”
    if syntax.relation(head) == .obj,
      syntax.head(head).map({ syntax.lemma($0) == "serve" }) ?? false
    {
      return -1
    }
    guard syntax.preposition(of: head) != "within",
      let noun = syntax.dependents(of: head, .nmod).first(where: {
        $0 > head && syntax.preposition(of: $0) == "of"
      }), syntax.isNoun(noun)
    else { return -1 }
    return Int(frameOfToken[noun])
  }

  func follows(_ head: Int, no words: [String]) -> Bool {
    head + 1 >= syntax.text.tokens.count || !words.contains(syntax.lower(head + 1))
  }

  /// Gives what somebody spent a time on that time: “*spent* the next three years *writing* it”.
  func shareSpent(with index: Int, in frames: inout [EventFrame]) {
    let deed = frames[index].mention.token
    guard syntax.tag(deed) == .vbg, [.xcomp, .advcl].contains(syntax.relation(deed)),
      let verb = syntax.head(deed), verb < deed, syntax.lemma(verb) == "spend",
      frameOfToken[verb] >= 0, case let spent = frames[Int(frameOfToken[verb])],
      syntax.dependents(of: deed, .mark, .case, .nsubj).isEmpty
    else { return }
    if frames[index].times.isEmpty { frames[index].times = spent.times }
    if frames[index].durations.isEmpty { frames[index].durations = spent.durations }
  }

  /// The noun of which a participle says how long it lasted, also where the tree takes *lasting* for a word of the length.
  private func nounLasting(_ head: Int) -> Int? {
    if [.obj, .oblUnmarked].contains(syntax.relation(head)), let participle = syntax.head(head),
      participle < head, ["lasting", "spanning"].contains(syntax.lower(participle)),
      syntax.relation(participle) == .acl, let noun = syntax.head(participle),
      syntax.isNoun(noun), frameOfToken[noun] >= 0
    {
      return Int(frameOfToken[noun])
    }
    guard
      syntax.dependents(of: head, .amod, .acl, .compound).contains(where: {
        $0 < head && ["lasting", "spanning"].contains(syntax.lower($0))
      }), [.nmod, .nmodUnmarked, .appos].contains(syntax.relation(head)),
      let noun = syntax.head(head), noun < head, syntax.isNoun(noun), frameOfToken[noun] >= 0
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Whether a length is that over which something was done: “*heard* evidence *over six days*”, “was *heard* over six days”, but “over
  /// the years”.
  func isCourse(_ head: Int, of verb: Int) -> Bool {
    guard head > verb, syntax.isVerb(verb), isMade(verb) else { return false }
    return syntax.dependents(of: head, .nummod).contains {
      $0 < head && syntax.tag($0) == .cd && syntax.lower($0 - 1) == "over"
    }
  }

  /// Verbs of what goes on for a length that stands beside them: “*waited* two hours”, “*reigned* thirty years”.
  static let filling: Set<String> = [
    "last", "spend", "take", "run", "continue", "wait", "stay", "hold", "endure", "serve",
    "persist", "go", "need", "sit", "remain", "live", "reign", "rule", "survive", "linger",
    "govern",
    "work", "sleep", "rest", "pause", "fight", "march", "walk", "talk", "burn", "rage", "drift",
    "float", "hang", "toil", "labour", "labor",
  ]

  /// Verbs of bringing something to its end, which takes a time.
  static let completing: Set<String> = [
    "build", "rebuild", "write", "complete", "finish", "draft", "compose", "paint", "cross",
    "print",
    "erect", "construct", "record", "film", "design", "assemble", "dig", "translate", "circle",
    "circumnavigate", "produce", "make", "sew", "carve", "weave", "repair", "restore", "demolish",
  ]
}
