import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TextModel

/// Courses that were to last until a day and were ended before it: “the lease, due to *run* until June, was *ended* in April”.
struct CutShortPlans {
  let syntax: Syntax
  let frames: [EventFrame]
  let dates: [EventDate?]

  /// Denies the courses that an event told right behind cut short.
  func deny(in statuses: inout [StatusReading]) {
    for index in frames.indices where isCourse(index, statuses[index]) {
      guard let noun = noun(of: frames[index].mention.token) else { continue }
      let after = frames.indices[(index + 1)..<min(index + 6, frames.count)]
      guard let end = after.first(where: { ends($0, noun, before: index, statuses[$0]) }) else {
        continue
      }
      statuses[index] = StatusReading(
        .negated, rule: "status.cut-short", cue: frames[end].mention.token)
    }
  }

  /// Whether a verb tells until when something was to go on: “due to *run* until June”.
  private func isCourse(_ index: Int, _ status: StatusReading) -> Bool {
    let verb = frames[index].mention.token
    return (status.status == .planned || status.rule == "status.future-in-past")
      && ["run", "last", "continue", "go", "remain", "stay", "serve", "operate", "hold"]
        .contains(syntax.lemma(verb))
      && VerbGroup(of: verb, in: syntax).form != .modal
      && frames[index].times.contains { $0.relation == .ends }
  }

  /// What a verb says the course of, through “*scheduled* to run” and “*which* was to run”.
  private func noun(of verb: Int) -> Int? {
    var word = verb
    for _ in 0..<4 {
      if let subject = syntax.subject(of: word), ![.prp, .wdt, .in].contains(syntax.tag(subject)) {
        return subject
      }
      guard let head = syntax.head(word) else { return nil }
      switch syntax.relation(word) {
      case .acl, .aclRelcl: return head
      case .xcomp, .advcl: word = head
      default: return nil
      }
    }
    return nil
  }

  /// Whether an event ended what was to go on longer, told here or in the sentence behind.
  private func ends(
    _ index: Int, _ noun: Int, before plan: Int, _ status: StatusReading
  ) -> Bool {
    let verb = frames[index].mention.token
    let distance = syntax.sentence(of: verb) - syntax.sentence(of: frames[plan].mention.token)
    guard syntax.isVerb(verb), status.status == .occurred, (0...1).contains(distance),
      isOf(noun, verb)
    else { return false }
    if isPremature(verb) { return !isOver(index, plan, before: false) }
    return ["end", "close", "stop", "cease", "fold", "dissolve", "withdraw", "finish"]
      .contains(syntax.lemma(verb)) && isOver(index, plan, before: true)
  }

  /// Whether a verb has a noun, or *it* behind the noun's sentence, for its subject or object.
  private func isOf(_ noun: Int, _ verb: Int) -> Bool {
    let subject = syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
    if let object = syntax.dependent(of: verb, .obj) {
      return syntax.lemma(object) == syntax.lemma(noun)
    }
    guard let subject else { return false }
    return subject == noun || syntax.isNoun(subject) && syntax.lemma(subject) == syntax.lemma(noun)
      || syntax.lower(subject) == "it" && syntax.sentence(of: subject) > syntax.sentence(of: noun)
  }

  /// Whether a verb says that something ended too early: “was *terminated*”, “was *cut* short”.
  private func isPremature(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "terminate", "cancel", "revoke", "rescind", "annul", "curtail", "abandon", "scrap": true
    case "break": syntax.dependent(of: verb, .auxPass) != nil
    case "cut": verb + 1 < syntax.text.tokens.count && syntax.lower(verb + 1) == "short"
    default: false
    }
  }

  /// Whether the time of an event is known to lie before, or else behind, the day that a course was to end on.
  private func isOver(_ index: Int, _ plan: Int, before: Bool) -> Bool {
    guard let bounds = dates[index]?.edtf.bounds, let course = dates[plan]?.edtf,
      case .interval(_, .date(let day)) = course.form
    else { return false }
    return before ? bounds.precedes(day.bounds) : day.bounds.precedes(bounds)
  }
}
