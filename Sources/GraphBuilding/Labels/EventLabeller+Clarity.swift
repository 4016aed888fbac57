import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Whether a label tells a stranger what happened.
extension EventLabeller {
  /// Whether a label says more than a lone noun, or a verb of which nobody is named.
  func isClear(_ words: LabelWords, _ token: Int, _ frame: Int) -> Bool {
    if words.tokens.count == 1 { return words.replacements[token] != nil }
    // “(He refused) *both demands*”: for what?
    if words.tokens.count == 2, syntax.isNoun(token),
      words.tokens.contains(where: { ["both", "all", "these"].contains(syntax.lower($0)) })
    {
      return false
    }
    if saysOnlyThat(token, words) || withholdsWords(token, words)
      || tellsOfMatterAlone(token, words) || words.tokens.contains(where: { isCutOff($0, words) })
    {
      return false
    }
    let verb = syntax.isVerb(token) ? verbTokens(token) : []
    if syntax.isVerb(token), words.tokens == verb.sorted() { return false }
    // “*Holding* 500 songs”, “*To* move ahead”: who or what? “*Failing over* was considered” needs nobody.
    let first = syntax.firstConjunct(of: token)
    let isGerund =
      syntax.tag(token) == .vbg && syntax.tag(first) == .vbg
      && ![.acl, .advcl, .amod].contains(syntax.relation(first))
    if !isGerund, let opening = words.ordered.first, verb.contains(opening) { return false }
    // “have ordered *fifty*”: of what?
    if syntax.dependents(of: token, .obj).contains(where: {
      syntax.tag($0) == .cd && !isTime($0) && !isScore($0)
    }) {
      return false
    }
    // “the owners *began*”: what?
    if ["begin", "start", "finish", "continue", "stop", "resume"].contains(syntax.lemma(token)),
      syntax.isVerb(token), let subject = syntax.subject(of: token),
      EventLexicon.shared.isPerson(syntax.lemma(subject)) || syntax.tag(subject) == .prp,
      words.tokens.allSatisfy({ $0 <= token })
    {
      return false
    }
    // “answered the *last* of them”: of whom?
    if syntax.dependents(of: token, .obj).contains(where: { object in
      words.tokens.contains(object) && names[object] == nil && standIn(object) == nil
        && ["last", "first", "rest", "most", "others", "other"].contains(syntax.lower(object))
        && !syntax.dependents(of: object, .nmod).contains(where: words.tokens.contains)
    }) {
      return false
    }
    if reading.frames[frame].mention.kind == .reporting, syntax.isVerb(token) {
      // “…, he said, *adding* that …”: the saying is told already.
      if syntax.tag(token) == .vbg, syntax.relation(token) == .advcl { return false }
      let content =
        saying(of: token)
        + [syntax.head(token)].compactMap {
          syntax.relation(token) == .parataxis ? $0 : nil
        }
      if let content = content.first, !words.tokens.contains(content) { return false }
    }
    if let subject = syntax.subject(of: token), syntax.tag(subject) == .wp,
      syntax.relation(token) != .aclRelcl
    {
      return false
    }
    if let subject = syntax.subject(of: token), isElliptic(subject), standIn(subject) == nil {
      return false
    }
    // “pay it, which she *offered to do*”
    if syntax.relation(token) == .aclRelcl, isDoingSo(token), words.closing.isEmpty { return false }
    // “as she had *done* before”: what?
    if syntax.lemma(token) == "do", syntax.isVerb(token),
      syntax.dependent(of: token, .obj, .nsubjPass, .xcomp, .ccomp) == nil
    {
      return false
    }
    // “the *first* to be delivered”
    if [.acl, .aclRelcl].contains(syntax.relation(token)), let noun = syntax.head(token),
      words.tokens.contains(noun), isElliptic(noun)
    {
      return false
    }
    // “was found in *possession*”: of what?
    if words.tokens.contains(where: { isCutShort($0, words) }) { return false }
    return !words.tokens.contains {
      isUnknownPronoun($0) && words.replacements[$0] == nil && !isAuthor($0)
        && !isOfSubject($0, words)
    }
  }

