import EventMentions
import EventModel
import ISO8601
import TextModel
import TimeExpressions

/// Dates what the entries of a log or diary tell by the days or clock times that they begin with.
///
/// - Reads: “*14 June.* Sighted land. Holm fell on deck. Boat lost.”, the paragraphs under a heading that is a day, and
///   “*09:20* Canary healthy. Rollout starts”, and “*14 March 1998* – The firm applies”.
/// - Leaves alone: a day alone at the head of a text that has no other such (it says when it was written), clauses with a
///   time of their own or joined to one that has, those that count days from an event, stories that an entry looks back to, and what had been, would be, is to be
///   or was not.
struct EntryDates {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// The times that a sentence of an entry stands under.
  private struct Entry {
    /// The time expressions: one, or the two ends of a range.
    var times: Range<Int>
    /// Whether the sentence is stamped with them; what is told behind a clock time came after it.
    var isStamped = true
    /// Whether no more than the day of its head holds: it is told behind what was at the hour that stands there.
    var isDayOnly = false
    /// What the heading says that the times stand in, where it is not a day alone.
    var section: OpenSections.Head?

    init(times: Range<Int>, isStamped: Bool = true) {
      self.times = times
      self.isStamped = isStamped
    }

    init(_ head: OpenSections.Head) {
      times = head.times
      section = head.isOfText ? head : nil
    }
  }

  /// Gives the time of its entry to each event of a main clause that has none: the day or minute, or from there on.
  func date(_ frames: inout [EventFrame]) {
    let entries = self.entries()
    let stamps = Set(entries.compactMap { $0?.times.lowerBound })
    guard
      stamps.count > 1 || entries.contains(where: { $0?.section != nil })
        || stamps.first.map(isLoneEntry) ?? false
    else { return }
    let next = nextStamps(entries)
    let past = blocksOfPast()
    let fellows = datedFellows(frames)
    let counted = countedFromEvents()
    let lookedBack = EntryFlashbacks(syntax: syntax, expressions: expressions).sentences(frames) {
      entries[$0].flatMap(day)
    }
    for index in frames.indices {
      let token = frames[index].mention.token
      let sentence = syntax.sentence(of: token)
      guard sentence >= 0, let entry = entries[sentence] else { continue }
      guard isTold(token) || isNamed(token), entry.section == nil || !isStillSo(frames[index], past)
      else {
        continue
      }
      frames[index].isLogged = true
      keepHour(of: entry, in: &frames[index])
      let isBack = comesBack(token)
      guard frames[index].times.isEmpty || isOfOpenDay(frames[index], in: entry),
        !counted.contains(token),
        isBack || !lookedBack.contains(sentence)
      else { continue }
      // “was heard *the next morning* and *admitted* it” was not on the day of the entry.
      if !isBack, syntax.relation(token) == .conj,
        let fellow = fellows[syntax.firstConjunct(of: token)],
        fellow.token < token, fellow.day != day(of: entry)
      {
        continue
      }
      frames[index].times = entry.times.map {
        var link = TimeLink(
          expression: $0, relation: entry.isStamped ? .during : .after, rule: Self.rule)
        link.isDayOnly = entry.isDayOnly
        link.isOfWeek = entry.section?.isWeek ?? false
        return link
      }
      if !entry.isStamped, let next = next[sentence], isLater(next, than: entry) {
        frames[index].times.append(
          TimeLink(expression: next, relation: .before, rule: Self.rule))
      }
    }
  }

  /// Whether an event has no more than an hour, of which the range of days that heads its entry leaves open on which of them it was.
  private func isOfOpenDay(_ frame: EventFrame, in entry: Entry) -> Bool {
    entry.times.count == 2
      && frame.times.allSatisfy {
        expressions[$0.expression].type == .time && expressions[$0.expression].extent?.bounds == nil
      }
  }

  /// Leaves to what an entry tells by its hour no other times that it was in: “*10:15* Ann booked a van *for Friday*”.
  ///
  /// - Leaves alone: until when it went on, and the other end of a range of hours.
  private func keepHour(of entry: Entry, in frame: inout EventFrame) {
    guard entry.isStamped, expressions[entry.times.lowerBound].type == .time,
      frame.times.contains(where: { entry.times.contains($0.expression) })
    else { return }
    frame.times.removeAll { $0.relation == .during && !entry.times.contains($0.expression) }
  }

