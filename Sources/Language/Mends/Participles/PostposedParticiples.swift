internal import TextModel

/// Participles behind a comma that tell how the thing before it was made, or what became of it.
enum PostposedParticiples {
  /// Gives a participle and its time behind a comma to the thing before it, where it was taken for the next deed in a row of one.
  ///
  /// In *they traced it to a cheaper pipe, fitted the previous autumn*, the pipe was fitted, and in *she drew the plan of the
  /// bridge, opened in 1998*, she opened nothing. *He closed the mill, sold the land in May and left* stays: it has its objects, and
  /// ends in *and*.
  static func describeThings(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .comma) else { return }
    var repairs = 0
    for participle in tree.sentence.dropFirst(4).dropLast(2)
    where [.vbd, .vbn].contains(tree[participle].tag) && repairs < TreeMender.repairs {
      let verb = tree[participle].head
      guard [.conj, .advcl, .acl].contains(tree[participle].relation), verb < participle - 1,
        tree.sentence.contains(verb), case let comma = comma(before: participle, tree),
        tree[comma].tag == .comma, comma > verb, case let base = tree.base(ofPast: participle),
        case let isFate = fates.contains(base), isFate || makings.contains(base)
      else { continue }
      repairs += 1
      guard tellsOfThing(participle, tree), let (thing, above) = thing(before: comma, tree),
        tree[participle].head != thing,
        !tree.hasDependent(of: above, in: tree.words(behind: participle), .conj),
        tree[participle].relation == .conj || hasTime(participle, tree)
      else { continue }
      if isFate || tree[participle].relation == .acl {
        guard hasTime(participle, tree), isSomebodys(above, tree),
          [.nn, .nns].contains(tree[thing].tag),
          isBuilt(thing, tree)
        else { continue }
      }
      if let object = tree.dependent(of: participle, .obj) { tree[object].relation = .oblUnmarked }
      tree.hang(participle, on: thing, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Gives a participle and its time behind a comma to the thing that somebody made, where it was given to the maker.
  ///
  /// In *she translated a play by the poet Otto Moll, first printed in 1911*, no poet was printed. *A play by a poet, born in 1911*
  /// stays.
  static func raiseFromMakers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for participle in tree.sentence.dropFirst(5).dropLast(2)
    where tree[participle].relation == .acl && tree[participle].tag == .vbn {
      guard tree[comma(before: participle, tree)].tag == .comma,
        makings.contains(tree.base(ofPast: participle)), hasTime(participle, tree),
        tree.sentence.contains(tree[participle].head),
        case let maker = top(of: tree[participle].head, tree), maker < participle,
        let marker = tree.dependent(of: maker, in: tree.words(before: maker), .case),
        isMaker(maker, behind: marker, tree), marker - 1 > tree.sentence.lowerBound,
        case let thing = top(of: marker - 1, tree), [.nn, .nns].contains(tree[thing].tag),
        !tree.namesSomebody(thing),
        tree[maker].head == thing || tree[maker].head == tree[thing].head
      else { continue }
      tree[participle].head = thing
    }
  }

  /// Where a comma would stand before a participle and *first* or the like.
  private static func comma(before participle: Int, _ tree: SentenceTree) -> Int {
    ["first", "originally", "newly", "later", "only"].contains(tree.lower(participle - 1))
      ? participle - 2 : participle - 1
  }

  /// Whether a past tense has nothing that a verb has, but a time for its object at most.
  private static func tellsOfThing(_ participle: Int, _ tree: SentenceTree) -> Bool {
    !tree.hasDependent(
      of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .cc, .conj, .iobj, .ccomp, .xcomp, .mark)
      && tree.dependents(of: participle).allSatisfy {
        tree[$0].relation != .obj || tree.namesTime($0)
      }
  }

  private static func hasTime(_ participle: Int, _ tree: SentenceTree) -> Bool {
    tree.dependents(of: participle).contains {
      $0 > participle && [.obl, .oblUnmarked, .obj].contains(tree[$0].relation)
        && (tree.namesTime($0) || tree.isYear($0))
    }
  }

  /// Whether somebody does what a verb tells, and to a thing.
  private static func isSomebodys(_ verb: Int, _ tree: SentenceTree) -> Bool {
    guard tree.hasDependent(of: verb, .obj), let subject = tree.dependent(of: verb, .nsubj) else {
      return false
    }
    return tree[subject].tag == .nnp || ["he", "she", "they"].contains(tree.lower(subject))
      || tree.namesSomebody(subject)
  }

  /// The thing that a comma follows, and the verb which has it for an object or in a phrase.
  ///
  /// Not a person or a place in whose phrase it is told who made the thing or where it stands.
  private static func thing(before comma: Int, _ tree: SentenceTree) -> (Int, Int)? {
    var thing = top(of: comma - 1, tree)
    for _ in 0..<2 {
      guard let marker = tree.dependent(of: thing, in: tree.words(before: thing), .case),
        marker > tree.sentence.lowerBound, tree.isNoun(marker - 1),
        isMaker(thing, behind: marker, tree) || isSpot(thing, behind: marker, tree)
      else { break }
      thing = top(of: marker - 1, tree)
    }
    guard [.nn, .nns, .nnp, .nnps].contains(tree[thing].tag), !tree.namesTime(thing),
      [.obj, .obl, .nmod].contains(tree[thing].relation),
      tree[thing].tag == .nnp
        ? !isPerson(thing, tree) : !EventLexicon.shared.isPerson(tree.base(ofNoun: thing))
    else { return nil }
    var above = tree[thing].head
    for _ in 0..<4 where tree[above].relation == .nmod { above = tree[above].head }
    if [.obj, .obl].contains(tree[above].relation) { above = tree[above].head }
    guard tree.sentence.contains(above), tree[above].partOfSpeech == .verb, above < thing else {
      return nil
    }
    // “moved to *Lund*, opened …” tells of no thing.
    if tree[thing].tag == .nnp, tree[thing].relation == .obl { return nil }
    return (thing, above)
  }

  /// The head of the name or compound that a word ends.
  private static func top(of word: Int, _ tree: SentenceTree) -> Int {
    var word = word
    for _ in 0..<6 {
      let head = tree[word].head
      guard tree.sentence.contains(head), head < word,
        [.flat, .compound, .nummod, .appos].contains(tree[word].relation), tree.isNoun(head)
      else { break }
      word = head
    }
    return word
  }

  private static func isMaker(_ noun: Int, behind marker: Int, _ tree: SentenceTree) -> Bool {
    tree.lower(marker) == "by" && (tree[noun].tag == .nnp || tree.namesSomebody(noun))
  }

  private static func isSpot(_ noun: Int, behind marker: Int, _ tree: SentenceTree) -> Bool {
    ["at", "in", "near", "on", "outside"].contains(tree.lower(marker)) && tree[noun].tag == .nnp
  }

  /// Whether a noun means something that can be touched or entered.
  private static func isBuilt(_ noun: Int, _ tree: SentenceTree) -> Bool {
    let lexicon = EventLexicon.shared
    return [tree.base(ofNoun: noun), tree.lower(noun)].contains {
      lexicon.isConcrete($0) || lexicon.isPlace($0) || $0 == "works"
    }
  }

  /// Whether a name is somebody's, as its first word tells.
  private static func isPerson(_ name: Int, _ tree: SentenceTree) -> Bool {
    tree[name].tag == .nnp
      && (GivenNames.gender(of: tree.form(name)) != nil
        || tree.dependents(of: name).contains { NameCues.isTitle(tree.lower($0)) })
  }

  /// Verbs that always have an object, which say how a thing was made, got or put in place.
  private static let makings: Set<String> = [
    "build", "buy", "fit", "install", "make", "introduce", "order", "supply", "draft", "rent",
    "hire", "publish", "design", "invent", "commission", "acquire", "purchase", "lay", "erect",
    "construct", "add", "donate", "manufacture", "forge", "sew", "print", "bring", "give",
    "approve", "adopt", "file", "lodge", "launch", "found", "steal", "paint", "award", "impose",
    "unveil", "inaugurate",
  ]

  /// Verbs that tell what became of a building.
  private static let fates: Set<String> = [
    "open", "reopen", "close", "complete", "finish", "demolish", "destroy", "rebuild", "extend",
    "restore",
  ]
}
