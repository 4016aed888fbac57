internal import TextModel

/// Times inside one clause that a tree takes for those of another.
enum TimesInClauses {
  private static let counters: Set<String> = [
    "before", "earlier", "later", "ago", "previously", "afterwards",
  ]

  /// Gives the verb of a motion the time that was hung on what it asks for.
  ///
  /// In *the firm moved to dismiss the suit the following month*, it moved then, and nothing was dismissed.
  static func raiseFromMotions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) || tree.mayHave(.obl) else { return }
    for deed in tree.sentence.dropFirst(3).dropLast(2)
    where tree[deed].tag == .vb && tree.lower(deed - 1) == "to" {
      let verb = deed - 2
      guard ["moved", "petitioned", "applied"].contains(tree.lower(verb)), tree[deed].head == verb,
        motions.contains(tree.lower(deed)),
        let time = tree.dependent(of: deed, in: tree.words(behind: deed), .oblUnmarked, .obl),
        tree.namesTime(time) || tree.isUnitOfTime(time) || tree.isHourOrMonth(time + 1)
          || tree.isYear(time)
      else { continue }
      tree[time].head = verb
    }
  }

  /// What parties ask courts for.
  private static let motions: Set<String> = [
    "dismiss", "strike", "quash", "suppress", "vacate", "compel", "intervene", "transfer", "stay",
    "amend", "exclude", "reopen", "set", "appeal", "enforce", "unseal", "seal", "disqualify",
    "certify",
    "sever", "consolidate", "remand", "extend", "withdraw", "join",
  ]

  /// Hangs a count of time that ends a relative clause in commas on the verb of that clause.
  ///
  /// In *Lund, who had bought it three years before, sold it*, nobody sold it three years before.
  static func leaveRelatives(_ tree: inout SentenceTree) {
    var repairs = 0
    for word in tree.sentence.dropFirst(5).dropLast(2)
    where repairs < TreeMender.repairs && tree[word + 1].tag == .comma
      && tree[word].head > word + 1 && counters.contains(tree.lower(word))
    {
      repairs += 1
      guard
        let clause = tree.words(before: word).last(where: { tree[$0].relation == .aclRelcl }),
        case let noun = tree[clause].head, noun < clause,
        let comma = tree.comma(from: noun + 1, to: clause),
        [.wp, .wdt].contains(tree[comma + 1].tag),
        tree.comma(from: comma + 1, to: word) == nil
      else { continue }
      tree.hang(word, on: clause, as: .advmod)
    }
  }

  /// Hangs a time that *that* stands before on the verb of its clause, where it was hung on the verb that the clause belongs to.
  ///
  /// In *the House will recall that in May he asked them to go*, he asked in May. *They said in May that he had asked* stays.
  static func lowerBehindThat(_ tree: inout SentenceTree) {
    for that in tree.sentence.dropFirst().dropLast(3)
    where tree.lower(that) == "that" && tree[that].relation == .mark {
      let clause = tree[that].head
      guard clause > that, [.ccomp, .advcl].contains(tree[clause].relation),
        case let verb = tree[clause].head, verb == that - 1, tree.sentence.contains(verb),
        tree[verb].partOfSpeech == .verb
      else { continue }
      let times = (that + 1..<clause).filter {
        tree[$0].head == verb && [.obl, .oblUnmarked].contains(tree[$0].relation)
      }
      guard !times.isEmpty else { continue }
      for time in times { tree[time].head = clause }
      tree[clause].relation = .ccomp
    }
  }

  /// Takes *that* before a time for a word of it in a main clause, which no *that* opens.
  ///
  /// In *when they came that May it was found to leak*, it was found then, and in *fell ill at sea that May, sold the ship, and went
  /// home*, somebody fell ill then. *She said that Monday was too soon* stays.
  static func takeThose(_ tree: inout SentenceTree) {
    for that in tree.sentence.dropLast(2)
    where tree.lower(that) == "that" && [.mark, .nsubj].contains(tree[that].relation) {
      let (time, verb) = (that + 1, tree[that].head)
      guard tree.sentence.contains(verb), tree[time].head == verb, tree.namesTime(time),
        [.oblUnmarked, .obl, .nmodUnmarked].contains(tree[time].relation)
      else { continue }
      let first = tree[verb].head
      let isBehind =
        tree[verb].relation == .conj && tree[time + 1].tag == .comma && verb > time
        && tree.sentence.contains(first) && first < that - 1
        && ![.comma, .cc].contains(tree[that - 1].tag)
        && !tree.words(before: verb).contains {
          $0 != that && tree[$0].head == verb && tree.isSubject($0)
        }
        && !(first + 1..<that).contains { tree[$0].partOfSpeech == .verb }
      guard isBehind || tree[verb].relation == .root && tree[that].relation == .mark else {
        continue
      }
      if isBehind { tree.hang(time, on: first, as: .oblUnmarked) }
      tree.hang(that, on: time, as: .det)
      tree.tag(that, as: .dt, .determiner)
    }
  }

  /// Hangs a time in commas between a verb of saying and the *that* of its clause on the verb, and so the clause.
  ///
  /// In *they left when she confirmed, five minutes later, that it was safe*, she confirmed it five minutes later.
  static func leaveThats(_ tree: inout SentenceTree) {
    var repairs = 0
    for that in tree.sentence.dropFirst(5).dropLast()
    where repairs < TreeMender.repairs && tree.lower(that) == "that"
      && tree[that].relation == .mark && tree[that - 1].tag == .comma
    {
      repairs += 1
      guard
        let comma = (max(tree.sentence.lowerBound + 1, that - 7)..<that - 1).last(where: {
          tree[$0].tag == .comma
        }), case let (verb, clause) = (comma - 1, tree[that].head), clause > that,
        tree.hasTense(verb), tree.isReport(verb), tree[clause].relation != .root,
        !tree.hasDependent(of: verb, .obj),
        (comma + 1..<that - 1).contains(where: {
          tree.namesTime($0) || tree.isUnitOfTime($0) || counters.contains(tree.lower($0))
        })
      else { continue }
      tree.hang(clause, on: verb, as: .ccomp)
      for word in comma + 1..<that - 1 where !(comma + 1..<that - 1).contains(tree[word].head) {
        tree.hang(word, on: verb, as: tree.isNoun(word) ? .oblUnmarked : .advmod)
      }
    }
  }

  /// Gives a clause with *which* behind a comma to whom the sentence tells of, where it was taken for one about the time before.
  ///
  /// In *the roof was raised in 1974, which doubled its weight*, no year doubled it. *In 1974, which was a dry year* and *in 1974,
  /// which saw riots* stay.
  static func leaveResults(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .wdt) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast() where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree[pronoun].relation == .nsubj, tree[pronoun - 1].tag == .comma, clause > pronoun,
        tree[clause].relation == .aclRelcl, tree.hasTense(clause),
        tree.hasDependent(of: clause, .obj), !spans.contains(tree.base(ofPast: clause)),
        case let time = tree[clause].head, tree.sentence.contains(time), time < pronoun,
        tree[time].tag == .cd || tree.namesTime(time),
        [.obl, .oblUnmarked].contains(tree[time].relation),
        case let verb = tree[time].head, tree.sentence.contains(verb), verb < time,
        let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj, .nsubjPass),
        tree.isNoun(subject)
      else { continue }
      tree[clause].head = subject
    }
  }

  /// Verbs of which a time can be the subject.
  private static let spans: Set<String> = [
    "see", "bring", "mark", "begin", "end", "witness", "follow", "precede", "become",
  ]

  /// Gives *remained* and *stayed* the time that was hung on the state that they tell of.
  ///
  /// In *the road remained closed for two months*, that is how long it remained so.
  static func raiseFromStates(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast(3)
    where ["remained", "stayed", "remain", "stay"].contains(tree.lower(verb)) {
      // “remained *flooded*”, where a tree sees two verbs side by side
      if tree[verb + 1].tag == .vbn, tree[verb + 1].relation == .conj,
        tree[verb + 1].head == tree[verb].head,
        !tree.hasDependent(of: verb + 1, .nsubj, .nsubjPass, .aux, .auxPass, .obj, .cc)
      {
        tree.hang(verb + 1, on: verb, as: .xcomp)
      }
      guard let state = tree.dependent(of: verb, in: tree.words(behind: verb), .xcomp),
        [.vbn, .jj].contains(tree[state].tag), !tree.hasDependent(of: state, .mark, .aux)
      else { continue }
      for time in tree.words(behind: state)
      where tree[time].head == state && [.obl, .oblUnmarked].contains(tree[time].relation) {
        if tree.isUnitOfTime(time) || tree.namesTime(time) || tree.isYear(time) {
          tree[time].head = verb
        }
      }
    }
  }

  /// Hangs a bare weekday behind an infinitive on the past tense of a decision above it, which was taken that day.
  ///
  /// In *the council voted to sell the mill Friday*, it voted on Friday. *The council planned to sell the mill Friday* and *it voted to
  /// sell the mill next Friday* stay.
  static func raiseFromDecisions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) else { return }
    for day in tree.sentence.dropFirst(4) where NameCues.isWeekday(tree.lower(day)) {
      let deed = tree[day].head
      guard tree[day].relation == .oblUnmarked, !tree.hasDependent(of: day, .det, .amod),
        ![.jj, .dt].contains(tree[day - 1].tag), tree.sentence.contains(deed), deed < day,
        tree[deed].tag == .vb, tree[deed].relation == .xcomp, case let verb = tree[deed].head,
        tree.sentence.contains(verb), verb < deed, tree[verb].tag == .vbd,
        decisions.contains(tree.base(ofPast: verb)),
        !tree.dependents(of: verb).contains(where: {
          tree.namesTime($0) || tree.isUnitOfTime($0)
        })
      else { continue }
      tree[day].head = verb
      if tree[day - 1].tag == .nnp, !tree.isCapitalised(day - 1) {
        tree.tag(day - 1, as: .nn, .noun)
      }
    }
  }

  /// What somebody does on a day in deciding on a deed, as against planning or agreeing on it for a day.
  private static let decisions: Set<String> = ["vote", "refuse", "decline", "fail", "manage"]
}
