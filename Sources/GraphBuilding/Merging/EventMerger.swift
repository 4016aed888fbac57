import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel

/// Joins the mentions of one event.
///
/// Two mentions are one event where their words are the same or one names the other's deed (*meet*, *meeting*),
/// the later one points back, and neither who, when, where nor whether speaks against it. Mistaken merging hides events, so
/// every doubt keeps them apart.
struct EventMerger {
  let reading: EventReading
  /// Those who take part in each frame, sorted.
  let participants: [[Int]]

  /// Where each word that names a place of the text first stands.
  private let places: [Int: Int]

  init(reading: EventReading, participants: [[Int]]) {
    self.reading = reading
    self.participants = participants
    let text = reading.syntax.text
    places = Dictionary(
      text.names.filter { $0.kind == .place && $0.tokens.count == 1 }
        .map { (text.tokens[$0.tokens.lowerBound].word, $0.tokens.lowerBound) },
      uniquingKeysWith: min)
  }

  /// How far back, in frames, a mention can point.
  private let reach = 150

  /// Returns the events of the text in order of their first mention.
  func clusters() -> [EventCluster] {
    var sets = DisjointSets(count: reading.frames.count)
    var rules: [Int: String] = [:]
    let support = SupportVerbs(reading: reading)
    for frame in reading.frames.indices {
      guard let event = support.supported(by: frame), agree(frame, event) else { continue }
      sets.join(frame, event)
      rules[sets.representative(of: frame)] = "merge.support"
    }
    let keys = reading.frames.indices.map(key)
    var seen: [String: [Int]] = [:]
    for frame in reading.frames.indices {
      defer { seen[keys[frame], default: []].append(frame) }
      guard let earlier = antecedent(of: frame, among: seen[keys[frame]] ?? []) else { continue }
      sets.join(frame, earlier)
      rules[sets.representative(of: frame)] = "merge.same-word"
    }
    return grouped(&sets, rules)
  }

  private func grouped(_ sets: inout DisjointSets, _ rules: [Int: String]) -> [EventCluster] {
    var members: [Int: [Int]] = [:]
    for frame in reading.frames.indices {
      members[sets.representative(of: frame), default: []].append(frame)
    }
    return members.keys.sorted().compactMap { root in
      guard let frames = members[root], let main = frames.max(by: { isBetter($1, than: $0) })
      else { return nil }
      return EventCluster(frames: frames, main: main, rule: frames.count > 1 ? rules[root] : nil)
    }
  }

  /// Whether a frame names the event better than another: not a support verb, dated, with more arguments.
  private func isBetter(_ a: Int, than b: Int) -> Bool {
    let support = SupportVerbs(reading: reading)
    func rank(_ frame: Int) -> (Int, Int, Int, Int) {
      (
        support.supported(by: frame) == nil ? 1 : 0,
        reading.frames[frame].arguments.count + (reading.dates[frame] == nil ? 0 : 1),
        participants[frame].count, -frame
      )
    }
    return rank(a) > rank(b)
  }

  // MARK: Same word

  /// The word that an event is known by: a verb's own noun where the lexicon has one.
  private func key(_ frame: Int) -> String {
    let token = reading.token(frame)
    let lemma = reading.syntax.lemma(token)
    guard reading.syntax.isVerb(token) else { return lemma }
    return EventLexicon.shared.nominalisation(ofVerb: lemma) ?? lemma
  }

  private func antecedent(of frame: Int, among earlier: [Int]) -> Int? {
    earlier.reversed().prefix { frame - $0 <= reach }.prefix(12)
      .first { pointsBack(frame, to: $0) && agree($0, frame) }
  }

