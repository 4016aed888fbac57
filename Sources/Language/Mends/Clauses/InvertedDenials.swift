internal import TextModel

/// Passives behind *nor* or an opening with *only* or *not until*, whose auxiliary stands before the subject.
enum InvertedDenials {
  /// Gives *not* before *a single* or *one* the verb whose subject they open, of which it was taken for a word.
  ///
  /// In *not a single letter came*, the coming is denied.
  static func openNots(_ tree: inout SentenceTree) {
    for not in tree.sentence.dropLast(3)
    where tree.lower(not) == "not" && tree[not].relation == .advmod {
      let subject = tree[not].head
      guard tree.isSubject(subject), subject > not + 1, tree[subject].head > subject,
        tree.lower(not + 1) == "one"
          || tree.lower(not + 1) == "a" && tree.lower(not + 2) == "single"
      else { continue }
      tree[not].head = tree[subject].head
    }
  }

  /// Joins auxiliary, subject and participle behind *nor*, wherever a tree hangs them.
  ///
  /// In *nor was a guard placed* and *nor had a rope been thrown*, a guard was not placed, and a rope not thrown.
  static func joinPassives(_ tree: inout SentenceTree) {
    var repairs = 0
    for nor in tree.sentence.dropLast(4)
    where ["nor", "neither"].contains(tree.lower(nor)) && repairs < TreeMender.repairs {
      repairs += 1
      let auxiliary = nor + 1
      let isHad = ["had", "has", "have"].contains(tree.lower(auxiliary))
      guard isHad || ["was", "were", "is", "are"].contains(tree.lower(auxiliary)),
        let verb = participle(behind: auxiliary, isHad, tree),
        let subject = subject(between: auxiliary, verb, tree)
      else { continue }
      let words = nor...verb
      let isOpen = { (word: Int) in !words.contains(tree[word].head) }
      guard let top = [verb, auxiliary, subject].first(where: isOpen),
        tree.lower(nor) == "nor" || top == verb
      else { continue }
      join(auxiliary, subject, verb, under: top, behind: nor, &tree)
      tree.hang(nor, on: verb, as: .cc)
      // “nor was a guard placed*: the porter was ill*”
      if let reason = tree.dependent(of: verb, in: tree.words(behind: verb), .ccomp),
        (verb..<reason).contains(where: { tree[$0].tag == .colon })
      {
        tree[reason].relation = .parataxis
      }
    }
  }

  /// Joins auxiliary, subject and participle behind a clause or phrase with *only* or *not until*.
  ///
  /// In *only when they sued were the files released*, files were released, and no released files were. *Only then were they free*
  /// stays.
  static func joinRestricted(_ tree: inout SentenceTree) {
    let sentence = tree.sentence
    guard sentence.count > 5, let first = sentence.first,
      tree.lower(first) == "only" || tree.lower(first) == "not" && tree.lower(first + 1) == "until",
      let auxiliary = sentence.dropFirst(2).first(where: {
        ["was", "were"].contains(tree.lower($0)) && tree[$0].relation == .cop && tree[$0].head > $0
      }), tree[tree[auxiliary].head].relation == .root,
      let verb = participle(behind: auxiliary, false, tree),
      let subject = subject(between: auxiliary, verb, tree), tree[auxiliary].head == subject,
      tree[verb].head == subject
    else { return }
    join(auxiliary, subject, verb, under: subject, behind: auxiliary, &tree)
  }

  /// Makes a participle the head of a clause with a passive in the place of another word.
  private static func join(
    _ auxiliary: Int, _ subject: Int, _ verb: Int, under top: Int, behind opening: Int,
    _ tree: inout SentenceTree
  ) {
    let isHad = ["had", "has", "have"].contains(tree.lower(auxiliary))
    if top != verb {
      tree.hang(verb, inPlaceOf: top)
      tree.rehang(tree.words(before: opening), from: top, to: verb)
      tree.rehang(tree.words(behind: verb), from: top, to: verb)
    }
    if subject != top { tree.rehang(tree.words(behind: verb), from: subject, to: verb) }
    tree.hang(auxiliary, on: verb, as: isHad ? .aux : .auxPass)
    if isHad, let been = (auxiliary...verb).first(where: { tree.lower($0) == "been" }) {
      tree.hang(been, on: verb, as: .auxPass)
    }
    tree.hang(subject, on: verb, as: .nsubjPass)
    tree.tag(verb, as: .vbn, .verb)
  }

