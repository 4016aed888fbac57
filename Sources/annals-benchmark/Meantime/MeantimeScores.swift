import CoreferenceScoring
import GraphBuilding
import Language
import Segmentation
import TextModel
import TimeML

/// The scores of some articles of the MEANTIME corpus.
struct MeantimeScores {
  /// Spans or pairs found, by any shared word where nothing else is said.
  struct Detection {
    var gold = 0
    var system = 0
    var right = 0

    var row: String {
      let recall = gold > 0 ? 100 * Double(right) / Double(gold) : 0
      let precision = system > 0 ? 100 * Double(right) / Double(system) : 0
      let f1 = gold + system > 0 ? 200 * Double(right) / Double(gold + system) : 0
      return [f1, precision, recall].map { MeantimeScores.number($0) }.joined(separator: " ")
    }
  }

  private var sentences = Detection()
  private var events = Detection()
  private var entities = Detection()
  /// The mentions of participants by what their head is.
  private var heads = [Detection](repeating: Detection(), count: MentionHead.allCases.count)
  private var participants = Detection()
  private var merged = CoreferenceScore()
  private var sameLemma = CoreferenceScore()
  private var apart = CoreferenceScore()
  private var found = CoreferenceScore()
  private var foundSameLemma = CoreferenceScore()
  private var entityChains = CoreferenceScore()
  private var sameName = CoreferenceScore()
  /// The pairs of given mentions that were joined or kept apart wrongly.
  private(set) var errors: [String] = []

  /// Reads an article and adds its scores.
  mutating func read(_ gold: MeantimeDocument, _ extractor: GraphExtractor) {
    let document = gold.document(id: "d1")
    addGoldMentions(gold, extractor.mentionGroups(of: document, known: gold.events.map(\.span)))
    let groups = extractor.mentionGroups(of: document)
    let tokens = groups.syntax.text.tokens
    let alignment = SpanAlignment(
      gold: gold.events.map(\.span), system: groups.heads.map { tokens[$0].span })
    events.gold += gold.events.count
    events.system += groups.heads.count
    events.right += alignment.system.count { $0 != nil }
    // Mentions that have no gold one get numbers of their own.
    var number = groups.heads.indices.map { $0 + gold.events.count }
    for (index, match) in alignment.system.enumerated() { if let match { number[match] = index } }
    let chains = Self.chains(gold.events)
    var matched: [Int: [Int]] = [:]
    for (index, match) in alignment.system.enumerated() {
      if let match { matched[groups.heads[match]] = [index] }
    }
    errors += JoiningErrors(gold: gold, groups: groups, mentions: matched).lines.map {
      "found, \($0)"
    }
    found.add(gold: chains, system: groups.groups.map { $0.map { number[$0] } })
    foundSameLemma.add(
      gold: chains, system: Self.sameLemma(groups).map { $0.map { number[$0] } })
    addSentences(gold, groups.syntax.text)
    addParticipants(gold, groups, alignment)
    addEntities(gold, groups.syntax)
  }

  /// Scores the joining of mentions where the mentions are given.
  private mutating func addGoldMentions(_ gold: MeantimeDocument, _ groups: MentionGroups) {
    let chains = Self.chains(gold.events)
    // Several mentions may have one head, since the corpus marks some twice.
    var mentions: [Int: [Int]] = [:]
    for (index, event) in gold.events.enumerated() {
      guard let head = groups.syntax.head(of: groups.syntax.text.tokens(in: event.span)) else {
        continue
      }
      mentions[head, default: []].append(index)
    }
    func numbers(_ group: [[Int]]) -> [[Int]] {
      group.map { $0.flatMap { mentions[groups.heads[$0]] ?? [] } }
    }
    merged.add(gold: chains, system: numbers(groups.groups))
    errors += JoiningErrors(gold: gold, groups: groups, mentions: mentions).lines.map {
      "given, \($0)"
    }
    sameLemma.add(gold: chains, system: numbers(Self.sameLemma(groups)))
    apart.add(gold: chains, system: numbers(groups.heads.indices.map { [$0] }))
  }

  private mutating func addSentences(_ gold: MeantimeDocument, _ text: AnalysedText) {
    let spans = Set(gold.sentences)
    sentences.gold += spans.count
    sentences.system += text.sentences.count
    sentences.right += text.sentences.count { sentence in
      let first = text.tokens[sentence.tokens.lowerBound].span.begin
      return spans.contains(
        TextSpan(first, text.tokens[sentence.tokens.upperBound - 1].span.end))
    }
  }

