import EventModel
import Language
import TextModel

/// Makes the participants of the graph from those that a text's names, descriptions and pronouns refer to.
struct CastFinder {
  let syntax: Syntax

  /// Returns the participants and the words that refer to them.
  func cast() -> Cast {
    let resolution = ParticipantResolver().resolve(syntax.text)
    let spans = SpanRecorder(syntax: syntax)
    var cast = Cast()
    for (index, resolved) in resolution.participants.enumerated() {
      cast.participants.append(
        Participant(
          id: "\(syntax.text.document.prefix)p\(index + 1)", name: resolved.name,
          kind: kind(resolved), aliases: resolved.aliases,
          mentions: resolved.mentions.map { spans.evidence(resolution.mentions[$0].tokens) }))
      cast.shortNames.append(shortName(resolved))
      cast.isNamed.append(resolved.isNamed)
    }
    for mention in resolution.mentions { cast.ofToken[mention.head] = mention.participants }
    // Trees and names do not always agree on the head of a name, so each of its words stands for it.
    for mention in resolution.mentions where mention.form == .name {
      for token in mention.tokens where cast.ofToken[token] == nil {
        cast.ofToken[token] = mention.participants
      }
    }
    return cast
  }

  private func kind(_ participant: ResolvedParticipant) -> Participant.Kind {
    switch participant.kind {
    case .person: participant.isPlural ? .group : .person
    case .organisation: .organisation
    case .place: .place
    case .other: participant.isPlural ? .group : .other
    }
  }

  /// The shortest form that still tells who is meant: a surname, a short alias.
  private func shortName(_ participant: ResolvedParticipant) -> String {
    guard participant.isNamed else { return participant.name }
    let forms = participant.aliases + [participant.name]
    if participant.kind == .person {
      let surname = participant.name.split(separator: " ").last.map(String.init)
      return surname.flatMap { forms.contains($0) ? $0 : nil } ?? participant.name
    }
    return forms.filter { $0.count > 1 }.min { ($0.count, $0) < ($1.count, $1) } ?? participant.name
  }
}