  /// Where each block first tells something in the past, so that its present behind that is of now: “The firm *moved*. It still *exists*.”
  private func blocksOfPast() -> [Int: Int] {
    var blocks: [Int: Int] = [:]
    for sentence in syntax.text.sentences where blocks[sentence.block] == nil {
      blocks[sentence.block] = sentence.tokens.first {
        syntax.tag($0) == .vbd && ![.aux, .auxPass].contains(syntax.relation($0))
      }
    }
    return blocks
  }

  /// Whether what is told in the present is so to this day, and no event of the time that a heading names.
  private func isStillSo(_ frame: EventFrame, _ past: [Int: Int]) -> Bool {
    let verb = frame.mention.token
    guard VerbGroup(of: verb, in: syntax).form == .present else { return false }
    return [.state, .intentionalState].contains(frame.mention.kind)
      || past[syntax.text.sentences[syntax.sentence(of: verb)].block].map { $0 < verb } ?? false
  }

  /// Whether a clause comes back from what had been before: “they *had quarrelled* on Sunday, but she *denied* it”.
  private func comesBack(_ verb: Int) -> Bool {
    let first = syntax.firstConjunct(of: verb)
    guard first != verb, syntax.dependent(of: verb, .nsubj, .nsubjPass) != nil else { return false }
    let (told, back) = (VerbGroup(of: first, in: syntax), VerbGroup(of: verb, in: syntax))
    return told.isPerfect && told.form == .past && !back.isPerfect && back.form == .past
  }

  private static let rule = "time.entry"

  /// The stamp of the next entry, by sentence: what is told behind “*14:06* A user complains.” was before “*14:15* Rollback”.
  private func nextStamps(_ entries: [Entry?]) -> [Int?] {
    var result = [Int?](repeating: nil, count: entries.count)
    var later: (block: Int, time: Int)?
    var following: Int?
    for index in entries.indices.reversed() {
      let block = syntax.text.sentences[index].block
      if let later, later.block != block { following = later.time }
      result[index] = following
      if let entry = entries[index], entry.isStamped { later = (block, entry.times.lowerBound) }
    }
    return result
  }

  /// Whether a stamp is an hour of the day of an entry, and later.
  private func isLater(_ stamp: Int, than entry: Entry) -> Bool {
    guard let next = expressions[stamp].extent?.date, next.granularity >= .hour,
      let last = entry.times.last, let told = expressions[last].extent?.date,
      told.granularity >= .hour, told.containing(.day) == next.containing(.day),
      let begin = told.bounds.latest, let end = next.bounds.earliest
    else { return false }
    return begin <= end
  }

  /// Whether a day that nothing else in the text is like heads an entry: its paragraph goes on, and the text was written on
  /// another.
  private func isLoneEntry(_ time: Int) -> Bool {
    let expression = expressions[time]
    guard syntax.root(headedBy: expression.tokens) != nil || isDayWithHour(time),
      let written = syntax.text.document.created?.containing(.day),
      let day = expression.extent?.date?.containing(.day)
    else { return false }
    return day != written
  }

  private func day(of entry: Entry) -> CalendarDate? {
    expressions[entry.times.lowerBound].extent?.date?.containing(.day)
  }

  /// The verbs that the text dates by a day of their own: the day and the verb, by the first of the verbs joined with them.
  private func datedFellows(_ frames: [EventFrame]) -> [Int: (token: Int, day: CalendarDate?)] {
    var result: [Int: (token: Int, day: CalendarDate?)] = [:]
    for frame in frames {
      guard let time = frame.times.first, syntax.isVerb(frame.mention.token) else { continue }
      let first = syntax.firstConjunct(of: frame.mention.token)
      guard result[first].map({ $0.token > frame.mention.token }) ?? true else { continue }
      let day = expressions[time.expression].extent?.date?.containing(.day)
      result[first] = (frame.mention.token, day)
    }
    return result
  }

  /// The verbs whose clause counts days or more from an event: “*Two days after* his arrest he *was charged*”.
  private func countedFromEvents() -> Set<Int> {
    var result: Set<Int> = []
    for expression in expressions {
      guard case .duration(let duration) = expression.value,
        duration.components.contains(where: { $0.unit < .hour }),
        expression.tokens.upperBound < syntax.text.tokens.count,
        ["after", "before"].contains(syntax.lower(expression.tokens.upperBound))
      else { continue }
      var token = expression.tokens.lowerBound
      for _ in 0..<5 where !syntax.isVerb(token) {
        guard let head = syntax.head(token) else { break }
        token = head
      }
      result.insert(token)
      // “*Two days after* relieving the fort, he *left*.”
      if syntax.relation(token) == .advcl, let head = syntax.head(token) { result.insert(head) }
    }
    return result
  }

