import EventModel
import IntervalAlgebra

/// Finds the events of several documents that are one.
///
/// Events are compared only with those that share their word and somebody who takes part, a thing, a place or a day; of
/// these only with the nearest few, so that a case of many documents takes no longer than its length.
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
    let evidence = EventEvidence(profiles: profiles)
    var order = OrderVeto(events: events, relations: relations)
    var sets = DisjointSets(count: events.count)
    var members: [Int: [Int]] = [:]
    var seen: [String: [Int]] = [:]
    for event in events.indices {
      let keys = keys(of: event)
      var candidates: Set<Int> = []
      for key in keys { candidates.formUnion((seen[key] ?? []).suffix(breadth)) }
      for key in keys { seen[key, default: []].append(event) }
      let weighed = candidates.map { (event: $0, weight: evidence.weight($0, event)) }
        .filter { $0.weight >= EventEvidence.threshold }
        .sorted { ($1.weight, $0.event) < ($0.weight, $1.event) }
      for candidate in weighed {
        let root = sets.representative(of: candidate.event)
        let known = members[root] ?? [candidate.event]
        guard known.suffix(breadth).allSatisfy({ agreement.agree($0, event) }),
          order.unite(candidate.event, event)
            || DateDisagreement.isTold(profiles[candidate.event], profiles[event])
        else { continue }
        members[root] = nil
        sets.join(root, event)
        members[sets.representative(of: event)] = known + [event]
        break
      }
    }
    return events.indices.compactMap { event in
      sets.representative(of: event) == event ? members[event] ?? [event] : nil
    }
  }

  /// What an event can be found by.
  private func keys(of event: Int) -> [String] {
    let profile = profiles[event]
    let all = profile.all
    var keys = all.named.values.joined().map { "\(profile.kind)|p\($0)" }
    keys += all.words.map { "\(profile.kind)|w\($0)" }
    if let place = profile.place { keys.append("\(profile.kind)|@\(place.lowercased())") }
    if let day = profile.day { keys.append("\(profile.kind)|d\(day)") }
    return keys.sorted()
  }
}
