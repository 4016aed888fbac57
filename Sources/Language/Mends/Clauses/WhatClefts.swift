internal import TextModel

/// Sentences that put what did something behind *what … was*.
enum WhatClefts {
  /// Hangs the clause behind a time that is brought forward on the time, where it was joined to what stands before.
  ///
  /// In *he fell ill, and it was not until the spring of 1956 that his son, then nineteen, came home*, the son came in spring.
  static func openTimes(_ tree: inout SentenceTree) {
    var repairs = 0
    for that in tree.sentence.dropFirst(4).dropLast(2)
    where repairs < TreeMender.repairs && tree.lower(that) == "that"
      && (tree.namesTime(that - 1) || tree[that - 1].tag == .cd)
    {
      repairs += 1
      let verb = tree[that].head
      guard verb > that, tree[verb].partOfSpeech == .verb, tree[verb].relation == .conj,
        let time = (max(tree.sentence.lowerBound, that - 6)..<that).last(where: {
          (tree.namesTime($0) || tree.isYear($0))
            && tree.hasDependent(of: $0, in: tree.words(before: $0), .cop)
        }),
        let it = tree.dependent(of: time, in: tree.words(before: time), .nsubj, .expl),
        tree.lower(it) == "it", tree[verb].head < it
      else { continue }
      tree.hang(verb, on: time, as: .aclRelcl)
      tree[that].relation = .mark
    }
  }

