internal import TextModel

/// The predicate *due*, which a tree takes for a preposition or a conjunction.
enum DuePredicates {
  /// Makes *due* the predicate, where it was taken for a preposition of the time behind it.
  ///
  /// In *the report is due by the end of March*, the report is no end, in *left at nine and was due in Oslo at ten*, nothing
  /// was Oslo, and in *had been due the previous autumn* nothing had been the autumn.
  static func openDues(_ tree: inout SentenceTree) {
    for due in tree.sentence.dropFirst(2).dropLast() {
      let time = tree[due].head
      guard tree.lower(due) == "due", [.case, .advmod, .amod].contains(tree[due].relation),
        time > due + 1,
        ["by", "on", "in", "at", "within", "before"].contains(tree.lower(due + 1))
          || ["the", "that", "this", "last", "next"].contains(tree.lower(due + 1))
            && tree.namesTime(time),
        let copula = tree.dependent(of: time, in: tree.words(before: due), .cop)
          ?? tree.dependent(of: due, in: tree.words(before: due), .cop),
        case let subject = tree.dependent(of: time, in: tree.words(before: copula), .nsubj)
          ?? tree.dependent(of: due, in: tree.words(before: copula), .nsubj),
        subject != nil || tree[time].relation == .conj
      else { continue }
      tree.hang(due, inPlaceOf: time)
      tree.hang(
        time, on: due, as: tree[due + 1].partOfSpeech == .adposition ? .obl : .oblUnmarked)
      for word in [subject, copula].compactMap(\.self) { tree[word].head = due }
      if subject == nil { tree.rehang(tree.words(behind: time), from: time, to: due, only: .nmod) }
      for word in tree.sentence where word != due && tree[word].head == time {
        if [.punct, .advcl, .conj, .cc, .mark].contains(tree[word].relation) {
          tree[word].head = due
        }
      }
    }
  }

