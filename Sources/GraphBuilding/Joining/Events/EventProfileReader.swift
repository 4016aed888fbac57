import EventArguments
import EventModel
import ISO8601
import TemporalLinking
import TextModel

/// Sums up what a document says of each of its events.
struct EventProfileReader {
  let reading: EventReading
  let takingPart: TakingPart

  /// The least length of a sentence, in bytes, that two documents have from one source.
  private static let copyLength = 60

  /// Returns the profile of an event from its mentions and its place in the document’s graph.
  func profile(of cluster: EventCluster, _ event: Event) -> EventProfile {
    let reader = ProfileReader(reading: reading, takingPart: takingPart)
    let main = reader.profile(of: cluster.main)
    var profile = EventProfile(
      kind: main.isSaying ? "say" : main.kind, isVerb: main.isVerb, status: event.status,
      class: event.class)
    let mentions = cluster.frames.map { $0 == cluster.main ? main : reader.profile(of: $0) }
    let naming = mentions.filter { $0.kind == main.kind }
    profile.isPlural = !naming.contains { $0.isVerb || !$0.isPlural }
    // What the first mention takes for known no sentence of this document has told.
    profile.isKnown =
      naming.first.map {
        $0.isVerb ? $0.isBackground : $0.determiner == .definite
      } ?? false
    profile.isAnother = naming.contains(where: \.isAnother)
    for mention in naming {
      if !mention.isVerb { profile.isVerb = false }
      profile.ordinals.formUnion(mention.ordinal.map { [$0] } ?? [])
      profile.compounds.formUnion(mention.compounds)
      profile.complements.formUnion(mention.complement.map { [$0] } ?? [])
    }
    for mention in mentions {
      profile.agents = profile.agents.union(mention.agents)
      profile.patients = profile.patients.union(mention.patients)
      profile.partners = profile.partners.union(mention.partners)
      profile.recipients = profile.recipients.union(mention.recipients)
    }
    profile.sentences = Set(event.mentions.map(\.quote).filter { $0.utf8.count >= Self.copyLength })
    profile.place = event.place
    profile.duration = event.duration
    profile.created = reading.syntax.text.document.created?.bounds
    if let time = event.time {
      switch time.basis {
      case .stated, .resolved: profile.date = time.isApproximate ? day(of: time.edtf) : time.edtf
      case .inherited, .inferred: profile.implied = time.edtf.bounds
      }
    }
    return profile
  }

  /// The day of an hour that is said to be approximate; other approximate times tell nothing.
  private func day(of edtf: EDTF) -> EDTF? {
    guard let date = edtf.date, date.granularity.isTimeOfDay, let day = date.firstDay
    else { return nil }
    return EDTF(CalendarDate(day))
  }
}
