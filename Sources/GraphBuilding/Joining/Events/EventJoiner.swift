import EventModel
import IntervalAlgebra

/// Finds the events of several documents that are one.
///
/// Events are compared only with those that share their word and somebody who takes part, a thing, a place or a day; of
/// these only with the nearest few, so that a case of many documents takes no longer than its length. What has most in
/// common is joined first.
struct EventJoiner {
  /// The graphs’ events, document by document in reading order.
  let events: [Event]
  /// What is said of each.
  let profiles: [EventProfile]
  /// The relations of all documents.
  let relations: [Relation]

  /// With how many events that share something an event is compared.
  private let breadth = 12

  /// Returns the groups of events that are one, each in order, in order of their first.
  func groups() -> [[Int]] {
    let agreement = EventAgreement(profiles: profiles)
    var order = OrderVeto(events: events, relations: relations)
    var sets = DisjointSets(count: events.count)
    var members: [Int: [Int]] = [:]
    for pair in pairs() {
      let (first, second) = (
        sets.representative(of: pair.earlier), sets.representative(of: pair.later)
      )
      guard first != second else { continue }
      let (one, other) = (members[first] ?? [first], members[second] ?? [second])
      guard
        one.suffix(breadth).allSatisfy({ a in
          other.suffix(breadth).allSatisfy { agreement.agree(a, $0) }
        }),
        order.unite(pair.earlier, pair.later)
          || DateDisagreement.isTold(profiles[pair.earlier], profiles[pair.later])
          || SettledPlan.isTold(profiles[pair.earlier], profiles[pair.later])
      else { continue }
      (members[first], members[second]) = (nil, nil)
      sets.join(first, second)
      members[sets.representative(of: first)] = (one + other).sorted()
    }
    return events.indices.compactMap { event in
      sets.representative(of: event) == event ? members[event] ?? [event] : nil
    }
  }

  private struct Pair {
    let earlier: Int
    let later: Int
    let weight: Int
  }

  /// The pairs that have enough in common, those with most first.
  private func pairs() -> [Pair] {
    let evidence = EventEvidence(profiles: profiles)
    var pairs: [Pair] = []
    var seen: [String: [Int]] = [:]
    for event in events.indices {
      let keys = keys(of: event)
      var candidates: Set<Int> = []
      for key in keys { candidates.formUnion((seen[key] ?? []).suffix(breadth)) }
      for key in keys { seen[key, default: []].append(event) }
      for candidate in candidates {
        let weight = evidence.weight(candidate, event)
        guard weight >= EventEvidence.threshold else { continue }
        pairs.append(Pair(earlier: candidate, later: event, weight: weight))
      }
    }
    return pairs.sorted {
      ($1.weight, $0.later, $0.earlier) < ($0.weight, $1.later, $1.earlier)
    }
  }

  /// What an event can be found by.
  private func keys(of event: Int) -> [String] {
    let profile = profiles[event]
    let all = profile.all
    var keys = all.named.values.joined().map { "\(profile.kind)|p\($0)" }
    keys += all.words.map { "\(profile.kind)|w\($0)" }
    keys += profile.sentences.map { "\(profile.kind)|s\($0)" }
    if let place = profile.place { keys.append("\(profile.kind)|@\(place.lowercased())") }
    if let day = profile.day { keys.append("\(profile.kind)|d\(day)") }
    return keys.sorted()
  }
}
