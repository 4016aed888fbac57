import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Says how telling an event is, from what the text does with it.
///
/// What sort of event it is, dates, names, number of mentions and place in the clause and text count, as in date-wise timeline
/// summarisation; what turns the story tells more, and speech, states and what did not happen step back. The weights
/// are those by which pictures of the worked readings hold most of what careful readers name.
struct SalienceScorer {
  let reading: EventReading
  private let standing: StandingFact
  private let quotations: QuotedWords

  init(reading: EventReading, cast: Cast, quotations: QuotedWords) {
    self.reading = reading
    self.quotations = quotations
    standing = StandingFact(reading: reading, cast: cast)
  }

  /// Returns the salience of an event in hundredths, 0 to 100.
  ///
  /// - Parameters:
  ///   - cluster: its mentions.
  ///   - participants: how many named participants it has.
  ///   - links: how many stated relations it takes part in.
  /// - Returns: the salience.
  func salience(of cluster: EventCluster, participants: Int, links: Int) -> Int {
    if standing.isTold(by: cluster) { return 1 }
    let frame = reading.frames[cluster.main]
    let token = frame.mention.token
    let date = cluster.frames.lazy.compactMap({ reading.dates[$0] }).first
    var score =
      switch frame.mention.kind {
      case .occurrence: 34
      case .aspectual: 30
      case .intentionalAction: 28
      case .perception: 12
      case .reporting: 8
      case .intentionalState, .state: 2
      }
    if let date { score += date.within ? 22 : 35 }
    if cluster.frames.contains(where: { !reading.frames[$0].durations.isEmpty }) { score += 5 }
    score += min(participants, 2) * 5
    if isNamedWithItsVerb(cluster.main) || isArrangement(cluster.main)
      || cluster.frames.allSatisfy(isToldByGovernor)
    {
      score -= 24
    }
    if frame.mention.kind == .reporting, tellsAnother(token) { score -= 20 }
    if participants == 0, isOccasion(token) { score -= 20 }
    if isTrading(token) { score -= 30 }
    score += turn(of: token, isDated: date != nil) + weight(ofClause: token)
    score -= burden(of: token, isDated: date != nil)
    score += min(cluster.frames.count - 1, 3) * 7
    score += min(links, 3) * 2
    score += position(of: cluster)
    score += depth(of: token)
    score += frame.mention.confidence / 20
    return max(1, min(99, Self.evened(score)))
  }

  /// The score, with what is far above the rest drawn nearer, so that the highest still differ.
  private static func evened(_ score: Int) -> Int { score > 72 ? 72 + (score - 72) / 3 : score }

  /// The score that was evened.
  private static func score(ofEvened evened: Int) -> Int {
    evened > 72 ? 72 + 3 * (evened - 72) : evened
  }

  /// What the word itself adds: an undated turn of the story as much as half a date.
  private func turn(of token: Int, isDated: Bool) -> Int {
    if TurningPoint.isTold(by: token, in: reading.syntax) { return isDated ? 10 : 16 }
    return TurningPoint.isLight(token, in: reading.syntax) ? -13 : 0
  }

  /// What the form of a clause adds: that it tells what was done, and by whom, and not what is so or was said.
  private func weight(ofClause token: Int) -> Int {
    let syntax = reading.syntax
    let group = VerbGroup(of: token, in: syntax)
    var weight = 0
    switch group.form {
    case .past: weight += group.isPerfect ? 5 : 6
    case .present: weight -= group.isPerfect ? 5 : 4
    default: break
    }
    if group.isPassive { weight += 2 }
    if syntax.dependent(of: token, .cop) != nil { weight -= 12 }
    if quotations.contains(token) { weight -= 24 }
    if countsSomething(token) { weight += 4 }
    if syntax.lemma(token) == "say" || syntax.lemma(token) == "tell" { weight -= 10 }
    guard let subject = syntax.subject(of: token) else { return weight - 4 }
    if syntax.lower(subject) == "that" { weight -= 10 }
    return weight + ([.nnp, .nnps].contains(syntax.tag(subject)) ? 2 : 0)
  }

  /// Raises the salience of events that got their dates from other events, as those of dates with their words are.
  func raise(_ events: inout [Event], _ timeless: [Int]) {
    for index in timeless
    where events[index].isDatedByText && events[index].salience > Event.tellingSalience {
      let hundredths = Int((events[index].salience * 100).rounded())
      let isWithin = events[index].time?.within ?? true
      let score = Self.score(ofEvened: hundredths) + (isWithin ? 16 : 31)
      events[index].salience = Double(min(99, Self.evened(score))) / 100
    }
  }

  /// Whether a clause says how many did it or how much was done: “*forty* were hurt”, “sold it for *$3m*”.
  private func countsSomething(_ token: Int) -> Bool {
    let syntax = reading.syntax
    return syntax.dependents(of: token, .nsubj, .nsubjPass, .obj, .obl).contains { phrase in
      guard reading.expression(at: phrase) == nil else { return false }
      return syntax.tag(phrase) == .cd || syntax.dependent(of: phrase, .nummod) != nil
    }
  }

  /// Whether a noun stands in the phrase of a verb that is an event itself: “accepted the *gift*”, “charged with
  /// *theft*”, “the *trial* began”.
  private func isNamedWithItsVerb(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.isNoun(token), let head = syntax.head(token), syntax.isVerb(head),
      let above = reading.frame(at: head)
    else { return false }
    if [.nsubj, .nsubjPass].contains(syntax.relation(token)) { return reading.dates[frame] == nil }
    guard [.obj, .obl].contains(syntax.relation(token)) else { return false }
    return syntax.relation(token) == .obj
      || ["with", "of", "for"].contains(syntax.preposition(of: token))
      ? reading.statuses[above].status == reading.statuses[frame].status : false
  }

