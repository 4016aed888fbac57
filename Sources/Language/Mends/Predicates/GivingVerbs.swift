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

  /// Takes a noun before a sum of money for whom a verb gives it to, where it was taken for a part of the sum.
  ///
  /// In *she awarded the tenant £5,000*, no pounds are of the tenant.
  static func openReceivers(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .currency) else { return }
    for sum in tree.sentence.dropFirst(2) where tree[sum].tag == .currency {
      let (receiver, verb) = (sum - 1, tree[sum].head)
      guard tree[sum].relation == .obj, tree.sentence.contains(verb), verb < receiver,
        tree[receiver].head == sum && tree[receiver].relation == .compound
          || tree[receiver].head == verb && tree[receiver].relation == .obj,
        [.nn, .nns, .nnp].contains(tree[receiver].tag),
        Self.paying.contains(Lemmatiser().verb(tree.lower(verb), tree[verb].tag))
      else { continue }
      tree.hang(receiver, on: verb, as: .iobj)
      tree.rehang(verb + 1..<receiver, from: sum, to: receiver)
    }
  }

  private static let paying: Set<String> = [
    "award", "pay", "give", "lend", "offer", "grant", "leave", "send", "owe", "fine", "charge",
    "cost", "save", "promise",
  ]

  /// Gives a verb of giving whom *her* means, where it was taken for the owner of a power that nobody has before it is given.
  ///
  /// In *they gave her command of the ship*, she got command. *They gave her command to the crew* stays.
  static func openHer(_ tree: inout SentenceTree) {
    for her in tree.sentence.dropFirst(2).dropLast(3)
    where tree.lower(her) == "her" && tree[her].relation == .nmodPoss {
      let (power, verb) = (tree[her].head, her - 1)
      guard power == her + 1, tree[power].relation == .obj, tree[power].head == verb,
        [
          "give", "gives", "gave", "given", "giving", "granted", "offered", "handed", "denied",
          "refused", "promised",
        ].contains(tree.lower(verb)),
        powers.contains(tree.lower(power)), ["of", "over", "to"].contains(tree.lower(power + 1)),
        tree.lower(power + 1) != "to" || tree[power + 2].tag == .vb,
        !tree.hasDependent(of: verb, .iobj)
      else { continue }
      tree.hang(her, on: verb, as: .iobj)
      tree.tag(her, as: .prp, .pronoun)
    }
  }

  private static let powers: Set<String> = [
    "command", "control", "charge", "custody", "possession", "permission", "leave",
    "responsibility", "authority", "power", "ownership", "access", "notice", "credit", "time",
  ]

  /// Gives a verb of giving back to whom, which was hung on the relative clause about the thing.
  ///
  /// In *she gave the desk at which they had sat to the museum*, nobody sat to it. *She gave up the ship on which they had sailed to
  /// York* stays.
  static func returnReceivers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropFirst(5).dropLast() where tree.lower(marker) == "to" {
      let receiver = tree[marker].head
      guard tree[marker].relation == .case, receiver > marker, tree[receiver].relation == .obl,
        case let clause = tree[receiver].head, tree.sentence.contains(clause), clause < marker,
        tree[clause].relation == .aclRelcl, tree.comma(from: clause, to: marker) == nil,
        case let thing = tree[clause].head, tree.sentence.contains(thing), thing < clause,
        tree[thing].relation == .obj, case let verb = tree[thing].head,
        tree.sentence.contains(verb), verb < thing,
        Self.giving.contains(tree.lower(verb)),
        let which = tree.dependent(of: clause, in: thing + 1..<clause, .obl),
        [.wdt, .wp].contains(tree[which].tag),
        ![.verbMotion, .verbCommunication, .verbPossession].contains(
          EventLexicon.shared.verbSupersense(tree.base(ofPast: clause))),
        !tree.hasDependent(of: verb, .iobj)
      else { continue }
      tree[receiver].head = verb
    }
  }
}