  /// Hangs the clause of a cleft on what is brought forward, where it was hung on the clause put in between.
  ///
  /// In *it was only later, after Ann had left, that he wrote*, Ann left nothing that he wrote.
  static func openInserted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop), tree.mayHave(.advcl), tree.mayHave(.ccomp) else { return }
    var repairs = 0
    for that in tree.sentence.dropFirst(6).dropLast(2)
    where tree.lower(that) == "that" && tree[that - 1].tag == .comma && repairs < TreeMender.repairs
    {
      repairs += 1
      let verb = tree[that].head
      guard verb > that, tree[verb].relation == .ccomp, case let inner = tree[verb].head,
        tree.sentence.contains(inner), inner < that, tree[inner].relation == .advcl,
        case let focus = tree[inner].head, tree.sentence.contains(focus), focus < inner,
        tree.hasDependent(of: focus, in: tree.words(before: focus), .cop),
        let it = tree.dependent(of: focus, in: tree.words(before: focus), .nsubj, .expl),
        tree.lower(it) == "it"
      else { continue }
      tree.hang(verb, on: focus, as: .aclRelcl)
      tree[that].relation = .mark
    }
  }

  /// Makes the verb behind *it was during … that* the predicate, which the occasion brought forward says the time of.
  ///
  /// In *it was during that visit that Ann met him*, she met him during the visit. *It was after a war that ruined them* stays.
  static func openOccasions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop) else { return }
    var repairs = 0
    for it in tree.sentence.dropLast(6)
    where repairs < TreeMender.repairs && tree.lower(it) == "it"
      && ["was", "is"].contains(tree.lower(it + 1))
    {
      repairs += 1
      let (copula, marker) = (it + 1, it + 2)
      let noun = tree[marker].head
      guard ["during", "before", "after"].contains(tree.lower(marker)),
        tree[marker].relation == .case, noun > marker, tree.isNoun(noun), !tree.namesTime(noun),
        tree[copula].relation == .cop, tree[copula].head == noun,
        let that = tree.words(behind: noun).prefix(12).first(where: { tree.lower($0) == "that" }),
        tree.comma(from: noun, to: that) == nil, case let verb = tree[that].head, verb > that,
        tree[verb].partOfSpeech == .verb, tree.hasTense(verb),
        [.aclRelcl, .acl, .ccomp, .advcl].contains(tree[verb].relation),
        (noun..<that).contains(tree[verb].head),
        tree.hasDependent(of: verb, in: that + 1..<verb, .nsubj, .nsubjPass)
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, on: verb, as: .obl)
      tree.hang(it, on: verb, as: .dep)
      tree.hang(copula, on: verb, as: .dep)
      tree.hang(that, on: verb, as: .dep)
      tree.rehang(tree.words(before: it), from: noun, to: verb)
      tree.rehang(
        tree.words(behind: that), from: noun, to: verb, only: .punct, .conj, .parataxis, .advcl)
    }
  }

  /// Makes the verb behind *it was he who* the predicate: “*it was she who* asked first”.
  ///
  /// A name keeps its place: “it was *Holm* who asked”.
  static func openPersons(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.cop) else { return }
    for it in tree.sentence.dropLast(5)
    where tree.lower(it) == "it" && ["was", "is"].contains(tree.lower(it + 1)) {
      let (copula, person, who) = (it + 1, it + 2, it + 3)
      let verb = tree[who].head
      guard ["he", "she", "they", "i", "we"].contains(tree.lower(person)),
        ["who", "that"].contains(tree.lower(who)), tree.isSubject(who), verb > who,
        tree[verb].relation == .aclRelcl, tree[verb].head == person,
        [person, verb].contains(tree[it].head), [person, verb].contains(tree[copula].head)
      else { continue }
      tree.hang(verb, inPlaceOf: person)
      tree.hang(person, asSubjectOf: verb)
      for word in [it, copula, who] { tree.hang(word, on: verb, as: .dep) }
      tree.rehang(tree.words(before: it), from: person, to: verb)
      tree.rehang(tree.words(behind: who), from: person, to: verb)
    }
  }

  /// Takes *it was* before *then that* for no part of what was done then: *it was then that the letters were burned*.
  static func leaveThens(_ tree: inout SentenceTree) {
    for it in tree.sentence.dropLast(5)
    where tree.lower(it) == "it" && ["was", "is"].contains(tree.lower(it + 1)) {
      let then = tree.lower(it + 2) == "only" ? it + 3 : it + 2
      let verb = tree[it + 1].head
      guard ["then", "there", "here", "now"].contains(tree.lower(then)),
        tree.lower(then + 1) == "that", verb > then + 1, tree.isAuxiliary(it + 1),
        tree[verb].partOfSpeech == .verb
      else { continue }
      tree.hang(it, on: verb, as: .dep)
      tree.hang(it + 1, on: verb, as: .dep)
    }
  }

  /// Makes the verb behind *what* the predicate, of what the sentence brings forward.
  ///
  /// In *what ruined the mill was a flood*, a flood ruined it, and in *what he built was a boat*, he built a boat. Where nothing
  /// is said of whom it befell, as in *what followed was a siege*, the thing itself is what is told of.
  static func openClefts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop), tree.mayHave(.acl) || tree.mayHave(.aclRelcl) else { return }
    var repairs = 0
    for what in tree.sentence.dropLast(3)
    where tree.lower(what) == "what" && repairs < TreeMender.repairs {
      repairs += 1
      let focus = tree[what].head
      guard tree[what].relation == .nsubj, focus > what + 2, tree.sentence.contains(focus),
        let verb = tree.dependent(of: what, in: what + 1..<focus, .acl, .aclRelcl),
        tree[verb].tag == .vbd, !tree.hasDependent(of: verb, .aux, .auxPass, .xcomp, .ccomp, .cop),
        let copula = tree.dependent(of: focus, in: verb + 1..<focus, .cop),
        ["was", "were"].contains(tree.lower(copula)), isThing(focus, tree),
        !tree.hasDependent(of: focus, .mark, .case),
        !tree.sentence.contains(where: { tree[$0].head == focus && tree.lower($0) == "not" }),
        tree.lower(tree.sentence.upperBound - 1) != "?"
      else { continue }
      // “what ended *it* was”: who has *what* before him has done nothing
      let object = tree.dependent(of: verb, in: verb + 1..<copula, .obj, .nsubj)
      let subject = tree.dependent(of: verb, in: what + 1..<verb, .nsubj)
      if object == nil, subject == nil {
        guard tree.isNoun(focus) else { continue }
        tree.hang(copula, on: focus, as: .dep)
        tree.hang(what, on: focus, as: .dep)
        continue
      }
      guard object == nil || subject == nil, subject == nil || canBeMade(focus, tree) else {
        continue
      }
      tree.hang(verb, inPlaceOf: focus)
      tree.hang(focus, on: verb, as: subject == nil ? .nsubj : .obj)
      if let object { tree.hang(object, on: verb, as: .obj) }
      tree.hang(copula, on: verb, as: .dep)
      tree.hang(what, on: verb, as: .dep)
      if tree[focus].partOfSpeech == .adjective { tree.tag(focus, as: .nn, .noun) }
      tree.rehang(tree.words(before: what), from: focus, to: verb)
      tree.rehang(
        tree.words(behind: focus), from: focus, to: verb, only: .punct, .conj, .parataxis, .advcl)
    }
  }

  /// Takes what a sentence says of what it tells with *that* for no part of that clause.
  ///
  /// In *what is clear is that in May she wrote*, she wrote, and nothing is *what*.
  static func leaveVerdicts(_ tree: inout SentenceTree) {
    let what = tree.sentence.lowerBound
    guard tree.sentence.count > 6, tree.lower(what) == "what",
      [.nsubj, .nsubjOuter].contains(tree[what].relation), case let verb = tree[what].head,
      tree.sentence.contains(verb), tree[verb].partOfSpeech == .verb,
      tree.hasDependent(of: verb, .nsubj, .nsubjPass),
      let marker = tree.dependent(of: verb, .mark), tree.lower(marker) == "that",
      let copula = tree.dependent(of: verb, in: what + 1..<marker, .cop), copula == marker - 1
    else { return }
    tree[what].relation = .dislocated
    tree[copula].relation = .dep
  }

  /// Whether a word is a noun, or can be none but the thing brought forward: “what ended it was *drought*”.
  private static func isThing(_ focus: Int, _ tree: SentenceTree) -> Bool {
    [.nn, .nns, .nnp, .nnps].contains(tree[focus].tag)
      || tree[focus].tag == .jj && EventLexicon.shared.isNoun(tree.lower(focus))
        && !EventLexicon.shared.isAdjective(tree.lower(focus))
  }

  /// Whether a noun is a thing, and no verdict on what was done: “what he built was a *bridge*”, not “what he did was a *mistake*”.
  private static func canBeMade(_ focus: Int, _ tree: SentenceTree) -> Bool {
    guard [.nn, .nns].contains(tree[focus].tag) else {
      return tree[focus].partOfSpeech != .adjective
    }
    let sense = EventLexicon.shared.nounSense(tree.base(ofNoun: focus))?.firstSupersense
    return sense == .artifact || sense == .object || sense == .animal
  }
}
