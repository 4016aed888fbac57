internal import TextModel

/// Verbs of giving that a tree takes for a word about what is given.
enum GivingVerbs {
  /// Makes a past tense before what somebody gives to another a predicate, where it was taken for a word about the thing.
  ///
  /// In *Holm fell ill and handed power to his deputy*, he handed it over: no past tense describes a noun. *The firm and
  /// handed-down shares to his son* stays.
  static func openGivings(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence.dropFirst().dropLast(3) where repairs < TreeMender.repairs {
      let (thing, before) = (tree[verb].head, verb - 1)
      guard tree[verb].relation == .amod, [.vbd, .vbn].contains(tree[verb].tag), thing > verb,
        Self.giving.contains(tree.lower(verb)), tree.isNoun(thing),
        let marker = tree.words(behind: thing).first, tree.lower(marker) == "to",
        case let receiver = tree[marker].head, receiver > marker
      else { continue }
      repairs += 1
      if tree[before].relation == .cc {
        guard let first = tree.words(before: before).last(where: { tree[$0].tag == .vbd }),
          tree[thing].head == first, tree.hasSubject(first)
        else { continue }
        tree.hang(verb, on: first, as: .conj)
        tree[before].head = verb
      } else {
        guard let subject = tree.dependent(of: thing, in: tree.words(before: verb), .nsubj),
          (subject + 1..<verb).allSatisfy({ tree.isWithin($0, subject) }),
          !tree.hasDependent(of: thing, .cop, .aux)
        else { continue }
        tree.hang(verb, inPlaceOf: thing)
        for word in tree.sentence where word < verb && tree[word].head == thing {
          tree[word].head = verb
        }
        tree.rehang(tree.words(behind: receiver), from: thing, to: verb, only: .punct, .obl, .conj)
      }
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(thing, on: verb, as: .obj)
      // “to his deputy, *Ida Holm*”
      tree.rehang(tree.words(behind: receiver), from: thing, to: receiver, only: .appos)
      tree.hang(receiver, on: verb, as: .obl)
    }
  }

  private static let giving: Set<String> = [
    "handed", "ceded", "passed", "left", "gave", "sold", "lent", "granted", "awarded", "delegated",
    "transferred", "entrusted", "bequeathed", "offered", "returned",
  ]
}
