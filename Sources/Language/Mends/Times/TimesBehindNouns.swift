internal import TextModel

/// Times right behind a noun that a tree takes for the subject of its verb.
enum TimesBehindNouns {
  /// Gives the verb a date that commas set off between it and its subject: “the wedding, *on 3 May*, drew a crowd”.
  static func raiseSetOff(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod) else { return }
    for date in tree.sentence.dropFirst(3) where tree[date].relation == .nmod {
      let (subject, first) = (tree[date].head, date - 2)
      guard tree.sentence.contains(subject), subject == first - 1, tree.isSubject(subject),
        tree[first].tag == .comma, tree[date - 1].tag == .in, tree[date - 1].head == date,
        case let verb = tree[subject].head, verb > date, tree.hasTense(verb),
        tree[verb - 1].tag == .comma,
        (date + 1..<verb - 1).allSatisfy({ tree.isWithin($0, date) }),
        tree.isHourOrMonth(date) || tree.isHourOrMonth(date + 1)
      else { continue }
      tree.hang(date, on: verb, as: .obl)
    }
  }

  /// Gives the verb a weekday or month that stands between it and whoever did it.
  ///
  /// In *a jury on Monday found him guilty*, the jury is of no day. *The talks on Monday failed* stays.
  static func raiseFromDoers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod) else { return }
    for time in tree.sentence.dropFirst(2).dropLast()
    where tree[time].relation == .nmod && NameCues.isCalendar(tree.lower(time)) {
      let (doer, marker, verb) = (tree[time].head, time - 1, time + 1)
      guard tree[marker].head == time, ["on", "in"].contains(tree.lower(marker)),
        tree.sentence.contains(doer), doer < marker, tree.isSubject(doer),
        tree[doer].head == verb, tree.hasTense(verb),
        tree.namesSomebody(doer) || [.nnp, .nnps].contains(tree[doer].tag)
      else { continue }
      tree.hang(time, on: verb, as: .obl)
    }
  }

  /// Leaves a date that commas set off with what there was news of, where it was taken for that of what came of the news.
  ///
  /// In *news of the victory at Skall, on 8 May, obliged him to leave*, the victory was on that day. *The news, on 8 May, alarmed him*
  /// stays.
  static func leaveWithTold(_ tree: inout SentenceTree) {
    for date in tree.sentence.dropFirst(5).dropLast(2) where tree[date].relation == .obl {
      let (verb, first) = (tree[date].head, date - 2)
      guard verb > date, tree[first].tag == .comma, tree[date - 1].tag == .in,
        tree[date - 1].head == date, tree[verb - 1].tag == .comma,
        tree.isHourOrMonth(date) || tree.isHourOrMonth(date + 1) || tree.isYear(date),
        let news = tree.dependent(of: verb, in: tree.words(before: first), .nsubj),
        ["news", "word", "report", "rumour", "rumor", "tidings"].contains(tree.base(ofNoun: news)),
        let told = tree.dependent(of: news, in: news + 1..<first, .nmod),
        (told..<first).allSatisfy({ tree.isWithin($0, told) })
      else { continue }
      tree.hang(date, on: told, as: .nmod)
    }
  }

  /// Takes *that* before a month or a part of a day for a word of the time, where it opens no clause.
  ///
  /// In *a flood that August destroyed the mill*, the flood destroyed it. *The flood that August rains caused ebbed* stays.
  static func leaveThose(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for that in tree.sentence.dropFirst(2).dropLast(2) where tree.lower(that) == "that" {
      let (noun, time, verb) = (that - 1, that + 1, tree[that].head)
      guard tree.isSubject(that), isTime(time, tree), tree.isNoun(noun), verb > time,
        tree[verb].tag == .vbd, tree[verb].relation == .aclRelcl, tree[verb].head == noun,
        (time + 1..<verb).allSatisfy({ [.rb, .vbd].contains(tree[$0].tag) }),
        tree[noun].relation == .root
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(time, on: noun, as: .nmodUnmarked)
      tree.hang(that, on: time, as: .det)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    }
  }

  /// Makes a clause of a noun with *a* and the verb behind *that* and a time, where the verb has its object and the clause lacks nothing.
  ///
  /// In *a drought that summer halved the crop*, the drought halved it. *The rain that summer brought* stays.
  static func openThose(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for that in tree.sentence.dropFirst(2).dropLast(3) where tree.lower(that) == "that" {
      let (noun, time, verb) = (that - 1, that + 1, tree[that + 1].head)
      guard tree[time].relation == .nsubj, isTime(time, tree), tree[that].head == time,
        tree.isNoun(noun), verb == time + 1, tree[verb].tag == .vbd,
        tree[verb].relation == .aclRelcl, tree[verb].head == noun,
        tree.hasDependent(of: verb, .obj), tree.hasDependent(of: noun, .det),
        [.root, .parataxis, .conj].contains(tree[noun].relation)
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.rehang(tree.words(before: noun), from: noun, to: verb, only: .cc, .punct, .obl)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(time, on: noun, as: .nmodUnmarked)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    }
  }

  /// Takes *that* before a season or month behind a relative clause for a word of its time, where it was taken to open another.
  ///
  /// In *a panel that sat for a week that summer cleared her*, the panel cleared her.
  static func leaveThoseBehindRelatives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for that in tree.sentence.dropFirst(4).dropLast(3) where tree.lower(that) == "that" {
      let (time, verb) = (that + 1, tree[that + 1].head)
      guard tree[time].relation == .nsubj, isTime(time, tree), verb > time,
        [.vbd, .vbn].contains(tree[verb].tag), tree[verb].relation == .aclRelcl,
        let noun = tree.sentence.prefix(8).first(where: { tree[$0].relation == .root }),
        noun < that, tree.isNoun(noun),
        let clause = tree.dependent(of: noun, in: noun + 1..<that, .aclRelcl),
        case let above = tree[verb].head,
        above == noun || tree.sentence.contains(above) && tree.isWithin(above, clause)
      else { continue }
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(time, on: clause, as: .oblUnmarked)
      tree.hang(that, on: time, as: .det)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    }
  }

  /// Makes a subject of the noun that *after* or *before* governs, where the time behind it was taken for that of its verb.
  ///
  /// In *it burst after a quake the previous night cracked it*, no night cracked it.
  static func openClauses(_ tree: inout SentenceTree) {
    for time in tree.sentence.dropFirst(5).dropLast()
    where tree[time].relation == .nsubj && isTime(time, tree) {
      let (noun, clause) = (time - 3, tree[time].head)
      guard tree.lower(time - 2) == "the",
        ["previous", "following", "next"].contains(tree.lower(time - 1)), clause > time,
        tree[clause].tag == .vbd, tree.isNoun(noun), tree[noun].relation == .obl,
        case let verb = tree[noun].head, verb < noun, tree[clause].head == verb,
        let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case),
        ["after", "before"].contains(tree.lower(marker))
      else { continue }
      tree[clause].relation = .advcl
      tree.hang(marker, on: clause, as: .mark)
      tree.hang(noun, on: clause, as: .nsubj)
      tree.hang(time, on: noun, as: .nmodUnmarked)
    }
  }

  /// Makes a clause of a noun, the time behind it and a past tense that was taken to tell of the time.
  ///
  /// In *a sale of rights the following July flopped*, the sale did. *The rain the previous night brought ebbed* stays.
  static func openTelling(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for time in tree.sentence.dropFirst(3).dropLast(2)
    where tree.isSubject(time) && isTime(time, tree) && tree.lower(time - 2) == "the" {
      let (verb, noun) = (tree[time].head, time - 3)
      guard ["previous", "following", "next", "same"].contains(tree.lower(time - 1)),
        verb == time + 1, tree[verb].tag == .vbd, tree[verb].relation == .aclRelcl,
        tree.isNoun(noun), case let topic = tree[verb].head, tree[topic].relation == .root,
        topic == noun || topic < noun && tree.isWithin(noun, topic)
      else { continue }
      tree.hang(verb, inPlaceOf: topic)
      tree.hang(topic, asSubjectOf: verb)
      tree.hang(time, on: verb, as: .oblUnmarked)
      tree.rehang(tree.words(behind: verb), from: topic, to: verb)
    }
  }

  /// Gives a verb of becoming the date behind what something became, where it was taken for a part of that.
  ///
  /// In *the inquiry became a formal investigation on 3 May*, it did so on that day. *It became the law of 1911* stays.
  static func leavePredicates(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) else { return }
    for noun in tree.sentence.dropFirst(2)
    where tree[noun].relation == .xcomp && tree.isNoun(noun) {
      let verb = tree[noun].head
      guard tree.sentence.contains(verb), verb < noun,
        ["became", "become", "becomes", "becoming"].contains(tree.lower(verb)),
        let time = tree.dependent(of: noun, in: tree.words(behind: noun), .nmod),
        isDate(time, tree),
        let preposition = tree.dependent(of: time, in: noun + 1..<time, .case),
        ["in", "on", "at", "by", "from", "before", "after"].contains(tree.lower(preposition))
      else { continue }
      tree.hang(time, on: verb, as: .obl)
    }
  }

  /// Whether a word names a time of the calendar, or a number does that stands beside one.
  private static func isDate(_ word: Int, _ tree: SentenceTree) -> Bool {
    isTime(word, tree) || tree.isYear(word)
      || tree[word].tag == .cd
        && tree.dependents(of: word).contains { NameCues.isCalendar(tree.lower($0)) }
  }

  /// Whether a word names a month, a season or a day or a part of one.
  private static func isTime(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree[word].tag == .nnp && NameCues.isCalendar(tree.lower(word))
      || [
        "night", "morning", "evening", "afternoon", "day", "week", "month", "year", "summer",
        "winter", "spring", "autumn",
      ].contains(tree.lower(word))
  }
}