  /// Whether a later mention can take up an earlier one.
  private func pointsBack(_ later: Int, to earlier: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(later)
    let shared = Set(participants[later]).intersection(participants[earlier])
    if syntax.isNoun(token) {
      let determiner = syntax.dependent(of: token, .det).map(syntax.lower)
      let isDefinite =
        ["the", "this", "that"].contains(determiner)
        || syntax.dependent(of: token, .nmodPoss) != nil
        || syntax.tag(token) == .nnp
      guard isDefinite || !shared.isEmpty else { return false }
      guard
        syntax.tag(token) == syntax.tag(reading.token(earlier))
          || syntax.isVerb(reading.token(earlier))
      else { return false }
      return modifiers(of: token).isSubset(of: context(of: reading.token(earlier)))
        || placesOnly(token, earlier)
    }
    guard !shared.isEmpty, reading.frames[later].mention.kind != .reporting else { return false }
    if syntax.isNoun(reading.token(earlier)), syntax.tag(reading.token(earlier)) == .nn {
      return participants[later].count > 1 && shared.count == participants[earlier].count
    }
    return participants[later] == participants[earlier]
      && (sharesObject(later, earlier) || reading.dates[later] == nil)
  }

  /// Whether all that a noun adds is where: “they met last Friday … the *Lyon* meeting”, where the text has spoken of
  /// that place before and of no other at the earlier mention.
  private func placesOnly(_ token: Int, _ earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard reading.frames[earlier].place == nil, reading.dates[earlier] != nil,
      syntax.isVerb(reading.token(earlier))
    else { return false }
    let known = context(of: reading.token(earlier))
    return syntax.tree.dependents(of: token).allSatisfy { dependent in
      switch syntax.relation(dependent) {
      case .amod, .compound, .nummod, .nmod, .nmodPoss:
        known.contains(syntax.lemma(dependent))
          || places[syntax.text.tokens[dependent].word].map { $0 < token && $0 != dependent }
            ?? false
      default: true
      }
    }
  }

  private func sharesObject(_ a: Int, _ b: Int) -> Bool {
    let objects = [a, b].map { frame in
      reading.frames[frame].arguments.first { $0.role == .patient }.map {
        reading.syntax.lemma($0.token)
      }
    }
    return objects[0] != nil && objects[0] == objects[1]
  }

  /// The words that tell one such event from another: “the *second* reading”, “the *Ferrol* siege”.
  private func modifiers(of token: Int) -> Set<String> {
    let syntax = reading.syntax
    var words: Set<String> = []
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .amod, .compound, .nummod: words.insert(syntax.lemma(dependent))
      case .nmod, .nmodPoss: words.insert(syntax.lemma(dependent))
      default: break
      }
    }
    return words
  }

  /// The words of the sentence around a mention.
  private func context(of token: Int) -> Set<String> {
    let sentence = reading.syntax.sentence(of: token)
    guard sentence >= 0 else { return [] }
    let near = reading.syntax.text.sentences[sentence].tokens.clamped(
      to: (token - 60)..<(token + 60))
    return Set(near.map(reading.syntax.lemma))
  }

  // MARK: Agreement

  /// Whether nothing speaks against two mentions being one event.
  private func agree(_ a: Int, _ b: Int) -> Bool {
    if let first = reading.dates[a]?.edtf.bounds, let second = reading.dates[b]?.edtf.bounds,
      first.precedes(second) || second.precedes(first)
    {
      return false
    }
    if let first = reading.frames[a].place, let second = reading.frames[b].place,
      reading.syntax.text.string(first) != reading.syntax.text.string(second)
    {
      return false
    }
    let statuses = [reading.statuses[a].status, reading.statuses[b].status]
    let isReal = statuses.map { $0 == .occurred || $0 == .ongoing }
    if isReal[0] != isReal[1], statuses.contains(.negated), reading.dates[a] != reading.dates[b] {
      return false
    }
    if statuses[0] == .planned, isReal[1], reading.dates[a] == nil, !participants[a].isEmpty,
      participants[a] == participants[b]
    {
      return true
    }
    return isReal[0] == isReal[1] || SupportVerbs(reading: reading).supported(by: a) == b
      || SupportVerbs(reading: reading).supported(by: b) == a
  }
}
