internal import TextModel

/// Persons with a title or an office whom a tree hangs on the place, the body or the office named before them.
enum TitledPersons {
  /// Parts a titled person from the place right before, and makes him the subject that the verb lacks.
  ///
  /// In *in the young state of Estonia General Yudenich raised an army*, Estonia is no general.
  static func partTitles(_ tree: inout SentenceTree) {
    for title in tree.sentence.dropFirst(2).dropLast() {
      let (token, name) = (tree[title], title + 1)
      let place = token.head
      guard token.tag == .nnp, place == title - 1,
        [.flat, .appos, .nmodDesc, .compound].contains(token.relation),
        [.nmod, .obl].contains(tree[place].relation), tree[place].tag == .nnp,
        tree[name].tag == .nnp, tree.sentence.contains(tree[name].head), tree[name].head < title,
        NameCues.isTitle(tree.lower(title))
      else { continue }
      var end = name + 1
      while end < tree.sentence.upperBound, tree[end].tag == .nnp,
        tree[end].head == place || tree[end].head == name
      {
        end += 1
      }
      guard end < tree.sentence.upperBound, let verb = verb(from: end, tree), !tree.hasSubject(verb)
      else { continue }
      tree.hang(name, asSubjectOf: verb)
      tree.hang(title, on: name, as: .nmodDesc)
      for word in name + 1..<end { tree.hang(word, on: name, as: .flat) }
    }
  }

  /// Puts a title before the name behind it, where it was taken for a word of the clause before.
  ///
  /// In *it was put off after Judge Holm fell ill*, no judge was put off. *They told the judge Holm was ill* stays.
  static func joinTitles(_ tree: inout SentenceTree) {
    for title in tree.sentence.dropFirst(2).dropLast(2) {
      let (token, name) = (tree[title], title + 1)
      guard token.tag == .nnp, NameCues.isTitle(tree.lower(title)),
        [.nsubj, .nsubjPass, .obj].contains(token.relation), tree.sentence.contains(token.head),
        token.head < title, tree[name].tag == .nnp, tree.isSubject(name), tree[name].head > name,
        !tree.hasDependent(of: title, .det, .case)
      else { continue }
      tree.hang(title, on: name, as: .nmodDesc)
    }
  }

  /// The verb that a token begins, with its auxiliaries.
  private static func verb(from token: Int, _ tree: SentenceTree) -> Int? {
    switch tree[token].relation {
    case .aux, .auxPass:
      let verb = tree[token].head
      return verb > token && verb <= token + 4 ? verb : nil
    default: return tree.hasTense(token) ? token : nil
    }
  }

  /// Sets a person beside the office that he holds, and not beside the body or place that it is of.
  ///
  /// In *the director of the Bureau of Ships Ann Lee said so*, Ann Lee is the director.
  static func returnHolders(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(2) {
      let (token, body) = (tree[name], tree[name].head)
      guard token.tag == .nnp, [.appos, .flat].contains(token.relation),
        GivenNames.contains(tree.form(name)), body >= tree.sentence.lowerBound, body < name,
        tree[name - 1].tag != .comma, name + 1 < tree.sentence.upperBound,
        tree[name + 1].head == name, tree[name + 1].tag == .nnp
      else { continue }
      guard let office = office(above: body, tree) else { continue }
      tree.hang(name, on: office, as: .appos)
    }
  }

  /// Puts a person before the office that he holds, where he was taken for what it is of.
  ///
  /// In *they told the Chief of Staff John Holm*, they told John Holm.
  static func raiseHolders(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(3) {
      let (token, office) = (tree[name], tree[name].head)
      guard token.tag == .nnp, [.nmod, .flat, .appos].contains(token.relation),
        tree.sentence.contains(office), office == name - 3, tree[name - 1].head == office,
        tree.lower(name - 2) == "of", GivenNames.contains(tree.form(name)),
        NameCues.isTitle(tree.lower(office)), name + 1 < tree.sentence.upperBound,
        tree[name + 1].head == name, tree[name + 1].tag == .nnp, !tree.hasDependent(of: name, .case)
      else { continue }
      tree[name].head = tree[office].head
      tree[name].relation = tree[office].relation == .iobj ? .obj : tree[office].relation
      tree.hang(office, on: name, as: .nmodDesc)
    }
  }

  /// Puts a person before an office with *in* in its name, where he was taken for what it is of.
  ///
  /// In *Editor-in-Chief Ann Lee resigned*, Ann Lee resigned.
  static func raiseChiefs(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(5) {
      let (token, office) = (tree[name], name - 5)
      guard token.tag == .nnp, [.nmod, .flat, .appos, .compound].contains(token.relation),
        token.head == office, tree.lower(name - 1) == "chief", tree.lower(name - 3) == "in",
        tree.lower(name - 2) == "-", tree.lower(name - 4) == "-"
      else { continue }
      tree.hang(name, inPlaceOf: office)
      tree.hang(office, on: name, as: .nmodDesc)
    }
  }

  /// The office that a body or place is of, through what stands beside or in brackets behind it.
  private static func office(above body: Int, _ tree: SentenceTree) -> Int? {
    var word = body
    for _ in 0..<4 {
      guard [.nmod, .appos].contains(tree[word].relation), tree.sentence.contains(tree[word].head),
        tree[word].head < word
      else { return nil }
      word = tree[word].head
      if NameCues.isTitle(tree.lower(word)) { return tree.isSubject(word) ? word : nil }
    }
    return nil
  }
}
