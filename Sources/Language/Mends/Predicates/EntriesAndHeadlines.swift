internal import TextModel

/// Verbs in the present in entries of logs and in headlines, that a tree takes for nouns.
enum EntriesAndHeadlines {
  /// Makes the verb of an entry in the present of what was taken for a noun.
  ///
  /// In *12 May – Ms Byrne slips on a stair and breaks her wrist*, no slips are told of.
  static func tagPresents(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast() {
      let (name, next) = (verb - 1, verb + 1)
      guard tree[verb].tag == .nns, tree[name].tag == .nnp, tree.canBePresent(verb),
        [.in, .dt, .prpPossessive, .to, .rp, .nnp].contains(tree[next].tag),
        case let root = tree[verb].head, tree.sentence.contains(root), root < verb,
        tree[root].tag == .nnp, !tree.sentence.contains(tree[root].head),
        !tree.words(before: verb).contains(where: {
          [.verb, .auxiliary].contains(tree[$0].partOfSpeech)
        })
      else { continue }
      tree.tag(verb, as: .vbz, .verb)
      tree.hang(verb, inPlaceOf: root)
      tree.rehang(tree.sentence, from: root, to: verb)
      tree.hang(name, on: verb, as: .nsubj)
      for word in root..<name { tree.hang(word, on: name, as: .nmodDesc) }
      for word in tree.words(behind: verb)
      where tree[word].head == verb && tree[word].relation == .nmod {
        tree[word].relation = .obl
      }
    }
  }