  /// Whether a noun says only that something happens, and neither its label nor a name in it what: “a *media event*”.
  private func saysOnlyThat(_ noun: Int, _ words: LabelWords) -> Bool {
    guard syntax.isNoun(noun), syntax.dependent(of: noun, .cop) == nil else { return false }
    switch syntax.lemma(noun) {
    case "event", "process", "activity", "operation", "procedure", "development", "effort",
      "decision", "move", "step", "measure", "change", "issue", "problem", "programme", "program":
      return !words.tokens.contains { $0 > noun } && !words.tokens.contains(where: isName)
    default: return false
    }
  }

  /// Whether a label leaves out what a noun is of that says nothing without it.
  private func isCutShort(_ noun: Int, _ words: LabelWords) -> Bool {
    guard isRelational(noun), names[noun] == nil else { return false }
    let details = syntax.dependents(of: noun, .nmod).filter { $0 > noun && !isTime($0) }
    return !details.isEmpty && !details.contains(where: words.tokens.contains)
  }

  /// Whether a noun of saying is shown without a word of what was said: “*Statement* by Boeing”.
  private func withholdsWords(_ noun: Int, _ words: LabelWords) -> Bool {
    guard syntax.isNoun(noun), names[noun] == nil,
      ["statement", "announcement", "comment", "remark", "reply", "answer", "response", "claim"]
        .contains(syntax.lemma(noun))
    else { return false }
    return !syntax.dependents(of: noun, .nmod, .acl, .ccomp).contains {
      // “*given* by her spokesman” tells only whose words they are.
      words.tokens.contains($0) && ![.vbn, .vbd].contains(syntax.tag($0))
        && !["by", "from", "in", "at"].contains(syntax.preposition(of: $0))
    }
  }

  /// Whether a label says of some plan, quarrel or other matter, and not of which, that it came or went: “*Plan dropped*”.
  private func tellsOfMatterAlone(_ verb: Int, _ words: LabelWords) -> Bool {
    guard syntax.isVerb(verb), let subject = syntax.subject(of: verb),
      words.tokens.contains(subject), words.replacements[subject] == nil,
      Self.openMatters.contains(syntax.lemma(subject))
    else { return false }
    let verbTokens = verbTokens(verb)
    return words.tokens.allSatisfy { $0 == subject || verbTokens.contains($0) }
  }

  private static let openMatters: Set<String> = [
    "plan", "idea", "scandal", "dispute", "work", "proposal", "announcement", "statement", "scheme",
    "matter", "issue", "problem", "change", "move", "decision", "case", "project", "process", "day",
    "news", "story", "rumour", "rumor", "question", "offer", "request", "suit", "thing",
  ]

  /// Whether a label breaks off before what a verb in it was to be done to, or what was said: “allowed them *to create*”,
  /// “reported that one *said*”.
  private func isCutOff(_ verb: Int, _ words: LabelWords) -> Bool {
    guard syntax.isVerb(verb), words.ordered.last == verb else { return false }
    let said = tells(verb) ? saying(of: verb) : []
    let done = syntax.dependents(of: verb, .obj).filter {
      $0 > verb && !isTime($0) && !isRelative($0)
    }
    let left = said + done
    return !left.isEmpty && !left.contains(where: words.tokens.contains)
  }

  /// Whether the form of a verb says that one did it: “Ann Lee, and a mother of two, *was* elected”.
  func isSingular(_ verb: Int, saidOf subject: Int) -> Bool {
    // “*neither* the cook *nor the guard* was asleep”
    guard syntax.dependent(of: subject, .ccPreconj) == nil else { return false }
    return syntax.tag(verb) == .vbz
      || syntax.dependents(of: verb, .aux, .auxPass, .cop).contains {
        ["was", "is", "has"].contains(syntax.lower($0))
      }
  }
}
