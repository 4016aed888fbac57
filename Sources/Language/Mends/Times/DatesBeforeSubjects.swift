internal import TextModel

/// Dates and occasions that a tree takes for a part of the subject behind them.
enum DatesBeforeSubjects {
  /// Gives a predicate without a subject the number of persons or things before it, which were hung on a noun.
  ///
  /// In *at the time of the flood two guards were asleep*, no flood takes an object or is two guards.
  static func openObjects(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst(4).dropLast()
    where [.obj, .appos].contains(tree[noun].relation) {
      let (occasion, start) = (tree[noun].head, noun + 1)
      guard tree.sentence.contains(occasion), occasion < noun - 1,
        tree[occasion].partOfSpeech == .noun, tree[noun].tag == .nns,
        (occasion + 1..<noun).allSatisfy({ [.cd, .jj].contains(tree[$0].tag) }),
        tree.hasTense(start), [.aux, .auxPass, .cop].contains(tree[start].relation),
        case let predicate = tree[start].head, predicate > start, !tree.hasSubject(predicate)
      else { continue }
      tree.hang(noun, asSubjectOf: predicate)
    }
  }

  /// Takes a date with a preposition for no part of the subject right behind it.
  ///
  /// In *in 1995 soldiers took it*, *in May 1765 masons began it* and *at dawn heavy rain fell*, the soldiers have no preposition,
  /// the masons no month, and no rain is of a dawn.
  static func partDates(_ tree: inout SentenceTree) {
    var repairs = 0
    for date in tree.sentence.dropFirst().dropLast() where repairs < TreeMender.repairs {
      guard [.nummod, .compound, .amod, .nmodDesc].contains(tree[date].relation),
        tree.isYear(date) || tree.isHourOrMonth(date) || tree.isTurnOfDay(date),
        isBehindPreposition(date, tree)
      else { continue }
      repairs += 1
      var noun = tree[date].head
      while noun > date, tree[noun].relation == .compound, tree[noun].head > noun,
        tree[noun].tag == .nn
      {
        noun = tree[noun].head
      }
      // “In 1890 *cholera* came”, which may be taken for a name
      guard noun > date, tree.isSubject(noun),
        [.nn, .nns].contains(tree[noun].tag)
          || tree[noun].tag == .nnp && tree.isYear(date) && tree.lower(date - 1) != "of",
        case let verb = tree[noun].head, verb > noun
      else { continue }
      for word in tree.sentence where word < date && tree[word].head == noun {
        tree[word].head = date
        if tree[word].relation != .case { tree[word].relation = .cc }
      }
      // “between 09:12 *and 11:47* customers waited”
      let isSecond = tree.lower(date - 1) == "and"
      tree[date].head = isSecond ? date - 2 : verb
      tree[date].relation = isSecond ? .conj : .obl
      tree[date - 1].head = date
      tree[date - 1].relation = isSecond ? .cc : .case
    }
  }