  /// Whether what somebody says is an event itself: “officials *said* that the mill burned”.
  private func tellsAnother(_ verb: Int) -> Bool {
    reading.syntax.dependents(of: verb, .ccomp).contains { reading.frame(at: $0) != nil }
  }

  /// Whether the label of a governing verb says the same: “fails to *rejoin*”, “intended to *publish*”, at one time.
  private func isToldByGovernor(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.relation(token) == .xcomp, let head = syntax.head(token),
      let above = reading.frame(at: head), reading.frames[above].mention.kind != .aspectual
    else { return false }
    return reading.dates[frame] == nil || reading.dates[frame]?.edtf == reading.dates[above]?.edtf
  }

  /// Whether a verb only arranges an event that is named beside it: “a drill was *scheduled*”.
  private func isArrangement(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.isVerb(token), reading.dates[frame] == nil,
      Appointment.isMade(by: syntax.lemma(token), "for"),
      let matter = Appointment.subjectMatter(of: token, in: syntax)
    else { return false }
    return reading.frame(at: matter).map { reading.dates[$0] != nil } ?? false
  }

  /// Whether a noun without anybody's name is only where or when something else was done: “in regular *trading*”.
  private func isOccasion(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.isNoun(token), [.obl, .nmod].contains(syntax.relation(token)),
      syntax.dependent(of: token, .cop) == nil
    else { return false }
    return !syntax.dependents(of: token, .nmod, .compound, .nmodPoss).contains {
      [.nnp, .nnps].contains(syntax.tag($0)) && reading.expression(at: $0) == nil
    }
  }

  /// Whether a noun only says on which market prices moved: “in New York Stock Exchange *trading*”.
  private func isTrading(_ token: Int) -> Bool {
    let syntax = reading.syntax
    return syntax.lemma(token) == "trading" && syntax.isNoun(token)
      && syntax.relation(token) == .obl && syntax.preposition(of: token) == "in"
  }

  /// What tells a reader little: what did not happen, an aim named with its plan, a deed of nobody, a noun without any detail.
  private func burden(of token: Int, isDated: Bool) -> Int {
    let status = reading.frame(at: token).map { reading.statuses[$0].status }
    guard !isDated else { return status == .negated ? 8 : status == .planned ? -4 : 0 }
    if isQuestion(token) { return 16 }
    switch status {
    // What people say should or must be is opinion.
    case .possible: return quotations.contains(token) ? 30 : 14
    case .ongoing: return quotations.contains(token) ? 30 : 14
    case .negated where isFeeling(token): return 60
    case .negated: return 4 + burden(ofUndated: token)
    default: return burden(ofUndated: token)
    }
  }

  /// Whether a passive tells what somebody felt or thought, whose denial is nothing that came to nothing: “was not *deterred*”.
  private func isFeeling(_ verb: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.tag(verb) == .vbn, syntax.dependent(of: verb, .auxPass, .cop) != nil,
      syntax.dependent(of: verb, .oblAgent, .obj, .ccomp, .xcomp) == nil
    else { return false }
    return EventLexicon.shared.verbSupersense(syntax.lemma(verb)) == .verbEmotion
      || ["deter", "satisfy", "convince", "persuade", "impress", "daunt", "dissuade", "bother"]
        .contains(syntax.lemma(verb))
  }

  /// What an event without a date tells a reader little by.
  private func burden(ofUndated token: Int) -> Int {
    let syntax = reading.syntax
    switch syntax.relation(token) {
    case .xcomp: return 12
    case .advcl, .acl:
      // “signed a deal *to protect* the park”
      return syntax.dependents(of: token, .mark).contains { syntax.tag($0) == .to } ? 14 : 6
    case .aclRelcl, .ccomp: return 6
    default: break
    }
    if syntax.isNoun(token), syntax.dependent(of: token, .cop) == nil {
      if syntax.relation(token) == .obj { return 12 }
      let details = syntax.dependents(of: token, .nmod, .nmodPoss, .compound, .amod)
      return details.isEmpty ? 14 : 4
    }
    guard let subject = syntax.subject(of: token) else { return 4 }
    if ["something", "nothing", "anything", "everything"].contains(syntax.lower(subject)) {
      return 10
    }
    return [.prp, .dt, .ex].contains(syntax.tag(subject)) ? 4 : 0
  }

  private func isQuestion(_ token: Int) -> Bool {
    let sentence = reading.syntax.sentence(of: token)
    guard sentence >= 0, let last = reading.syntax.text.sentences[sentence].tokens.last else {
      return false
    }
    return reading.syntax.lower(last) == "?"
  }

  /// What a text begins with tells most.
  private func position(of cluster: EventCluster) -> Int {
    guard let first = cluster.frames.first else { return 0 }
    let sentence = reading.syntax.sentence(of: reading.token(first))
    guard sentence >= 0 else { return 0 }
    let count = max(1, reading.syntax.text.sentences.count)
    let lead = sentence < 2 ? 2 : 0
    return count > Self.longText ? 5 + lead : 10 - 10 * sentence / count + lead
  }

  /// So many sentences make a text in which what comes first is no longer what matters most.
  private static let longText = 80

  /// Main clauses tell more than what hangs deep below them.
  private func depth(of token: Int) -> Int {
    var token = reading.syntax.firstConjunct(of: token)
    var depth = 0
    while let head = reading.syntax.head(token), depth < 5 {
      depth += 1
      token = reading.syntax.firstConjunct(of: head)
    }
    return max(0, 8 - 3 * depth)
  }
}
