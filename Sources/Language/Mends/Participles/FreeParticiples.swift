internal import TextModel

/// Participles behind a comma that tell how the main deed was done, or what had happened beside it.
enum FreeParticiples {
  /// Gives a form in *-ing* behind a comma to the verb of persuading, where it was hung on what somebody was persuaded to do.
  ///
  /// In *she urged Holm to stay, sitting up with him*, she sat with him. *She told him to leave, taking his dog* stays.
  static func raiseFromInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg), tree.mayHave(.xcomp) else { return }
    for participle in tree.sentence.dropFirst(5)
    where tree[participle].tag == .vbg && tree[participle - 1].tag == .comma {
      let deed = tree[participle].head
      guard [.advcl, .acl, .conj, .parataxis].contains(tree[participle].relation),
        tree.sentence.contains(deed), deed < participle, tree[deed].tag == .vb,
        tree[deed].relation == .xcomp, case let verb = tree[deed].head,
        tree.sentence.contains(verb), verb < deed,
        let object = tree.dependent(of: verb, in: verb + 1..<deed, .obj, .iobj),
        !tree.hasDependent(of: participle, .nsubj, .mark, .aux),
        isToldOf(object, below: participle, tree)
          || EventLexicon.shared.verbSupersense(Lemmatiser().verb(tree.lower(participle), .vbg))
            == .verbCommunication
      else { continue }
      tree.hang(participle, on: verb, as: .advcl)
      tree.rehang(tree.words(behind: participle), from: deed, to: participle, only: .obl)
    }
  }

  /// Whether a pronoun below a verb can stand for a noun, which is then not its subject: “persuaded *Holm*, sitting with *him*”.
  private static func isToldOf(_ noun: Int, below verb: Int, _ tree: SentenceTree) -> Bool {
    tree.words(behind: verb).contains {
      tree[$0].head == verb && [.obj, .iobj, .obl].contains(tree[$0].relation)
        && ["him", "her", "them"].contains(tree.lower($0))
    } && tree.lower(noun) != "it"
  }

  /// Gives *having* and its participle the noun right before them for a subject, behind a comma and a clause that has one of its own.
  ///
  /// In *the guard was alone, a porter having left*, the porter left, and the guard was alone. *The man, having left, was alone* stays.
  static func openAbsolutes(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) else { return }
    for having in tree.sentence.dropFirst(4).dropLast()
    where tree.lower(having) == "having" && tree[having].relation == .aux {
      let (participle, noun) = (tree[having].head, having - 1)
      guard participle > having, tree.isNoun(noun),
        case let head = tree[noun].relation == .flat ? tree[noun].head : noun,
        let comma = (tree.sentence.lowerBound..<head).last(where: { tree[$0].tag == .comma }),
        (comma + 1..<having).allSatisfy({ tree.isWithin($0, head) }),
        let main = tree.words(before: comma).last(where: {
          tree.isFinite($0) && !tree.isAuxiliary($0) || tree[$0].relation == .cop
        })
      else { continue }
      let predicate = tree.isAuxiliary(main) ? tree[main].head : main
      guard tree.sentence.contains(predicate), predicate < comma,
        tree[head].head == predicate || tree[head].head == participle
          || tree[head].relation == .appos
      else { continue }
      tree.hang(head, asSubjectOf: participle)
      if tree[participle].head == head || tree[participle].relation == .acl {
        tree.hang(participle, on: predicate, as: .advcl)
      }
      if tree[participle].relation == .parataxis { tree[participle].relation = .advcl }
    }
  }

  /// Gives a form in *-ing* that tells whom a source quotes to that source, where it was hung on what the source says.
  ///
  /// In *according to the Post, quoting a guard, the mayor fell*, the mayor quoted nobody. *The mayor, quoting a guard, said so*
  /// stays.
  static func joinSources(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg) else { return }
    for according in tree.sentence.dropLast(4) where tree.lower(according) == "according" {
      let source = tree[according].head
      guard source > according, tree[according].relation == .case,
        let comma = tree.comma(in: tree.words(behind: source)), comma < source + 8,
        (source..<comma).allSatisfy({ tree.isWithin($0, source) }),
        case let participle = comma + 1, tree[participle].tag == .vbg,
        !tree.isWithin(source, participle), tree[participle].relation != .root,
        !tree.hasDependent(of: participle, .nsubj, .mark, .aux, .cc),
        ["quote", "cite"].contains(Lemmatiser().verb(tree.lower(participle), .vbg))
          || EventLexicon.shared.verbSupersense(Lemmatiser().verb(tree.lower(participle), .vbg))
            == .verbCommunication
      else { continue }
      tree.hang(participle, on: source, as: .acl)
    }
  }
}
