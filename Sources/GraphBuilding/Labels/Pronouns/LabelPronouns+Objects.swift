import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel

/// Objects that *it* takes up as subject.
extension LabelPronouns {
  /// The one thing that somebody did something to in the sentence before, which *it* takes up where no *it* can mean whoever did it.
  ///
  /// - Reads: “We restarted the *server*. *It* failed at noon”, “Ann Lee founded a *school*. *It* burned down”.
  /// - Leaves alone: “The firm built a school. It …”, “Ann Lee built a school for a *firm*. It …”, “Ann sold the school. It
  ///   *caused* a stir”.
  func onlyObject(before pronoun: Int, _ verb: Int) -> Int? {
    let sentence = syntax.sentence(of: pronoun)
    guard sentence > 0, syntax.isVerb(verb), !Self.ofDeeds.contains(syntax.lemma(verb)),
      // “*It* is told that …”: nothing is meant.
      syntax.dependent(of: verb, .ccomp, .csubj, .csubjPass, .parataxis) == nil,
      syntax.dependent(of: verb, .auxPass) == nil || syntax.dependent(of: verb, .xcomp) == nil,
      !syntax.text.sentences[sentence].tokens.clamped(to: 0..<pronoun).contains(where: isSubject),
      syntax.text.sentences[sentence - 1].block == syntax.text.sentences[sentence].block
    else { return nil }
    let before = syntax.text.sentences[sentence - 1].tokens.clamped(
      to: max(0, pronoun - 60)..<pronoun)
    let subjects = before.filter(isSubject)
    guard !subjects.isEmpty, subjects.allSatisfy(isNeverIt) else { return nil }
    let things = before.filter {
      [.nn, .nnp].contains(syntax.tag($0)) && reading.expression(at: $0) == nil
        && ([.obj, .iobj].contains(syntax.relation($0)) || canBeBody(syntax.lemma($0))
          || names.kind(of: $0) == .organisation || names.kind(of: $0) == .other)
        && ![.compound, .flat].contains(syntax.relation($0))
    }
    guard things.count == 1, syntax.tag(things[0]) == .nn,
      [.obj].contains(syntax.relation(things[0])), reading.frame(at: things[0]) == nil,
      names[things[0]] == nil, !EventLexicon.shared.isPerson(syntax.lemma(things[0])),
      EventLexicon.shared.nounSense(syntax.lemma(things[0])).map({ $0.eventShare < 96 }) ?? true,
      // “we restarted the server, and *it refused* to start”
      canDo(things[0], verb) || syntax.lemma(verb) == "refuse"
    else { return nil }
    return things[0]
  }

  /// Verbs that tell what came of a deed as well as of a thing: “it *caused* a stir”.
  private static let ofDeeds: Set<String> = [
    "cause", "mean", "take", "lead", "prompt", "follow", "happen", "end", "come", "mark", "make",
    "help", "prove", "turn", "rain", "snow", "cost", "be", "become", "seem", "appear", "result",
    "anger", "shock", "surprise", "spark", "last", "emerge", "transpire",
  ]

  /// Whether a pronoun stands for persons, or for several.
  func isPersonal(_ pronoun: Int) -> Bool {
    ["i", "we", "you", "he", "she", "they", "who"].contains(syntax.lower(pronoun))
  }

  /// Whether a subject is none that *it* could mean: a person, or several.
  private func isNeverIt(_ subject: Int) -> Bool {
    isPersonal(subject)
      || names.kind(of: subject) == .person
      || [.nn, .nns].contains(syntax.tag(subject))
        && EventLexicon.shared.isPerson(syntax.lemma(subject))
      || [.nns, .nnps].contains(syntax.tag(subject)) && names.kind(of: subject) != .organisation
  }

  /// Whether a pronoun was read as what a noun calls it that goes by another name: “the *aircraft*, a Holm 134”.
  func isCalled(_ noun: Int, by read: [Int]) -> Bool {
    guard read.count == 1, [.nn, .nns].contains(syntax.tag(noun)),
      !names.cast.isNamed[read[0]]
    else { return false }
    return names.cast.participants[read[0]].name.lowercased().hasSuffix(" " + syntax.lower(noun))
  }
}
