import ISO8601
import EventArguments
import EventModel
import TemporalLinking
import TextModel
import TimeExpressions

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
        reading.expression(at: token) == nil, !cast.describing.contains(token),
        reading.syntax.lower(token) != "it" || participants.allSatisfy(isProtagonist)
      else { continue }
      names[token] = participants.map { cast.shortNames[$0] }.joined(separator: " and ")
    }
    let labeller = EventLabeller(reading: reading, names: names)
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    for index in events.indices {
      let label = labeller.label(of: clusters[index].main)
      var chosen = label
      if taken.contains(label) {
        let details = [events[index].place, timeWords(clusters[index])].compactMap { $0 }
        chosen = details.map { "\(label), \($0)" }.first { !taken.contains($0) } ?? label
      }
      while !taken.insert(chosen).inserted {
        let number = numbers[label, default: 1] + 1
        numbers[label] = number
        chosen = "\(label) (\(number))"
      }
      events[index].label = chosen
    }
  }

  /// Whether a text speaks of a body often enough that “it” can be told to mean it.
  private func isProtagonist(_ participant: Int) -> Bool {
    cast.participants[participant].kind == .organisation
      && cast.participants[participant].mentions.count >= 4
  }

  private func isReflexive(_ token: Int) -> Bool {
    let form = reading.syntax.lower(token)
    return form.hasSuffix("self") || form.hasSuffix("selves")
  }

  /// The words of the text that date an event, to tell it from another of its name.
  private func timeWords(_ cluster: EventCluster) -> String? {
    let document = reading.syntax.text.document
    return cluster.frames.lazy.compactMap { reading.dates[$0]?.expressions.first }.first.map {
      document.prose.string(in: reading.expressions[$0].span)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
