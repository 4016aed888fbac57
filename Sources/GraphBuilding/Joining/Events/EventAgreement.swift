import EventModel
import ISO8601
import Language

/// Says whether anything speaks against two documents’ events being one.
struct EventAgreement {
  let profiles: [EventProfile]

  /// Whether two events can be one, whatever speaks for it.
  func agree(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (profiles[a], profiles[b])
    guard one.kind == other.kind, one.document != other.document else { return false }
    let isCopied = !one.sentences.isDisjoint(with: other.sentences)
    guard isCopied || tellsOfDeed(one) && tellsOfDeed(other) else { return false }
    let isOneDay = one.day != nil && one.day == other.day
    guard isOneDay || isCopied || Self.isPlain(one, other) else { return false }
    return statusesAgree(one, other, isOneDay) && timesAgree(one, other) && placesAgree(one, other)
      && lengthsAgree(one, other, isOneDay) && overlap(one.compounds, other.compounds)
      && overlap(one.ordinals, other.ordinals) && overlap(one.complements, other.complements)
      && namesAgree(one, other) && wordsAgree(one, other, isOneDay)
  }

  /// Whether an event is something done or undergone: what people say, know and wish recurs in every document.
  private func tellsOfDeed(_ profile: EventProfile) -> Bool {
    switch profile.class {
    case .occurrence, .aspectual, .intentionalAction: profile.kind != "say"
    case .reporting: profile.day != nil && profile.kind != "say"
    case .perception, .intentionalState, .state: false
    }
  }

  /// Whether neither event is told from others of its kind by words that only its own document explains.
  private static func isPlain(_ a: EventProfile, _ b: EventProfile) -> Bool {
    !a.isAnother && !b.isAnother && a.ordinals.isEmpty == b.ordinals.isEmpty
      && a.isPlural == b.isPlural
  }

  // MARK: When and where

  /// Whether the dates can both hold, or are two documents’ dates of one event all the same.
  private func timesAgree(_ a: EventProfile, _ b: EventProfile) -> Bool {
    if let first = a.date, let second = b.date {
      if first.bounds.earliest == nil, second.bounds.earliest == nil, first.date != nil,
        second.date != nil
      {
        return first == second
      }
      return !first.bounds.isApart(from: second.bounds) || DateDisagreement.isTold(a, b)
        || SettledPlan.isTold(a, b)
    }
    guard let first = a.date?.bounds ?? a.implied, let second = b.date?.bounds ?? b.implied
    else { return true }
    return !first.isApart(from: second)
  }

  private func placesAgree(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard let first = a.place, let second = b.place else { return true }
    return first.lowercased() == second.lowercased()
      || EventLexicon.shared.isCountry(first) != EventLexicon.shared.isCountry(second)
  }

  /// Whether the lengths are one; on one day, another is a disagreement of the documents.
  private func lengthsAgree(_ a: EventProfile, _ b: EventProfile, _ isOneDay: Bool) -> Bool {
    guard !isOneDay, let first = a.duration, let second = b.duration else { return true }
    return first == second
  }

  // MARK: Whether

  /// Whether the fates can follow each other; what one denies another can tell only of the same day or the same end.
  private func statusesAgree(_ a: EventProfile, _ b: EventProfile, _ isOneDay: Bool) -> Bool {
    let statuses = [a.status, b.status]
    guard statuses.contains(.negated), statuses.contains(where: \.isFact) else { return true }
    return isOneDay || OnceOnlyEvents.isSame(a, b)
  }

  // MARK: Who and what

  private func overlap(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  private func namesAgree(_ a: EventProfile, _ b: EventProfile) -> Bool {
    let persons = [a, b].map { $0.all.named[.person] ?? [] }
    if persons.allSatisfy({ $0.count > 1 }), !persons[0].isSubset(of: persons[1]),
      !persons[1].isSubset(of: persons[0])
    {
      return false
    }
    return a.isCrossed(with: b)
      || !EventProfile.parts(a, b).contains { $0.isNamedOtherwise(than: $1) }
  }

  /// Whether nouns agree where there are no names.
  ///
  /// On one day another number is a disagreement of the documents, and who did it to somebody with a name may be called
  /// otherwise: “*officers* arrested Lee”, “Lee was arrested by *the police*”.
  private func wordsAgree(_ a: EventProfile, _ b: EventProfile, _ isOneDay: Bool) -> Bool {
    if a.isCrossed(with: b) { return true }
    let parts = EventProfile.parts(a, b)
    guard isOneDay else { return !parts.contains { $0.differs(from: $1) } }
    let hasNamedPatient = a.patients.sharesName(with: b.patients)
    return !parts.dropFirst(hasNamedPatient ? 1 : 0).contains {
      $0.withoutNumbers.differs(from: $1.withoutNumbers)
    }
  }
}

extension TimeBounds {
  /// Whether one lies wholly before the other.
  func isApart(from other: TimeBounds) -> Bool { precedes(other) || other.precedes(self) }
}

extension EventStatus {
  /// Whether it says that something took place or takes place.
  var isFact: Bool { self == .occurred || self == .ongoing }
}
