import EventArguments
import Factuality
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// What was not done until a time, or would not have been, and so was.
extension EventLabeller {
  /// Whether a label says of what was not done until a time that it was done, since the event is dated then: “did not *resume* until
  /// 1924” of 1924.
  ///
  /// - Leaves alone: “did not resume until the war was over”, whose end is told by the label alone.
  func isAffirmed(_ verb: Int, _ denial: Int) -> Bool {
    guard syntax.relation(denial) == .advmod, syntax.head(denial) == verb, denial < verb,
      Negation.isLifted(for: verb, in: syntax), let frame = reading.frame(at: verb),
      reading.frames[frame].times.contains(where: {
        $0.rule == TimeAttacher.notUntil && reading.expressions[$0.expression].extent != nil
      }),
      syntax.dependents(of: verb, .aux).allSatisfy({
        ["did", "could", "had", "was", "were"].contains(syntax.lower($0))
      })
    else { return false }
    return !syntax.dependents(of: verb, .cop).contains { syntax.lower($0) == "be" }
  }

  /// Says of what was not done until a time that it was done: “was not *repaired* (until the next spring)”, “did not *meet* until 1924”
  /// has “met”.
  func affirm(_ verb: Int, isWhole: inout Bool, in words: inout LabelWords) {
    guard let denial = Negation.word(of: verb, in: syntax), words.tokens.contains(denial),
      syntax.relation(denial) == .advmod, syntax.head(denial) == verb
    else { return }
    guard isAffirmed(verb, denial) else {
      if !isWhole, isUndoneUntilTime(verb, words) {
        words.remove([denial] + syntax.dependents(of: verb, .aux, .auxPass))
        isWhole = true
      }
      return
    }
    let auxiliaries = syntax.dependents(of: verb, .aux, .auxPass)
    words.remove([denial])
    if auxiliaries.contains(where: { syntax.lower($0) == "could" }) { return }
    // “He *was* (not) seen until 1904”
    if let be = syntax.dependent(of: verb, .auxPass), words.tokens.contains(be),
      syntax.subject(of: verb).map({ syntax.tag($0) == .prp }) ?? false
    {
      words.remove(auxiliaries.filter { $0 != be })
      if syntax.lower(be) == "been" { words.replace(be, by: "was") }
      return
    }
    words.remove(auxiliaries)
    if auxiliaries.contains(where: { syntax.lower($0) == "did" }) {
      words.replace(verb, by: PastTense.form(of: syntax.lemma(verb)))
    }
  }

  /// Says of what would not have come about that it did: “had the dam held, it *would not have drowned* them” has “drowned”.
  ///
  /// - Leaves alone: “would not have *been ill*”, “would not have *been working*”.
  func tellContrary(_ verb: Int, _ frame: Int, in words: inout LabelWords) {
    guard reading.statuses[frame].rule == "status.would-not-have", syntax.isVerb(verb),
      case let group = VerbGroup(of: verb, in: syntax), group.isPerfect, !group.isProgressive,
      syntax.dependent(of: verb, .cop) == nil,
      let denial = Negation.word(of: verb, in: syntax), syntax.head(denial) == verb
    else { return }
    words.remove([denial] + syntax.dependents(of: verb, .aux, .auxPass))
    if !group.isPassive { words.replace(verb, by: PastTense.form(of: syntax.lemma(verb))) }
  }

  /// Whether a passive is denied until a time that did not fit into its label.
  private func isUndoneUntilTime(_ verb: Int, _ words: LabelWords) -> Bool {
    guard syntax.dependent(of: verb, .auxPass) != nil, Negation.isLifted(for: verb, in: syntax),
      let time = syntax.dependents(of: verb, .obl, .oblUnmarked).first(where: {
        ["until", "till"].contains(syntax.preposition(of: $0))
      })
    else { return false }
    return !words.tokens.contains(time)
  }
}
