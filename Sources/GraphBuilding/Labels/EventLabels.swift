import ISO8601
import EventArguments
import EventModel
import TemporalLinking
import TextModel

/// Gives every event of a graph a label of its own.
struct EventLabels {
  let reading: EventReading
  let cast: Cast

  /// Labels the events; those that would share a label are told apart by place, date or number.
  func label(_ events: inout [Event], _ clusters: [EventCluster]) {
    var names: [Int: String] = [:]
    for (token, participants) in cast.ofToken where (1...2).contains(participants.count) {
      guard participants.allSatisfy({ cast.isNamed[$0] }),
        participants.count == 1 || reading.syntax.tag(token) == .prp, !isReflexive(token),
        reading.expression(at: token) == nil
      else { continue }
      names[token] = participants.map { cast.shortNames[$0] }.joined(separator: " and ")
    }
    let labeller = EventLabeller(reading: reading, names: names)
    var taken: Set<String> = []
    for index in events.indices {
      let label = labeller.label(of: clusters[index].main)
      let choices =
        [label]
        + [events[index].place, events[index].time?.edtf.description].compactMap { detail in
          detail.map { "\(label), \($0)" }
        }
      var chosen = choices.first { !taken.contains($0) } ?? label
      var number = 2
      while !taken.insert(chosen).inserted {
        chosen = "\(label) (\(number))"
        number += 1
      }
      events[index].label = chosen
    }
  }

  private func isReflexive(_ token: Int) -> Bool {
    let form = reading.syntax.lower(token)
    return form.hasSuffix("self") || form.hasSuffix("selves")
  }
}
