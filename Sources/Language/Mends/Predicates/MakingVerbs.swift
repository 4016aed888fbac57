internal import TextModel

/// Objects of verbs of making and finding, which a tree takes for verbs or for parts of what stands behind them.
enum MakingVerbs {
  /// Makes the verdict behind whom it is on what a court found, where commas part them.
  ///
  /// In *a jury found Holm, a clerk, guilty of theft*, nobody found him because he was guilty.
  static func joinVerdicts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.obj) else { return }
    for verdict in tree.sentence.dropFirst(2) where verdicts.contains(tree.lower(verdict)) {
      let above = tree[verdict].head
      guard tree.sentence.contains(above), above < verdict,
        [.advcl, .amod, .advmod, .acl].contains(tree[verdict].relation)
      else { continue }
      let isOfObject = tree[above].relation == .obj
      let verb = isOfObject ? tree[above].head : above
      guard
        ["find", "finds", "found", "declare", "declared", "hold", "held"].contains(
          tree.lower(verb)),
        isOfObject || tree.hasDependent(of: verb, in: verb + 1..<verdict, .obj)
      else { continue }
      tree.hang(verdict, on: verb, as: .xcomp)
    }
  }

  private static let verdicts: Set<String> = [
    "guilty", "innocent", "liable", "negligent", "unfit", "responsible", "dead", "bankrupt",
  ]

  /// Joins a second thing and what is to be done to it to the first, where it was taken for a clause of its own.
  ///
  /// In *he wants the men paid and the quarrel settled*, both are wanted. *He wants the men paid, and the quarrel has been settled*
  /// stays.
  static func joinWanted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp), tree.mayHave(.conj) else { return }
    for deed in tree.sentence.dropFirst(5)
    where tree[deed].relation == .conj && tree[deed].tag == .vbn {
      let verb = tree[deed].head
      guard tree.sentence.contains(verb), verb < deed, tree.hasDependent(of: verb, .obj),
        let first = tree.dependent(of: verb, in: verb + 1..<deed, .xcomp), tree[first].tag == .vbn,
        !tree.hasDependent(of: first, .mark, .aux, .auxPass),
        !tree.hasDependent(of: deed, .aux, .auxPass), tree.hasDependent(of: deed, .cc),
        let thing = tree.dependent(of: deed, in: first + 1..<deed, .nsubj, .nsubjPass)
      else { continue }
      tree[deed].head = first
      tree[thing].relation = .nsubjPass
    }
  }

  /// Makes a bare form behind a form of *make* the noun that is made something: *they made reform the heart of it*.
  ///
  /// *They made do with the rest* stays.
  static func openObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp), tree.mayHave(tag: .vb) else { return }
    for noun in tree.sentence.dropFirst().dropLast(2)
    where tree[noun].tag == .vb && tree[noun].relation == .xcomp {
      let verb = noun - 1
      guard tree[noun].head == verb,
        ["made", "make", "makes", "making"].contains(tree.lower(verb)),
        EventLexicon.shared.isNoun(tree.lower(noun)),
        [.dt, .prpPossessive].contains(tree[noun + 1].tag), case let aim = tree[noun + 1].head,
        aim > noun + 1, tree[aim].relation == .obj, [verb, noun].contains(tree[aim].head),
        !["do", "believe"].contains(tree.lower(noun)), !tree.hasDependent(of: verb, .iobj)
      else { continue }
      tree.tag(noun, as: .nn, .noun)
      tree.hang(noun, on: verb, as: .obj)
      tree.rehang(tree.words(behind: noun), from: noun, to: verb)
      tree.hang(aim, on: verb, as: .xcomp)
    }
  }

  /// Makes the work before a form in *-ing* what was found, and the form what was then done.
  ///
  /// In *he found work mending nets*, he found no nets.
  static func openWork(_ tree: inout SentenceTree) {
    for work in tree.sentence.dropFirst().dropLast(2) where tree[work].relation == .compound {
      let (gerund, whole) = (work + 1, tree[work].head)
      guard tree[gerund].tag == .vbg, whole == gerund,
        ["work", "employment", "jobs", "job"].contains(tree.lower(work)),
        let verb = tree.words(before: work).suffix(3).last(where: {
          tree[$0].partOfSpeech == .verb
        }),
        let object = tree.dependent(of: verb, in: tree.words(behind: work), .obj),
        tree[gerund].head == verb || tree[gerund].head == object || object == gerund
      else { continue }
      tree.rehang(tree.words(before: work), from: whole, to: work, only: .det, .amod, .nmodPoss)
      tree.hang(work, on: verb, as: .obj)
      tree.tag(gerund, as: .vbg, .verb)
      tree.hang(gerund, on: verb, as: .advcl)
      if object > gerund { tree.hang(object, on: gerund, as: .obj) }
    }
  }

  /// Makes a verb of the noun behind *let* and what was let do so, where the two were taken for one thing.
  ///
  /// In *they let the offer lapse*, no lapse was let. *They let the beach house* stays.
  static func openLettings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound) else { return }
    for deed in tree.sentence.dropFirst(2)
    where tree[deed].relation == .obj && tree[deed].tag == .nn
      && Self.fates.contains(tree.lower(deed))
    {
      let (thing, verb) = (deed - 1, tree[deed].head)
      guard tree.sentence.contains(verb), ["let", "lets", "letting"].contains(tree.lower(verb)),
        verb < thing, tree[thing].relation == .compound, tree[thing].head == deed,
        tree.isNoun(thing)
      else { continue }
      tree.rehang(verb + 1..<thing, from: deed, to: thing)
      tree.hang(thing, on: verb, as: .obj)
      tree.tag(deed, as: .vb, .verb)
      tree.hang(deed, on: verb, as: .xcomp)
    }
  }

  /// What things come to by themselves, in words that are nouns as well.
  private static let fates: Set<String> = [
    "lapse", "slide", "drop", "fall", "slip", "rest", "run", "drift", "rot", "burn", "escape",
    "leak", "decline", "decay", "collapse", "close", "slump", "float",
  ]

  /// Makes a name before *prisoner* whom somebody took, and no part of the noun.
  ///
  /// In *they took Holm prisoner*, they took Holm.
  static func openCaptives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound) else { return }
    for state in tree.sentence.dropFirst(2)
    where ["prisoner", "captive", "hostage", "prisoners", "hostages"].contains(tree.lower(state)) {
      let (name, verb) = (state - 1, tree[state].head)
      guard tree[name].relation == .compound, tree[name].head == state, tree[name].tag == .nnp,
        tree[state].relation == .obj, verb < name, tree.sentence.contains(verb),
        ["take", "hold", "keep"].contains(tree.base(ofPast: verb))
      else { continue }
      tree.rehang(verb + 1..<name, from: state, to: name)
      tree.hang(name, on: verb, as: .obj)
      tree.hang(state, on: verb, as: .xcomp)
    }
  }

  /// Makes one deed of *let go* with an object: *they let go the anchor*.
  static func joinLetGos(_ tree: inout SentenceTree) {
    for letting in tree.sentence.dropLast(2) where tree.lower(letting) == "let" {
      let go = letting + 1
      guard tree.lower(go) == "go", tree[go].relation == .xcomp, tree[go].head == letting,
        let object = tree.dependent(of: go, in: tree.words(behind: go), .obj)
      else { continue }
      tree.hang(object, on: letting, as: .obj)
      tree.rehang(tree.words(behind: go), from: go, to: letting)
      tree[go].relation = .compoundPrt
      tree.tag(go, as: .rp, .adposition)
    }
  }
}
