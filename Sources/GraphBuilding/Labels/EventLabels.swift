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
        reading.syntax.lower(token) != "it" || participants.allSatisfy(isProtagonist),
        !isAhead(token)
      else { continue }
      names[token] =
        participants.count == 1
        ? title(of: token, participants[0]) + cast.shortNames[participants[0]]
        : participants.map { cast.shortNames[$0] }.joined(separator: " and ")
    }
    let persons = Set(
      cast.ofToken.filter { $0.value.allSatisfy { cast.participants[$0].kind == .person } }.keys)
    let pronouns = LabelPronouns(reading: reading, names: names, persons: persons)
    for token in names.keys
    where pronouns.hasSeveral(before: token) || mayMeanPersons(token) {
      names[token] = nil
    }
    let labeller = EventLabeller(reading: reading, names: names, persons: persons)
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    for index in events.indices {
      let (label, isClear) = clearest(clusters[index], labeller)
      if !isClear { events[index].salience = max(0.01, events[index].salience - 0.2) }
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

  /// The label of an event's main mention, or of the first other one that tells more.
  private func clearest(
    _ cluster: EventCluster, _ labeller: EventLabeller
  ) -> (label: String, isClear: Bool) {
    let main = labeller.label(of: cluster.main)
    guard !main.isClear else { return (main.text, true) }
    for frame in cluster.frames where frame != cluster.main {
      let other = labeller.label(of: frame)
      if other.isClear { return (other.text, true) }
    }
    return (main.text, false)
  }

  /// The title before a person who has only one name: “*Princess* Margaret”.
  private func title(of token: Int, _ participant: Int) -> String {
    let syntax = reading.syntax
    guard cast.participants[participant].kind == .person, token > 0,
      !cast.participants[participant].name.contains(" "),
      syntax.text.form(token) == cast.shortNames[participant], syntax.tag(token - 1) == .nnp,
      syntax.head(token - 1) == token || syntax.head(token) == token - 1
    else { return "" }
    return syntax.text.form(token - 1) + " "
  }

  /// Whether *they* was read as a body although two persons are named near before it, who may be meant.
  private func mayMeanPersons(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["they", "them"].contains(syntax.lower(token)),
      let participants = cast.ofToken[token], participants.count == 1,
      cast.participants[participants[0]].kind == .organisation
    else { return false }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let persons = (max(first, token - 80)..<token).flatMap { cast.ofToken[$0] ?? [] }.filter {
      cast.participants[$0].kind == .person
    }
    return Set(persons).count >= 2
  }

  /// Whether *it* stands in a clause before the subject that it may mean: “After *it* had sunk, the …”.
  private func isAhead(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.lower(token) == "it" else { return false }
    var word = token
    for _ in 0..<8 {
      guard let head = syntax.head(word) else { return false }
      if syntax.relation(word) == .advcl, head > token {
        return syntax.subject(of: head).map { $0 > token } ?? false
      }
      word = head
    }
    return false
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
