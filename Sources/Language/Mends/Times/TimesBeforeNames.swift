internal import TextModel

/// Times, ages and occasions that a tree joins with the name beside them.
enum TimesBeforeNames {
  /// Parts a time with a preposition from the name behind it, of which it was taken for the head.
  ///
  /// In *at 13:30 Ann Lee, the engineer, began* and *in October Ann Lee, her coach, told her*, no hour and no month bears
  /// the name. In *a bomb went off, and on Sunday Holm hinted at talks*, Holm hinted.
  static func leaveTimes(_ tree: inout SentenceTree) {
    for time in tree.sentence.dropFirst() {
      let (verb, name) = (tree[time].head, time + 1)
      guard tree[time].relation == .obl, verb > name, tree[verb].partOfSpeech == .verb,
        tree.isHourOrMonth(time), tree[name].head == time, tree[name].tag == .nnp,
        [.flat, .appos, .nmod, .nmodDesc, .nmodUnmarked].contains(tree[name].relation),
        !tree.namesTime(name), verb > name + 1 || !tree.hasSubject(verb),
        tree.hasDependent(of: time, in: tree.words(before: time), .case)
      else { continue }
      var end = name + 1
      while end < verb, tree[end].tag == .nnp { end += 1 }
      if let subject = tree.dependent(of: verb, in: end..<verb, .nsubj, .nsubjPass) {
        guard tree[end].tag == .comma, tree[verb - 1].tag == .comma else { continue }
        tree.hang(subject, on: name, as: .appos)
      }
      tree.hang(name, asSubjectOf: verb)
      tree.rehang(name + 1..<verb, from: time, to: name)
    }
  }

  /// Takes a weekday between a noun and its verb for a time.
  ///
  /// In *one senior official Monday described it*, the day is no name of the official.
  static func leaveDays(_ tree: inout SentenceTree) {
    for day in tree.sentence.dropFirst() {
      let noun = tree[day].head
      guard tree[day].tag == .nnp, noun < day, NameCues.isWeekday(tree.lower(day)),
        [.appos, .flat, .nmodUnmarked, .nmodDesc].contains(tree[day].relation),
        tree.isSubject(noun), case let verb = tree[noun].head, verb > day, verb <= day + 3,
        tree[verb].partOfSpeech == .verb, (day + 1..<verb).allSatisfy({ tree[$0].head == verb })
      else { continue }
      tree.hang(day, on: verb, as: .oblUnmarked)
    }
  }

  /// Parts a weekday or month with a preposition from the name and the title behind it: no subject has a preposition.
  ///
  /// In *on Sunday President Holm hinted at talks*, the day is no part of the president's name.
  static func leaveTitles(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropLast(3) {
      let day = marker + 1
      guard tree[marker].relation == .case,
        [.compound, .flat, .amod, .nmodDesc, .nmodUnmarked].contains(tree[day].relation),
        ["on", "in", "since", "by", "until"].contains(tree.lower(marker)),
        NameCues.isCalendar(tree.lower(day)), tree[day + 1].tag == .nnp, !tree.namesTime(day + 1)
      else { continue }
      var name = day
      for _ in 0..<3 where !tree.isSubject(name) && tree[name].head > name {
        name = tree[name].head
      }
      let verb = tree[name].head
      guard tree.isSubject(name), name > day, verb > name, (day...name).contains(tree[marker].head)
      else { continue }
      tree.hang(day, on: verb, as: .obl)
      tree[marker].head = day
    }
  }

  /// Parts a day that is named by its number alone from the name behind it: no subject has a preposition.
  ///
  /// In *they searched for two days, and on the third Holm found it*, Holm is not the third of his name.
  static func leaveNumbers(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropLast(4) where tree.lower(marker) == "on" {
      let (article, number, name) = (marker + 1, marker + 2, marker + 3)
      guard tree[marker].relation == .case, tree.lower(article) == "the",
        ordinals.contains(tree.lower(number)), tree[name].tag == .nnp,
        case let head = tree[number].head, head > number
      else { continue }
      if tree[number].relation == .amod, tree.isSubject(head), tree[head].head > head,
        [head, number].contains(tree[marker].head)
      {
        tree.hang(number, on: tree[head].head, as: .obl)
        tree[marker].head = number
        tree[article].head = number
      } else if tree[number].relation == .obl, tree[name].head == number, head > name,
        tree[head].partOfSpeech == .verb, !tree.hasSubject(head)
      {
        tree.hang(name, asSubjectOf: head)
        tree[article].head = number
      }
    }
  }

  private static let ordinals: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// Parts an occasion from the name behind it, where a verb has no subject: *on the evening of the vote Anna left*.
  static func leaveOccasions(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence.dropLast() where repairs < TreeMender.repairs {
      let name = noun + 1
      guard tree[name].head == noun, tree[name].tag == .nnp,
        [.appos, .flat, .nmod, .nmodDesc, .nmodUnmarked].contains(tree[name].relation),
        tree[noun].tag == .nn, !EventLexicon.shared.isPerson(tree.lemma(noun))
      else { continue }
      repairs += 1
      var occasion = noun
      while tree[occasion].relation == .nmod, tree.sentence.contains(tree[occasion].head),
        tree[occasion].head < occasion
      {
        occasion = tree[occasion].head
      }
      let verb = tree[occasion].head
      guard tree[occasion].relation == .obl, verb > name, tree[verb].partOfSpeech == .verb,
        !tree.hasSubject(verb),
        tree.hasDependent(of: occasion, in: tree.words(before: occasion), .case)
      else { continue }
      tree.hang(name, asSubjectOf: verb)
    }
  }

  /// Takes an age or hour for no part of the name behind it: *at fourteen Clement was apprenticed*, *at about five Clement left*.
  static func leaveAges(_ tree: inout SentenceTree) {
    let marker = tree.sentence.lowerBound
    guard tree.sentence.count > 4, tree.lower(marker) == "at" else { return }
    let age = ["about", "around"].contains(tree.lower(marker + 1)) ? marker + 2 : marker + 1
    guard tree[age].tag == .cd, tree[age].relation == .nummod, case let name = tree[age].head,
      name > age, tree[name].partOfSpeech == .properNoun, case let verb = tree[name].head,
      tree.isSubject(name) || tree[name].relation == .obl && verb > name && !tree.hasSubject(verb),
      [age, name].contains(tree[marker].head)
    else { return }
    tree.hang(name, asSubjectOf: verb)
    tree.hang(age, on: verb, as: .obl)
    tree.hang(marker, on: age, as: .case)
  }
}
