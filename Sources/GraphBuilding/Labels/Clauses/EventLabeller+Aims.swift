import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// What a verb aims at or is kept from: “decided *to sell it*”, “admitted *taking part*”, “barred her *from selling it*”.
extension EventLabeller {
  func isInfinitive(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .mark).first.map { syntax.tag($0) == .to } ?? false
  }

  /// Whether a clause that the tree takes for an adjunct completes its verb: “*lived to see* her son win”, “*decided* at a summit *to
  /// sell*”, “*admitted taking* part”.
  func completes(_ clause: Int, _ verb: Int) -> Bool {
    let lemma = syntax.lemma(verb)
    if isInfinitive(clause) {
      return lemma == "live" || clause > verb && Self.deciding.contains(lemma)
    }
    return clause == verb + 1 && syntax.tag(clause) == .vbg && Self.admitting.contains(lemma)
  }

  private static let deciding: Set<String> = [
    "decide", "agree", "refuse", "promise", "vow", "threaten", "resolve", "pledge", "plan",
    "intend", "attempt", "try",
  ]

  private static let admitting: Set<String> = [
    "admit", "deny", "recall", "regret", "suggest", "propose", "consider", "avoid", "risk",
    "remember", "report", "finish", "stop", "keep",
  ]

  /// Whether a participle tells what somebody is accused or kept of: “barred her *from selling it*”.
  func isObjection(_ clause: Int) -> Bool {
    syntax.tag(clause) == .vbg
      && syntax.dependents(of: clause, .mark, .case).contains {
        ["from", "of", "for", "to", "in", "about", "against"].contains(syntax.lower($0))
      }
  }

  /// Whether a verb with an object of its own is followed by an aim of which a pronoun tells nothing: “voted nine to two *to sell it*”.
  func isAimAtUnknown(_ aim: Int, _ verb: Int) -> Bool {
    syntax.dependent(of: verb, .obj).map { !isUnknownPronoun($0) } ?? false
      && syntax.dependents(of: aim, .obj).contains { isUnknownPronoun($0) && standIn($0) == nil }
  }

  /// Whether an infinitive tells what came of something after all: “was arranged, *only to be cancelled*”.
  func isSequel(_ verb: Int) -> Bool {
    syntax.tag(verb) != .vbg && isInfinitive(verb)
      && syntax.dependents(of: verb, .advmod).contains { syntax.lower($0) == "only" && $0 < verb }
  }

  /// Whether a predicate completes a verb that the tree hangs it on as an aim: “was found *to have been in debt*”.
  func isAim(_ token: Int) -> Bool {
    syntax.dependent(of: token, .cop) != nil && isInfinitive(token)
      && !VerbGroup(of: token, in: syntax).isFinite
  }

  /// The time of “did not return *until May*” or “will not open *before May*”, without which the label would say the contrary.
  func untilPhrase(_ verb: Int) -> [LabelPhrase] {
    // “*Not* until May did the talks begin”, of which the label says that they did
    guard let denial = Negation.word(of: verb, in: syntax),
      syntax.head(denial) != verb || syntax.subject(of: verb).map({ $0 <= denial }) ?? true,
      !isAffirmed(verb, denial), case let isNotYet = Negation.isNotYet(verb, in: syntax),
      isNotYet || Negation.isLifted(for: verb, in: syntax)
    else { return [] }
    return syntax.dependents(of: verb, .obl, .oblUnmarked, .nmod, .nmodUnmarked, .advmod).compactMap
    {
      guard isNotYet ? syntax.preposition(of: $0) == "before" : Negation.isUntil($0, in: syntax)
      else { return nil }
      var phrase = LabelPhrase(tokens: Array(syntax.extent(of: $0)))
      phrase.fewer = shortened(phrase.tokens)
      phrase.isEssential = true
      return phrase
    }
  }

  /// A time without its year, or the day of its hour: “until *3 May* 2011”, “until *9:30* on 3 May”.
  private func shortened(_ time: [Int]) -> [Int] {
    let head = time.dropFirst(2).firstIndex {
      syntax.text.form($0).utf8.count == 4 && Int(syntax.text.form($0)) != nil
        || ["on", "of", ","].contains(syntax.lower($0))
    }
    return head.map { Array(time[..<$0]) } ?? time
  }
}
