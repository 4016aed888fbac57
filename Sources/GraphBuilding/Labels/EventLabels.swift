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
  let quotations: QuotedWords
  let names: LabelNames
  /// The noun that each pronoun takes up, where it is no name.
  let antecedents: [Int: Int]

  init(reading: EventReading, cast: Cast, quotations: QuotedWords) {
    self.reading = reading
    self.cast = cast
    self.quotations = quotations
    names = LabelNames(reading: reading, cast: cast)
    antecedents = LabelPronouns(reading: reading, names: names).antecedents()
  }

  /// Labels the events; those that would share a label are told apart by place, date or number.
  ///
  /// - Parameters:
  ///   - events: the events, one a cluster.
  ///   - clusters: their mentions.
  /// - Returns: what each label says, and for each event that is a bare noun of another's verb, “withdrew her *statement*”, that
  ///   other event.
  func label(
    _ events: inout [Event], _ clusters: [EventCluster]
  ) -> (facts: [LabelFacts], tellers: [Int: Int]) {
    let labeller = EventLabeller(
      reading: reading, names: names, quotations: quotations, antecedents: antecedents)
    var labels = DistinctLabels()
    var shown: [Set<Int>] = []
    var facts: [LabelFacts] = []
    for index in events.indices {
      let named = clearest(clusters[index], labeller)
      shown.append(named.tokens)
      facts.append(self.facts(named, isPassing: isPassing(named, events[index], clusters[index])))
      events[index].label = labels.take(
        named.text,
        others: [labeller.label(of: naming(clusters[index]), avoidsNoun: true).text]
          + [events[index].place, timeWords(clusters[index])].compactMap { $0 }
          .map { "\(named.text), \($0)" })
    }
    var tellers: [Int: Int] = [:]
    var showing: [Int: [Int]] = [:]
    for (index, tokens) in shown.enumerated() {
      for token in tokens { showing[token, default: []].append(index) }
    }
    let parents = Set(events.compactMap(\.parent))
    for index in events.indices where isBeside(clusters[index]) {
      let words = shown[index]
      guard let word = words.min() else { continue }
      let tellings = (showing[word] ?? []).filter {
        (shown[$0].count > words.count || $0 < index) && shown[$0].isSuperset(of: words)
      }
      guard !tellings.isEmpty else { continue }
      if tellings.contains(where: { saysAll(of: events[index], events[$0]) }) {
        facts[index].isPassing = true
      }
      // “The *visit* was *called off*”: the one did not happen, the other did.
      if words.count == 1, !parents.contains(events[index].id), !events[index].isCalledOff,
        events[index].duration == nil,
        let verb = governor(clusters[index]),
        let teller = tellings.first(where: { clusters[$0].frames.contains(verb) })
      {
        tellers[index] = teller
      }
    }
    return (facts, tellers)
  }

  private func facts(_ label: EventLabeller.Label, isPassing: Bool) -> LabelFacts {
    LabelFacts(
      isClear: label.isClear, tokens: label.tokens, characters: label.text.count,
      names: label.tokens.count {
        [.nnp, .nnps].contains(reading.syntax.tag($0))
      }, isPassing: isPassing)
  }

  /// Whether an event is told only in passing: by a label that does not say what happened or was said, without a date, as a kind of
  /// thing, or as what another was for.
  private func isPassing(
    _ label: EventLabeller.Label, _ event: Event, _ cluster: EventCluster
  ) -> Bool {
    guard label.isClear else {
      return isAimOfNobody(label)
        || !event.isDatedByText && (!isMainClause(cluster) || event.class == .reporting)
    }
    return isGeneric(cluster) || isAim(cluster)
  }

  /// Whether the text itself says when an event was, and not only that it was before the text.
  private func isDated(_ cluster: EventCluster) -> Bool {
    cluster.frames.contains { reading.dates[$0] != nil }
  }

  /// Whether an event is told by a sentence of its own: “two were released”.
  private func isMainClause(_ cluster: EventCluster) -> Bool {
    cluster.frames.contains {
      let token = reading.token($0)
      return VerbGroup(of: token, in: reading.syntax).isFinite
        && reading.syntax.subject(of: token) != nil
        && reading.syntax.relation(reading.syntax.firstConjunct(of: token)) == .root
    }
  }

  /// Whether an event without a date is only what another was for, or how somebody said what he did: “signed a deal *to protect*
  /// the park”, “he protested, *releasing* a statement”.
  private func isAim(_ cluster: EventCluster) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(cluster.main)
    guard cluster.frames.count == 1, !isDated(cluster), let head = syntax.head(token),
      [.acl, .advcl].contains(syntax.relation(token))
    else { return false }
    if syntax.tag(token) == .vbg {
      return syntax.relation(token) == .advcl
        && syntax.dependents(of: token, .obj).contains {
          ["statement", "comment", "remark"].contains(syntax.lemma($0))
        }
    }
    guard syntax.tag(token) == .vb || syntax.dependent(of: token, .auxPass) != nil,
      syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to })
    else { return false }
    return reading.frame(at: head) != nil
      || syntax.isNoun(head) && syntax.head(head).flatMap(reading.frame(at:)) != nil
  }

  /// Whether an event is only a kind of thing that somebody has to do with: “in charge of *daily operations*”.
  ///
  /// - Leaves alone: “left after *clashes* with police”, “three *attacks*”, “the *attacks*”, which happened.
  private func isGeneric(_ cluster: EventCluster) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(cluster.main)
    guard cluster.frames.count == 1, !isDated(cluster), syntax.tag(token) == .nns,
      [.obl, .nmod].contains(syntax.relation(token)),
      syntax.dependent(of: token, .nummod, .cop) == nil,
      syntax.dependents(of: token, .det).isEmpty, let preposition = syntax.preposition(of: token)
    else { return false }
    return ["in", "of", "for", "about", "with", "on"].contains(preposition)
  }

  /// Whether a label says only what was to be done, and not by whom: “*to move ahead*”.
  private func isAimOfNobody(_ label: EventLabeller.Label) -> Bool {
    label.tokens.min().map { reading.syntax.tag($0) == .to } ?? false
  }

  /// Whether an event whose label has all words of another's leaves nothing to be said of that: “claims *to own the mark*”.
  private func saysAll(of event: Event, _ other: Event) -> Bool {
    event.status == other.status || event.status == .possible
  }

  /// Whether an event is told in passing, by a noun or infinitive without a date of its own: “withdrew her *statement*”.
  private func isBeside(_ cluster: EventCluster) -> Bool {
    let date = reading.dates[cluster.main]
    return cluster.frames.count == 1
      && (date == nil || governor(cluster).flatMap { reading.dates[$0] }?.edtf == date?.edtf)
      && !VerbGroup(of: reading.token(cluster.main), in: reading.syntax).isFinite
  }

  /// The mention of the verb that a noun belongs to, unless the noun only dates it: “*rejected* the offer”.
  private func governor(_ cluster: EventCluster) -> Int? {
    let syntax = reading.syntax
    let token = reading.token(cluster.main)
    guard syntax.isNoun(token), let verb = syntax.head(token), syntax.isVerb(verb) else {
      return nil
    }
    switch syntax.relation(token) {
    case .obj, .nsubj, .nsubjPass: break
    case .obl:
      guard ["in", "on", "to", "of", "for", "with"].contains(syntax.preposition(of: token)) else {
        return nil
      }
    default: return nil
    }
    return reading.frame(at: verb)
  }

  /// The label of an event's main mention, or of the first other one that tells more.
  private func clearest(
    _ cluster: EventCluster, _ labeller: EventLabeller
  ) -> EventLabeller.Label {
    let main = labeller.label(
      of: naming(cluster), with: cluster.frames)
    if !main.tokens.contains(where: labeller.isName), let verb = supporter(of: cluster) {
      let whole = labeller.label(of: verb, with: cluster.frames)
      if whole.isClear { return whole }
    }
    if main.isClear, reading.frames[cluster.main].mention.kind != .reporting,
      main.tokens.contains(where: isUnnamedBody)
    {
      // “The *company* announced it”, which the title tells of Apple
      return cluster.frames.lazy.filter { $0 != cluster.main }.map { labeller.label(of: $0) }
        .first { $0.isClear && $0.tokens.contains(where: labeller.names.isShown) } ?? main
    }
    if main.isClear {
      // “Apple unveiled *its latest addition*”, which the title gives a name
      guard describesItsObject(cluster.main) else { return main }
      return cluster.frames.lazy.filter { $0 != cluster.main && namesItsObject($0) }
        .map { labeller.label(of: $0) }.first(where: \.isClear) ?? main
    }
    return cluster.frames.lazy.filter { $0 != cluster.main }.map { labeller.label(of: $0) }
      .first(where: \.isClear) ?? main
  }

  /// Whether the object of a verb is told only by whose it is: “unveiled *its* latest *addition*”.
  private func describesItsObject(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    guard let object = syntax.dependent(of: reading.token(frame), .obj) else { return false }
    return [.nn, .nns].contains(syntax.tag(object))
      && syntax.dependents(of: object, .nmodPoss).contains { syntax.tag($0) == .prpPossessive }
  }

  /// Whether both who does it and what it is done to are names: “*Apple* unveils *Aurora*”.
  private func namesItsObject(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard let object = syntax.dependent(of: verb, .obj), let subject = syntax.subject(of: verb)
    else { return false }
    return [object, subject].allSatisfy { syntax.tag($0) == .nnp || syntax.tag($0) == .nnps }
  }

  /// Whether a word only describes a body that has a name: “the *company*”.
  private func isUnnamedBody(_ token: Int) -> Bool {
    cast.describing.contains(token)
      && cast.ofToken[token].map { $0.contains { cast.participants[$0].kind == .organisation } }
        ?? false
      && [.nsubj, .nsubjPass].contains(reading.syntax.relation(token))
  }

  /// The mention that an event is named by.
  private func naming(_ cluster: EventCluster) -> Int { told(by: cluster) ?? cluster.main }

  /// The verb that a clause says of when it was: “when the firm *bought* the mill, which took place in 1996”.
  private func told(by cluster: EventCluster) -> Int? {
    let syntax = reading.syntax
    let token = reading.token(cluster.main)
    guard syntax.isVerb(token), syntax.relation(token) == .aclRelcl,
      CourseVerb.takesPlace(token, in: syntax)
        || ["happen", "occur"].contains(syntax.lemma(token))
    else { return nil }
    if let other = cluster.frames.first(where: { $0 != cluster.main }) { return other }
    // What another time keeps apart is told by the verb all the same.
    guard let name = syntax.head(token), reading.frame(at: name) == nil else { return nil }
    return syntax.head(name).flatMap(reading.frame(at:))
  }

  /// The verb that says who holds or gives what an event's noun names: “the *board held* a meeting”.
  private func supporter(of cluster: EventCluster) -> Int? {
    let syntax = reading.syntax
    let token = reading.token(cluster.main)
    guard syntax.isNoun(token), syntax.relation(token) == .obj, let verb = syntax.head(token),
      let frame = reading.frame(at: verb), cluster.frames.contains(frame),
      let subject = syntax.subject(of: verb),
      syntax.isNoun(subject) || syntax.lower(subject) == "who"
    else { return nil }
    return frame
  }

  /// The words of the text that date an event, to tell it from another of its name.
  private func timeWords(_ cluster: EventCluster) -> String? {
    let document = reading.syntax.text.document
    return cluster.frames.lazy.compactMap { reading.dates[$0]?.expressions.first }.first.map {
      document.prose.line(in: reading.expressions[$0].span)
    }
  }
}
