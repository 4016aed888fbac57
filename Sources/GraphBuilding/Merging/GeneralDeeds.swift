import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Nouns that mean an event told by a more telling word: “the *bombing* of the embassy in Lund … the *attack* in Lund … the *incident* of
/// 7 May”.
struct GeneralDeeds {
  let reading: EventReading
  let profiles: [MentionProfile]

  private var syntax: Syntax { reading.syntax }

  private static let attacks: Set<String> = [
    "bombing", "shelling", "raid", "shooting", "stabbing", "assault", "ambush", "airstrike",
    "massacre", "killing", "murder", "bomb", "shell", "storm", "shoot", "stab", "kill",
  ]
  private static let accidents: Set<String> = [
    "crash", "collision", "explosion", "blast", "fire", "derailment", "sinking", "spill", "leak",
    "collapse", "flood", "crush", "stampede", "collide", "explode", "derail", "sink",
  ]

  /// The more telling words, nouns and verbs, that each general noun can stand for.
  private static let telling: [String: Set<String>] = [
    "attack": attacks, "accident": accidents, "disaster": accidents,
    "incident": attacks.union(accidents).union(["attack", "accident", "robbery", "theft", "clash"]),
  ]

  /// Whether a noun is general, of something known that took place.
  func isGeneral(_ frame: Int) -> Bool {
    let profile = profiles[frame]
    return !profile.isVerb && !profile.isHeading && profile.determiner == .definite
      && !profile.isAnother && profile.ordinal == nil && profile.compounds.isEmpty
      && Self.telling[syntax.lemma(reading.token(frame)).lowercased()] != nil
      && reading.statuses[frame].status == .occurred
  }

  /// Whether a general noun can stand for an earlier event: its day or a name in its phrase is the same.
  func means(_ general: Int, _ earlier: Int) -> Bool {
    guard canMean(general, earlier) else { return false }
    if let edtf = reading.dates[general]?.edtf, reading.dates[earlier]?.edtf == edtf,
      let date = edtf.date, date.granularity >= .day
    {
      return true
    }
    return !names(in: general).isDisjoint(with: names(in: earlier))
  }

  /// Whether a general noun stands near an earlier event that it can mean, and neither names what the other does not.
  func isNear(_ general: Int, _ earlier: Int) -> Bool {
    canMean(general, earlier) && !profiles[earlier].isVerb && names(in: general).isEmpty
      && profiles[general].all.isEmpty
      && syntax.sentence(of: reading.token(general)) - syntax.sentence(of: reading.token(earlier))
        <= 2
  }

  private func canMean(_ general: Int, _ earlier: Int) -> Bool {
    let noun = syntax.lemma(reading.token(general)).lowercased()
    return Self.telling[noun]?.contains(syntax.lemma(reading.token(earlier)).lowercased()) ?? false
      && reading.statuses[earlier].status == .occurred
  }

  /// The names in the phrase of a noun or beside a verb.
  private func names(in frame: Int) -> Set<String> {
    let token = reading.token(frame)
    let roots = syntax.dependents(of: token, .nmod, .obl, .obj, .compound, .amod)
    return Set(
      roots.filter { reading.expression(at: $0) == nil }.flatMap(syntax.extent).filter {
        [.nnp, .nnps].contains(syntax.tag($0)) && reading.expression(at: $0) == nil
      }.map(syntax.lower))
  }
}