  /// Gives a verb in the present the name right before it as its subject.
  ///
  /// In *9 July – Brightwater files its defence*, the name describes nothing.
  static func returnNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for verb in tree.sentence.dropFirst() {
      let name = verb - 1
      guard tree[verb].tag == .vbz, tree[name].head == verb,
        [.amod, .compound, .nmodDesc, .case].contains(tree[name].relation),
        tree.isCapitalised(name), !tree.hasSubject(verb)
      else { continue }
      tree.tag(name, as: .nnp, .properNoun)
      tree[name].relation = .nsubj
    }
  }

  /// Makes a verb of what was read as the plural in a name, where a headline goes on with another verb behind a comma.
  ///
  /// In *Apple releases kit, announces update*, no comma parts a subject from its verb, so Apple does both. *Apple
  /// releases, announces* and *The firm's shares, once high, fell* stay.
  static func openHeadlines(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for verb in tree.sentence.dropFirst(4) {
      guard tree[verb].tag == .vbz, tree[verb - 1].tag == .comma,
        case let noun = tree.sentence.lowerBound + 1, tree[noun].tag == .nns,
        tree[noun].head == verb, tree[noun].relation == .nsubj, tree[noun - 1].tag == .nnp,
        tree[noun - 1].head == noun,
        let object = (noun + 1..<verb - 1).first(where: {
          tree[$0].head == noun && [.appos, .nmod, .flat].contains(tree[$0].relation)
            && [.nn, .nns, .nnp, .nnps].contains(tree[$0].tag)
        })
      else { continue }
      tree.tag(noun, as: .vbz, .verb)
      tree.hang(noun, inPlaceOf: verb)
      tree[noun - 1].relation = .nsubj
      tree[object].relation = .obj
      tree.hang(verb, on: noun, as: .parataxis)
      return
    }
  }

  /// Makes a clause of a name or bare noun and the infinitive behind it, where a note leaves out *is*.
  ///
  /// In *Ida Berg to be asked again* and *Locks to be changed on Monday*, that is to be done. *The man to beat*, *Nothing to be done*, *Plan to build a mill* and *A letter to be read is here* stay.
  static func openInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.sentence.count <= 32,
      let noun = tree.sentence.first(where: { !tree.sentence.contains(tree[$0].head) }),
      tree.isNoun(noun),
      let verb = tree.dependent(of: noun, in: tree.words(behind: noun), .acl),
      let to = tree.dependent(of: verb, .mark), tree[to].tag == .to, to > noun, to < verb,
      tree.words(before: to).dropFirst(noun - tree.sentence.lowerBound + 1).allSatisfy({
        tree[$0].head == noun && [.flat, .appos].contains(tree[$0].relation)
      }),
      !tree.words(before: verb).contains(where: tree.isFinite),
      !tree.hasDependent(of: noun, .det, .nummod, .cop, .case),
      !unnamed.contains(tree.lower(noun))
    else { return }
    guard tree[verb].tag == .vbn, tree.lower(to + 1) == "be", to + 1 < verb else { return }
    tree.hang(verb, inPlaceOf: noun)
    tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    for word in tree.words(before: noun) where tree[word].head == noun {
      guard ![.compound, .amod, .flat, .nmodDesc, .nmodPoss].contains(tree[word].relation)
      else { continue }
      tree[word].head = verb
    }
    tree.hang(noun, on: verb, as: .nsubjPass)
  }

  /// Makes a passive of a noun and the participle that fixes it for a time, where a note leaves out *is*.
  ///
  /// In *Inquest set for Monday*, the inquest set nothing. *The panel planned for years* stays.
  static func openAppointments(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn), tree.sentence.count <= 32,
      let verb = tree.sentence.first(where: { !tree.sentence.contains(tree[$0].head) }),
      tree[verb].tag == .vbn, fixing.contains(tree.lower(verb)),
      let noun = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj),
      noun == verb - 1, tree.isNoun(noun), !tree.namesSomebody(noun),
      !tree.hasDependent(of: verb, .aux, .auxPass, .cop, .obj),
      tree.sentence.contains(verb + 1), tree.lower(verb + 1) == "for"
    else { return }
    tree[noun].relation = .nsubjPass
  }

  private static let fixing: Set<String> = [
    "planned", "scheduled", "booked", "set", "fixed", "listed", "arranged", "slated", "expected",
    "pencilled",
  ]

  /// Words that stand for nothing that has a name.
  private static let unnamed: Set<String> = [
    "nothing", "something", "anything", "everything", "nobody", "somebody", "anybody", "someone",
    "anyone", "everyone", "much", "reason", "reasons", "time", "way", "ways", "thing", "things",
    "place", "places", "lot", "more",
  ]

  /// Makes a passive of a bare noun and the participle right behind it, where its sentence has no tense.
  ///
  /// In *Second reminder sent by e-mail.*, the reminder was sent, and in *Bid made; refused at once.*, the bid was made and refused. *The bid
  /// made by Holm was low.*, *Letter dated 3 May.* and headings, which have no full stop, stay.
  static func openPassives(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, let last = tree.sentence.last, tree.lower(last) == ".",
      tree.sentence.count <= 24,
      let noun = tree.sentence.first(where: { !tree.sentence.contains(tree[$0].head) }),
      [.nn, .nns].contains(tree[noun].tag), case let verb = noun + 1, verb < last,
      tree[verb].tag == .vbn, tree[verb].head == noun, tree[verb].relation == .acl,
      !["dated", "called", "named", "entitled", "titled", "known"].contains(tree.lower(verb)),
      (first..<noun).allSatisfy({
        tree[$0].head == noun && [.amod, .compound].contains(tree[$0].relation)
      })
    else { return }
    let joined = tree.dependents(of: verb).filter {
      tree[$0].relation == .conj && !tree.hasSubject($0)
    }
    guard tree.sentence.allSatisfy({ !tree.isFinite($0) || joined.contains($0) }) else { return }
    tree.hang(verb, inPlaceOf: noun)
    tree.hang(noun, on: verb, as: .nsubjPass)
    for word in joined where tree[word].tag == .vbd { tree[word].tag = .vbn }
    tree.rehang(verb + 1..<tree.sentence.upperBound, from: noun, to: verb)
  }

  /// Makes a passive of a noun and a participle of how it went behind a phrase of the noun, where its entry has no tense.
  ///
  /// In *Update of both servers completed in May*, the update was completed. *The update of both servers completed in May* and
  /// *Update of servers bought in May* stay.
  static func openOutcomes(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, tree.sentence.count <= 24,
      let noun = tree.sentence.first(where: { !tree.sentence.contains(tree[$0].head) }),
      [.nn, .nns].contains(tree[noun].tag),
      (first..<noun).allSatisfy({
        [.amod, .compound, .punct].contains(tree[$0].relation)
      }),
      let verb = tree.dependents(of: noun).first(where: {
        $0 > noun && tree[$0].relation == .acl && [.vbn, .vbd].contains(tree[$0].tag)
      }),
      !tree.sentence.contains(where: { $0 != verb && tree.isFinite($0) }),
      ["completed", "finished", "aborted", "cancelled", "resumed", "suspended", "halted", "paused"]
        .contains(tree.lower(verb)),
      tree.dependents(of: noun).contains(where: {
        $0 > noun && $0 < verb && tree[$0].relation == .nmod
      })
    else { return }
    tree.hang(verb, inPlaceOf: noun)
    tree.hang(noun, on: verb, as: .nsubjPass)
    tree[verb].tag = .vbn
    tree.rehang(tree.sentence, from: noun, to: verb, only: .punct, .obl)
  }
}
