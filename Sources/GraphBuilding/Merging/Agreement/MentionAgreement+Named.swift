import EventArguments
import EventMentions
import Factuality
import Language
import TemporalLinking
import TextModel

/// Nouns of one event word that names or phrases tell apart.
extension MentionAgreement {
  /// Whether names before two nouns, or the places behind them, are others: “the *Bergen* mill fire … the *Oslo* fire”.
  ///
  /// - Leaves alone: “the *Bergen* fire … the fire”, “the *Norway* fire … the *Bergen* fire”, of which one may lie in the other.
  func isNamedOtherwise(_ later: Int, than earlier: Int) -> Bool {
    guard !profiles[earlier].isVerb, !profiles[later].isVerb, !profiles[earlier].isHeading else {
      return false
    }
    let (first, second) = (reading.token(earlier), reading.token(later))
    let (one, other) = (names(before: first), names(before: second))
    guard !one.isEmpty || !other.isEmpty else { return false }
    let (mine, yours) = (
      one.isEmpty ? place(of: earlier) : one, other.isEmpty ? place(of: later) : other
    )
    return !mine.isEmpty && !yours.isEmpty && mine.isDisjoint(with: yours)
  }

  /// The parts of the names in front of a noun, but for those of countries.
  private func names(before noun: Int) -> Set<String> {
    let syntax = reading.syntax
    var names: Set<String> = []
    for word in syntax.dependents(of: noun, .compound, .amod) where word < noun {
      let parts =
        [word]
        + syntax.dependents(of: word, .compound, .flat, .amod).filter { $0 < noun }
      for part in parts
      where [.nnp, .nnps].contains(syntax.tag(part)) && reading.expression(at: part) == nil {
        names.insert(syntax.text.form(part))
      }
    }
    return names.contains {
      EventLexicon.shared.isCountry($0) || EventLexicon.shared.isDemonym($0)
    } ? [] : names
  }

  private func place(of frame: Int) -> Set<String> {
    guard let place = reading.frames[frame].place else { return [] }
    let name = reading.syntax.text.string(place)
    guard !EventLexicon.shared.isCountry(name) else { return [] }
    return Set(
      place.filter { [.nnp, .nnps].contains(reading.syntax.tag($0)) }.map(reading.syntax.text.form))
  }

  /// Whether two nouns are completed otherwise: “an attempt *on the mayor* … his attempt *to flee*”, “the request *of the unions* … the
  /// request *of the Town of Lucca*”.
  ///
  /// - Leaves alone: “the death of the *king* … the death of *Henry*”.
  func isTowardsAnother(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard !profiles[earlier].isVerb, !profiles[later].isVerb else { return false }
    let nouns = [earlier, later].map(reading.token)
    let isToDo = nouns.map { noun in
      syntax.dependents(of: noun, .acl).contains { deed in
        syntax.dependents(of: deed, .mark).contains { syntax.tag($0) == .to }
      }
    }
    let targets = nouns.map { noun in
      syntax.dependents(of: noun, .nmod).filter { $0 > noun && syntax.isNoun($0) }
    }
    func isAimed(_ index: Int) -> Bool {
      targets[index].contains { ["on", "against"].contains(syntax.preposition(of: $0)) }
    }
    if isToDo[0] != isToDo[1], isToDo[0] ? isAimed(1) : isAimed(0) { return true }
    let owners = targets.map { $0.first { syntax.preposition(of: $0) == "of" } }
    guard let one = owners[0], let other = owners[1] else { return false }
    let tags = [syntax.tag(one), syntax.tag(other)]
    guard tags.contains(.nns), tags.contains(.nnp) else { return false }
    let (many, name) = tags[0] == .nns ? (one, other) : (other, one)
    return syntax.dependent(of: name, .conj) == nil
      && (EventLexicon.shared.isPerson(syntax.lemma(many))
        || EventLexicon.shared.isGroup(syntax.lemma(many)))
  }

  /// Whether a mention tells only of what would have been at another time: “had it *happened* an hour later”.
  func isAtOtherTime(_ frame: Int) -> Bool {
    reading.statuses[frame].rule == "status.counterfactual"
      && OtherTime.isTold(by: reading.token(frame), in: reading.syntax)
  }
}
