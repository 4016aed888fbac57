import DOT
import EventModel
import PersonalNames

/// What stands small at the end of an event's card: how long, who, where, and who says so.
struct RowDetails {
  private let names: [String: String]
  /// Every name of each participant, in small letters.
  private let aliases: [String: [String]]

  /// Prepares the short names of a graph's participants.
  init(_ participants: [Participant]) {
    var names: [String: String] = [:]
    for participant in participants { names[participant.id] = Self.shortName(participant) }
    self.names = names
    aliases = Dictionary(
      participants.map {
        ($0.id, ([$0.name] + $0.aliases).map { Self.withoutArticle($0.lowercased()) })
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns the details of an event that its label does not say.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - length: the time expression that its duration was read from, if one is known.
  /// - Returns: the details, in the order in which they are shown.
  func details(of event: Event, length: TimeMention?) -> [String] {
    var details: [String] = []
    let label = event.label.lowercased()
    if let duration = event.duration.flatMap({ DurationWords.words($0, saidIn: length) }),
      !label.contains(duration.replacingNoBreakSpaces()),
      !(length.map { label.contains($0.text.lowercased()) } ?? false)
    {
      details.append(duration)
    }
    var people: [String] = []
    for id in event.participants {
      guard let name = names[id], Self.isName(name), !label.contains(name.lowercased()),
        !people.contains(name), !(aliases[id] ?? []).contains(where: { label.contains($0) })
      else { continue }
      people.append(name)
    }
    if people.count > 3 { people = people.prefix(2) + ["+\(people.count - 2)"] }
    if !people.isEmpty { details.append(people.joined(separator: ", ")) }
    if let place = event.place.map(DOTText.drawable), !place.isEmpty,
      !label.contains(place.lowercased()), !people.contains(place)
    {
      details.append(place)
    }
    if let source = event.source.map(DOTText.drawable), !source.isEmpty {
      details.append("according to \(source)")
    }
    return details
  }

  /// Whether words are a name: “the shop”, “both teams” or “The owner of Holm Ltd” say nothing that the label does not.
  private static func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard let last = parts.last?.first else { return false }
    let isDescribed =
      parts.contains("of") && parts.first { $0.lowercased() != "the" }?.first?.isLowercase ?? false
    return !isDescribed && (last.isUppercase || !last.isCased)
  }

  /// “Board” of “the Board”, which a label that says *board* names already.
  private static func withoutArticle(_ name: String) -> String {
    name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  /// A name that begins with the family's: that by itself where the text has it, or else the whole, but not the given name.
  private static func familyFirst(_ name: String, of participant: Participant) -> String? {
    guard let parts = FamilyFirstName(name) else { return nil }
    let forms = participant.aliases.map(DOTText.drawable)
    if forms.contains(String(parts.family)) { return String(parts.family) }
    return name.split(separator: " ").last.map { forms.contains(String($0)) } ?? false ? nil : name
  }

  /// A name as the page shows it: the last word of a person's, an abbreviation if there is one.
  private static func shortName(_ participant: Participant) -> String {
    let name = withoutArticle(DOTText.drawable(participant.name))
    switch participant.kind {
    case .person:
      var words = name.split(separator: " ")
      // “Pliny the Elder”, “Henry of Navarre”: the name itself comes first.
      if let particle = words.firstIndex(where: { ["the", "of"].contains($0) }), particle > 0 {
        words.removeSubrange(particle...)
      }
      guard let last = words.last else { return name }
      if let short = familyFirst(name, of: participant) { return short }
      let ending = last.filter { $0 != "." }.lowercased()
      if words.count > 2, ["jr", "sr", "ii", "iii", "iv"].contains(ending) {
        return String(words[words.count - 2])
      }
      // “Ptolemy II”
      let isNumber = ending.utf8.allSatisfy { "ivx".utf8.contains($0) }
      return isNumber ? words.joined(separator: " ") : String(last)
    default:
      let short = participant.aliases.map(DOTText.drawable).filter { alias in
        (2...6).contains(alias.count) && alias == alias.uppercased()
      }
      return short.first ?? name
    }
  }
}

extension String {
  fileprivate func replacingNoBreakSpaces() -> String {
    String(map { $0 == "\u{A0}" ? " " : $0 })
  }
}
