internal import TextModel

/// Relative clauses that begin with something of the one whom they describe: “the mill, *whose owner* she married”.
enum OwnedRelatives {
  /// Gives what stands behind *whose* to the verb of its clause, where it was taken for an object of the verb before.
  ///
  /// In *she joined the mill, whose owner, Holm, she married*, she married Holm and did not join him. *She joined the mill, whose
  /// owner fell* stays.
  static func takeObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wpPossessive) else { return }
    for pronoun in tree.sentence.dropFirst(3).dropLast(2)
    where tree[pronoun].tag == .wpPossessive && tree[pronoun - 1].tag == .comma {
      let owned = tree[pronoun].head
      guard owned > pronoun, case let before = tree[owned].head, tree.sentence.contains(before),
        before < pronoun, tree.isNoun(pronoun - 2),
        let verb = tree.words(behind: owned).first(where: {
          tree[$0].head == before && tree.hasTense($0)
            && [.parataxis, .conj, .ccomp, .advcl, .aclRelcl].contains(tree[$0].relation)
        }),
        tree.hasDependent(of: verb, in: owned..<verb, .nsubj), !tree.hasDependent(of: verb, .obj),
        !tree.hasDependent(of: verb, in: owned..<verb, .cc, .mark)
      else { continue }
      tree.hang(verb, on: pronoun - 2, as: .aclRelcl)
      tree.hang(owned, on: verb, as: .obj)
    }
  }

  /// Gives a clause with *whose*, or with a preposition and *whom*, to the name right before its comma, where it was hung on the verb.
  ///
  /// In *the song was printed by Holm, whose book had sold well*, the book is his.
  static func describeOwners(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) || tree.mayHave(.parataxis) else { return }
    for pronoun in tree.sentence.dropFirst(3).dropLast(2)
    where tree[pronoun].tag == .wpPossessive || tree.lower(pronoun) == "whom" {
      let isOwner = tree[pronoun].tag == .wpPossessive
      let (owned, comma) = (
        isOwner ? tree[pronoun].head : pronoun, isOwner ? pronoun - 1 : pronoun - 2
      )
      guard owned >= pronoun, !isOwner || tree.isSubject(owned), tree[comma].tag == .comma,
        case let verb = tree[owned].head, verb > owned,
        [.advcl, .parataxis].contains(tree[verb].relation),
        tree[verb].head < comma, comma > tree.sentence.lowerBound, tree.isNoun(comma - 1)
      else { continue }
      var owner = comma - 1
      while [.flat, .compound].contains(tree[owner].relation), tree[owner].head < pronoun,
        tree.sentence.contains(tree[owner].head)
      {
        owner = tree[owner].head
      }
      tree.hang(verb, on: owner, as: .aclRelcl)
    }
  }

  /// Gives a clause with *who* to the name before its comma, where it was taken for what the verb before says.
  ///
  /// In *they trusted Holm, who gave it to them*, they trusted him. *They asked, who gave it?* stays.
  static func takeNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(tag: .wp) else { return }
    for pronoun in tree.sentence.dropFirst(3).dropLast()
    where tree.lower(pronoun) == "who" && tree[pronoun].relation == .nsubj {
      let clause = tree[pronoun].head
      guard clause > pronoun, tree[clause].relation == .ccomp, tree[clause].head < pronoun,
        tree[pronoun - 1].tag == .comma, [.nnp, .nnps].contains(tree[pronoun - 2].tag)
      else { continue }
      var person = pronoun - 2
      // “Ann Holm of the *union*, who …”
      while [.flat, .compound, .nmod].contains(tree[person].relation),
        tree[person].head > tree[clause].head, tree[tree[person].head].tag == .nnp
      {
        person = tree[person].head
      }
      tree.hang(clause, on: person, as: .aclRelcl)
    }
  }

  /// Gives a clause with *which* to the thing right before its comma, where it was hung on a person.
  ///
  /// In *a driver hurt in the crash, which closed the road, was freed*, no driver is a which. *A driver hurt in the crash, who had
  /// slept, was freed* stays.
  static func lowerToThings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .wdt) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast()
    where tree.lower(pronoun) == "which" && tree.isSubject(pronoun) {
      let (clause, comma, thing) = (tree[pronoun].head, pronoun - 1, pronoun - 2)
      let person = tree[clause].head
      guard clause > pronoun, tree[clause].relation == .aclRelcl, tree[comma].tag == .comma,
        tree.sentence.contains(person), person < thing, tree.isNoun(thing),
        !tree.namesTime(thing), !tree.isYear(thing),
        EventLexicon.shared.isPerson(tree.base(ofNoun: person)),
        !EventLexicon.shared.isPerson(tree.base(ofNoun: thing))
      else { continue }
      tree[clause].head = thing
    }
  }

  /// Gives a clause with *whom* to somebody named right before it, where it was hung on a thing.
  ///
  /// In *she spoke at the funeral of Holm, with whom she had quarrelled*, she had quarrelled with no funeral, nor with law in *she
  /// read law under Holm, with whom she quarrelled*.
  static func lowerToPersons(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast(2)
    where ["whom", "who"].contains(tree.lower(pronoun)) {
      let clause = tree[pronoun].head
      guard clause > pronoun, tree[clause].relation == .aclRelcl,
        case let thing = tree[clause].head,
        thing < pronoun, tree.sentence.contains(thing), [.nn, .nns].contains(tree[thing].tag),
        !EventLexicon.shared.isPerson(tree.base(ofNoun: thing)),
        let comma = (thing + 1..<pronoun).last(where: { tree[$0].tag == .comma }),
        pronoun - comma <= 2, tree[comma - 1].tag == .nnp
      else { continue }
      var person = comma - 1
      while [.flat, .compound].contains(tree[person].relation), tree[person].head > thing {
        person = tree[person].head
      }
      guard person > thing,
        tree[person].relation == .nmod && tree.isWithin(person, thing)
          || tree[person].relation == .obl && tree[person].head == tree[thing].head
      else { continue }
      tree[clause].head = person
    }
  }
}
