import EventModel
import ISO8601
import TemporalLinking
import TextModel

/// Finds where a text tells twice, with two dates, of what can happen to somebody or something only once.
struct Retellings {
  let reading: EventReading
  let takingPart: TakingPart
  let cast: Cast

  /// Whether it can happen more than once: “sank *again*”, “*nearly* died”, “sank three *ships*”.
  private func isAgain(_ cluster: EventCluster) -> Bool {
    let syntax = reading.syntax
    return cluster.frames.contains { frame in
      syntax.dependent(of: reading.token(frame), .obj) != nil
        || syntax.dependents(of: reading.token(frame), .advmod).contains {
          ["again", "twice", "finally", "nearly", "almost"].contains(syntax.lower($0))
        }
    }
  }

  private struct Key: Hashable {
    let kind: String
    let who: Int
  }

  /// Returns a finding for each second date: “the *Titan sank* on 3 May … *sank* on 5 May”.
  func findings(_ events: [(cluster: EventCluster, event: Event)]) -> [Finding] {
    var told: [Key: Int] = [:]
    var found: [Finding] = []
    for (index, (cluster, event)) in events.enumerated() where event.status == .occurred {
      let kind = EventSynonyms.representative(
        of: reading.syntax.lemma(reading.token(cluster.main)))
      guard OnceOnlyEvents.isDone(kind), !isAgain(cluster), let time = event.time,
        time.basis != .inferred,
        case let persons = takingPart.participants(of: cluster).filter({ cast.isNamed[$0] }),
        persons.count == 1
      else { continue }
      guard let first = told.updateValue(index, forKey: Key(kind: kind, who: persons[0])),
        let other = events[first].event.time, other.edtf.bounds.isApart(from: time.edtf.bounds)
      else { continue }
      found.append(
        Finding(
          kind: .disagreement,
          message: "“\(events[first].event.label)” is dated \(other.edtf), but also \(time.edtf)",
          events: [events[first].event.id, event.id], evidence: other.evidence + time.evidence))
    }
    return found
  }
}
