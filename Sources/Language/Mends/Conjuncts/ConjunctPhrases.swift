internal import TextModel

/// Phrases that a tree hangs on the other of two joined verbs.
enum ConjunctPhrases {
  /// Joins to the verb before the title of a work the past behind *and*, where it was joined to the title.
  ///
  /// In *she sang in the film The Cold Dish and co-starred in May*, no dish did. *A film made in May and shown in June* stays.
  static func leaveTitles(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for past in tree.sentence.dropFirst(4).dropLast()
    where tree[past].relation == .conj && [.vbn, .vbd].contains(tree[past].tag) {
      let title = tree[past].head
      guard tree.sentence.contains(title), title < past, tree.isNoun(title),
        tree.isCapitalised(title), !tree.hasDependent(of: title, .acl, .aclRelcl),
        tree[past - 1].relation == .cc, tree[past - 1].head == past,
        !tree.hasDependent(of: past, .aux, .auxPass, .nsubj, .nsubjPass, .oblAgent),
        let verb = tree.words(before: title).last(where: {
          tree[$0].tag == .vbd && [.root, .conj].contains(tree[$0].relation)
        }), tree.hasDependent(of: verb, .nsubj), tree.isWithin(title, verb)
      else { continue }
      tree[past].head = verb
      tree[past].tag = .vbd
    }
  }

