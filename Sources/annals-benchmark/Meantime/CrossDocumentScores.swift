import CoreferenceScoring
import GraphBuilding
import TextModel
import TimeML

/// How well the events of several articles are joined, where the mentions of events are given.
///
/// Whole articles are read: beyond the first sentences the corpus has the events of a few chosen entities, and of these
/// what is one event throughout.
struct CrossDocumentScores {
  private var joined = CoreferenceScore()
  private var apart = CoreferenceScore()
  private var sameLemma = CoreferenceScore()
  private var sameLemmaApart = CoreferenceScore()
  /// Pairs of mentions of different articles: of one event, joined, both; by ourselves and by head lemma.
  private var links = (gold: 0, system: 0, right: 0)
  private var lemmaLinks = (system: 0, right: 0)
  /// The pairs of mentions of different articles that were joined or kept apart wrongly.
  private(set) var errors: [String] = []

  /// Reads the articles of one topic and adds their scores.
  mutating func read(_ articles: [MeantimeDocument], _ extractor: GraphExtractor) {
    let documents = articles.enumerated().map { $1.document(id: "d\($0 + 1)") }
    let (groups, events) = extractor.mentionGroups(
      of: documents, known: articles.map { $0.events.map(\.span) })
    let mentions = zip(articles, groups).map(Self.mentions)
    var first: [Int] = []
    var count = 0
    for article in articles {
      first.append(count)
      count += article.events.count
    }
    func numbers(_ document: Int, _ members: [Int]) -> [Int] {
      members.flatMap { mentions[document][$0] }.map { first[document] + $0 }
    }
    // A verb that only supports a noun stands by itself, as the corpus has it.
    let supports = groups.indices.flatMap { document in
      groups[document].heads.indices.filter(groups[document].isSupport).map {
        numbers(document, [$0])
      }
    }
    func naming(_ document: Int, _ group: Int) -> [Int] {
      numbers(document, groups[document].groups[group].filter { !groups[document].isSupport($0) })
    }
    let system = events.map { $0.flatMap { naming($0.document, $0.group) } } + supports
    var lemmas: [String: [Int]] = [:]
    var ownLemmas: [String: [Int]] = [:]
    for (document, group) in groups.enumerated() {
      for (mention, head) in group.heads.enumerated() {
        let lemma = group.syntax.lemma(head).lowercased()
        lemmas[lemma, default: []] += numbers(document, [mention])
        ownLemmas["\(document) \(lemma)", default: []] += numbers(document, [mention])
      }
    }
    let byLemma = lemmas.keys.sorted().compactMap { lemmas[$0] }
    let chains = Self.chains(articles)
    joined.add(gold: chains, system: system)
    apart.add(
      gold: chains,
      system: groups.indices.flatMap { document in
        groups[document].groups.indices.map { naming(document, $0) }
      } + supports)
    sameLemma.add(gold: chains, system: byLemma)
    sameLemmaApart.add(
      gold: chains, system: ownLemmas.keys.sorted().compactMap { ownLemmas[$0] })
    let documentOf = articles.enumerated().flatMap { document, article in
      article.events.map { _ in document }
    }
    let gold = Self.links(chains, documentOf)
    let own = Self.links(system, documentOf)
    let lemma = Self.links(byLemma, documentOf)
    links.gold += gold.count
    links.system += own.count
    links.right += own.intersection(gold).count
    lemmaLinks.system += lemma.count
    lemmaLinks.right += lemma.intersection(gold).count
    for pair in gold.symmetricDifference(own).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let words = pair.map { number in
        let document = documentOf[number]
        let span = articles[document].events[number - first[document]].span
        return articles[document].words(around: span)
      }
      errors.append(
        "\(gold.contains(pair) ? "missed" : "wrong"): \(words.joined(separator: " | "))")
    }
  }

  /// The gold mentions of each head word.
  private static func mentions(_ gold: MeantimeDocument, _ groups: MentionGroups) -> [[Int]] {
    var mentions: [Int: [Int]] = [:]
    for (index, event) in gold.events.enumerated() {
      guard let head = groups.syntax.head(of: groups.syntax.text.tokens(in: event.span)) else {
        continue
      }
      mentions[head, default: []].append(index)
    }
    return groups.heads.map { mentions[$0] ?? [] }
  }

  private static func chains(_ articles: [MeantimeDocument]) -> [[Int]] {
    var chains: [String: [Int]] = [:]
    var number = 0
    for (document, article) in articles.enumerated() {
      for event in article.events {
        chains[event.instance ?? "\(document) \(event.chain)", default: []].append(number)
        number += 1
      }
    }
    return chains.keys.sorted().compactMap { chains[$0] }
  }

  private static func links(_ groups: [[Int]], _ documentOf: [Int]) -> Set<[Int]> {
    var links: Set<[Int]> = []
    for group in groups {
      for (index, a) in group.enumerated() {
        for b in group.dropFirst(index + 1) where documentOf[a] != documentOf[b] {
          links.insert([min(a, b), max(a, b)])
        }
      }
    }
    return links
  }

  /// The table.
  var report: String {
    """
    joined across articles                  MUC     B³ CEAF-e  CoNLL  BLANC
      events, gold mentions              \(MeantimeScores.row(joined))
        each article by itself           \(MeantimeScores.row(apart))
        all of one head lemma            \(MeantimeScores.row(sameLemma))
        of one head lemma in an article  \(MeantimeScores.row(sameLemmaApart))
      pairs of different articles: \(links.right) right of \(links.system) joined, \(links.gold) in the corpus; \
    of one head lemma: \(lemmaLinks.right) of \(lemmaLinks.system)
    """
  }
}
