internal import TextModel

/// Verbs with an auxiliary, or with what a tree takes for one, whose subject it gives to another word.
enum Auxiliaries {
  /// Makes a verb of *had* where somebody had another do or suffer something, which was read as a past perfect.
  ///
  /// In *Holm had Berg thrown in jail and then left*, what stands between an auxiliary and its participle is no subject
  /// where another one stands before: Holm had it done. So did he in *kept them waiting and then had them flogged*. *Had Berg thrown it*
  /// stays.
  static func openCausatives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) else { return }
    for having in tree.sentence.dropFirst() {
      let token = tree[having]
      guard token.relation == .aux, ["had", "has", "have"].contains(tree.lower(having)),
        case let deed = token.head, deed > having + 1, tree.sentence.contains(deed),
        tree[deed].tag == .vbn,
        case let doer = tree.words(before: having).last(where: {
          tree.isSubject($0) && (having...deed).contains(tree[$0].head)
        }), doer != nil || isJoinedCausative(having, deed, tree),
        let other = (having + 1..<deed).first(where: {
          [.nsubj, .obj].contains(tree[$0].relation) && [having, deed].contains(tree[$0].head)
            && ([.nn, .nns, .nnp, .nnps].contains(tree[$0].tag)
              || ["him", "her", "it", "them", "me", "us"].contains(tree.lower($0)))
        })
      else { continue }
      tree.hang(having, inPlaceOf: deed)
      tree[having].partOfSpeech = .verb
      // “*kept* them waiting and had them flogged”
      let above = tree[having].head
      if doer == nil, tree.sentence.contains(above), tree[above].relation == .xcomp {
        tree[having].head = tree[above].head
      }
      tree.hang(deed, on: having, as: .xcomp)
      if let doer { tree.hang(doer, on: having, as: .nsubj) }
      tree.hang(other, on: having, as: .obj)
      for rest in tree.sentence where tree[rest].head == deed && rest != having {
        // What stands before *had*, and what joins or ends the whole, is of the having.
        let isOfWhole =
          rest < having || tree[rest].relation == .conj && [.vbd, .vbz].contains(tree[rest].tag)
          || rest == tree.sentence.upperBound - 1 && tree[rest].relation == .punct
        if isOfWhole { tree[rest].head = having }
      }
    }
  }

  /// Whether *had* stands behind *and* and before *him*, *them*, *me* or *us*: nobody but who is told of before had them do it.
  private static func isJoinedCausative(_ having: Int, _ deed: Int, _ tree: SentenceTree) -> Bool {
    tree[deed].relation == .conj
      && ["him", "them", "me", "us"].contains(tree.lower(having + 1))
  }

  /// Gives *had* the pronoun that somebody had something done to, where it was taken for the subject: *Holm had it pulled down*.
  static func takeObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn), tree.mayHave(.xcomp) else { return }
    for pronoun in tree.sentence.dropFirst().dropLast()
    where tree[pronoun].tag == .prp && tree.isSubject(pronoun) {
      let (having, deed) = (pronoun - 1, tree[pronoun].head)
      guard ["had", "has", "have"].contains(tree.lower(having)), tree.hasSubject(having),
        deed == pronoun + 1, tree[deed].tag == .vbn, tree[deed].relation == .xcomp,
        tree[deed].head == having
      else { continue }
      tree.hang(pronoun, on: having, as: .obj)
    }
  }

  /// Gives a verb the subject before it that was hung on what completes it behind: *when he rose, the king had him locked up*.
  ///
  /// *They saw the king leave* stays.
  static func raiseSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) else { return }
    for subject in tree.sentence.dropLast(2) where tree.isSubject(subject) {
      let deed = tree[subject].head
      guard deed > subject + 1, tree[deed].relation == .xcomp, case let verb = tree[deed].head,
        (subject + 1..<deed).contains(verb), tree.hasTense(verb), !tree.hasSubject(verb)
      else { continue }
      tree.hang(subject, asSubjectOf: verb)
    }
  }

  /// Makes a participle behind the object of *to have* what is to be done with it, where it was taken for a word about it.
  ///
  /// In *an application to have the evidence excluded*, it was not yet. *He is to have the room booked by Ann* stays.
  static func openToHaves(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .to) else { return }
    for having in tree.sentence.dropFirst().dropLast(2)
    where tree.lower(having) == "have" && tree[having - 1].tag == .to {
      guard let object = tree.dependent(of: having, in: tree.words(behind: having), .obj),
        case let deed = object + 1, tree.sentence.contains(deed), tree[deed].tag == .vbn,
        tree[deed].head == object, tree[deed].relation == .acl,
        tree.words(behind: deed).first.map({ tree[$0].head != deed }) ?? true
      else { continue }
      tree.hang(deed, on: having, as: .xcomp)
    }
  }

  /// Gives a passive verb the subject that was hung on the noun right behind it.
  ///
  /// In *and most of the town was laid waste*, the town was laid, and *waste* says how.
  static func joinPassives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(tag: .vbn) else { return }
    for noun in tree.sentence.dropFirst() {
      let (token, verb) = (tree[noun], noun - 1)
      guard token.partOfSpeech == .noun, tree[verb].tag == .vbn,
        token.head == verb || token.head == tree[verb].head,
        let auxiliary = tree.dependent(of: verb, .auxPass),
        let subject = tree.dependent(of: noun, in: tree.words(before: auxiliary), .nsubj)
      else { continue }
      tree.hang(subject, on: verb, as: .nsubjPass)
      tree.hang(noun, on: verb, as: .xcomp)
    }
  }

  /// Makes a verb of a noun that *have* stands before as an auxiliary.
  ///
  /// In *the owner could not have bid again*, nobody has a bid.
  static func tagPerfects(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(2) where tree[verb].tag == .nn {
      guard ["have", "has", "had", "not", "n't"].contains(tree.lower(verb - 1)),
        EventLexicon.shared.isVerb(tree.lower(verb)),
        tree.dependents(of: verb).contains(where: {
          $0 < verb && tree[$0].relation == .aux && ["have", "has", "had"].contains(tree.lower($0))
        }),
        !tree.hasDependent(of: verb, .det, .cop, .nmodPoss, .case), tree.hasSubject(verb)
      else { continue }
      tree.tag(verb, as: .vbn, .verb)
    }
  }

  /// Makes a participle of an adjective that the tree has in the passive: “it was *re-listed* for June”.
  static func tagPassives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass) else { return }
    for deed in tree.sentence.dropFirst()
    where tree[deed].tag == .jj && tree.lower(deed).hasSuffix("ed") {
      guard tree.hasDependent(of: deed, .auxPass), tree.hasDependent(of: deed, .nsubjPass) else {
        continue
      }
      tree.tag(deed, as: .vbn, .verb)
    }
  }

  /// Makes a verb of a participle between *had* and its object, where it was taken for a word about that.
  ///
  /// In *she had undergone surgery*, *undergone* is no adjective. *She had swollen feet*, with what can be one, stays.
  static func openParticiples(_ tree: inout SentenceTree) {
    for having in tree.sentence.dropLast(2)
    where ["had", "has", "have"].contains(tree.lower(having)) && tree[having].relation != .aux {
      let deed = having + 1
      guard tree[deed].tag == .jj || tree[deed].tag == .vbn, tree[deed].relation == .amod,
        case let object = tree[deed].head, object > deed, tree[object].head == having,
        tree[object].relation == .obj, tree.hasSubject(having),
        let verb = EventLexicon.shared.exception(tree.lower(deed), "v"), verb != tree.lower(deed),
        !EventLexicon.shared.isAdjective(tree.lower(deed))
      else { continue }
      tree.hang(deed, inPlaceOf: having)
      for word in tree.sentence where tree[word].head == having { tree[word].head = deed }
      tree.hang(object, on: deed, as: .obj)
      tree.hang(having, on: deed, as: .aux)
      tree[having].partOfSpeech = .auxiliary
      tree.tag(deed, as: .vbn, .verb)
    }
  }

  /// Makes an auxiliary of *had* before *by then* and a participle, where it was taken for a verb of its own.
  ///
  /// In *she said in court that he had by then seen it*, nobody had anything. *She had by then a cat* stays.
  static func joinParted(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) else { return }
    for having in tree.sentence.dropLast(3)
    where tree.lower(having + 1) == "by" && ["had", "has", "have"].contains(tree.lower(having)) {
      let (by, then, deed) = (having + 1, having + 2, having + 3)
      guard ["then", "now"].contains(tree.lower(then)), tree[deed].tag == .vbn,
        !tree.hasDependent(of: deed, .nsubj, .nsubjPass), !tree.hasDependent(of: having, .obj)
      else { continue }
      if tree[having].head != deed {
        // What the participle hangs on is right, unless it was hung on *had* or on a word about it.
        let above = tree[deed].head
        if above == having || above == by || above == then || tree[having].relation == .root {
          tree.hang(deed, inPlaceOf: having)
        }
        for word in tree.sentence where tree[word].head == having && word != deed {
          tree[word].head = deed
        }
        tree.hang(having, on: deed, as: .aux)
        tree[having].partOfSpeech = .auxiliary
      }
      if let subject = tree.dependent(of: deed, .nsubj, .nsubjPass) {
        tree.hang(subject, asSubjectOf: deed)
      }
      tree.hang(then, on: deed, as: .obl)
      tree.hang(by, on: then, as: .case)
      tree.tag(by, as: .in, .adposition)
    }
  }

  /// Makes an auxiliary of *have* before a phrase in commas and a participle, where it was taken for a verb of its own.
  ///
  /// In *they had, in May, closed the road* and *I have myself, as told, paid it*, nobody had anything. *She had a cat, black as ink,
  /// called Tib* stays.
  static func joinBehindInsertions(_ tree: inout SentenceTree) {
    var repairs = 0
    for having in tree.sentence.dropFirst().dropLast(4)
    where ["had", "has", "have"].contains(tree.lower(having)) && repairs < TreeMender.repairs {
      let isFollowed = ["since", "also", "myself", "himself", "herself", "themselves", "now"]
        .contains(tree.lower(having + 1))
      let comma = having + (isFollowed ? 2 : 1)
      guard tree[comma].tag == .comma,
        let end = tree.comma(
          in: comma + 2..<max(comma + 2, min(comma + 9, tree.sentence.upperBound))),
        case let deed = tree[end + 1].tag == .rb ? end + 2 : end + 1, tree.sentence.contains(deed),
        [.vbn, .vbd].contains(tree[deed].tag)
      else { continue }
      repairs += 1
      guard !tree.hasSubject(deed) || tree[having].head == deed,
        !tree.hasDependent(of: deed, .mark, .cc)
      else { continue }
      if tree[having].head != deed { tree.hang(deed, inPlaceOf: having) }
      tree.rehang(tree.sentence, from: having, to: deed)
      tree.tag(deed, as: .vbn, .verb)
      tree.hang(having, on: deed, as: .aux)
      tree[having].partOfSpeech = .auxiliary
    }
  }

  /// Hangs *not* or *never* on the verb whose auxiliary it was hung on, where a phrase in commas parts them.
  ///
  /// In *it had not, in fact, been sold*, what was not is the selling.
  static func joinDenials(_ tree: inout SentenceTree) {
    for denial in tree.sentence.dropFirst()
    where tree[denial].relation == .advmod
      && ["not", "n't", "never"].contains(tree.lower(denial))
    {
      let auxiliary = tree[denial].head
      guard tree.sentence.contains(auxiliary), tree.isAuxiliary(auxiliary),
        tree.sentence.contains(tree[auxiliary].head)
      else { continue }
      tree[denial].head = tree[auxiliary].head
    }
  }

  /// Makes *is* the copula of what stands behind *for*, where it was taken for the auxiliary of the infinitive that this is to do.
  ///
  /// In *the plan is for a tower to be built*, the tower *is to be built* only by the plan. *The tower is, for a time, to be built*
  /// stays.
  static func leaveInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.mayHave(.auxPass) else { return }
    for copula in tree.sentence.dropFirst().dropLast(4)
    where [.aux, .auxPass].contains(tree[copula].relation) && tree.lower(copula + 1) == "for" {
      let (infinitive, noun) = (tree[copula].head, tree[copula + 1].head)
      guard tree.sentence.contains(infinitive), noun > copula, noun < infinitive,
        tree[infinitive].head == noun, tree[infinitive].relation == .acl,
        tree[noun + 1].tag == .to, tree[noun + 1].head == infinitive
      else { continue }
      tree.hang(copula, on: noun, as: .cop)
    }
  }

  /// Makes a participle of a past tense behind *and* that shares a modal and *be* or *have* with the verb before: no past goes with
  /// *will*.
  ///
  /// In *it will be torn down by May and rebuilt in the autumn*, both are to be, and in *it should have sailed at five and cast off at
  /// six* it did neither. *It will be sold, and he left* stays.
  static func tagShared(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .md), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(4)
    where tree[verb].tag == .vbd && tree[verb].relation == .conj {
      let first = tree[verb].head
      guard tree.sentence.contains(first), first < verb,
        tree.isPassive(first) || tree[first].tag == .vbn && tree[first - 1].tag == .vb,
        tree.dependents(of: first).contains(where: {
          $0 < first && tree[$0].tag == .md && tree[$0].relation == .aux
        }),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .obj),
        let last = tree.lower(verb).utf8.last,
        last == UInt8(ascii: "d") || last == UInt8(ascii: "t"),
        !["went", "did", "had"].contains(tree.lower(verb))
      else { continue }
      tree[verb].tag = .vbn
    }
  }

  /// Makes *is* or *was* before *to* a copula, or an auxiliary of the passive, of what is arranged, and its noun the subject of that.
  ///
  /// In *the lease is to be signed*, only *be* makes the passive, and in *the fair was to begin in May*, no fair is to begin anything
  /// but itself. *The plan was to begin in May* stays: it says what the plan was.
  static func openArranged(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to) else { return }
    for marker in tree.sentence.dropFirst(2).dropLast()
    where tree[marker].tag == .to && tree[marker].relation == .mark {
      let (auxiliary, verb) = (marker - 1, tree[marker].head)
      guard ["is", "are", "was", "were"].contains(tree.lower(auxiliary)),
        tree[auxiliary].head == verb,
        [.aux, .auxPass, .cop].contains(tree[auxiliary].relation)
      else { continue }
      if let outer = tree.dependent(of: verb, in: tree.words(before: auxiliary), .nsubjOuter) {
        guard !contents.contains(tree.base(ofNoun: outer)) else { continue }
        tree.hang(outer, asSubjectOf: verb)
      }
      guard tree.hasSubject(verb) else { continue }
      tree[auxiliary].relation = tree.isPassive(verb) ? .aux : .cop
    }
  }

  /// Nouns of which *was to* says what they were.
  private static let contents: Set<String> = [
    "aim", "answer", "choice", "decision", "duty", "goal", "hope", "idea", "intention", "job",
    "mission",
    "object", "objective", "option", "order", "plan", "policy", "proposal", "purpose", "response",
    "role",
    "rule", "solution", "step", "strategy", "task", "wish",
  ]
}
