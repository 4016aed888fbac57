internal import TextModel

/// Times without a preposition that a tree takes for the subject of the clause they open.
enum OpeningTimes {
  /// Gives a verb whoever stands behind a time or a count that was left for a subject.
  ///
  /// In *with ten seconds left Ida Berg, a guard, scored*, no seconds left anybody.
  static func returnFromRests(_ tree: inout SentenceTree) {
    for left in tree.sentence.dropFirst(2).dropLast(2) where tree[left].relation == .advcl {
      let (time, verb) = (left - 1, tree[left].head)
      guard ["left", "remaining"].contains(tree.lower(left)), tree[time].tag != .nnp,
        tree.isUnitOfTime(time) || tree.hasDependent(of: time, .nummod),
        [left, verb].contains(tree[time].head),
        let marker = tree.words(before: time).last(where: { tree.lower($0) == "with" }),
        time - marker <= 3,
        let name = tree.dependent(of: left, in: tree.words(behind: left), .obj),
        (left + 1..<name).allSatisfy({ tree.isWithin($0, name) }), verb > name,
        tree.sentence.contains(verb),
        !tree.hasSubject(verb) || tree[time].head == verb && tree.isSubject(time)
      else { continue }
      tree.hang(name, asSubjectOf: verb)
      tree.hang(time, on: verb, as: .obl)
      tree.hang(marker, on: time, as: .case)
      tree.hang(left, on: time, as: .acl)
      tree[left].tag = .vbn
    }
  }

  /// Gives a verb the subject behind *in the end* or *in the event*, where it was hung on that.
  ///
  /// In *in the event sixty members agreed*, no event was of members. *In the event of a fire he ran* stays.
  static func leaveOutcomes(_ tree: inout SentenceTree) {
    let first = tree.sentence.lowerBound
    guard tree.sentence.count > 5, tree.lower(first) == "in", tree.lower(first + 1) == "the",
      case let outcome = first + 2, ["end", "event", "meantime"].contains(tree.lower(outcome)),
      case let verb = tree[outcome].head, verb > outcome + 1, tree.hasTense(verb),
      !tree.hasSubject(verb),
      let noun = tree.dependents(of: outcome).first(where: {
        $0 > outcome && $0 < verb && [.nmod, .appos, .nmodUnmarked].contains(tree[$0].relation)
      }), !tree.hasDependent(of: noun, .case), tree.comma(from: outcome, to: noun) == nil
    else { return }
    tree.hang(noun, asSubjectOf: verb)
  }

  /// Gives a clause that a time opens its own subject, and takes the time for no more than that.
  ///
  /// In *that autumn a retired teacher founded it*, no autumn founded anything; *the next morning brought rain* stays.
  static func openTimes(_ tree: inout SentenceTree) {
    var repairs = 0
    for time in tree.sentence.dropFirst() where repairs < TreeMender.repairs && tree.isSubject(time)
    {
      let verb = tree[time].head
      guard verb > time, Self.turns.contains(tree.lower(time)) else { continue }
      repairs += 1
      guard let first = tree.sentence.first(where: { $0 < time && tree[$0].head == time }),
        first == tree.sentence.lowerBound || tree[first - 1].relation == .cc,
        (first..<time).contains(where: { Self.pointers.contains(tree.lower($0)) }),
        tree[verb].partOfSpeech == .verb
      else { continue }
      let behind = (time + 1..<verb).first {
        [time, verb].contains(tree[$0].head)
          && [.noun, .properNoun, .pronoun].contains(tree[$0].partOfSpeech)
      }
      if let behind {
        guard !tree.hasDependent(of: behind, in: time + 1..<behind, .case),
          tree[time + 1].tag != .comma || tree[behind].relation == .nsubj
        else { continue }
        tree[behind].head = verb
        tree[behind].relation = tree[time].relation
      } else {
        // “hid the news and *the next morning* led the charge”
        guard tree[verb].relation == .conj, tree[verb].tag == .vbd, time + 1 == verb,
          !Self.ofTimes.contains(tree.lemma(verb)), tree.hasDependent(of: verb, .obj)
        else { continue }
      }
      tree[time].relation = .oblUnmarked
    }
  }

  /// Parts a time in front from the noun behind an article: no compound has an article inside it.
  ///
  /// In *the following January the mill was listed*, no mill is one of January.
  static func leaveArticles(_ tree: inout SentenceTree) {
    guard tree.sentence.count > 4 else { return }
    for time in tree.sentence.dropFirst().prefix(6) {
      let noun = tree[time].head
      guard [.compound, .flat, .nmodUnmarked, .nmodDesc].contains(tree[time].relation),
        noun > time + 1, tree[time + 1].tag == .dt, tree[time + 1].head == noun,
        turns.contains(tree.lower(time)) || NameCues.isCalendar(tree.lower(time)),
        isPointedAt(time, tree), tree.isSubject(noun),
        case let verb = tree[noun].head, verb > noun
      else { continue }
      tree.hang(time, on: verb, as: .oblUnmarked)
      tree.rehang(tree.sentence.lowerBound..<time, from: noun, to: time)
    }
  }

  /// Gives the verb a date that commas set off behind what it is counted from.
  ///
  /// In *a week after the flood, on April 12, Ida Berg resigned*, no flood was on April 12. *After the flood on April 12, she resigned*
  /// stays.
  static func returnDates(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst().prefix(16) where tree[noun].relation == .obl {
      let (comma, sign, verb) = (noun + 1, noun + 2, tree[noun].head)
      guard verb > noun + 4, tree.sentence.contains(verb), tree[comma].tag == .comma,
        ["on", "in"].contains(tree.lower(sign)), tree.hasTense(verb),
        let marker = tree.dependents(of: noun).first(where: { tree[$0].relation == .case }),
        ["after", "before"].contains(tree.lower(marker)),
        let date = tree.dependents(of: noun).first(where: {
          $0 > sign && [.nmod, .obl].contains(tree[$0].relation)
        }), tree[sign].head == date, tree.sentence.contains(date + 1),
        tree[date + 1].tag == .comma,
        (sign + 1...date).contains(where: { NameCues.isCalendar(tree.lower($0)) }),
        (sign + 1...date).allSatisfy({
          NameCues.isCalendar(tree.lower($0)) || tree[$0].tag == .cd || tree.lower($0) == "the"
        })
      else { continue }
      tree.hang(date, on: verb, as: .obl)
    }
  }

  /// Whether a word before a time points at it from another.
  private static func isPointedAt(_ time: Int, _ tree: SentenceTree) -> Bool {
    (max(tree.sentence.lowerBound, time - 2)..<time).contains { pointers.contains(tree.lower($0)) }
  }

  /// Words for times that come and go in a story.
  private static let turns: Set<String> = [
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning", "afternoon",
    "evening", "night", "weekend",
  ]

  /// Words that point at such a time from another.
  private static let pointers: Set<String> = [
    "that", "next", "following", "same", "previous", "last",
  ]

  /// Verbs of which a time can be the subject.
  private static let ofTimes: Set<String> = [
    "bring", "see", "pass", "begin", "start", "mark", "prove", "come", "dawn", "follow", "break",
    "find", "witness", "open", "end", "give", "offer", "cost", "reveal", "be", "have",
  ]
}
