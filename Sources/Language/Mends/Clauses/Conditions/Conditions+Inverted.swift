internal import TextModel

extension Conditions {
  /// Puts a clause that *had* or *were* opens before its subject below the claim behind it, with or without a comma between the two.
  ///
  /// - Reads: “*had the dam broken* the school would have been full”, “he said that *had they called earlier* she might have
  ///   lived”, “*were the bank to fail* the state would pay”, in quotations or out.
  /// - Leaves alone: “she had the dam broken”, “the firm that had the wheel mended would have gone”, “had the dam broken?”.
  static func joinInverted(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .md) else { return }
    var repairs = 0
    for had in tree.sentence.dropLast(4)
    where ["had", "were"].contains(tree.lower(had)) && opensClause(had, tree)
      && repairs < TreeMender.repairs
    {
      repairs += 1
      guard let claim = claim(behind: had, tree),
        let (subject, verb, end) = condition(at: had, before: claim, tree)
      else { continue }
      join(had, subject, verb, before: end, to: claim, &tree)
    }
  }

  /// Makes the noun between *had* and a passive verb its subject, where it was taken for its object: “*had* a fire *report been* sent,
  /// …”.
  static func takeSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .md), tree.mayHave(.auxPass) else { return }
    for verb in tree.sentence.dropFirst(3)
    where tree[verb].tag == .vbn && tree[verb].relation == .advcl {
      guard let had = tree.dependent(of: verb, in: tree.words(before: verb), .aux),
        tree.lower(had) == "had", opensClause(had, tree),
        let noun = tree.dependent(of: verb, in: had + 1..<verb, .obj),
        tree.hasDependent(of: verb, .auxPass), !tree.hasSubject(verb)
      else { continue }
      tree[noun].relation = .nsubjPass
    }
  }

  /// Whether a clause can begin with a word: at the start, and behind a mark or a conjunction.
  private static func opensClause(_ word: Int, _ tree: SentenceTree) -> Bool {
    guard word > tree.sentence.lowerBound else { return true }
    return tree[word - 1].partOfSpeech == .punctuation
      || ["that", "but", "and", "because", "so", "yet", "for"].contains(tree.lower(word - 1))
  }

  /// The predicate of the first clause behind a word that says what would have been or would be.
  private static func claim(behind had: Int, _ tree: SentenceTree) -> Int? {
    guard
      let modal = tree.words(behind: had).prefix(40).first(where: {
        tree[$0].tag == .md || [.fullStop, .wdt].contains(tree[$0].tag)
      }), ["would", "could", "might"].contains(tree.lower(modal)),
      case let claim = tree[modal].head, claim > modal, tree.sentence.contains(claim)
    else { return nil }
    let behind = tree.words(behind: modal).prefix(3)
    let isPast = behind.contains { ["have", "'ve", "’ve"].contains(tree.lower($0)) }
    return isPast || tree.lower(had) == "were" || tree.hasDependent(of: claim, .cop) ? claim : nil
  }

  /// The subject and the verb of the clause that a word opens, and where that of a claim begins.
  private static func condition(
    at had: Int, before claim: Int, _ tree: SentenceTree
  ) -> (subject: Int, verb: Int, end: Int)? {
    guard
      let modal = tree.words(behind: had).first(where: {
        tree[$0].tag == .md && tree[$0].head == claim
      }),
      let other = tree.dependent(of: claim, in: had + 2..<modal, .nsubj, .nsubjPass, .expl)
    else { return nil }
    var start = other
    while start > had + 2, isBelow(other, start - 1, tree) { start -= 1 }
    let isHad = tree.lower(had) == "had"
    guard let verb = conditionVerb(in: had + 2..<start, isHad ? [.vbn, .vbd] : [.vb], tree),
      isHad || tree[verb - 1].tag == .to,
      let subject = (had + 1..<verb).first(where: {
        (tree.isNoun($0) && tree[$0 + 1].partOfSpeech != .noun
          || tree[$0].tag == .prp || tree[$0].tag == .cd)
          && tree[$0].relation != .nmodPoss
      }),
      !(had + 1..<verb).contains(where: {
        [.vbz, .vbp, .md, .wdt, .wp].contains(tree[$0].tag)
      })
    else { return nil }
    let comma = tree.comma(in: verb + 1..<start)
    // “*had it failed, she said*, they would have paid”, which begins the sentence
    if comma != nil, tree.sentence.first(where: { tree[$0].partOfSpeech != .punctuation }) == had {
      return nil
    }
    return (subject, verb, comma ?? start)
  }

  /// Whether a word hangs somewhere below another.
  private static func isBelow(_ above: Int, _ word: Int, _ tree: SentenceTree) -> Bool {
    var word = word
    for _ in 0..<8 {
      word = tree[word].head
      if word == above { return true }
      guard tree.sentence.contains(word) else { return false }
    }
    return false
  }

  /// Hangs all of a condition on its verb, and that on the claim, which takes the place of what stood above the two.
  private static func join(
    _ had: Int, _ subject: Int, _ verb: Int, before end: Int, to claim: Int,
    _ tree: inout SentenceTree
  ) {
    let words = had..<end
    let outer = words.first {
      !words.contains(tree[$0].head) && tree[$0].head != claim
        && [.root, .ccomp, .parataxis, .advcl, .conj].contains(tree[$0].relation)
    }
    if words.contains(tree[claim].head) {
      guard let outer else { return }
      tree.hang(claim, inPlaceOf: outer)
    }
    let parts = words.filter { !words.contains(tree[$0].head) }
    for part in parts where part != verb { tree[part].head = verb }
    for word in tree.sentence where !words.contains(word) && words.contains(tree[word].head) {
      tree[word].head = claim
    }
    tree.hang(verb, on: claim, as: .advcl)
    if tree.lower(had) == "had", tree[verb].partOfSpeech == .verb {
      tree.tag(verb, as: .vbn, .verb)
    }
    let copula = tree.dependent(of: verb, in: words, .cop)
    tree.hang(had, on: verb, as: tree.lower(had) == "had" ? .aux : copula == nil ? .aux : .cop)
    tree.tag(had, as: .vbd, .auxiliary)
    tree.rehang(words, from: had, to: verb)
    tree.rehang(subject + 1..<verb, from: subject, to: verb, only: .aux, .auxPass, .cop, .advmod)
    tree.hang(subject, asSubjectOf: verb)
    let that = had - 1
    if tree.sentence.contains(that), tree.lower(that) == "that" {
      tree.hang(that, on: claim, as: .mark)
      tree.tag(that, as: .in, .subordinator)
    }
  }
}
