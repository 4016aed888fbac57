import ISO8601
import EventArguments
import EventMentions
import EventModel
import TemporalLinking
import TextModel
import TimeExpressions

/// Gives every event of a graph a label of its own.
struct EventLabels {
  let reading: EventReading
  let cast: Cast

  /// Labels the events; those that would share a label are told apart by place, date or number.
  ///
  /// What a label does not make clear, or what another label says already, loses salience.
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
    where pronouns.hasRival(before: token) || mayMeanPersons(token) || mayMeanNearer(token) {
      names[token] = nil
    }
    let labeller = EventLabeller(reading: reading, names: names, persons: persons)
    var taken: Set<String> = []
    var shown: [Set<Int>] = []
    var numbers: [String: Int] = [:]
    for index in events.indices {
      let named = clearest(clusters[index], labeller)
      if !named.isClear { lower(&events[index]) }
      shown.append(named.tokens)
      let label = named.text
      var chosen = label
      if taken.contains(label) {
        let details = [events[index].place, timeWords(clusters[index])].compactMap { $0 }
        let longer = details.map { "\(label), \($0)" }
        let other = labeller.label(of: clusters[index].main, avoidsNoun: true).text
        chosen =
          ([other] + longer).first { !taken.contains($0) && EventLabeller.fits($0) } ?? label
      }
      while !taken.insert(chosen).inserted {
        let number = numbers[label, default: 1] + 1
        numbers[label] = number
        chosen = "\(label) (\(number))"
        if !EventLabeller.fits(chosen), let space = label.lastIndex(of: " ") {
          chosen = "\(label[..<space]) (\(number))"
        }
      }
      events[index].label = chosen
    }
    var showing: [Int: [Int]] = [:]
    for (index, tokens) in shown.enumerated() {
      for token in tokens { showing[token, default: []].append(index) }
    }
    for index in events.indices where isBeside(clusters[index]) {
      let words = shown[index]
      guard let word = words.min() else { continue }
      let isTold = (showing[word] ?? []).contains {
        (shown[$0].count > words.count || $0 < index) && shown[$0].isSuperset(of: words)
      }
      if isTold { lower(&events[index]) }
    }
  }

  private func lower(_ event: inout Event) {
    event.salience = max(0.01, event.salience - 0.2)
  }

  /// Whether an event is told in passing, by an undated noun or infinitive: “withdrew her *statement*”.
  private func isBeside(_ cluster: EventCluster) -> Bool {
    cluster.frames.count == 1 && reading.dates[cluster.main] == nil
      && !VerbGroup(of: reading.token(cluster.main), in: reading.syntax).isFinite
  }

  /// The label of an event's main mention, or of the first other one that tells more.
  private func clearest(
    _ cluster: EventCluster, _ labeller: EventLabeller
  ) -> EventLabeller.Label {
    let main = labeller.label(of: cluster.main)
    guard !main.isClear else { return main }
    return cluster.frames.lazy.filter { $0 != cluster.main }.map { labeller.label(of: $0) }
      .first(where: \.isClear) ?? main
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
      cast.participants[participants[0]].kind != .person
    else { return false }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let persons = (max(first, token - 80)..<token).flatMap { cast.ofToken[$0] ?? [] }.filter {
      cast.participants[$0].kind == .person
    }
    return Set(persons).count >= 2
  }

  /// Whether *he* was read as somebody of an earlier sentence although another person is named nearer before it.
  private func mayMeanNearer(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["he", "she", "him", "her", "his"].contains(syntax.lower(token)),
      let participants = cast.ofToken[token]
    else { return false }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[sentence].tokens.lowerBound
    let clause = syntax.head(token)
    var others = false
    for word in max(first, token - 80)..<token {
      guard let found = cast.ofToken[word] else { continue }
      if found == participants { return false }
      if found.allSatisfy({ cast.participants[$0].kind == .person && cast.isNamed[$0] }),
        syntax.head(word) != clause
      {
        others = true
      }
    }
    return others
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
