import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Mentions of one word that tell of another matter: “the growth of *the ferry trade* … the growth of *the rail trade*”.
extension MentionAgreement {
  /// Whether anything beside the word says that the later mention tells of another event.
  func isOfAnotherMatter(_ later: Int, than earlier: Int) -> Bool {
    isOfAnotherKind(later, than: earlier) || startsAnother(later, than: earlier)
      || isToldAsNext(later, behind: earlier) || isForAnotherGoal(later, than: earlier)
      || isOfTheirKin(later, than: earlier) || isOneOfRow(later, behind: earlier)
  }

  // MARK: Of what

  /// Whether what two nouns of an event are about has one word but is of another kind, or the later of a narrower one.
  ///
  /// - Reads: “the growth of *the ferry trade* … of *the rail trade*”, “expects sales to rise … its *overseas* sales to rise”.
  /// - Leaves alone: “the growth of *the ferry trade* … of *the trade*”.
  private func isOfAnotherKind(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    if let (one, other) = matters(earlier, later), syntax.lemma(one) == syntax.lemma(other),
      tellApart(one, other)
    {
      return true
    }
    let (first, second) = (reading.token(earlier), reading.token(later))
    return syntax.tag(second) == .nns && syntax.tag(first) == .nns
      && isNarrower(second, than: first)
  }

  /// What a pair of mentions is about, where both say it by a common noun: behind *of*, or what the deed is done to or done by.
  private func matters(_ earlier: Int, _ later: Int) -> (Int, Int)? {
    let both = [earlier, later].map { frame in
      let arguments = reading.frames[frame].arguments
      return (arguments.first { $0.role == .patient } ?? arguments.first { $0.role == .agent })?
        .token
    }
    guard let one = both[0], let other = both[1],
      [one, other].allSatisfy({ [.nn, .nns].contains(reading.syntax.tag($0)) })
    else { return nil }
    return (one, other)
  }

  private func tellApart(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (kinds(one), kinds(other))
    return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
      || isNarrower(other, than: one)
  }

  /// The nouns before a noun that say of what kind it is.
  private func kinds(_ noun: Int) -> Set<String> {
    let syntax = reading.syntax
    return Set(
      syntax.dependents(of: noun, .compound).filter { [.nn, .nns].contains(syntax.tag($0)) }
        .map(syntax.lemma))
  }

  /// Whether an adjective takes a part of what an earlier noun means as a whole: “sales … *overseas* sales”.
  private func isNarrower(_ other: Int, than one: Int) -> Bool {
    let fields = [one, other].map { noun in
      Set(reading.syntax.dependents(of: noun, .amod, .compound, .advmod).map(reading.syntax.lower))
        .intersection(Self.fields)
    }
    return !fields[1].isEmpty && fields[0].isDisjoint(with: fields[1])
  }

  private static let fields: Set<String> = [
    "overseas", "foreign", "domestic", "international", "local", "regional", "national", "rural",
    "urban", "online", "retail", "wholesale", "commercial", "military", "civilian",
  ]

  /// Whether another thing begins, goes on or ends: “*beginning the siege* … the *beginning of the feud*”.
  ///
  /// - Leaves alone: “*the strike* began … the beginning of *the strike*”.
  private func startsAnother(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    let words = [earlier, later].map(reading.token)
    guard words.allSatisfy({ Self.courses.contains(syntax.lemma($0).lowercased()) }),
      !profiles[earlier].isHeading
    else { return false }
    let started = words.map { word in
      syntax.isVerb(word)
        ? syntax.dependent(of: word, .obj, .xcomp) ?? syntax.subject(of: word)
        : syntax.dependents(of: word, .nmod).first { syntax.preposition(of: $0) == "of" }
    }
    guard let one = started[0], let other = started[1],
      [one, other].allSatisfy({ syntax.isNoun($0) || syntax.isVerb($0) })
    else { return false }
    let keys = [one, other].map { token in
      let lemma = syntax.lemma(token).lowercased()
      return EventSynonyms.representative(
        of: EventLexicon.shared.verb(ofNominalisation: lemma) ?? lemma)
    }
    return keys[0] != keys[1] && !GeneralNouns.canMean(keys[0], keys[1])
      && !syntax.dependents(of: other, .det).contains {
        ["this", "that", "these", "those"].contains(syntax.lower($0))
      }
  }

  private static let courses: Set<String> = [
    "begin", "beginning", "start", "end", "ending", "finish", "stop", "resume", "resumption",
    "continue", "continuation",
  ]

  // MARK: When

