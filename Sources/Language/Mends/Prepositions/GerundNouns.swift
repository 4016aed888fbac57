internal import TextModel

/// Forms of verbs behind a preposition that are nouns, because nobody is said to do anything to anything.
enum GerundNouns {
  /// Takes what something is beyond or past for a noun: nobody did it.
  ///
  /// In *the wall was beyond saving*, the wall saves nothing. *She was past 30 saving for a house* stays.
  static func tagBeyonds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop) || tree.mayHave(.aux), tree.mayHave(tag: .vbg) else { return }
    for gerund in tree.sentence.dropFirst(2) where tree[gerund].tag == .vbg {
      let marker = gerund - 1
      guard ["beyond", "past"].contains(tree.lower(marker)), tree[marker].head == gerund,
        let copula = tree.dependent(of: gerund, in: tree.words(before: marker), .cop, .aux),
        isOnlyDescribed(copula + 1..<marker, tree),
        !tree.hasDependent(of: gerund, .obj, .xcomp, .ccomp)
      else { continue }
      tree.tag(gerund, as: .nn, .noun)
      tree.tag(marker, as: .in, .adposition)
      tree[marker].relation = .case
      tree[copula].relation = .cop
    }
  }

  /// Takes where somebody or something stayed, or to what it was shut or opened, for a noun, and what stands behind it for the verb's.
  ///
  /// In *it had run in testing for a day*, it tested nothing for a day, and in *it was closed to shipping for a day*, nobody shipped.
  /// *He succeeded in fleeing for a day* stays.
  static func tagStays(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) || tree.mayHave(.xcomp) else { return }
    for gerund in tree.sentence.dropFirst(2)
    where tree[gerund].tag == .vbg || tree[gerund].tag == .nn && tree[gerund].relation == .advcl {
      let (marker, verb) = (gerund - 1, tree[gerund].head)
      guard tree[marker].head == gerund,
        [.advcl, .xcomp].contains(tree[gerund].relation), verb == marker - 1,
        tree.sentence.contains(verb),
        tree.lower(marker) == "in" && staying.contains(tree.lower(verb))
          || tree.lower(marker) == "to" && access.contains(tree.lower(verb)),
        !tree.hasDependent(of: gerund, .obj, .xcomp, .ccomp, .compoundPrt)
      else { continue }
      tree.tag(gerund, as: .nn, .noun)
      tree.hang(gerund, on: verb, as: .obl)
      tree.hang(marker, on: gerund, as: .case)
      tree.tag(marker, as: .in, .adposition)
      tree.rehang(tree.words(behind: gerund), from: gerund, to: verb)
    }
  }

  /// Takes what something is or came close to for a noun: *came close to collapse the night before*.
  ///
  /// A verb behind *close to* would be a gerund.
  static func tagNears(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) else { return }
    for noun in tree.sentence.dropFirst(2) where tree[noun].tag == .vb {
      let (near, to) = (noun - 2, noun - 1)
      guard ["close", "near", "closer", "nearer"].contains(tree.lower(near)),
        tree.lower(to) == "to", tree[to].head == noun,
        [.jj, .rb, .jjr, .rbr].contains(tree[near].tag),
        !tree.hasDependent(of: noun, .obj, .ccomp), EventLexicon.shared.isNoun(tree.lower(noun))
      else { continue }
      // What stands behind is of the predicate: “came”, or “close” beside a copula.
      let above = tree[near].head
      let isPredicate = tree.hasDependent(of: near, .cop) || !tree.sentence.contains(above)
      tree.rehang(tree.words(behind: noun), from: noun, to: isPredicate ? near : above)
      tree.tag(noun, as: .nn, .noun)
      tree.hang(noun, on: near, as: .obl)
      tree.hang(to, on: noun, as: .case)
    }
  }

  /// Makes a deed of what somebody was convicted or accused *of*, where it was taken for a word about its object: *convicted of
  /// defrauding investors*.
  ///
  /// *Convicted of drunk driving* and *accused of fading memory* stay.
  static func openOffences(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg), tree.mayHave(.amod) else { return }
    for gerund in tree.sentence.dropFirst(2).dropLast()
    where tree[gerund].tag == .vbg && tree[gerund].relation == .amod {
      let (marker, object) = (gerund - 1, tree[gerund].head)
      guard tree.lower(marker) == "of", tree[marker].head == object, object > gerund,
        tree[object].relation == .obl || tree[object].relation == .nmod,
        case let verb = tree[object].head, tree.sentence.contains(verb), verb == marker - 1,
        [
          "convicted", "accused", "suspected", "acquitted", "cleared", "guilty", "accuse",
          "accuses",
        ]
        .contains(tree.lower(verb)),
        EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(gerund), .vbg))
      else { continue }
      tree.hang(gerund, on: verb, as: .advcl)
      tree.hang(marker, on: gerund, as: .mark)
      tree.hang(object, on: gerund, as: .obj)
    }
  }

  /// Whether words are adverbs, such as *clearly* and *not*, and nothing else.
  private static func isOnlyDescribed(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    words.allSatisfy { tree[$0].relation == .advmod && tree[$0].tag == .rb }
  }

  /// What is said of a way or place that some may not use any more, or may use again.
  private static let access: Set<String> = ["closed", "open", "opened", "reopened", "shut"]

  /// Pasts of being or staying somewhere.
  private static let staying: Set<String> = [
    "run", "ran", "runs", "running", "remain", "remains", "remained", "remaining", "live", "lives",
    "lived", "living", "stay", "stays", "stayed", "staying", "sit", "sat", "sits", "sitting",
  ]

  /// Makes a noun of a bare verb right behind an adjective that a preposition governs: *for parental leave*, *without due care*.
  ///
  /// *For free take one* and *in short leave it* stay.
  static func tagDescribed(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) || tree.mayHave(tag: .vbp) else { return }
    for noun in tree.sentence.dropFirst(3) where [.vb, .vbp].contains(tree[noun].tag) {
      let (adjective, preposition) = (noun - 1, noun - 2)
      let isPhrase =
        [.obl, .nmod].contains(tree[adjective].relation) && tree[preposition].head == adjective
        && tree[noun].head == tree[adjective].head
      // “left *for* parental *leave*”, where the tree makes a clause of it
      let isClause =
        tree[adjective].relation == .nsubj && tree[adjective].head == noun
        && tree[preposition].head == noun
      guard tree[adjective].tag == .jj, isPhrase || isClause,
        tree[preposition].relation == .case, EventLexicon.shared.isNoun(tree.lower(noun)),
        case let head = tree[noun].head, head < preposition, tree.sentence.contains(head),
        !tree.hasDependent(of: noun, .nsubjPass, .mark, .aux, .obj),
        isClause || !tree.hasDependent(of: noun, .nsubj),
        !["short", "general", "free", "particular", "full", "vain"].contains(tree.lower(adjective))
      else { continue }
      tree.hang(noun, on: head, as: isPhrase ? tree[adjective].relation : .obl)
      tree.tag(noun, as: .nn, .noun)
      tree.hang(adjective, on: noun, as: .amod)
      tree[preposition].head = noun
      tree.rehang(tree.words(behind: noun), from: noun, to: head)
    }
  }

  /// Makes a verb of what somebody stopped or fell *short of*, where it was taken for a noun: *she stopped short of resigning*.
  ///
  /// *They fell short of spending targets* stays.
  static func openShorts(_ tree: inout SentenceTree) {
    for gerund in tree.sentence.dropFirst(3) where tree[gerund].tag == .nn {
      guard tree.lower(gerund - 1) == "of", tree.lower(gerund - 2) == "short",
        tree.lower(gerund).hasSuffix("ing"), tree[gerund].relation == .obl,
        EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(gerund), .vbg))
      else { continue }
      tree.tag(gerund, as: .vbg, .verb)
    }
  }
}
