import ISO8601
import TextModel

/// Days in hospital that are counted from an admission or an operation, whatever has been told since.
extension Resolver {
  /// The latest days on which somebody was admitted and operated on.
  struct Care {
    var admitted: CalendarDate?
    var operated: CalendarDate?
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
    case nil: break
    }
  }

  /// Whether a word tells of an operation, or else of an admission; nothing where it tells of neither.
  private func careTold(_ token: Int) -> Bool? {
    let word = text.lower(token)
    if ["admitted", "admission", "hospitalised", "hospitalized"].contains(word) { return false }
    if ["underwent", "undergone", "operated"].contains(word)
      || CareDayRule.operations.contains(word)
      || ["ectomy", "otomy", "ostomy", "plasty"].contains(where: word.hasSuffix)
    {
      return true
    }
    return nil
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
