import EventArguments
import EventMentions
import EventModel
import Factuality
import TemporalLinking
import TextModel

/// Nouns that take up a deed told by a verb of another stem: “the van *hit* a bus … *the crash* killed two”.
struct DeedNouns {
  let reading: EventReading
  let profiles: [MentionProfile]

  private var syntax: Syntax { reading.syntax }

  /// Nouns of which a definite one can hardly mean anything but what was told.
  private static let nouns: Set<String> = [
    "crash", "collision", "impact", "derailment", "sinking", "explosion", "blast", "sale",
    "purchase", "divorce", "wedding", "theft", "robbery", "murder", "killing", "shooting", "coup",
  ]

  /// Whether a noun only takes up: definite, or bare as in “before *impact*”, without anybody or anything of its own.
  func bringsNothingNew(_ frame: Int) -> Bool {
    let (profile, token) = (profiles[frame], reading.token(frame))
    guard !profile.isVerb, !profile.isHeading, !profile.isPlural, profile.all.isEmpty,
      profile.adjectives.isEmpty, profile.compounds.isEmpty,
      Self.nouns.contains(syntax.lemma(token)), reading.dates[frame] == nil,
      syntax.dependent(of: token, .nmod, .aclRelcl, .acl, .nmodPoss) == nil,
      reading.statuses[frame].status == .occurred
    else { return false }
    return switch profile.determiner {
    case .definite: true
    case .bare:
      syntax.lemma(token) == "impact"
        && ["before", "after", "on", "of", "upon"].contains(syntax.preposition(of: token))
    case .indefinite: false
    }
  }

  /// Whether a noun can mean the deed of a verb told before it.
  func canMean(_ noun: Int, _ deed: Int) -> Bool {
    let (word, verb) = (syntax.lemma(reading.token(noun)), reading.token(deed))
    guard profiles[deed].isVerb, syntax.isVerb(verb), let deeds = Deeds.ofNoun[word],
      reading.statuses[deed].status == .occurred
    else { return false }
    if deeds.contains(syntax.lemma(verb)) {
      return !["hit", "strike"].contains(syntax.lemma(verb)) || hasThing(verb)
    }
    // “*ran into* a tree”
    return deeds.contains("collide")
      && ["run", "drive", "slam", "smash"].contains(syntax.lemma(verb))
      && syntax.dependents(of: verb, .obl).contains { syntax.preposition(of: $0) == "into" }
  }

  /// Whether a noun stands in the sentence of a deed or in one of the two behind it.
  func isNear(_ noun: Int, _ deed: Int) -> Bool {
    syntax.sentence(of: reading.token(noun)) - syntax.sentence(of: reading.token(deed)) <= 2
  }

  /// Whether a verb is done to a thing, and not to a number: “*hit* a bus”, but “*hit* $50”.
  private func hasThing(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .obj, .nsubjPass).contains {
      syntax.isNoun($0) && syntax.tag($0) != .cd && syntax.dependent(of: $0, .nummod) == nil
    }
  }
}