  /// The participle of a passive behind its auxiliary and a subject: “had a rope been *thrown*”.
  private static func participle(
    behind auxiliary: Int, _ isHad: Bool, _ tree: SentenceTree
  ) -> Int? {
    var hasBeen = false
    for word in auxiliary + 2..<min(auxiliary + 12, tree.sentence.upperBound)
    where word < tree.sentence.upperBound {
      switch tree[word].tag {
      case .vbn where tree.lower(word) == "been": hasBeen = true
      case .vbn, .vbd:
        // “nor was a *planned* sale stopped”
        let isModifier = tree[word].relation == .amod
        if !isModifier { return isHad == hasBeen ? word : nil }
      case .comma, .colon, .fullStop, .vbz, .vbp, .md, .vbg, .wdt, .wp: return nil
      default: break
      }
    }
    return nil
  }

  /// The one noun between an auxiliary and a participle whose head is none of them.
  private static func subject(
    between auxiliary: Int, _ verb: Int, _ tree: SentenceTree
  ) -> Int? {
    let words = auxiliary + 1..<verb
    return words.first {
      (tree.isNoun($0) || tree[$0].tag == .prp) && !words.contains(tree[$0].head)
    }
  }

  /// Makes *did* before a subject an auxiliary of the verb behind it, where it was taken for the predicate.
  ///
  /// In *not until May did the work resume*, work resumed. *Only then did they help him leave* stays.
  static func joinDids(_ tree: inout SentenceTree) {
    let sentence = tree.sentence
    guard sentence.count > 5, let first = sentence.first,
      ["not", "only", "never", "nor"].contains(tree.lower(first)),
      let did = sentence.dropFirst(2).first(where: {
        ["did", "do", "does"].contains(tree.lower($0))
          && [.root, .aux].contains(tree[$0].relation)
      }),
      let verb = tree.words(behind: did).first(where: { tree[$0].tag == .vb })
        ?? bareVerb(behind: did, tree),
      tree[verb].head == did && !tree.hasDependent(of: verb, .mark, .aux)
        || tree[did].head == verb,
      let subject = (did + 1..<verb).first(where: {
        [did, verb].contains(tree[$0].head) && (tree.isNoun($0) || tree[$0].tag == .prp)
      })
    else { return }
    if tree[verb].tag != .vb {
      tree.tag(verb, as: .vb, .verb)
      tree.rehang(did + 1..<subject, from: verb, to: subject)
    }
    // “not *until the following spring* did they go”, which was taken for what did
    if let time = tree.dependent(of: did, in: first..<did, .nsubj),
      tree.namesTime(time)
        || tree.hasDependent(of: did, in: first..<time, .mark)
        || tree.hasDependent(of: time, in: first..<time, .mark, .case)
    {
      tree.rehang(first..<time, from: did, to: time, only: .mark, .case)
      tree.hang(time, on: verb, as: .obl)
      for word in first..<time where tree[word].head == time && tree[word].relation == .mark {
        tree[word].relation = .case
      }
    }
    if tree[did].relation == .root {
      tree.hang(verb, inPlaceOf: did)
      tree.rehang(sentence, from: did, to: verb)
    }
    tree.hang(did, on: verb, as: .aux)
    tree[did].partOfSpeech = .auxiliary
    tree.hang(subject, on: verb, as: .nsubj)
  }

  /// The last word of a sentence or clause behind *did* and a noun, which can be a verb and was taken for a noun or an adjective: “did the
  /// council *act*”.
  private static func bareVerb(behind did: Int, _ tree: SentenceTree) -> Int? {
    tree.words(behind: did).dropFirst().prefix(4).first { word in
      [.nn, .jj].contains(tree[word].tag) && tree.isNoun(word - 1) && tree[word].head == did
        && [.obj, .xcomp].contains(tree[word].relation)
        && [did, word].contains(tree[word - 1].head)
        && EventLexicon.shared.isVerb(tree.lower(word))
        && (tree[word + 1].partOfSpeech == .punctuation || tree[word + 1].tag == .in)
    }
  }

  /// Makes a time of what stands between *not until* and an auxiliary, where *until* was taken for the conjunction of the verb.
  ///
  /// In *not until 1990 was the road mended*, the road was mended in 1990. *Not until he came was it mended* stays.
  static func openUntils(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, tree.sentence.count > 5, tree.lower(first) == "not",
      case let until = first + 1, ["until", "till"].contains(tree.lower(until)),
      tree[until].relation == .mark, case let verb = tree[until].head, verb > until + 3,
      let auxiliary = tree.sentence.first(where: { tree.isAuxiliary($0) && tree[$0].head == verb }),
      auxiliary > until + 1, case let time = auxiliary - 1,
      tree.isYear(time) || tree.namesTime(time),
      !(until..<auxiliary).contains(where: { tree.isFinite($0) }),
      tree.hasDependent(of: verb, in: auxiliary + 1..<verb, .nsubj, .nsubjPass)
    else { return }
    tree.hang(time, on: verb, as: .obl)
    tree.hang(until, on: time, as: .case)
  }
}