  /// The entry of each sentence, if it stands in one.
  private func entries() -> [Entry?] {
    let text = syntax.text
    var result = [Entry?](repeating: nil, count: text.sentences.count)
    var sections = OpenSections()
    let heads = SectionHead(syntax: syntax, expressions: expressions).heads()
    var current: (block: Int, entry: Entry?) = (-1, nil)
    let written = text.document.created?.containing(.day)
    var isFirst = true
    // The sentence that is no more than a day with its hour.
    var head: Int?
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      let opening = next
      while next < expressions.count,
        expressions[next].tokens.lowerBound < sentence.tokens.upperBound
      {
        next += 1
      }
      if sentence.block != current.block {
        let alone = alone(in: sentence.tokens, among: opening..<next)
        var stamp = alone ?? stamp(of: sentence.tokens, among: opening..<next)
        // The day of writing below the name of who wrote it heads nothing.
        if isFirst, let day = alone?.lowerBound, let written, expressions[day].type == .date,
          expressions[day].extent?.date?.containing(.day) == written
        {
          stamp = nil
        }
        if stamp != nil { isFirst = false }
        head = alone.flatMap { expressions[$0.lowerBound].type == .time ? index : nil }
        let isWhole =
          index + 1 == text.sentences.count || text.sentences[index + 1].block != sentence.block
        let day = isWhole && alone != nil ? stamp.map { OpenSections.Head(times: $0) } : nil
        if case .heading(let level) = text.document.blocks[sentence.block].kind {
          sections.begin(level: index == 0 ? OpenSections.lowest : level, head: day ?? heads[index])
        } else if let day {
          sections.begin(level: OpenSections.lowest, head: day)
        }
        current = (sentence.block, stamp.map { Entry(times: $0) } ?? sections.head.map(Entry.init))
      }
      result[index] = current.entry
      guard let entry = current.entry, expressions[entry.times.lowerBound].type == .time else {
        continue
      }
      if let head {
        // “*Fri., 5 March, 8:20 a.m.* A theft was reported. A coat was found.”
        // Who wrote it, “[8:20] *Ada:* A coat was found”, is no more than a part of the head.
        let isSender =
          sentence.tokens.count < 5 && sentence.tokens.last.map { syntax.lower($0) == ":" } ?? false
        current.entry?.isDayOnly = index > head && !isSender
        continue
      }
      let latest = (opening..<next).last {
        expressions[$0].type == .time && expressions[$0].extent?.date != nil
      }
      current.entry = Entry(times: latest.map { $0..<($0 + 1) } ?? entry.times, isStamped: false)
    }
    return result
  }

  /// The day that is all that a sentence says, with or without an hour, or the two days of a range: “*17 May.*”, “*17 May,
  /// 8:20 a.m.*”, “*18–24 May.*”.
  private func alone(in sentence: Range<Int>, among times: Range<Int>) -> Range<Int>? {
    guard 1...2 ~= times.count,
      times.allSatisfy({
        expressions[$0].type == .date && expressions[$0].extent?.date?.granularity == .day
      })
        || times.count == 1
          && (isDayWithHour(times.lowerBound) || isInBrackets(sentence, times.lowerBound))
    else { return nil }
    let isAll = sentence.allSatisfy { token in
      times.contains { expressions[$0].tokens.contains(token) }
        || [.fullStop, .colon, .comma, .hyph, .nfp, .openBracket, .closeBracket].contains(
          syntax.tag(token))
        || times.count == 2 && ["–", "-", "to"].contains(syntax.lower(token))
    }
    return isAll ? times : nil
  }

  /// Whether a time of the clock stands in square brackets: “*[14:02]* Rollout starts”.
  private func isInBrackets(_ sentence: Range<Int>, _ time: Int) -> Bool {
    expressions[time].type == .time
      && sentence.prefix(2).contains(where: { syntax.lower($0) == "[" })
      && expressions[time].extent?.date.map { $0.granularity >= .hour } ?? false
  }

  /// Whether a time names a day of a month with an hour of it.
  private func isDayWithHour(_ time: Int) -> Bool {
    let expression = expressions[time]
    return expression.type == .time && expression.namesDay
      && expression.extent?.date.map { $0.granularity >= .hour } ?? false
  }

  /// The times that stand before a sentence that they are no part of: “*09:20* Rollout starts”, “*14 March 1998* – The
  /// firm applies”.
  private func stamp(of sentence: Range<Int>, among times: Range<Int>) -> Range<Int>? {
    guard let first = times.first.map({ expressions[$0].tokens }),
      let root = syntax.root(stampedBy: first), case let time = first.lowerBound
    else { return nil }
    // What the stamp is made of hangs on its first word, a clock time at least by being alone.
    var end = time + 1
    while end < root, syntax.head(end) == time { end += 1 }
    // “Yesterday, the army left” is no entry.
    guard
      expressions[times.lowerBound].type == .time
        || syntax.relation(end - 1) == .punct && syntax.tag(end - 1) != .comma
        || syntax.relation(end - 1) == .flat && syntax.lower(end - 1).utf8.last == UInt8(ascii: ".")
        || isListed(sentence) && (time..<end).contains(where: { syntax.tag($0) == .cd })
    else { return nil }
    let inside = times.prefix { expressions[$0].tokens.lowerBound < end }
    return inside.isEmpty ? nil : inside.startIndex..<inside.endIndex
  }

  /// Whether a sentence is of an item of a list, where a date needs no mark behind it: “*1921* Mill opened”.
  private func isListed(_ sentence: Range<Int>) -> Bool {
    let block = syntax.text.sentences[syntax.sentence(of: sentence.lowerBound)].block
    return syntax.text.document.blocks[block].kind == .listItem
  }

  /// Whether a noun is all that an entry says, or what an entry says that it went or began: “Rollback of 4.18”.
  private func isNamed(_ token: Int) -> Bool {
    guard syntax.isNoun(token) else { return false }
    if syntax.relation(token) == .root { return true }
    guard [.nsubj, .nsubjPass].contains(syntax.relation(token)), let verb = syntax.head(token)
    else {
      return false
    }
    return CourseVerb.tellsOutcome(syntax.lemma(verb))
  }

  /// Whether a main clause tells what happened: “Holm *fell*”, “*Sighted* land” or, in the present of logs, “Holm *falls*”.
  private func isTold(_ token: Int) -> Bool {
    // “The index *got stuck*”
    if syntax.relation(token) == .root, let copula = syntax.dependent(of: token, .cop) {
      return syntax.lower(copula) == "got" || syntax.lower(copula) == "became"
    }
    guard syntax.isVerb(token) else { return false }
    switch syntax.relation(syntax.firstConjunct(of: token)) {
    case .root: break
    case .acl:
      // “Roof *destroyed* by fire”
      guard syntax.tag(token) == .vbn, let noun = syntax.head(token), noun < token,
        syntax.relation(noun) == .root, syntax.isNoun(noun)
      else { return false }
      return true
    case .parataxis, .advcl:
      // “Offer made; *refused*.”
      let isNoted =
        syntax.tag(token) == .vbn && token > 0 && syntax.lower(token - 1) == ";"
      guard syntax.marker(of: token) == nil, syntax.subject(of: token) != nil || isNoted,
        !isBehindMarker(token)
      else { return false }
    default: return false
    }
    let group = VerbGroup(of: token, in: syntax)
    guard !group.isPerfect, group.modal == nil, group.negation == nil,
      !syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to })
    else { return false }
    switch group.form {
    case .past, .bare: return true
    // “A dive *is planned* for Monday” tells of nothing that was done.
    case .present: return !(group.isPassive && Appointment.fixesDay(syntax.lemma(token)))
    case .pastParticiple:
      // “*Reminder sent.*”
      let first = syntax.firstConjunct(of: token)
      return syntax.subject(of: token) == nil
        || syntax.relation(first) == .root && syntax.dependent(of: first, .nsubjPass) != nil
    default: return false
    }
  }

  /// Whether a word that opens a clause of time or reason stands between a verb and the one it hangs on, though the tree ties
  /// it elsewhere: “was changed *after* his clerk, Mr Vane, *left*”.
  private func isBehindMarker(_ token: Int) -> Bool {
    guard let head = syntax.head(token), head < token else { return false }
    return (max(head + 1, token - 16)..<token).contains {
      ["after", "before", "until", "since", "because", "when", "while"].contains(syntax.lower($0))
    }
  }
}
