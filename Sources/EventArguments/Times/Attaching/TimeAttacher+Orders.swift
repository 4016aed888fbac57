import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Dates that a verb appoints for something else: “*set for* 2 March”, “announced a ban *from* Friday”.
extension TimeAttacher {
  /// Whether a date is the one appointed, not the day of the appointing: “*set for* 2 March”, “*moved to* May”.
  func isDateOfTheme(_ link: TimeLink, verb: Int) -> Bool {
    guard syntax.isVerb(verb) else { return false }
    // “*has scheduled* a meeting *Thursday*”
    guard let signal = link.signal else {
      if isOrdered(link, by: verb) { return true }
      let group = VerbGroup(of: verb, in: syntax)
      return ["schedule", "slate", "plan", "book"].contains(syntax.lemma(verb)) && group.isPerfect
        && group.form == .present && syntax.dependent(of: verb, .obj) != nil
        && expressions[link.expression].tokens.lowerBound > verb
    }
    return Appointment.isMade(by: syntax.lemma(verb), syntax.lower(signal))
      || isOrdered(link, by: verb)
  }

  /// Gives an appointed date to what it is appointed for, in place of the one that it was moved from, or to the verb where a word that
  /// is no noun stands for that: “*the first is planned* for May”.
  func appoint(_ link: TimeLink, by verb: Int, in frames: inout [EventFrame]) {
    guard let theme = theme(of: verb) ?? ownTheme(of: verb) else { return }
    if let signal = link.signal, Appointment.isMoved(by: syntax.lemma(verb), syntax.lower(signal)) {
      frames[theme].times.removeAll { $0.rule == Self.scheduled }
    }
    var link = link
    if !isOrdered(link, by: verb) { link.relation = .during }
    link.rule = Self.scheduled
    frames[theme].times.append(link)
    guard link.relation == .during, frameOfToken[verb] >= 0,
      case let appointing = Int(frameOfToken[verb]), frames[appointing].times.isEmpty,
      isGoneBack(to: link.expression)
    else { return }
    link.relation = .by
    frames[appointing].times = [link.shared(by: "time.appointed-by")]
  }

  /// Whether the text has told of a later day in a sentence before, so that what was arranged came before that: “It burst on 4 May 1911. A
  /// trial was *set* for *3 May 1911*.”
  private func isGoneBack(to expression: Int) -> Bool {
    guard let day = expressions[expression].extent?.date, day.granularity == .day,
      let told = expressions[..<expression].last(where: {
        $0.extent?.date?.granularity ?? .century >= .day
      }),
      told.tokens.upperBound
        <= syntax.text.sentences[
          syntax.sentence(of: expressions[expression].tokens.lowerBound)
        ].tokens.lowerBound,
      let later = told.extent?.date
    else { return false }
    return day.bounds.precedes(later.bounds)
  }

