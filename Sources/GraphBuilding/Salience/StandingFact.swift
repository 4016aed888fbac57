import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Tells what is always so of a thing from what happens: “the phone *features* a screen”, “the canal *feeds* the river”.
///
/// What persons and bodies do (“she *teaches* in Bergen”), what still or already is so, what is dated or planned, and
/// what is no more than begun is part of a story.
struct StandingFact {
  let reading: EventReading
  let cast: Cast

  private var syntax: Syntax { reading.syntax }

  /// Whether all mentions of an event are of a standing fact.
  func isTold(by cluster: EventCluster) -> Bool {
    cluster.frames.allSatisfy { isTold(by: $0) || isWithin($0) }
  }

  /// Whether what is only possible hangs on a standing fact: “it offers the *ability* to *pay*”.
  private func isWithin(_ frame: Int) -> Bool {
    guard reading.dates[frame] == nil, reading.statuses[frame].status == .possible else {
      return false
    }
    var token = reading.token(frame)
    for _ in 0..<6 {
      guard let head = syntax.head(token) else { return false }
      if let above = reading.frame(at: head), isTold(by: above) { return true }
      token = head
    }
    return false
  }

  private func isTold(by frame: Int) -> Bool {
    let mention = reading.frames[frame].mention
    let token = mention.token
    guard reading.dates[frame] == nil, reading.statuses[frame].status == .ongoing,
      mention.tense == .present, mention.aspect == .none, mention.polarity == .positive,
      mention.modality == nil, ![.aspectual, .reporting].contains(mention.kind),
      !isPlan(token), !isCourse(token)
    else { return false }
    let group = VerbGroup(of: token, in: syntax)
    // “The pier *is closed*”: somebody closed it.
    guard group.isFinite, !group.isPassive else { return false }
    guard let subject = syntax.subject(of: token) else { return true }
    return !mayAct(subject)
  }

  private func isPlan(_ token: Int) -> Bool {
    Appointment.isMade(by: syntax.lemma(token), "for")
      || syntax.dependents(of: token, .xcomp, .ccomp).contains { reading.frame(at: $0) != nil }
  }

  /// Whether the words say that it went on or has begun: “the ban *still* holds”, “the ban *remains* in force”.
  private func isCourse(_ token: Int) -> Bool {
    ["remain", "stay", "continue", "keep", "become", "begin", "start", "stop", "end"]
      .contains(syntax.lemma(token))
      || syntax.tree.dependents(of: token).contains {
        ["now", "still", "already", "again", "currently", "today", "yet", "over"].contains(
          syntax.lower($0))
      }
  }

  private func mayAct(_ subject: Int) -> Bool {
    if ["it", "this", "that", "which", "these", "those", "there"].contains(syntax.lower(subject)) {
      return false
    }
    if let participants = cast.ofToken[subject] {
      return participants.contains {
        [.person, .organisation].contains(cast.participants[$0].kind)
      }
    }
    if [.prp, .wp, .dt].contains(syntax.tag(subject)) { return true }
    let lemma = syntax.lemma(subject)
    return EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
  }
}
