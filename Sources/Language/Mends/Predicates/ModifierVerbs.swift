internal import TextModel

/// Finite verbs that a tree takes for a word inside a noun phrase.
enum ModifierVerbs {
  /// Makes a form in *-ing* behind *to* or *as* a part of the office that it stands before: *was promoted to purchasing manager*.
  ///
  /// A person without an article is nobody to whom something is done. *Agreed to training guards* stays.
  static func joinPosts(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg), tree.mayHave(.advcl) else { return }
    for gerund in tree.sentence.dropFirst(2).dropLast()
    where tree[gerund].tag == .vbg && tree[gerund].relation == .advcl {
      let (verb, marker, office) = (tree[gerund].head, gerund - 1, gerund + 1)
      guard tree.sentence.contains(verb), verb < marker, ["to", "as"].contains(tree.lower(marker)),
        tree[marker].head == gerund, tree[office].tag == .nn, tree[office].head == gerund,
        tree[office].relation == .obj, tree.namesSomebody(office),
        !tree.sentence.contains(where: {
          tree[$0].head == office && [.det, .nmodPoss].contains(tree[$0].relation)
        })
      else { continue }
      tree.hang(office, on: verb, as: .obl)
      tree.hang(marker, on: office, as: .case)
      tree.rehang(tree.words(behind: office), from: gerund, to: verb)
      tree.hang(gerund, on: office, as: .compound)
      tree.tag(gerund, as: .nn, .noun)
    }
  }

  /// Makes a base form right before the subject of a past tense a word about it, where it was taken for a verb.
  ///
  /// In *and repeat surgery revealed a leak*, nobody repeats it. *They let surgery reveal it* stays.
  static func describeSubjects(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropLast(2)
    where [.vb, .vbp, .jj].contains(tree[word].tag)
      && (word == tree.sentence.lowerBound || tree[word - 1].relation == .cc
        || [.comma, .in].contains(tree[word - 1].tag))
    {
      let noun = word + 1
      guard [.nn, .nns].contains(tree[noun].tag), tree.isSubject(noun),
        case let verb = tree[noun].head, verb > noun, tree[verb].tag == .vbd,
        [.amod, .compound].contains(tree[word].relation) && tree[word].head == noun
          && tree[word].tag != .jj || tree[word].relation == .conj && tree[word].head == verb
      else { continue }
      tree.rehang(tree.words(before: word), from: word, to: verb, only: .cc, .punct)
      tree.hang(word, on: noun, as: .amod)
      tree.tag(word, as: .jj, .adjective)
    }
  }

  /// Makes a form in *-ing* behind *became* a part of the office that it stands before: *became purchasing manager in May*.
  static func joinOffices(_ tree: inout SentenceTree) {
    for gerund in tree.sentence.dropFirst().dropLast()
    where tree[gerund].tag == .vbg && tree[gerund].relation == .xcomp {
      let (verb, office) = (tree[gerund].head, gerund + 1)
      guard verb == gerund - 1, tree.sentence.contains(verb),
        ["became", "become", "becomes", "becoming", "remained", "elected", "appointed", "made"]
          .contains(tree.lower(verb)),
        tree[office].tag == .nn, tree[office].head == gerund, tree[office].relation == .obj,
        tree.namesSomebody(office)
      else { continue }
      tree.hang(office, on: verb, as: .xcomp)
      tree.rehang(tree.words(behind: office), from: gerund, to: verb)
      tree.hang(gerund, on: office, as: .compound)
      tree.tag(gerund, as: .nn, .noun)
    }
  }

  /// Gives a finite verb the noun right before it for a subject, where it was taken for a part of a compound.
  ///
  /// In *a landslide damages the road*, the last word of no compound is a verb.
  static func partCompounds(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence.dropFirst() where repairs < TreeMender.repairs {
      let noun = verb - 1
      guard tree.hasTense(verb), tree[noun].head == verb, tree[noun].relation == .compound,
        tree[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      guard !tree.hasSubject(verb) else { continue }
      tree[noun].relation = .nsubj
      tree.rehang(
        tree.words(before: noun), from: verb, to: noun,
        only: .det, .amod, .nummod, .nmodPoss, .compound)
    }
  }

  /// Makes a clause of those a nation is and what they did, which were taken for words before a noun.
  ///
  /// In *the British took Murmansk and the Japanese occupied Vladivostok*, no past tense stands before a name.
  static func openPasts(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(2).dropLast() {
      let (token, nation) = (tree[verb], verb - 1)
      let object = token.head
      guard token.tag == .vbd, token.relation == .amod, object == verb + 1,
        tree[object].tag == .nnp, tree[nation].head == object,
        [.jj, .nnp, .nnps].contains(tree[nation].tag), tree.lower(nation - 1) == "the",
        tree[nation - 1].head == object
      else { continue }
      if !tree.sentence.contains(tree[object].head) {
        tree.hang(verb, inPlaceOf: object)
        tree.rehang(tree.sentence, from: object, to: verb, only: .punct)
      } else {
        guard let main = clauseBefore(object, tree),
          let conjunction = tree.dependent(of: object, in: tree.words(before: nation), .cc)
        else { continue }
        tree.hang(verb, on: main, as: .conj)
        tree[conjunction].head = verb
      }
      tree.hang(nation, on: verb, as: .nsubj)
      tree[nation - 1].head = nation
      tree.hang(object, on: verb, as: .obj)
    }
  }

  /// Gives a form in *-ing* right behind the mark of its clause the noun that it was taken to describe for an object.
  ///
  /// In *was charged with stealing church silver*, no silver steals.
  static func openGerunds(_ tree: inout SentenceTree) {
    for gerund in tree.sentence.dropFirst().dropLast()
    where tree[gerund].tag == .vbg && [.compound, .amod].contains(tree[gerund].relation) {
      let (mark, noun) = (gerund - 1, tree[gerund].head)
      guard tree[mark].relation == .mark, tree[mark].head == gerund, noun > gerund,
        tree.isNoun(noun), [.advcl, .acl, .ccomp].contains(tree[noun].relation)
      else { continue }
      tree.hang(gerund, inPlaceOf: noun)
      tree.hang(noun, on: gerund, as: .obj)
      tree.rehang(tree.words(before: mark), from: noun, to: gerund)
    }
  }

  /// Makes a past tense behind *and* what the subject did next, where it was taken for a word about the noun behind it.
  ///
  /// In *they searched the barn and seized rifles*, they seized rifles, and in *he entered the bank and threatened clerks*, he
  /// threatened them. *Repaired the roof and damaged walls* stays: such words describe things.
  static func openDeeds(_ tree: inout SentenceTree) {
    var repairs = 0
    for deed in tree.sentence.dropFirst(4).dropLast() where repairs < TreeMender.repairs {
      let (noun, joint) = (deed + 1, deed - 1)
      guard [.vbn, .vbd].contains(tree[deed].tag), [.nn, .nns].contains(tree[noun].tag),
        tree.lower(joint) == "and", tree.lower(deed).hasSuffix("ed"),
        !Self.describing.contains(tree.lower(deed)),
        EventLexicon.shared.isVerb(tree.base(ofPast: deed))
      else { continue }
      repairs += 1
      guard let first = firstDeed(deed, noun, tree),
        let object = tree.dependent(of: first, in: first + 1..<joint, .obj),
        tree[deed].tag == .vbd || tree.hasDependent(of: object, .det, .nmodPoss),
        tree.hasSubject(first)
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      tree.hang(deed, on: first, as: .conj)
      tree.hang(noun, on: deed, as: .obj)
      tree[joint].head = deed
      tree.rehang(tree.words(behind: noun), from: first, to: deed, only: .obl, .conj)
    }
  }

  /// Makes an irregular past behind *and* what the subject did next, where it was taken for an adjective before a noun.
  ///
  /// In *he was flown out at noon and underwent surgery*, he underwent it. *In sleet and frozen rain* stays.
  static func openIrregulars(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.amod) else { return }
    for deed in tree.sentence.dropFirst(3).dropLast() {
      let (noun, joint) = (tree[deed].head, deed - 1)
      guard tree[deed].tag == .jj, tree[deed].relation == .amod, noun > deed,
        tree[noun].relation == .conj, tree.lower(joint) == "and",
        EventLexicon.shared.exception(tree.lower(deed), "v") != nil,
        !EventLexicon.shared.isAdjective(tree.lower(deed)),
        let first = clauseBefore(noun, tree), tree.hasSubject(first)
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      tree.hang(deed, on: first, as: .conj)
      tree.hang(noun, on: deed, as: .obj)
      tree[joint].head = deed
      tree.rehang(
        tree.words(behind: noun), from: first, to: deed, only: .obl, .oblUnmarked, .conj)
    }
  }

  /// Makes a past tense behind *and* and before a name what the subject did next, where it was taken for a word about the name.
  ///
  /// In *they searched the flat and arrested Holm*, they arrested Holm: no participle stands before a name by itself.
  static func openNamed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for deed in tree.sentence.dropFirst(3).dropLast() {
      let (name, joint) = (deed + 1, deed - 1)
      guard [.vbn, .vbd].contains(tree[deed].tag), tree.lower(joint) == "and",
        !tree.isCapitalised(deed), tree[deed].relation == .amod, tree[name].tag == .nnp,
        case let object = tree[deed].head, object >= name, tree[object].tag == .nnp,
        tree[object].relation == .conj,
        case let first = tree[object].head, tree.sentence.contains(first), first < joint,
        tree[first].tag == .vbd, tree.hasSubject(first),
        EventLexicon.shared.isVerb(tree.base(ofPast: deed)),
        !Self.describing.contains(tree.lower(deed))
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      tree.hang(deed, on: first, as: .conj)
      tree.hang(object, on: deed, as: .obj)
      tree[joint].head = deed
      tree.rehang(tree.words(behind: object), from: object, to: deed, only: .obl)
    }
  }

  /// Makes a past tense behind a name with a number the predicate, where it was taken for a word before a noun.
  ///
  /// In *Aurora 2 entered orbit in May*, nothing is called Aurora 2 orbit.
  static func openNumbered(_ tree: inout SentenceTree) {
    guard tree.mayHave(.flat), tree.mayHave(tag: .cd) else { return }
    for verb in tree.sentence.dropFirst(2).dropLast() {
      let (number, object) = (verb - 1, tree[verb].head)
      guard [.vbd, .vbn, .jj].contains(tree[verb].tag), tree[verb].relation == .amod, object > verb,
        tree[number].tag == .cd, tree[number].relation == .flat,
        case let base = tree.base(ofPast: verb), base != tree.lower(verb),
        EventLexicon.shared.isVerb(base), case let name = tree[number].head,
        tree.sentence.contains(name), name < number, tree[name].tag == .nnp,
        tree[name].head == object, tree[name].relation == .compound,
        [.root, .parataxis].contains(tree[object].relation),
        tree[tree.sentence.upperBound - 1].tag == .fullStop
      else { continue }
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(verb, inPlaceOf: object)
      tree.hang(name, on: verb, as: .nsubj)
      tree.hang(object, on: verb, as: .obj)
      for word in tree.sentence where tree[word].head == object {
        let isTime = word > object && (tree[word].tag == .cd || tree.namesTime(word))
        if isTime { tree[word].relation = .obl }
        if isTime || tree[word].relation == .punct || word < name { tree[word].head = verb }
      }
    }
  }

  /// Makes a past tense with a subject the predicate, where it was taken for a word about its object.
  ///
  /// In *the driver reduced speed but did not stop*, no word about a noun has a subject.
  static func openTransitives(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast() {
      let object = tree[verb].head
      guard [.vbd, .vbn].contains(tree[verb].tag), tree[verb].relation == .amod, object > verb,
        tree.sentence.contains(object), [.nn, .nns].contains(tree[object].tag),
        [.root, .ccomp, .parataxis, .advcl].contains(tree[object].relation),
        let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj),
        !tree.hasDependent(of: object, .cop, .nsubj, .aux),
        (verb + 1..<object).allSatisfy({ tree[$0].head == object })
      else { continue }
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(verb, inPlaceOf: object)
      tree.rehang(tree.words(before: subject), from: object, to: verb)
      tree.hang(object, on: verb, as: .obj)
      tree.rehang(
        tree.words(behind: object), from: object, to: verb,
        only: .punct, .advcl, .advmod, .obl, .parataxis)
      for word in tree.words(behind: object)
      where tree[word].head == object && tree[word].relation == .conj
        && tree[word].partOfSpeech == .verb
      {
        tree[word].head = verb
      }
    }
  }

  /// The past tense before a deed taken for a participle: the noun behind that is its second object, or was joined to the first.
  private static func firstDeed(_ deed: Int, _ noun: Int, _ tree: SentenceTree) -> Int? {
    let joined = tree[deed].relation == .amod && tree[deed].head == noun ? noun : deed
    // “cut wages and *reduced* hours”: no past tense describes a noun. “searched a barn in May and *seized* papers”: no verb
    // has two objects with *and* between them.
    if joined == noun, tree[noun].relation == .obj,
      case let first = tree[noun].head, tree.sentence.contains(first), tree[first].tag == .vbd,
      first < deed,
      tree[deed].tag == .vbd || tree.hasDependent(of: first, in: first + 1..<deed, .obj)
    {
      return first
    }
    guard tree[joined].relation == .conj, tree.sentence.contains(tree[joined].head),
      tree[joined].head < deed, case let object = tree[joined].head, tree[object].relation == .obj,
      case let first = tree[object].head, tree.sentence.contains(first), first < object,
      tree[first].tag == .vbd, joined == noun || tree[noun].head == first || tree[noun].head == deed
    else { return nil }
    return first
  }

  /// Participles that often describe what is lost, spoilt or owned.
  private static let describing: Set<String> = [
    "used", "damaged", "abandoned", "wounded", "injured", "armed", "armoured", "armored",
    "disabled", "retired", "displaced", "ruined", "deserted", "related", "associated", "limited",
    "mixed", "united", "unused", "detailed", "assorted", "canned", "dried", "salted", "smoked",
    "printed", "painted", "married", "skilled", "unskilled", "trained", "experienced", "selected",
    "listed", "fortified", "imported", "refined", "disused", "surrounding", "outdated", "unwanted",
  ]

  /// Makes an irregular past that was taken for an adjective the predicate of a sentence without one.
  ///
  /// In *at noon a gate stuck shut*, the gate stuck. *A gate, still shut.* stays.
  static func openResults(_ tree: inout SentenceTree) {
    guard tree.sentence.count > 4, tree[tree.sentence.upperBound - 1].tag == .fullStop,
      !tree.sentence.contains(where: { tree.isFinite($0) }),
      let result = tree.sentence.dropLast().last, tree[result].tag == .jj,
      case let verb = result - 1, tree[verb].tag == .jj, tree[verb].head == result,
      case let noun = verb - 1, tree.sentence.contains(noun), [.nn, .nns].contains(tree[noun].tag),
      tree[result].head == noun, case let base = tree.base(ofPast: verb),
      base != tree.lower(verb), EventLexicon.shared.isVerb(base),
      let root = tree.sentence.first(where: { tree[$0].relation == .root }), root <= noun
    else { return }
    tree.tag(verb, as: .vbd, .verb)
    tree.hang(verb, on: -1, as: .root)
    if root != noun { tree.hang(root, on: verb, as: .obl) }
    tree.hang(noun, on: verb, as: .nsubj)
    tree.hang(result, on: verb, as: .xcomp)
    tree.hang(tree.sentence.upperBound - 1, on: verb, as: .punct)
  }

  /// The verb above an object or conjunct, before it.
  private static func clauseBefore(_ object: Int, _ tree: SentenceTree) -> Int? {
    guard [.obj, .conj].contains(tree[object].relation) else { return nil }
    var word = object
    while tree.sentence.contains(tree[word].head), tree[word].head < word {
      word = tree[word].head
      if tree[word].partOfSpeech == .verb { return word }
    }
    return nil
  }

  /// Makes a clause of a name and the past tense behind it, which were taken for words before a noun.
  ///
  /// In *Max signed in May, and coach Ada Bell promised medals*, Ada Bell promised them, and Max signed nothing more.
  static func openBesideNames(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(4).dropLast() {
      let object = tree[verb].head
      guard tree[verb].tag == .vbd, tree[verb].relation == .amod, object > verb,
        [.nn, .nns].contains(tree[object].tag), [.obj, .conj].contains(tree[object].relation),
        tree[verb - 1].tag == .nnp,
        let name = tree.words(before: verb).suffix(4).first(where: {
          tree[$0].head == object && tree[$0].relation == .compound && tree[$0].tag == .nnp
        }),
        let conjunction = tree.words(before: name).suffix(4).last(where: {
          tree[$0].relation == .cc
        }), conjunction > tree.sentence.lowerBound, tree[conjunction - 1].tag == .comma,
        let main = clauseBefore(object, tree), main < conjunction
      else { continue }
      tree.hang(verb, on: main, as: .conj)
      tree.hang(name, on: verb, as: .nsubj)
      tree.hang(conjunction, on: verb, as: .cc)
      for word in conjunction + 1..<verb where tree[word].head == object { tree[word].head = name }
      tree.hang(object, on: verb, as: .obj)
    }
  }
}
