import EventArguments
import EventMentions
import EventModel
import Factuality
import TemporalLinking
import TextModel

/// Lets it step back that somebody said a thing where the thing is shown with who said it, or where no label tells what was said:
/// “*Berg said* that the roof had fallen”.
///
/// - Leaves alone: “said on Monday that …”, “announced that …”, “denied that …”, which tell of a day or a deed.
struct PlainSayings {
  let reading: EventReading
  let clusterOfFrame: [Int]

  private static let verbs: Set<String> = [
    "say", "add", "tell", "state", "note", "explain", "remark", "observe", "recall", "believe",
    "think", "claim",
  ]

  /// Takes plain sayings out of pictures; the graph keeps them.
  ///
  /// - Complexity: linear in the events.
  func stepBack(_ events: inout [Event], _ clusters: [EventCluster], labels: [LabelFacts]) {
    var told = Set(clusters.indices.filter { !labels[$0].isClear })
    for (frame, cluster) in clusterOfFrame.enumerated()
    where events[cluster].source != nil && events[cluster].salience >= Event.tellingSalience {
      guard let verb = reading.syntax.head(reading.syntax.firstConjunct(of: reading.token(frame))),
        let saying = reading.frame(at: verb), clusterOfFrame[saying] != cluster
      else { continue }
      told.insert(clusterOfFrame[saying])
    }
    for index in told
    where clusters[index].frames.allSatisfy({
      // “*said* on Monday”: a day of what no line tells
      isPlain($0, isDateless: !labels[index].isClear && !showsContent($0, labels[index]))
    }) {
      events[index].salience = min(events[index].salience, Event.tellingSalience / 2)
    }
  }

  /// Whether a label shows what was said.
  private func showsContent(_ frame: Int, _ label: LabelFacts) -> Bool {
    reading.syntax.dependents(of: reading.token(frame), .ccomp, .obj, .xcomp)
      .contains(where: label.tokens.contains)
  }

  /// Whether a verb only says that somebody said something, and no time of its own when, unless that does not matter.
  private func isPlain(_ frame: Int, isDateless: Bool) -> Bool {
    let token = reading.token(frame)
    return (reading.dates[frame] == nil || isDateless)
      && reading.statuses[frame].status == .occurred
      && reading.syntax.isVerb(token) && Self.verbs.contains(reading.syntax.lemma(token))
  }
}