  /// Takes the noun behind a year for the subject of the verb that has none, where both were hung on the preposition.
  ///
  /// In *in 1905 work on the pier began*, no work came in a number. Leaves alone: *in 1905 letters to Ida, he says so*.
  static func openSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nummod) else { return }
    for year in tree.sentence.dropFirst().dropLast(2)
    where tree.isYear(year) && tree[year].relation == .nummod {
      let (marker, noun) = (year - 1, tree[year].head)
      guard ["in", "by", "since", "until", "during"].contains(tree.lower(marker)),
        tree[marker].head == noun, noun > year, tree[noun].relation == .obl,
        [.nn, .nns].contains(tree[noun].tag),
        (year + 1..<noun).allSatisfy({ tree[$0].tag == .jj && tree[$0].head == noun }),
        case let verb = tree[noun].head, verb > noun, !tree.hasSubject(verb),
        tree.comma(from: noun, to: verb) == nil,
        let start = (noun + 1..<verb + 1).first(where: { !tree.isWithin($0, noun) }),
        tree.hasTense(start), start == verb || tree[start].head == verb
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(year, on: verb, as: .obl)
      tree.hang(marker, on: year, as: .case)
    }
  }

  /// Takes a noun that was joined to a date with no *and* between for the subject of the verb that has none.
  ///
  /// In *on 20 May the trustees, by then divided, sold it*, no date is a trustee. Leaves alone: *on 20 May and the day after*.
  static func openJoined(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropFirst(2).dropLast(2)
    where tree[noun].relation == .conj && tree.isNoun(noun) && !tree.namesTime(noun) {
      let date = tree[noun].head
      guard tree.sentence.contains(date), date < noun, noun - date < 8,
        tree[date].tag == .cd || tree.namesTime(date), tree[date].relation == .obl,
        !(date..<noun).contains(where: { [.comma, .cc].contains(tree[$0].tag) }),
        case let verb = tree[date].head, verb > noun, tree.hasTense(verb), !tree.hasSubject(verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Takes the noun behind the year of a season or month for the subject of the verb that has none.
  ///
  /// In *in the spring of 1891 Ann Lee, who kept bees, sold it* and *by the spring of 1891 a party, with tents, stood there*, no
  /// spring is Ann Lee's or the party's.
  static func openNames(_ tree: inout SentenceTree) {
    for year in tree.sentence.dropFirst(3).dropLast(2)
    where tree.isYear(year) && tree.lower(year - 1) == "of" {
      let season = year - 2
      guard tree[season].relation == .obl, case let verb = tree[season].head, verb > year + 1,
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb), tree.namesTime(season),
        !tree.namesTime(year + 1),
        let noun = (year + 1..<min(year + 7, verb)).first(where: {
          [season, year].contains(tree[$0].head) && tree.isNoun($0)
            && !tree.hasDependent(of: $0, in: year + 1..<$0, .case)
        }), (year + 1..<noun).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(year, on: season, as: .nmod)
      tree.hang(year - 1, on: year, as: .case)
      tree.rehang(noun + 1..<verb, from: season, to: noun)
    }
  }

  /// Hangs the short end of a range of years on its beginning, where it was taken for a number of what follows.
  ///
  /// In *in the siege of 1702–04 French guns sank it*, there were no four guns. Leaves alone: *in 1702 - 40 guns sank it*.
  static func joinRanges(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nummod), tree.mayHave(tag: .cd) else { return }
    for end in tree.sentence.dropFirst(2).dropLast() where tree[end].tag == .cd {
      let (dash, year) = (end - 1, end - 2)
      guard tree[end].relation == .nummod, tree[end].head > end, tree.isYear(year),
        ["–", "-", "/"].contains(tree.form(dash)), !tree[dash].spaceBefore, !tree[end].spaceBefore,
        [1, 2].contains(tree.form(end).utf8.count)
      else { continue }
      tree.hang(end, on: year, as: .nmod)
      tree.hang(dash, on: end, as: .case)
    }
  }

  /// Whether a date, with what stands before it of its own, has a preposition of time before it.
  private static func isBehindPreposition(_ date: Int, _ tree: SentenceTree) -> Bool {
    switch tree.lower(date - 1) {
    case "in", "on", "by", "since", "until", "at", "during", "from", "of": true
    case "and": date > 2 && tree[date - 2].tag == .cd
    default: false
    }
  }

  /// Takes a year for a time, and the name behind it for the subject.
  ///
  /// In *around 245 BCE Ptolemy called him*, the caller is not the number that the name was hung on.
  static func leaveYears(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .cd) else { return }
    for year in tree.sentence {
      let verb = tree[year].head
      guard tree[year].relation == .nsubj, tree[year].tag == .cd, verb > year + 1,
        let name = (year + 1..<verb).first(where: { tree[$0].head == year && tree[$0].tag == .nnp }
        ), (name + 1..<verb).allSatisfy({ tree[$0].head == name })
      else { continue }
      tree.hang(name, on: verb, as: .nsubj)
      tree[year].relation = .obl
      for word in year + 1..<name where tree[word].head == name {
        tree.hang(word, on: year, as: .nmodDesc)
      }
    }
  }

  /// Takes somebody right before a verb for its subject, who was taken for a time beside the time before.
  ///
  /// In *by Christmas the couple had left*, the couple is no Christmas. *In May the next day they left* stays.
  static func openSomebody(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast() where tree[noun].relation == .oblUnmarked {
      let verb = tree[noun].head
      guard tree[noun].tag == .nn, tree.lower(noun - 1) == "the", verb > noun,
        tree[verb].partOfSpeech == .verb, tree.lower(noun) == "couple" || tree.namesSomebody(noun),
        (noun + 1..<verb).allSatisfy({ tree[$0].head == verb && tree[$0].relation != .punct }),
        !tree.hasSubject(verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Takes a time behind a preposition for no subject: in *she stayed, and in the autumn of 1959 was hired*, no autumn was.
  static func leavePhrases(_ tree: inout SentenceTree) {
    var repairs = 0
    for time in tree.sentence.dropFirst(2).dropLast()
    where tree.isSubject(time) && repairs < TreeMender.repairs {
      guard tree.namesTime(time) || tree.isYear(time), tree[time].head > time else { continue }
      repairs += 1
      guard
        let marker = tree.dependent(of: time, in: tree.words(before: time), .case),
        ["in", "on", "at", "by", "during", "since", "until"].contains(tree.lower(marker))
      else { continue }
      tree[time].relation = .obl
    }
  }

  /// Takes the noun behind an occasion and its year for the subject of the verb that has none.
  ///
  /// In *during the riots of 1968 angry students burned it*, the riots were not the students'.
  static func partOccasions(_ tree: inout SentenceTree) {
    var repairs = 0
    for year in tree.sentence.dropFirst(3).dropLast(2) where repairs < TreeMender.repairs {
      let (marker, occasion) = (year - 1, year - 2)
      guard tree.isYear(year), tree.lower(marker) == "of",
        let noun = (year + 1..<max(year + 1, min(year + 5, tree.sentence.upperBound - 1))).first(
          where: {
            tree[$0].tag == .nns && tree[$0].head == occasion && tree[$0].relation == .nmod
          })
      else { continue }
      repairs += 1
      let verb = tree[occasion].head
      guard verb == noun + 1, [.obl, .nsubj].contains(tree[occasion].relation),
        tree[verb].tag == .vbd,
        tree.hasDependent(of: occasion, in: tree.words(before: occasion), .case),
        tree[occasion].relation == .nsubj || !tree.hasSubject(verb)
      else { continue }
      tree[occasion].relation = .obl
      tree.hang(year, on: occasion, as: .nmod)
      tree[marker].head = year
      tree.hang(noun, on: verb, as: .nsubj)
    }
  }

  /// Takes the name behind a day and month for the subject of the verb that has none, where the month was taken for its first part.
  ///
  /// In *on 7 June Mona Tarrant left*, nobody is called June Mona Tarrant.
  static func partMonths(_ tree: inout SentenceTree) {
    guard tree.mayHave(.flat) else { return }
    for month in tree.sentence.dropFirst().dropLast(2)
    where tree[month + 1].head == month && tree[month + 1].relation == .flat {
      let (day, name) = (month - 1, month + 1)
      guard NameCues.isCalendar(tree.lower(month)), tree[day].tag == .cd,
        tree[month].head == day, tree[name].tag == .nnp,
        [.obl, .oblUnmarked].contains(
          tree[day].relation), case let verb = tree[day].head, verb > name,
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb),
        tree.comma(from: name, to: verb) == nil
      else { continue }
      tree.hang(name, asSubjectOf: verb)
      for word in name + 1..<verb where tree[word].head == month { tree[word].head = name }
    }
  }

  /// Takes the person behind a span of time and what it goes into for the subject of the verb that has none.
  ///
  /// In *an hour into the flight the pilot warned them*, no hour is the pilot's.
  static func partSpans(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst().dropLast(4) where tree[marker].relation == .case {
      let (unit, noun) = (marker - 1, tree[marker].head)
      guard [.obl, .oblUnmarked].contains(tree[unit].relation), noun > marker,
        ["into", "after", "before"].contains(tree.lower(marker)), tree.isUnitOfTime(unit),
        case let verb = tree[unit].head,
        verb > noun + 2, tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb),
        tree[noun + 1].tag == .dt,
        let subject = (noun + 2..<verb).first(where: {
          tree[noun + 1].head == $0 && tree.isNoun($0)
            && [.nmod, .appos, .conj, .obj, .nmodUnmarked].contains(tree[$0].relation)
        }), [unit, noun].contains(tree[subject].head)
      else { continue }
      tree.hang(subject, asSubjectOf: verb)
    }
  }

  /// Takes the noun behind a number of units of time for the subject of the verb that has none, where it was joined to the units.
  ///
  /// In *within six weeks eight cases had been reported*, nothing joins the cases to the weeks.
  static func partUnits(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast() where tree[noun].relation == .conj {
      let unit = tree[noun].head
      guard tree.sentence.contains(unit), unit < noun, tree.isUnitOfTime(unit),
        [.nn, .nns, .nnp].contains(tree[noun].tag), !tree.isUnitOfTime(noun),
        tree[unit].relation == .obl, case let verb = tree[unit].head, verb > noun,
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb),
        tree.comma(from: unit, to: noun) == nil,
        !tree.hasDependent(of: noun, in: tree.words(before: noun), .cc, .case)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Takes somebody behind a time for the subject of the verb that has none, where he was taken for a part of the time.
  ///
  /// In *at 10:55 a porter, Ida Holm, saw smoke*, no hour is a porter's, and in *on 5 May Holm, who was ill, left*, no day is called
  /// so. *At ten, a late hour, she saw it* stays.
  static func openStrangers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmodUnmarked) || tree.mayHave(.appos) || tree.mayHave(.flat) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast() where [.nn, .nnp].contains(tree[noun].tag) {
      let time = tree[noun].head
      guard tree.sentence.contains(time), time < noun,
        [.nmodUnmarked, .appos, .nmod, .flat].contains(tree[noun].relation),
        tree[time].relation == .obl, tree[time].tag == .cd || tree.isHourOrMonth(time),
        isStranger(noun, behind: time, tree), case let verb = tree[time].head, verb > noun,
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Whether a word behind a time is a noun for somebody with an article or owner, or a name with a comma behind it.
  private static func isStranger(
    _ noun: Int, behind time: Int, _ tree: SentenceTree
  ) -> Bool {
    var first = noun
    if tree[noun].tag == .nn {
      guard
        let article = tree.dependent(of: noun, in: tree.words(before: noun), .det, .nmodPoss),
        ["a", "an", "the"].contains(tree.lower(article))
          || tree[article].tag == .prpPossessive,
        article > time, tree.namesSomebody(noun)
      else { return false }
      first = article
    } else {
      var end = noun
      while end + 2 < tree.sentence.upperBound, tree[end + 1].head == noun,
        tree[end + 1].relation == .flat
      {
        end += 1
      }
      guard tree[end + 1].tag == .comma, !tree.namesTime(noun), !tree.isHourOrMonth(noun) else {
        return false
      }
      // “on 5 May, *Holm*, a clerk, left”
      if tree[first - 1].tag == .comma { first -= 1 }
    }
    return (time + 1..<max(time + 1, first)).allSatisfy {
      tree[$0].head == time && tree[$0].tag != .comma
    }
  }

  /// Takes what is counted by the day for the subject of the verb behind it, where it was taken for a time or joined to one.
  ///
  /// In *by 1900 nineteen ships a day were calling*, the ships were. *She ran ten miles a day* stays.
  static func openRates(_ tree: inout SentenceTree) {
    for unit in tree.sentence.dropFirst(3).dropLast() where tree.isUnitOfTime(unit) {
      let (noun, start) = (unit - 2, unit + 1)
      guard ["a", "an", "every", "per"].contains(tree.lower(unit - 1)), tree[noun].tag == .nns,
        !tree.isUnitOfTime(noun), tree[noun - 1].tag == .cd,
        [.obl, .oblUnmarked, .nmod, .nmodUnmarked, .conj, .obj].contains(tree[noun].relation),
        tree.isFinite(start), case let verb = tree.isAuxiliary(start) ? tree[start].head : start,
        tree.sentence.contains(verb), verb >= start, !tree.hasSubject(verb),
        !tree.hasDependent(of: noun, in: tree.words(before: noun), .case)
          || tree[noun].relation == .nmod
      else { continue }
      if let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case) {
        // “by the turn *of the century* nineteen ships”
        guard let time = (marker + 1..<noun).first(where: { tree.isNoun($0) || tree.isYear($0) }),
          tree[time].head == noun || tree[time].head == tree[noun].head
        else { continue }
        let whole = tree[noun].head
        tree.hang(marker, on: time, as: .case)
        tree.hang(time, on: whole, as: .nmod)
        tree.rehang(marker + 1..<time, from: noun, to: time)
      }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(unit, on: noun, as: .nmodUnmarked)
    }
  }

  /// Takes the noun behind a day and its month for the subject of the verb that has none, where the day was hung on it.
  ///
  /// In *on the evening of 9 May Holm's widow, Ida, sold it*, the widow did. *The mayor of 9 May Street left* stays.
  static func openOwned(_ tree: inout SentenceTree) {
    for month in tree.sentence.dropFirst(3).dropLast(2) where tree.isHourOrMonth(month) {
      let day = month - 1
      guard tree[day].tag == .cd, tree[month].head == day || tree[day].head == month,
        tree.lower(day - 1) == "of", case let time = day - 2, tree.isNoun(time),
        tree[time].relation == .obl, case let verb = tree[time].head,
        tree.sentence.contains(verb), verb > month + 1, tree.hasTense(verb), !tree.hasSubject(verb),
        case let date = tree[month].head == day ? day : month, case let noun = tree[date].head,
        noun > month, noun < verb, tree[noun].relation == .nmod, tree[noun].head == time,
        tree.isNoun(noun)
      else { continue }
      tree.hang(date, on: time, as: .nmod)
      tree.hang(day - 1, on: date, as: .case)
      tree.hang(noun, asSubjectOf: verb)
    }
  }
}
