import EventModel
import ISO8601

/// Finds what documents that tell of one event say otherwise than each other.
struct Disagreements {
  /// The event as all documents together tell it.
  let event: Event
  /// The event as each document tells it, in the order in which they were written.
  let members: [Event]
  /// What each says of it.
  let profiles: [EventProfile]
  /// The name of each document.
  let names: [String: String]

  /// Returns one finding for each thing that two documents disagree about: the first two that do.
  func findings() -> [Finding] {
    let checks: [(Int, Int) -> (String, String)?] = [dates, fates, lengths, numbers]
    return checks.compactMap { check in
      for first in members.indices {
        for second in members.indices.dropFirst(first + 1) {
          if let (one, other) = check(first, second) {
            return finding(first, second, one, other)
          }
        }
      }
      return nil
    }
  }

  private func finding(_ a: Int, _ b: Int, _ one: String, _ other: String) -> Finding {
    Finding(
      kind: .disagreement,
      message: "“\(event.label)” \(one) in \(name(a)), but \(other) in \(name(b))",
      events: [event.id], evidence: evidence(a) + evidence(b))
  }

  private func name(_ member: Int) -> String {
    let id = members[member].mentions.first?.document ?? ""
    return names[id] ?? id
  }

  /// The words that date the event, or else those that name it.
  private func evidence(_ member: Int) -> [Evidence] {
    if let time = members[member].time, MergedTime.isTold(time), !time.evidence.isEmpty {
      return time.evidence
    }
    return members[member].mentions.prefix(1).map {
      Evidence(document: $0.document, begin: $0.begin, end: $0.end)
    }
  }

  private func dates(_ a: Int, _ b: Int) -> (String, String)? {
    // A plan and what came of it do not contradict each other.
    guard (members[a].status == .planned) == (members[b].status == .planned),
      let first = profiles[a].date, let second = profiles[b].date,
      first.bounds.isApart(from: second.bounds)
    else { return nil }
    return ("is dated \(first)", "\(second)")
  }

  private func fates(_ a: Int, _ b: Int) -> (String, String)? {
    let statuses = (members[a].status, members[b].status)
    if statuses.0.isFact, statuses.1 == .negated { return ("took place", "did not") }
    return statuses.0 == .negated && statuses.1.isFact ? ("did not take place", "did") : nil
  }

  private func lengths(_ a: Int, _ b: Int) -> (String, String)? {
    guard let first = members[a].duration, let second = members[b].duration, first != second
    else { return nil }
    return ("lasted \(first)", "\(second)")
  }

  private func numbers(_ a: Int, _ b: Int) -> (String, String)? {
    for (first, second) in EventProfile.parts(profiles[a], profiles[b])
    where !first.numbers.isEmpty && !second.numbers.isEmpty
      && first.numbers.isDisjoint(with: second.numbers)
      && !first.words.isDisjoint(with: second.words)
    {
      let noun = first.words.intersection(second.words).min() ?? ""
      let counts = [first, second].map { $0.numbers.sorted().joined(separator: " or ") }
      return ("counts \(counts[0]) (\(noun))", counts[1])
    }
    return nil
  }
}