  /// Whether an adverb says that a deed came later than what was told, and the deed told before was done.
  ///
  /// - Reads: “sold to a baker … was *eventually* sold to a bank”.
  /// - Leaves alone: “planned to sell it … *eventually* sold it”, “sold it … had *eventually* sold it”; “the Rose *sank* on 3 May. She
  ///   struck a rock … She *sank* an hour *later*”, which nothing does twice.
  private func isToldAsNext(_ later: Int, behind earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, profiles[later].isVerb, !profiles[earlier].isHeading,
      !profiles[later].isBackground, !profiles[later].isSaying,
      reading.statuses[earlier].status == .occurred,
      VerbGroup(of: reading.token(earlier), in: syntax).isFinite,
      !isOnceOnly(later, earlier)
    else { return false }
    return syntax.dependents(of: reading.token(later), .advmod).contains {
      ["eventually", "finally", "ultimately", "subsequently", "later", "then", "next"]
        .contains(syntax.lower($0))
    }
  }

  /// Whether two verbs without an object tell of what one whom the text names can do only once.
  private func isOnceOnly(_ later: Int, _ earlier: Int) -> Bool {
    OnceOnlyEvents.isDone(profiles[later].kind)
      && profiles[later].agents.withoutPlaces.sharesName(with: profiles[earlier].agents)
      && profiles[later].patients.isEmpty && profiles[earlier].patients.isEmpty
  }

  /// Whether a deed is told that was done every time, behind one that was done once: “stood in 1894 … would stand *in every election*”.
  ///
  /// - Leaves alone: “stood in *every* election … would stand in *every* election”.
  private func isOneOfRow(_ later: Int, behind earlier: Int) -> Bool {
    let syntax = reading.syntax
    let isRow = [earlier, later].map { frame in
      profiles[frame].isVerb
        && syntax.dependents(of: reading.token(frame), .obl, .oblUnmarked).contains { noun in
          syntax.dependents(of: noun, .det).contains {
            ["every", "each"].contains(syntax.lower($0))
          }
        }
    }
    return profiles[earlier].isVerb && isRow[1] && !isRow[0]
  }

  // MARK: Whither and who

  /// Whether two verbs name goals that are both new to the reader: “sold *to a baker* … sold *to a bank*”.
  private func isForAnotherGoal(_ later: Int, than earlier: Int) -> Bool {
    guard profiles[earlier].isVerb, profiles[later].isVerb, !profiles[earlier].isHeading else {
      return false
    }
    let known = goals(of: reading.token(earlier))
    return goals(of: reading.token(later)).contains { goal in
      let rivals = known.filter { $0.preposition == goal.preposition }
      return !rivals.isEmpty
        && !rivals.contains { $0.noun == goal.noun || GeneralNouns.canMean($0.noun, goal.noun) }
    }
  }

  private func goals(of verb: Int) -> [(preposition: String, noun: String)] {
    let syntax = reading.syntax
    return syntax.dependents(of: verb, .obl).compactMap { noun in
      guard noun > verb, syntax.isNoun(noun), reading.expression(at: noun) == nil,
        let preposition = syntax.preposition(of: noun),
        ["to", "into", "onto"].contains(preposition),
        syntax.dependents(of: noun, .det).contains(where: {
          ["a", "an", "another"].contains(syntax.lower($0))
        })
      else { return nil }
      return (preposition, syntax.lemma(noun).lowercased())
    }
  }

  /// Whether the later deed is that of somebody told of as another’s, where that one did the earlier: “*Krog* wanted to sell it …
  /// *his brother* sold it”.
  ///
  /// - Leaves alone: “*Krog* wanted to sell it … *he* sold it”, “*the firm* planned to … *its owner* …”.
  private func isOfTheirKin(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, profiles[later].isVerb, !profiles[earlier].isHeading else {
      return false
    }
    let first = profiles[earlier].agents
    guard first.named[.person] != nil else { return false }
    if isOfThoseJustNamed(reading.token(later)) { return true }
    return reading.frames[later].arguments.contains { argument in
      guard argument.role == .agent, syntax.isNoun(argument.token),
        EventLexicon.shared.isPerson(syntax.lemma(argument.token))
      else { return false }
      return syntax.dependents(of: argument.token, .nmodPoss).contains { owner in
        // Nobody owns himself, whoever the pronoun means.
        ["his", "her"].contains(syntax.lower(owner))
      } && !first.shares(with: profiles[later].agents)
    }
  }

  /// Whether a clause tells what several did of whom the noun before it tells for the first time: “met *a cousin* and an uncle, *each of
  /// whom* lit it”.
  private func isOfThoseJustNamed(_ verb: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.relation(verb) == .aclRelcl, let noun = syntax.head(verb),
      let subject = syntax.subject(of: verb), noun < subject,
      syntax.dependents(of: subject, .nmod).contains(where: {
        ["whom", "which"].contains(syntax.lower($0))
      })
    else { return false }
    return ([noun] + [syntax.firstConjunct(of: noun)]).contains { member in
      syntax.dependents(of: member, .det).contains { ["a", "an"].contains(syntax.lower($0)) }
    }
  }
}