  /// Makes *due* the predicate, where it was taken with *for* for a preposition of what is to be done: “the rent is *due* for
  /// payment”.
  static func openPurposes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.fixed) else { return }
    for sign in tree.sentence.dropFirst(2).dropLast() {
      let due = sign - 1
      guard tree[sign].relation == .fixed, tree[sign].head == due, tree.lower(sign) == "for",
        tree.lower(due) == "due", tree[due].relation == .case,
        case let noun = tree[due].head, noun > sign,
        let copula = tree.dependent(of: noun, in: tree.words(before: due), .cop)
          ?? tree.dependent(of: due, in: tree.words(before: due), .cop)
      else { continue }
      tree.hang(due, inPlaceOf: noun)
      tree.hang(noun, on: due, as: .obl)
      tree.hang(sign, on: noun, as: .case)
      tree[copula].head = due
      tree.rehang(
        tree.words(before: due), from: noun, to: due,
        only: .nsubj, .mark, .cc, .advmod, .punct, .aux)
      tree.rehang(tree.words(behind: noun), from: noun, to: due, only: .punct, .conj, .advcl)
    }
  }

  /// Makes *due* tell of the noun before it, or of what somebody or something became, where it was taken for a preposition of the time
  /// behind it: “next review – *due* 3 May”, “the rent fell *due* on 3 May”.
  static func tellOfNouns(_ tree: inout SentenceTree) {
    for due in tree.sentence.dropFirst().dropLast() {
      // “a strike *due* to begin”
      if tree.lower(due) == "due", tree[due].relation == .amod, tree[due].head == due - 1,
        tree.hasDependent(of: due, .xcomp)
      {
        tree[due].relation = .acl
      }
      let isSetOff = [":", "–", "—", "-", ","].contains(tree.lower(due - 1))
      let (word, time) = (isSetOff ? due - 2 : due - 1, tree[due].head)
      guard tree.lower(due) == "due", tree[due].relation == .case, time > due,
        tree.sentence.contains(word), tree[time].head == word,
        tree[time].tag == .cd || tree.namesTime(time)
      else { continue }
      if tree.isNoun(word), tree[time].relation == .nmod || tree[time].relation == .nmodUnmarked {
        tree.hang(due, on: word, as: .acl)
        tree.hang(time, on: due, as: time == due + 1 ? .oblUnmarked : .obl)
      } else if tree.lemma(word) == "fall", tree[time].relation == .obl {
        tree.hang(due, on: word, as: .xcomp)
      }
    }
  }

  /// Makes *due* the governor of the infinitive behind it, where *due to* was taken for a preposition or a conjunction and the
  /// verb perhaps for an adjective (“was due to *open*”).
  static func openInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.fixed) else { return }
    for marker in tree.sentence.dropFirst().dropLast() {
      let (due, verb) = (marker - 1, marker + 1)
      guard tree[marker].relation == .fixed, tree.lower(marker) == "to", tree.lower(due) == "due",
        tree[verb].tag == .vb || isVerbToo(verb, tree)
      else { continue }
      tree.tag(verb, as: .vb, .verb)
      if tree[due].head == verb, [.mark, .case].contains(tree[due].relation) {
        tree.hang(due, inPlaceOf: verb)
        // “a week *before* the lease was due to *end*”
        if tree[due].relation == .obl,
          let conjunction = tree.dependent(of: verb, in: tree.words(before: due), .case)
        {
          tree[conjunction].relation = .mark
          tree[due].relation = .advcl
        }
        for token in tree.sentence where token != due && token < verb && tree[token].head == verb {
          tree[token].head = due
          if tree[token].relation == .nsubjOuter { tree[token].relation = .nsubj }
        }
        tree[verb].head = due
      }
      // “the court is sitting, and Holm is *due to speak*”
      if tree[verb].head == tree[due].head, tree[due].relation == .conj,
        [.conj, .xcomp, .advcl].contains(tree[verb].relation), tree.hasSubject(due),
        !tree.hasSubject(verb)
      {
        tree[verb].head = due
      }
      guard tree[verb].head == due else { continue }
      tree.hang(marker, on: verb, as: .mark)
      tree.tag(marker, as: .to, .particle)
      tree[verb].relation = .xcomp
    }
  }

  /// Makes the preposition behind *due* that of its noun, where it was taken for a part of *due*: “is due *in* court”.
  static func openPrepositions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.fixed) else { return }
    for due in tree.sentence.dropFirst().dropLast(2)
    where tree.lower(due) == "due" && tree[due + 1].relation == .fixed && tree[due + 1].head == due
      && tree[due + 1].tag == .in
    {
      guard
        let noun = tree.words(behind: due + 1).first(where: {
          tree[$0].head == due && tree[$0].relation == .obl
        })
      else { continue }
      tree.hang(due + 1, on: noun, as: .case)
    }
  }

  /// Makes the noun behind *due to* the predicate, where it was taken for what is to be done: “the delay was due to *fire*”.
  static func openCauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.fixed), tree.mayHave(.cop) else { return }
    for due in tree.sentence.dropFirst().dropLast(2)
    where tree.lower(due) == "due" && tree.lower(due + 1) == "to"
      && tree[due + 1].relation == .fixed
    {
      guard tree.hasDependent(of: due, .cop),
        let cause = tree.dependent(of: due, in: tree.words(behind: due + 1), .xcomp),
        tree.isNoun(cause)
      else { continue }
      tree.hang(cause, inPlaceOf: due)
      for word in tree.sentence where tree[word].head == due && word != due + 1 {
        tree[word].head = cause
      }
      tree.hang(due, on: cause, as: .case)
    }
  }

  /// Makes *it* the subject of *due*, *about* or *able*, which are told of a thing, where it was taken for an expletive.
  ///
  /// In *they knew that it was due to end in May*, it would end. *It was due to rain that they stayed* and *it was hard to end it* stay.
  static func takeSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.expl), tree.mayHave(.csubj) else { return }
    for pronoun in tree.sentence.dropLast(4)
    where tree[pronoun].relation == .expl && tree.lower(pronoun) == "it" {
      let predicate = tree[pronoun].head
      guard predicate > pronoun + 1, tree.sentence.contains(predicate),
        ["due", "about", "able", "unable", "ready", "willing", "unwilling"]
          .contains(tree.lower(predicate)),
        tree.hasDependent(of: predicate, .cop),
        let infinitive = tree.dependent(of: predicate, in: tree.words(behind: predicate), .csubj),
        tree[infinitive].tag == .vb
      else { continue }
      tree[pronoun].relation = .nsubj
      tree[infinitive].relation = .xcomp
    }
  }

  /// Whether an adjective can be a verb, and stands before no noun, or a noun of beginning and ending has a copula and no words of
  /// its own: “was due to *end*”.
  private static func isVerbToo(_ token: Int, _ tree: SentenceTree) -> Bool {
    if tree[token].tag == .nn {
      return ["end", "start", "close", "finish", "return", "land", "dock", "launch", "sail"]
        .contains(tree.lower(token))
        && tree.hasDependent(of: token, .cop) && !tree.isNoun(token + 1)
    }
    return tree[token].tag == .jj && EventLexicon.shared.isVerb(tree.lower(token))
      && (token + 1 == tree.sentence.upperBound || tree[token + 1].partOfSpeech != .noun)
  }
}