  private mutating func addParticipants(
    _ gold: MeantimeDocument, _ groups: MentionGroups, _ alignment: SpanAlignment
  ) {
    let text = groups.syntax.text
    let entityTokens = gold.entities.map { text.tokens(in: $0.span) }
    participants.gold += gold.participants.count
    for (event, match) in alignment.system.enumerated() {
      guard let match else { continue }
      var right: Set<Int> = []
      for argument in groups.arguments[match] {
        participants.system += 1
        let entity = entityTokens.indices.first { entity in
          entityTokens[entity].contains(argument) && gold.participants.contains([event, entity])
            && !right.contains(entity)
        }
        if let entity { right.insert(entity) }
      }
      participants.right += right.count
    }
  }

  private mutating func addEntities(_ gold: MeantimeDocument, _ syntax: Syntax) {
    let text = syntax.text
    let resolution = ParticipantResolver().resolve(text)
    let spans = resolution.mentions.map { mention in
      TextSpan(
        text.tokens[mention.tokens.lowerBound].span.begin,
        text.tokens[mention.tokens.upperBound - 1].span.end)
    }
    let alignment = SpanAlignment(gold: gold.entities.map(\.span), system: spans)
    entities.gold += gold.entities.count
    entities.system += spans.count
    entities.right += alignment.system.count { $0 != nil }
    for (index, mention) in gold.entities.enumerated() {
      guard let head = syntax.head(of: text.tokens(in: mention.span)) else { continue }
      let kind = MentionHead(head, in: text).rawValue
      heads[kind].gold += 1
      if alignment.system[index] != nil { heads[kind].right += 1 }
    }
    // Only what both sides have is compared: the corpus marks many things that take part in nothing.
    let matched = Set(alignment.system.indices.filter { alignment.system[$0] != nil })
    let chains = Self.chains(gold.entities).map { $0.filter(matched.contains) }
      .filter { !$0.isEmpty }
    func grouped(_ key: (Int) -> String) -> [[Int]] {
      var groups: [String: [Int]] = [:]
      for index in matched.sorted() {
        guard let match = alignment.system[index] else { continue }
        groups[key(match), default: []].append(index)
      }
      return groups.keys.sorted().compactMap { groups[$0] }
    }
    entityChains.add(
      gold: chains, system: grouped { "\(resolution.mentions[$0].participants)" })
    sameName.add(
      gold: chains, system: grouped { text.lower(resolution.mentions[$0].head) })
  }

  /// The mentions of each event or entity, by their indices.
  static func chains(_ mentions: [MeantimeDocument.Mention]) -> [[Int]] {
    var chains: [Int: [Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      chains[mention.chain, default: []].append(index)
    }
    return chains.keys.sorted().compactMap { chains[$0] }
  }

  private static func sameLemma(_ groups: MentionGroups) -> [[Int]] {
    var result: [String: [Int]] = [:]
    for (index, head) in groups.heads.enumerated() {
      result[groups.syntax.lemma(head).lowercased(), default: []].append(index)
    }
    return result.keys.sorted().compactMap { result[$0] }
  }

  /// How many mentions of participants of each kind are found.
  private var headRows: String {
    MentionHead.allCases.map { kind in
      let found = heads[kind.rawValue]
      return "    \(kind.title): \(found.right) of \(found.gold)"
    }.joined(separator: "\n")
  }

  /// One line of a table: MUC, B³, CEAF-e, CoNLL and BLANC.
  static func row(_ score: CoreferenceScore) -> String {
    [score.muc.f1, score.bCubed.f1, score.ceaf.f1, score.conll, score.blanc]
      .map { number($0) }.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }

  /// The tables.
  var report: String {
    """
    found                                    F1   prec.   rec.
      sentences, from beginning to end   \(sentences.row)
      event mentions                     \(events.row)
      mentions of participants           \(entities.row)
    \(headRows)
      event and participant              \(participants.row)
    joined                                  MUC     B³ CEAF-e  CoNLL  BLANC
      events, gold mentions              \(Self.row(merged))
        all of one head lemma            \(Self.row(sameLemma))
        each by itself                   \(Self.row(apart))
      events, mentions found             \(Self.row(found))
        all of one head lemma            \(Self.row(foundSameLemma))
      participants, mentions on both sides \(Self.row(entityChains))
        all of one head word             \(Self.row(sameName))
    """
  }
}
