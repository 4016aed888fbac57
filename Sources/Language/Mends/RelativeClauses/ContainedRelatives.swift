internal import TextModel

/// Relative clauses of what only somebody or something that moves can do, hung on the place where it is.
enum ContainedRelatives {
  /// Gives a clause of going or coming to those who go, not to the thing that they are in or on.
  ///
  /// In *two vans in the hall that had entered from Orla*, no hall had. *Two men on the ship that had left Orla* stays.
  static func raiseMovers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .wdt) || tree.mayHave(tag: .wp) else { return }
    for pronoun in tree.sentence.dropFirst(3).dropLast() where isPronoun(pronoun, tree) {
      let clause = tree[pronoun].head
      guard tree[pronoun].relation == .nsubj, clause > pronoun, clause - pronoun <= 4,
        tree[clause].relation == .aclRelcl, tells(clause, tree), case let place = tree[clause].head,
        tree.sentence.contains(place), place == pronoun - 1, [.nn, .nns].contains(tree[place].tag),
        !mayMove(place, tree),
        let marker = tree.dependent(of: place, in: tree.words(before: place), .case),
        ["in", "on", "at", "inside", "under", "within"].contains(tree.lower(marker)),
        marker > tree.sentence.lowerBound, case let mover = marker - 1,
        [.nn, .nns].contains(tree[mover].tag), mayMove(mover, tree)
      else { continue }
      tree[clause].head = mover
    }
  }

  private static func isPronoun(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.wdt, .wp].contains(tree[word].tag) && ["that", "which", "who"].contains(tree.lower(word))
  }

  private static func tells(_ verb: Int, _ tree: SentenceTree) -> Bool {
    goings.contains(tree.lemma(verb)) || goings.contains(tree.base(ofPast: verb))
  }

  /// Verbs of going somewhere by oneself.
  private static let goings: Set<String> = [
    "enter", "arrive", "come", "go", "leave", "depart", "flee", "escape", "travel", "drive", "sail",
    "walk", "ride", "march", "swim", "return", "board", "collide", "crash", "overtake",
  ]

  private static func mayMove(_ noun: Int, _ tree: SentenceTree) -> Bool {
    let lemma = tree.base(ofNoun: noun)
    return EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
      || vehicles.contains(lemma)
  }

  private static let vehicles: Set<String> = [
    "car", "truck", "lorry", "van", "bus", "coach", "tram", "train", "locomotive", "vehicle",
    "bicycle", "motorcycle", "taxi", "tank", "ambulance", "convoy", "ship", "boat", "vessel",
    "ferry", "tanker", "barge", "trawler", "yacht", "submarine", "plane", "aircraft", "airliner",
    "jet", "helicopter", "airship", "balloon", "trailer", "carriage", "wagon", "cart",
    "horse", "animal",
  ]
}