  /// Gives a later conjunct the phrases that stand between its conjunction and itself.
  ///
  /// In *he left, and in a speech he urged them*, the speech belongs to *urged*, not to *left*.
  static func joinPhrases(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cc), tree.mayHave(.conj) else { return }
    for conjunction in tree.sentence {
      let verb = tree[conjunction].head
      guard tree[conjunction].relation == .cc, verb > conjunction + 1, tree[verb].relation == .conj
      else { continue }
      let first = tree[verb].head
      tree.rehang(conjunction + 1..<verb, from: first, to: verb, only: .obl)
      // “was well in May, and *on 3 June* she left”, where the days were hung side by side
      if let day = (conjunction + 2..<verb).prefix(2).first(where: {
        tree[$0].relation == .conj && tree[$0].head < conjunction && tree[$0].partOfSpeech != .verb
      }), tree[conjunction + 1].relation == .case, tree[conjunction + 1].head == day {
        tree.hang(day, on: verb, as: .obl)
      }
    }
  }

  /// Gives *neither* to the subject right behind it that *nor* joins to another, where it was hung on the verb.
  ///
  /// In *neither the bank nor the police had called*, it is the bank and the police that are denied.
  static func takeNeithers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccPreconj) || tree.mayHave(.cc) else { return }
    var repairs = 0
    for neither in tree.sentence.dropLast(3)
    where [.ccPreconj, .cc].contains(tree[neither].relation) && tree.lower(neither) == "neither"
      && repairs < TreeMender.repairs
    {
      repairs += 1
      guard
        let subject = tree.dependent(
          of: tree[neither].head,
          in: neither + 1..<max(neither + 1, min(neither + 4, tree[neither].head)), .nsubj,
          .nsubjPass),
        let other = tree.dependent(of: subject, in: tree.words(behind: subject), .conj),
        let nor = tree.dependent(of: other, .cc), tree.lower(nor) == "nor"
      else { continue }
      tree.hang(neither, on: subject, as: .ccPreconj)
    }
  }

  /// Leaves a first conjunct what stands before the conjunction, though it was hung on the later one.
  ///
  /// In *she sailed to Naples that autumn and did not return*, the autumn is no subject of *return*, and in *they won that
  /// November, and on Monday he left*, *that* opens no clause.
  static func leavePhrases(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cc), tree.mayHave(.conj) else { return }
    for conjunction in tree.sentence {
      let verb = tree[conjunction].head
      guard tree[conjunction].relation == .cc, verb > conjunction, tree[verb].relation == .conj
      else { continue }
      let first = tree[verb].head
      guard first >= tree.sentence.lowerBound, first < conjunction else { continue }
      for phrase in first + 1..<conjunction where tree[phrase].head == verb {
        switch tree[phrase].relation {
        case .nsubj, .nsubjPass:
          tree[phrase].relation = tree.namesTime(phrase) ? .oblUnmarked : .obj
        case .obl, .oblUnmarked, .advmod, .obj: break
        case .mark
        where tree.namesTime(phrase + 1) && tree.lower(phrase) == "that"
          && tree[phrase + 1].head == first:
          tree.hang(phrase, on: phrase + 1, as: .det)
          tree.tag(phrase, as: .dt, .determiner)
          continue
        default: continue
        }
        tree[phrase].head = first
      }
    }
  }

  /// Joins a name between a comma and *and* to the list that it stands in, where it was taken for another name of the first.
  ///
  /// In *Lee, Holm and Berg left*, three left. *Lee, the mayor, and Berg* stays.
  static func joinListed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.conj) else { return }
    for joint in tree.sentence.dropFirst(3) where tree.lower(joint) == "and" {
      let last = tree[joint].head
      guard last > joint, tree[last].tag == .nnp, tree[last].relation == .conj,
        case let first = tree[last].head, tree.sentence.contains(first), first < joint - 2,
        tree[first].tag == .nnp,
        let name = tree.dependent(of: first, in: first + 2..<joint, .appos),
        tree[name].tag == .nnp, let comma = tree.comma(from: first + 1, to: joint), comma < name,
        tree.comma(from: name, to: joint) == nil, !tree.hasDependent(of: name, .nmod, .det)
      else { continue }
      tree[name].relation = .conj
    }
  }

  /// Hangs what is joined to a later word of a name on the first, of which the name hangs: *Captain Lee and Mrs Holm*.
  static func raiseToNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.flat), tree.mayHave(.conj) else { return }
    for word in tree.sentence.dropFirst(2) where tree[word].relation == .conj {
      let part = tree[word].head
      guard tree.sentence.contains(part), part < word, tree[part].relation == .flat,
        tree[word].tag == .nnp, case let name = tree[part].head, tree.sentence.contains(name),
        name < part, tree[name].tag == .nnp
      else { continue }
      tree[word].head = name
    }
  }

  /// Joins somebody with an article of his own to how many there were before *and*, where he was joined to those whom they were of.
  ///
  /// In *two of the four clerks and the guard fled*, the guard fled too. *Two of the clerks and guards* stays.
  static func raiseFromWholes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod), tree.mayHave(.conj) else { return }
    for other in tree.sentence.dropFirst(5) where tree[other].relation == .conj {
      let whole = tree[other].head
      guard [.nn, .nnp].contains(tree[other].tag), tree.sentence.contains(whole), whole < other,
        tree[whole].tag == .nns, tree[whole].relation == .nmod, case let part = tree[whole].head,
        tree.sentence.contains(part), part < whole,
        tree[part].tag == .cd || ["some", "several"].contains(tree.lower(part)),
        tree.lower(part + 1) == "of", tree[part + 1].head == whole,
        tree[other].tag == .nnp || tree.hasDependent(of: other, .det, .nmodPoss)
      else { continue }
      tree[other].head = part
    }
  }

  /// Takes a noun behind a comma and *and* for the subject of a verb behind another comma, where no *and* stands before the verb.
  ///
  /// In *he fled to Lund, and Ida and the boys, who had been ill, were allowed to follow*, he did not flee to Ida. *He saw Lund, and
  /// the sea, and was happy* stays.
  static func openSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(6)
    where repairs < TreeMender.repairs && tree[verb].relation == .conj
      && tree[verb].partOfSpeech == .verb
    {
      repairs += 1
      let main = tree[verb].head
      guard main < verb, tree.sentence.contains(main), tree[main].partOfSpeech == .verb,
        !tree.hasSubject(verb), !tree.hasDependent(of: verb, .cc, .mark),
        let start = (main + 1..<verb + 1).first(where: {
          ($0 == verb || tree[$0].head == verb) && (tree.isAuxiliary($0) || tree.hasTense($0))
        }), tree[start - 1].tag == .comma,
        let noun = (main + 1..<max(main + 1, start - 1)).first(where: {
          tree[$0].relation == .conj && tree.isNoun($0) && tree[tree[$0].head].head == main
            && [.obl, .obj].contains(tree[tree[$0].head].relation) && tree[$0].head > main
        }), let joint = tree.dependent(of: noun, in: main + 1..<noun, .cc),
        tree[joint - 1].tag == .comma, !tree.namesTime(noun),
        (joint + 1..<start - 1).allSatisfy({ tree.isWithin($0, noun) || tree[$0].tag == .comma }),
        tree.comma(from: noun, to: start - 1) != nil
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree[joint].head = verb
    }
  }

  /// Joins a past tense between a place and a noun to the verb before, where place, verb and noun were taken for one phrase.
  ///
  /// In *they marched to Tanners' Square and pitched tents*, they pitched them. *They marched to Berg and Dahl Square* stays.
  static func openDeeds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound), tree.mayHave(.cc) else { return }
    for deed in tree.sentence.dropFirst(4).dropLast()
    where tree[deed].tag == .vbd && tree[deed].relation == .conj {
      let (place, object) = (tree[deed].head, deed + 1)
      guard place == deed - 2, tree[deed - 1].relation == .cc, tree[place].relation == .compound,
        tree[place].head == object, tree[object].relation == .obl,
        case let verb = tree[object].head, tree.sentence.contains(verb), verb < place,
        tree[verb].tag == .vbd,
        let marker = tree.dependent(of: object, in: tree.words(before: place), .case)
      else { continue }
      tree.hang(place, on: verb, as: .obl)
      tree.rehang(marker..<place, from: object, to: place)
      tree.hang(deed, on: verb, as: .conj)
      tree[deed].partOfSpeech = .verb
      tree[deed - 1].head = deed
      tree.hang(object, on: deed, as: .obj)
      tree.rehang(tree.words(behind: object), from: verb, to: deed, only: .obl, .advmod)
    }
  }
}
