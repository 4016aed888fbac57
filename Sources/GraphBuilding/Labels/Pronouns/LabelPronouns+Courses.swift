import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel

/// What *it* takes up where a verb tells that something ended.
extension LabelPronouns {
  /// The event that was told to have begun a little before, where no sentence between has a subject that *it* could mean.
  ///
  /// - Reads: “The *fair* began on 3 May. Guests judged the cakes. *It* closed on 9 May”.
  /// - Leaves alone: “The fair began on 3 May. The *café* sold cakes. *It* closed on 9 May”.
  func nounBegun(before pronoun: Int, endedBy verb: Int) -> Int? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: pronoun)
    guard ["close", "end", "finish", "conclude", "adjourn"].contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .obj) == nil, sentence > 1
    else { return nil }
    let sentences = syntax.text.sentences
    for earlier in (max(0, sentence - 4)..<sentence).reversed() {
      guard sentences[earlier].block == sentences[sentence].block else { return nil }
      let subjects = sentences[earlier].tokens.prefix(80).filter {
        [.nsubj, .nsubjPass].contains(syntax.relation($0))
          && [.nn, .nnp, .prp].contains(syntax.tag($0))
      }
      for subject in subjects {
        guard let begun = syntax.head(subject), syntax.tag(subject) == .nn,
          ["begin", "start", "open", "commence"].contains(syntax.lemma(begun)),
          syntax.dependent(of: begun, .obj) == nil, reading.frame(at: subject) != nil
        else { return nil }
        return subject
      }
    }
    return nil
  }

  /// Whether a verb tells of an event that it began, went on, ended or was called off.
  func tellsOfCourse(_ verb: Int) -> Bool {
    if let frame = reading.frame(at: verb), reading.frames[frame].mention.kind == .aspectual {
      return syntax.dependents(of: verb, .xcomp).allSatisfy { syntax.tag($0) != .vbg }
    }
    if syntax.dependent(of: verb, .obj).map(syntax.lower) == "place" { return true }
    return CourseVerb.contains(syntax.lemma(verb))
  }

  /// Whether a verb tells how long something is to be, as nothing tells of a body: “it was *meant* to last a week”, “it was
  /// *extended*”.
  func lastsOrLapses(_ verb: Int) -> Bool {
    let syntax = reading.syntax
    return ["last", "lapse", "expire", "prolong"].contains(syntax.lemma(verb))
      || syntax.lemma(verb) == "extend" && syntax.dependent(of: verb, .auxPass) != nil
      || syntax.dependents(of: verb, .xcomp).contains {
        ["last", "lapse", "expire"].contains(syntax.lemma($0))
      }
  }

  func canBeBody(_ lemma: String) -> Bool {
    EventLexicon.shared.isGroup(lemma) || ParticipantNouns.isOrganisation(lemma)
  }

  /// The one thing that a body made: “the ministry declared *a curfew*”.
  func madeThing(by subject: Int) -> Int? {
    let syntax = reading.syntax
    guard let verb = syntax.head(subject) else { return nil }
    let objects = syntax.dependents(of: verb, .obj)
    return objects.count == 1 && syntax.tag(objects[0]) == .nn ? objects[0] : nil
  }
}
