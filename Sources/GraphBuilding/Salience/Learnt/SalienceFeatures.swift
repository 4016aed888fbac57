import EventArguments
import EventMentions
import EventModel
import ISO8601
import Language
import LinearModels
import TemporalLinking
import TextModel

/// The features by which the model of salience tells events apart that belong in a picture.
///
/// The same code serves the trainer and the graph. What word tells of the event and of what sort it is, how it
/// is told, dated and labelled, and where in the text. The name of the set must change whenever a template does.
struct SalienceFeatures {
  /// The name of the set.
  static let name = "salience-2"

  let reading: EventReading
  let quotations: QuotedWords
  private(set) var features: [UInt64] = []

  private var syntax: Syntax { reading.syntax }

  init(reading: EventReading, quotations: QuotedWords) {
    self.reading = reading
    self.quotations = quotations
  }

  /// Makes the features of an event in place of those of the last one.
  ///
  /// - Complexity: O(*d*) in the number of words that hang on the event's word.
  mutating func read(_ candidate: SalienceCandidate) {
    features.removeAll(keepingCapacity: true)
    let token = reading.token(candidate.cluster.main)
    let date = date(of: candidate)
    addEvent(candidate, token, date)
    addWord(token)
    addClause(token, candidate.event, date)
    addSurroundings(candidate, token)
    addLabel(candidate.label, date)
  }

  /// So many sentences make a text of which no part tells more than another.
  private static let longText = 80

  // MARK: Templates

  private mutating func add(_ template: UInt64, _ values: UInt64...) {
    features.append(values.reduce(FeatureHash.mix(template, 0x5A11)) { FeatureHash.mix($0, $1) })
  }

  private func code(_ value: String) -> UInt64 { FeatureHash.string(value) }

  private func code(_ value: Bool) -> UInt64 { value ? 1 : 0 }

  private func code(_ value: Int, most: Int) -> UInt64 { UInt64(min(max(value, 0), most)) }

  /// How surely an event is dated: 0 not at all, 1 inferred, 2 within something longer, 3 exactly.
  private func date(of candidate: SalienceCandidate) -> UInt64 {
    guard let time = candidate.event.time else { return 0 }
    if time.basis == .inferred { return 1 }
    return time.within ? 2 : 3
  }

  private mutating func addEvent(_ candidate: SalienceCandidate, _ token: Int, _ date: UInt64) {
    let event = candidate.event
    let cluster = candidate.cluster
    let kind = code(event.class.rawValue)
    let status = code(event.status.rawValue)
    add(1, date, code(cluster.frames.contains { reading.dates[$0] != nil }))
    add(2, kind, status)
    add(3, kind, date)
    add(4, status, date)
    if let edtf = event.time?.edtf.description.utf8 {
      let isSpan = edtf.contains(UInt8(ascii: "/"))
      add(5, isSpan ? 99 : UInt64(edtf.count))
      add(6, code(edtf.first == UInt8(ascii: ".")), code(edtf.last == UInt8(ascii: ".")))
    }
    add(7, code(event.duration != nil))
    add(8, code(cluster.frames.count, most: 4))
    add(9, code(candidate.named, most: 3))
    add(10, code(event.participants.count - candidate.named, most: 3))
    add(11, code(candidate.links, most: 4))
    add(12, code(event.place != nil), code(event.parent != nil), code(event.source != nil))
    let confidence = reading.frames[cluster.main].mention.confidence
    add(13, code(confidence / 10, most: 9))
    add(14, code(TurningPoint.isTold(by: token, in: syntax)), date)
    add(15, code(TurningPoint.isLight(token, in: syntax)), date)
  }

  private mutating func addWord(_ token: Int) {
    let lemma = syntax.lemma(token).lowercased()
    add(70, code(lemma))
    if syntax.isNoun(token) {
      add(71, UInt64(EventLexicon.shared.nounSense(lemma)?.firstSupersense.rawValue ?? 90))
    } else if syntax.isVerb(token) {
      add(71, UInt64(EventLexicon.shared.verbSupersense(lemma)?.rawValue ?? 91))
    }
    if let particle = syntax.particle(of: token) { add(72, code(lemma), code(particle)) }
  }

  private mutating func addClause(_ token: Int, _ event: Event, _ date: UInt64) {
    let relation = code(syntax.relation(token).rawValue)
    let sort: UInt64 = syntax.isVerb(token) ? 1 : syntax.isNoun(token) ? 2 : 3
    let group = VerbGroup(of: token, in: syntax)
    let form = code(group.form.rawValue)
    add(20, code(syntax.tag(token).rawValue))
    add(21, sort, relation, date)
    add(22, code(syntax.relation(syntax.firstConjunct(of: token)).rawValue), date)
    add(23, form, code(event.status.rawValue))
    add(24, code(group.isPerfect), code(group.isProgressive), code(group.isPassive))
    add(25, code(syntax.dependent(of: token, .cop) != nil), date)
    if let modal = group.modal { add(26, code(modal)) }
    add(27, code(group.negation != nil))
    let subject = syntax.subject(of: token)
    add(28, sort, subject.map { code(syntax.tag($0).rawValue) } ?? 0)
    if let told = subject.flatMap(reading.frame(at:)) {
      add(29, code(reading.frames[told].mention.kind.rawValue))
    }
    let object = syntax.dependent(of: token, .obj)
    add(30, sort, object.map { code(syntax.tag($0).rawValue) } ?? 0)
    if object.flatMap(reading.frame(at:)) != nil { add(31) }
    for dependent in syntax.tree.dependents(of: token) {
      add(32, sort, code(syntax.relation(dependent).rawValue))
    }
    if let preposition = syntax.preposition(of: token) { add(33, code(preposition)) }
    let above = syntax.head(token).flatMap(reading.frame(at:))
    add(34, relation, above.map { code(reading.frames[$0].mention.kind.rawValue) } ?? 0)
    if sort == 1, let sense = EventLexicon.shared.verbSupersense(syntax.lemma(token)) {
      add(35, UInt64(sense.rawValue))
      add(36, UInt64(sense.rawValue), date)
    }
    add(37, code(depth(of: token), most: 5))
    add(38, code(quotations.contains(token)))
  }

  private mutating func addSurroundings(_ candidate: SalienceCandidate, _ token: Int) {
    guard let first = candidate.cluster.frames.first else { return }
    let number = syntax.sentence(of: reading.token(first))
    let sentences = syntax.text.sentences
    guard sentences.indices.contains(number) else { return }
    let sentence = sentences[number]
    add(50, code(number, most: 3))
    // In a long text what comes first is no longer what matters most.
    if sentences.count <= Self.longText { add(51, UInt64(10 * number / sentences.count)) }
    add(52, code(number == 0 || sentences[number - 1].block != sentence.block))
    add(53, code(sentence.tokens.count / 8, most: 6))
    add(54, code(sentences.count - number <= 2))
    add(55, code(candidate.eventsInSentence, most: 6))
    if let last = sentence.tokens.last { add(56, code(syntax.lower(last) == "?")) }
  }

  private mutating func addLabel(_ label: LabelFacts, _ date: UInt64) {
    add(60, code(label.isClear), date)
    add(61, code(label.words, most: 8))
    add(62, code(label.characters / 8, most: 6))
    add(63, code(label.names, most: 2))
  }

  /// How many clauses stand above an event's.
  private func depth(of token: Int) -> Int {
    var token = syntax.firstConjunct(of: token)
    var depth = 0
    while let head = syntax.head(token), depth < 5 {
      depth += 1
      token = syntax.firstConjunct(of: head)
    }
    return depth
  }
}
