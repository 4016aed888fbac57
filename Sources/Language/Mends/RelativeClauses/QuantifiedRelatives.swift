internal import TextModel

/// Relative clauses that begin with how many or which of those before them: “nine clerks, *three of whom* left”.
enum QuantifiedRelatives {
  /// Gives such a clause to those it tells some of, and what stands before *of whom* to its verb.
  ///
  /// In *they hired nine clerks when the shop opened in May, three of whom left in July*, three clerks left, and in *they sent
  /// letters, none of which was answered*, they did send them. *The school of which she was head* stays.
  static func takeWholes(_ tree: inout SentenceTree) {
    for pronoun in tree.sentence.dropFirst(4).dropLast()
    where tree.lower(pronoun - 1) == "of" && ["whom", "which"].contains(tree.lower(pronoun)) {
      let part = pronoun - 2
      guard let comma = comma(before: part, tree),
        let verb = predicate(behind: pronoun, tree), tree[verb].relation != .root,
        let whole = whole(before: comma, pronoun, tree)
      else { continue }
      let isObject = tree.hasDependent(of: verb, in: pronoun + 1..<verb, .nsubj, .nsubjPass)
      if tree[verb].tag == .vbn, !tree.hasDependent(of: verb, .aux, .auxPass) {
        tree[verb].tag = .vbd
      }
      tree.hang(verb, on: whole, as: .aclRelcl)
      if isObject {
        tree.hang(part, on: verb, as: .obj)
      } else if let name = name(behind: pronoun, verb, tree) {
        tree.hang(name, asSubjectOf: verb)
        tree.hang(part, on: name, as: .appos)
      } else {
        tree.hang(part, asSubjectOf: verb)
      }
      tree.hang(pronoun, on: part, as: .nmod)
      tree.hang(pronoun - 1, on: pronoun, as: .case)
      tree.hang(comma, on: verb, as: .punct)
    }
  }

  /// The name that commas set behind *of whom*: “two sons, the elder of whom, *Bo*, left”.
  private static func name(behind pronoun: Int, _ verb: Int, _ tree: SentenceTree) -> Int? {
    guard tree[pronoun + 1].tag == .comma, tree[pronoun + 2].tag == .nnp,
      let comma = tree.comma(from: pronoun + 2, to: verb),
      (pronoun + 2..<comma).allSatisfy({ tree[$0].tag == .nnp })
    else { return nil }
    return pronoun + 2
  }

  /// Parts a clause that begins with *of which* or *of whom* from the verb that it was taken to complete.
  ///
  /// In *two mowers were taken, of which one was found*, nobody took that one was found.
  static func partTurned(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast()
    where tree.lower(pronoun - 1) == "of" && ["whom", "which"].contains(tree.lower(pronoun)) {
      guard tree[pronoun - 2].tag == .comma, let verb = predicate(behind: pronoun, tree),
        tree[verb].relation == .ccomp, tree[verb].head < pronoun
      else { continue }
      tree[verb].relation = .parataxis
    }
  }

  /// The comma before a word that says how many or which: “, *at least three* of”, “, *the worst* of”.
  private static func comma(before part: Int, _ tree: SentenceTree) -> Int? {
    guard
      tree[part].tag == .cd || tree[part].tag == .jjs || Self.parts.contains(tree.lower(part))
        || tree[part - 1].tag == .rbs
    else { return nil }
    return tree.words(before: part).suffix(4).last { tree[$0].tag == .comma }.flatMap { comma in
      (comma + 1..<part).allSatisfy {
        [.dt, .cd, .rb, .rbs, .in, .jjs, .hyph].contains(tree[$0].tag)
      }
        ? comma : nil
    }
  }

  private static let parts: Set<String> = [
    "most", "many", "some", "all", "none", "both", "half", "several", "few", "each", "neither",
    "elder", "younger", "eldest", "youngest", "oldest", "first", "last", "second", "third",
    "latest", "majority", "rest", "part", "one",
  ]

  /// The predicate of the clause that a relative pronoun opens.
  private static func predicate(behind pronoun: Int, _ tree: SentenceTree) -> Int? {
    for word in tree.words(behind: pronoun).prefix(6) {
      if tree[word].relation == .cop, tree[word].head > word { return tree[word].head }
      guard tree[word].partOfSpeech == .verb, !tree.isAuxiliary(word) else { continue }
      if tree.hasTense(word) || tree.hasDependent(of: word, in: pronoun..<word, .aux, .auxPass) {
        return word
      }
      // “three of whom *died*”, taken for a participle
      return tree[word].tag == .vbn && word == pronoun + 1 ? word : nil
    }
    return nil
  }

  /// Those whom a clause tells some of: the nearest plural before it, of persons where it has *whom*.
  private static func whole(before comma: Int, _ pronoun: Int, _ tree: SentenceTree) -> Int? {
    let plurals = tree.words(before: comma).suffix(30).filter {
      tree[$0].tag == .nns && !tree.isUnitOfTime($0)
    }
    let ofPersons = tree.lower(pronoun) == "whom"
    return plurals.last { tree.namesSomebody($0) == ofPersons } ?? plurals.last
  }
}
