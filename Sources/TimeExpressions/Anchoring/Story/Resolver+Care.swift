import ISO8601
import TextModel

/// Days in hospital that are counted from an admission or an operation, whatever has been told since.
extension Resolver {
  /// The latest days on which somebody was admitted and operated on.
  struct Care {
    var admitted: CalendarDate?
    var operated: CalendarDate?
    /// The latest day on which somebody was seen or brought in.
    var seen: CalendarDate?
    /// The latest sentence that went back to the admission.
    var returned = -1
  }

  /// Takes the day of an admission or operation: “was *admitted* on 3 May”, “*underwent* a bypass on 5 May”.
  mutating func enterCare(_ date: CalendarDate, _ meaning: TimeMeaning) {
    guard date.granularity >= .day, let day = date.containing(.day), meaning.core != .none else {
      return
    }
    if case .course = meaning.core {
      if CareDayRule.countsFromOperation(found[index].tokens.map { text.lower($0) }),
        let first = firstDayBesideHead
      {
        care.operated = first
      }
      return
    }
    let own = found[index]
    let sentence = sentence(of: own)
    var (begin, end) = (sentence.lowerBound, sentence.upperBound)
    if index > 0, found[index - 1].sentence == own.sentence {
      begin = max(begin, found[index - 1].tokens.upperBound)
    }
    if index + 1 < found.count, found[index + 1].sentence == own.sentence {
      end = min(end, found[index + 1].tokens.lowerBound)
    }
    let before = max(begin, own.tokens.lowerBound - 24)..<max(begin, own.tokens.lowerBound)
    let after =
      own.tokens
      .upperBound..<max(
        own.tokens.upperBound, min(end, own.tokens.upperBound + 24))
    let first = own.tokens.lowerBound - 1
    // “He was admitted on 3 May and *on 5 May* underwent a bypass”
    let opens =
      before.count < 2
      || [",", "and", "but", ";"].contains(text.lower(max(before.lowerBound, first - 1)))
    let told =
      opens
      ? after.lazy.compactMap(careTold).first ?? before.reversed().lazy.compactMap(careTold).first
      : before.reversed().lazy.compactMap(careTold).first ?? after.lazy.compactMap(careTold).first
    switch told {
    case true?: care.operated = day
    case false?: care.admitted = day
    case nil: if before.contains(where: tellsComing) { care.seen = day }
    }
  }

  /// Whether a word tells that somebody came to those who care for him: “*presented* to the clinic”, “was *brought* in”.
  private func tellsComing(_ token: Int) -> Bool {
    ["presented", "brought", "taken", "rushed", "transferred"].contains(text.lower(token))
      && [.vbd, .vbn].contains(text.tokens[token].tag)
  }

  /// Whether a word tells of an operation, or else of an admission; nothing where it tells of neither.
  private func careTold(_ token: Int) -> Bool? {
    let word = text.lower(token)
    // “*On admission* she was pale” tells of no day but one known.
    let isKnown =
      word == "admission" && token > 0
      && ["on", "at", "upon", "since", "before", "after"].contains(text.lower(token - 1))
      && !["on", "in"].contains(text.lower(token + 1))
    if isKnown { return nil }
    if ["admitted", "admission", "hospitalised", "hospitalized"].contains(word) { return false }
    if ["underwent", "undergone", "operated"].contains(word)
      || CareDayRule.operations.contains(word)
      || ["ectomy", "otomy", "ostomy", "plasty"].contains(where: word.hasSuffix)
    {
      return true
    }
    return nil
  }

  /// Goes back to the day of an admission where a sentence before opens with it.
  ///
  /// “She was admitted on 3 May. She had fainted *on 1 May*. *On admission* she was pale. Blood was drawn *the next day*.” Where the text does not tell that day and has looked back from another, the day is open.
  mutating func returnToCare(for expression: FoundExpression) {
    let first = max(max(focus.sentence, care.returned) + 1, expression.sentence - 6)
    guard first <= expression.sentence, let told = focus.day,
      let opening = (first...expression.sentence).last(where: {
        opensWithAdmission(text.sentences[$0].tokens)
      })
    else { return }
    care.returned = opening
    guard
      let day = care.admitted ?? care.seen.flatMap({ told.bounds.precedes($0.bounds) ? $0 : nil })
    else {
      if toldDays.contains(where: { told.bounds.precedes($0.date.bounds) }) { focus.forgetDay() }
      return
    }
    guard day != told else { return }
    focus.enter(
      day, explicit: focus.isExplicit, block: text.sentences[opening].block, sentence: opening)
  }

  /// Whether a sentence opens with somebody's coming to hospital, of which it gives no day: “*On admission* she was pale”, “*On arrival at
  /// hospital*, he was pale”.
  private func opensWithAdmission(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard sentence.count > 4, ["on", "at", "upon"].contains(text.lower(first)),
      ["admission", "presentation", "arrival"].contains(text.lower(first + 1))
    else { return false }
    // “On admission *on 3 May* she was pale”, “*On arrival in Rome* he …”
    return text.tokens[first + 2].tag != .in
      || ["at", "to"].contains(text.lower(first + 2))
        && (first + 3..<min(first + 6, sentence.upperBound)).contains {
          ["hospital", "department", "ward", "clinic", "unit"].contains(text.lower($0))
        }
  }

  /// The day that a day in hospital counts from: where the text tells of no operation, the only day that it has told.
  var beginOfCare: CalendarDate? {
    let words = found[index].tokens.map { text.lower($0) }
    guard CareDayRule.countsFromOperation(words) else {
      return care.admitted ?? beginning?.date.containing(.day)
    }
    if let operated = care.operated { return operated }
    guard care.admitted == nil, let only = toldDays.first?.date,
      toldDays.allSatisfy({ $0.date == only })
    else { return nil }
    return only
  }
}