  /// The frame of a verb in the present that appoints a day for what a word without a noun stands for.
  private func ownTheme(of verb: Int) -> Int? {
    guard frameOfToken[verb] >= 0, let matter = syntax.dependent(of: verb, .nsubjPass),
      !syntax.isNoun(matter), !["he", "she", "they", "who", "we"].contains(syntax.lower(matter)),
      syntax.dependent(of: verb, .xcomp) == nil,
      VerbGroup(of: verb, in: syntax).form == .present
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The event that an appointment is about, through *it*.
  private func theme(of verb: Int) -> Int? {
    guard let matter = Appointment.subjectMatter(of: verb, in: syntax) else { return nil }
    let noun =
      ["it", "which", "that"].contains(syntax.lower(matter))
      ? themes.theme(of: verb) : eventOf(matter)
    guard let noun, frameOfToken[noun] >= 0, syntax.isNoun(noun) else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Whether a time is that from which something is to be so, or at which it is to be done at the latest, that a verb announces
  /// or orders: “announced a *ban from* Friday”, “promised a *reply by* Friday”.
  ///
  /// - Leaves alone: “cancelled a *flight from* Friday”, “announced a ban from Friday *2 May*”, which was over, “by Friday it
  ///   *announced* a ban”.
  private func isOrdered(_ link: TimeLink, by verb: Int) -> Bool {
    let begin = expressions[link.expression].tokens.lowerBound
    guard let noun = syntax.dependent(of: verb, .obj).flatMap(eventOf), verb < noun, noun < begin,
      isAhead(link.expression)
    else { return false }
    let lemma = syntax.lemma(verb)
    return switch link.relation {
    case .begins: Self.orders.contains(lemma)
    case .by: Self.demands.contains(lemma)
    case .during:
      Self.orders.contains(lemma)
        && (syntax.tag(verb) == .vbg && syntax.relation(verb) == .advcl
          || isToCome(link.expression) || isOpened(verb, before: link.expression))
    default: false
    }
  }

  /// A noun that names an event, or the event of which it says how much: “two days of *mourning*”.
  private func eventOf(_ noun: Int) -> Int? {
    if frameOfToken[noun] >= 0 { return noun }
    return syntax.dependents(of: noun, .nmod).first {
      frameOfToken[$0] >= 0 && syntax.preposition(of: $0) == "of"
    }
  }

  /// Whether the time before stands before a verb, which so was then: “*on Tuesday* they *announced* a march on Friday”.
  private func isOpened(_ verb: Int, before index: Int) -> Bool {
    guard index > 0, case let before = expressions[index - 1].tokens else { return false }
    return before.upperBound <= verb
      && syntax.sentence(of: before.lowerBound) == syntax.sentence(of: verb)
  }

  /// Whether a time is only after the writing.
  private func isToCome(_ index: Int) -> Bool {
    guard let begin = expressions[index].extent?.bounds.earliest,
      let now = syntax.text.document.created?.bounds.latest
    else { return false }
    return begin >= now
  }

  /// Whether a time that counts from another lies ahead of the writing, or of the time that its sentence has told.
  private func isAhead(_ index: Int) -> Bool {
    guard let begin = expressions[index].extent?.bounds.earliest else { return false }
    if isToCome(index) { return true }
    guard index > 0, case let before = expressions[index - 1].tokens.lowerBound,
      syntax.sentence(of: before) == syntax.sentence(of: expressions[index].tokens.lowerBound),
      let told = expressions[index - 1].extent?.bounds.latest
    else { return false }
    return begin >= told
  }

  private static let orders: Set<String> = [
    "announce", "proclaim", "declare", "order", "decree", "offer", "propose", "unveil", "promise",
  ]

  /// Verbs that ask for a thing or promise it, which is to be by a time behind it.
  private static let demands: Set<String> = [
    "promise", "pledge", "demand", "require", "request", "order", "want", "expect", "seek",
    "stipulate", "urge", "guarantee", "impose", "propose",
  ]

  /// Gives what somebody ordered the day with which it is said to start: “proclaimed a week of *mourning starting* on Monday”.
  func beginOrdered(_ index: Int, in frames: inout [EventFrame]) {
    let start = frames[index].mention.token
    guard ["starting", "beginning", "commencing"].contains(syntax.lower(start)),
      syntax.relation(start) == .acl, let noun = syntax.head(start), noun < start,
      let object = syntax.relation(noun) == .nmod ? syntax.head(noun) : noun,
      syntax.relation(object) == .obj, let verb = syntax.head(object),
      Self.orders.contains(syntax.lemma(verb)),
      let event = [noun, object].first(where: { frameOfToken[$0] >= 0 }),
      let day = frames[index].times.first(where: { $0.relation == .during }),
      isAhead(day.expression)
    else { return }
    var link = day.shared(by: Self.scheduled)
    link.relation = .begins
    frames[Int(frameOfToken[event])].times.append(link)
  }

  /// The order that a time behind what is to be done at once tells of: “were *ordered* to leave their homes on Friday”.
  func orderGiven(_ tokens: Range<Int>) -> Int? {
    let sentence = syntax.sentence(of: tokens.lowerBound)
    guard sentence >= 0,
      let verb = UrgentOrder.verb(
        before: tokens, in: syntax.text.sentences[sentence].tokens, of: syntax.text),
      frameOfToken[verb] >= 0
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// Gives what was done on one of several occasions the time that the sentence before tells of it.
  ///
  /// - Reads: “Roth ran in 1962 and *1967*. On the second occasion she *won*.” “She fell in *May 1967*. On that occasion she was *sent*
  ///   home.”
  /// - Leaves alone: “On *one* occasion she won”, “on the *third* occasion” where two times are told.
  func shareNamedOccasions(in frames: inout [EventFrame]) {
    var behind = 0
    for token in syntax.text.tokens.indices
    where ["occasion", "occasions"].contains(syntax.lower(token)) {
      while behind < expressions.count, expressions[behind].tokens.upperBound <= token {
        behind += 1
      }
      guard let rank = rankWord(of: token), syntax.preposition(of: rank) == "on",
        let verb = syntax.head(rank), frameOfToken[verb] >= 0,
        case let event = Int(frameOfToken[verb]), frames[event].times.isEmpty,
        let time = time(told: rank, behind: behind)
      else { continue }
      frames[event].times = [
        TimeLink(expression: time, relation: .during, signal: nil, rule: Self.occasion)
      ]
    }
  }

  /// The word on which the phrase of an occasion with a rank hangs: “on the *second* of these occasions”, “on the second
  /// *occasion*”.
  private func rankWord(of noun: Int) -> Int? {
    guard syntax.relation(noun) == .nmod, let rank = syntax.head(noun) else { return noun }
    return rank < noun && noun - rank <= 4 ? rank : nil
  }

  /// The time of the sentence before that a word of rank picks out: “the *second*”, “the *latter*”.
  private func time(told word: Int, behind: Int) -> Int? {
    let sentence = syntax.sentence(of: word)
    guard sentence > 0,
      syntax.text.sentences[sentence].block == syntax.text.sentences[sentence - 1].block
    else { return nil }
    let told = expressions[max(0, behind - 12)..<behind].indices.filter {
      expressions[$0].extent?.date != nil
        && syntax.sentence(of: expressions[$0].tokens.lowerBound) == sentence - 1
    }
    if told.count == 1,
      syntax.dependents(of: word, .det).contains(where: {
        ["that", "this"].contains(syntax.lower($0))
      })
    {
      return told[0]
    }
    guard told.count > 1, behind - told[0] == told.count else { return nil }
    let words = ([word] + syntax.dependents(of: word, .amod)).map(syntax.lower)
    if words.contains("last") || words.contains("latter") || words.contains("final") {
      return told.last
    }
    guard let rank = ["first", "second", "third", "fourth"].firstIndex(where: words.contains),
      rank < told.count
    else { return words.contains("former") ? told.first : nil }
    return told[rank]
  }
}
