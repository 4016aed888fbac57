import EventArguments
import EventMentions
import EventModel
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Reads when somebody was born and died from the parenthesis after the name.
///
/// - Reads: “Ada Byrne *(12 May 1871 – 3 October 1944)* was a painter”, “Ada Byrne *(1871–1944)* was …”,
///   “Ada Byrne *(née Holt; 12 May 1871 in Bergen, Norway – 3 October 1944)*”, “Carl Holt *(born 1950)*”,
///   “Carl Holt *(died 2 June 1999)*”; and from the line that an obituary ends with, “Ada Byrne, painter, *born 12 May
///   1871; died 3 October 1944*”.
/// - Leaves alone: years beside what is no person, “the Treaty (1871–1944)”, or of an event, “the siege of Arn (1871–1944)”; years of a
///   reign or an office, “(reigned 1327–1377)”; years that no life lasts.
struct LifeDates {
  /// The name of the rule for births, and the reading of the event.
  static let birth = "life.birth"
  /// The name of the rule for deaths.
  static let death = "life.death"

  let syntax: Syntax
  let expressions: [TimeExpression]
  let cast: Cast

  /// One end of somebody's life.
  struct End {
    let person: Int
    let expression: Int
    let rule: String
    /// The word that tells it, where there is one.
    var verb: Int?
    /// The word that tells it in a parenthesis, which is nothing beside this: “(*died* 1944)”.
    var word: Int?
  }

  /// Dates the births and deaths that the text tells elsewhere, and adds those that it tells nowhere else.
  ///
  /// - Complexity: linear in the number of frames and dates, times the births and deaths told of one person; for the lines
  ///   that obituaries end with, times at most `Places.namesakes` of those who share the surname.
  ///
  /// - Parameters:
  ///   - frames: the events.
  ///   - told: births and deaths that entries of dictionaries tell.
  func complete(_ frames: inout [EventFrame], with told: [End]) {
    let bracketed = ends() + told
    let read = Set(told.map(\.expression))
    let words = Set(bracketed.compactMap(\.word))
    frames.removeAll { words.contains($0.mention.token) }
    let places = Places(frames, of: self)
    var known: Set<String> = []
    let lines = LifeLines(syntax: syntax, expressions: expressions).ends()
    for end in bracketed + lines.filter({ !read.contains($0.expression) }) {
      let time = TimeLink(expression: end.expression, relation: .during, rule: end.rule)
      for index in places.byExpression[end.expression] ?? [] {
        frames[index].times.removeAll { $0.expression == end.expression }
      }
      // Somebody is born once, however often a text says so behind the name.
      let person = cast.ofToken[end.person]?.first ?? -1 - end.person
      guard end.verb != nil || known.insert("\(end.rule) \(person)").inserted else { continue }
      let own = end.verb.flatMap { places.byToken[$0] }
      let told = places.telling(end, of: person, named: surname(of: person)).filter {
        $0 != own && tells(frames[$0], of: end)
      }
      if let own {
        frames[own].times = [time]
        frames[own].arguments =
          told.first.map { frames[$0].arguments } ?? [Argument(.patient, token: end.person)]
        for index in told where isOpen(frames[index]) { frames[index].times.append(time) }
        continue
      }
      if told.isEmpty {
        frames.append(frame(of: end, time))
      } else {
        for index in told where isOpen(frames[index]) { frames[index].times.append(time) }
      }
    }
    frames.sort { $0.mention.token < $1.mention.token }
  }

  /// Whether a frame has no date but one counted from another, than which that of a life is surer: “died *two years later*”.
  private func isOpen(_ frame: EventFrame) -> Bool {
    frame.times.allSatisfy { $0.relation == .during && expressions[$0.expression].isCounted }
  }

  /// Where to look among frames for what tells of a birth or death.
  private struct Places {
    private(set) var byExpression: [Int: [Int]] = [:]
    private(set) var byToken: [Int: Int] = [:]
    /// The frames that name a birth or death, by rule, and those of them that each participant has part in.
    private var ofSurname: [String: [Substring: [Int]]] = [:]
    private var ofPerson: [String: [Int: [Int]]] = [:]
    /// So many frames of one surname are looked at.
    static let namesakes = 64

    init(_ frames: [EventFrame], of life: LifeDates) {
      for (index, frame) in frames.enumerated() {
        byToken[frame.mention.token] = index
        for time in frame.times { byExpression[time.expression, default: []].append(index) }
        for rule in [LifeDates.birth, LifeDates.death] where life.names(rule, frame) {
          for person in Set(frame.arguments.compactMap { life.cast.ofToken[$0.token]?.first }) {
            ofPerson[rule, default: [:]][person, default: []].append(index)
            guard let surname = life.surname(of: person) else { continue }
            if ofSurname[rule]?[surname]?.count ?? 0 < Self.namesakes {
              ofSurname[rule, default: [:]][surname, default: []].append(index)
            }
          }
        }
      }
    }

    /// The frames that may tell of an end of somebody's life; in an obituary they may call him by his surname alone.
    func telling(_ end: End, of person: Int, named surname: Substring?) -> [Int] {
      let own = ofPerson[end.rule]?[person] ?? []
      guard end.verb != nil, let surname, let others = ofSurname[end.rule]?[surname] else {
        return own
      }
      return Set(own.prefix(Self.namesakes)).union(others).sorted()
    }
  }

  /// Whether a frame's word names a birth, or a death.
  private func names(_ rule: String, _ frame: EventFrame) -> Bool {
    let words = rule == Self.birth ? ["born", "birth"] : ["die", "death"]
    let token = frame.mention.token
    return words.contains(syntax.lower(token)) || words.contains(syntax.lemma(token))
  }

  private func frame(of end: End, _ time: TimeLink) -> EventFrame {
    let tokens = expressions[end.expression].tokens
    var frame = EventFrame(
      EventMention(
        token: syntax.head(of: tokens) ?? tokens.lowerBound, kind: .occurrence, tense: .past,
        rule: end.rule))
    frame.times = [time]
    frame.arguments = [Argument(.patient, token: end.person)]
    return frame
  }

  /// Whether a frame tells of the same birth or death.
  private func tells(_ frame: EventFrame, of end: End) -> Bool {
    guard let person = cast.ofToken[end.person] else { return false }
    return frame.arguments.contains {
      guard let other = cast.ofToken[$0.token] else { return false }
      return other == person || end.verb != nil && isNews(frame) && shareSurname(other, person)
    }
  }

  /// Whether a frame tells a death as news, so that the text is about it: “who *has died* aged 84”.
  private func isNews(_ frame: EventFrame) -> Bool {
    let group = VerbGroup(of: frame.mention.token, in: syntax)
    return group.isPerfect && group.form == .present
  }

  private func shareSurname(_ some: [Int], _ others: [Int]) -> Bool {
    some.count == 1 && others.count == 1 && surname(of: some[0]) != nil
      && surname(of: some[0]) == surname(of: others[0])
  }

  /// The last word of a participant's name.
  private func surname(of person: Int) -> Substring? {
    cast.participants.indices.contains(person)
      ? cast.participants[person].name.split(separator: " ").last : nil
  }

  // MARK: Parentheses

  private func ends() -> [End] {
    let text = syntax.text
    var found: [End] = []
    var index = 0
    var latest = -1
    for name in text.names where name.kind == .person {
      let open = endOfStyle(from: name.tokens.upperBound)
      // A style may hold what looks like another name.
      guard text.tokens.indices.contains(open), syntax.lower(open) == "(", open > latest,
        !isOfEvent(name.tokens.lowerBound),
        let person = syntax.head(of: name.tokens),
        let close = (open + 1..<min(open + 40, text.tokens.count)).first(where: {
          syntax.lower($0) == ")"
        })
      else { continue }
      latest = open
      while index < expressions.count, expressions[index].tokens.lowerBound < open { index += 1 }
      var inside: [Int] = []
      var next = index
      while next < expressions.count, expressions[next].tokens.upperBound <= close {
        inside.append(next)
        next += 1
      }
      found += ends(of: person, inside, open, close)
    }
    return found
  }

  /// Whether a name only says of what event or reign the dates behind it are: “the siege *of Arn* (3 May 1411 – 9 June 1411)”.
  private func isOfEvent(_ name: Int) -> Bool {
    guard name > 1, syntax.lower(name - 1) == "of", syntax.isNoun(name - 2) else { return false }
    let lemma = syntax.lemma(name - 2)
    if ["reign", "rule", "presidency", "premiership", "ministry", "tenure"].contains(lemma) {
      return true
    }
    let sense = EventLexicon.shared.nounSense(lemma)
    return sense.map { Int($0.eventShare) >= 128 } ?? false
      && !["birth", "death", "life"].contains(lemma)
  }

  /// Where the words end that a name goes on with: “Ada Byrne *of Auchenleck, 2nd Countess of Mar* (1871–1944)”, “Ada Byrne *[3]* (1871–1944)”.
  private func endOfStyle(from token: Int) -> Int {
    if token + 2 < syntax.text.tokens.count, syntax.lower(token) == "[",
      syntax.lower(token + 2) == "]", syntax.tag(token + 1) == .cd
    {
      return token + 3
    }
    let limit = min(token + 10, syntax.text.tokens.count)
    guard token < limit, ["of", ","].contains(syntax.lower(token)) else { return token }
    return (token..<limit).first {
      ![.nnp, .nnps, .comma, .cd, .dt, .jj].contains(syntax.tag($0)) && syntax.lower($0) != "of"
    } ?? token
  }

  private func ends(of person: Int, _ inside: [Int], _ open: Int, _ close: Int) -> [End] {
    guard let first = inside.first, inside.count <= 2,
      inside.allSatisfy({ expressions[$0].type == .date })
    else { return [] }
    let opening = withoutPlace(behind: (open + 1)..<expressions[first].tokens.lowerBound)
    let says = Set(opening.map(syntax.lower))
    if inside.count == 1 {
      if !says.isDisjoint(with: ["born", "b", "b."]) {
        return [
          End(person: person, expression: first, rule: Self.birth, word: word("born", in: opening))
        ]
      }
      if !says.isDisjoint(with: ["died", "d", "d."]) {
        return [
          End(person: person, expression: first, rule: Self.death, word: word("died", in: opening))
        ]
      }
      return []
    }
    let between = expressions[first].tokens.upperBound..<expressions[inside[1]].tokens.lowerBound
    let saysBorn = !says.isDisjoint(with: ["born", "b", "b."])
    // “(French: [bern]; 12 May 1871 – …)”
    let isBorn =
      saysBorn || opening.isEmpty
      || opening.last.map { [";", ","].contains(syntax.lower($0)) } ?? true
        && !opening.contains(where: syntax.isVerb) && says.isDisjoint(with: ["r", "r.", "from"])
    let joint = withoutPlace(between)
    guard isBorn,
      withoutPlace(behind: joint).allSatisfy({ Self.joints.contains(syntax.lower($0)) }),
      isPlace(expressions[inside[1]].tokens.upperBound..<close),
      isLife(expressions[first], expressions[inside[1]], names: saysBorn, after: close)
    else { return [] }
    return [
      End(person: person, expression: first, rule: Self.birth, word: word("born", in: opening)),
      End(
        person: person, expression: inside[1], rule: Self.death,
        word: word("died", in: Array(between))),
    ]
  }

  /// The words of a range without the place behind *born* or *died*: “*born* Leith, Fife,”.
  private func withoutPlace(behind tokens: Range<Int>) -> [Int] {
    guard let verb = tokens.first(where: { ["born", "died"].contains(syntax.lower($0)) }) else {
      return Array(tokens)
    }
    let place = verb + 1..<tokens.upperBound
    return isPlace(place) ? Array(tokens.lowerBound...verb) : Array(tokens)
  }

  /// Whether words are nothing or a place: “*in Leith*”, “*Leith, Fife*”.
  private func isPlace(_ words: Range<Int>) -> Bool {
    withoutPlace(words).isEmpty
      || words.allSatisfy { [.nnp, .nnps, .comma, .in, .dt].contains(syntax.tag($0)) }
        && words.contains { [.nnp, .nnps].contains(syntax.tag($0)) }
  }

  private func word(_ form: String, in tokens: [Int]) -> Int? {
    tokens.first { syntax.lower($0) == form }
  }

  /// The words of a range without the place that it opens with: “*in Bergen, Norway* –”.
  private func withoutPlace(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first,
      ["in", "at", "near", ","].contains(syntax.lower(first)) || syntax.tag(first) == .nnp
    else { return tokens }
    let end = tokens.first {
      $0 > first && ![.nnp, .nnps, .comma, .in, .dt, .jj].contains(syntax.tag($0))
    }
    let place = first..<(end ?? tokens.upperBound)
    return place.contains { syntax.tag($0) == .nnp } ? place.upperBound..<tokens.upperBound : tokens
  }

  /// Words between the two dates of a life.
  private static let joints: Set<String> = ["-", "–", "—", "to", ";", ",", "died", "d", "d.", "."]

  /// Whether two dates can bound a life: both days, or years where the sentence says who somebody was.
  private func isLife(
    _ first: TimeExpression, _ last: TimeExpression, names: Bool, after close: Int
  ) -> Bool {
    guard let born = first.extent?.date, let died = last.extent?.date, let from = born.year,
      let to = died.year, (0...115).contains(to - from)
    else { return false }
    if names || (born.granularity == .day && died.granularity == .day) { return true }
    guard to - from >= 15, close + 1 < syntax.text.tokens.count else { return false }
    return ["was", "is", "were"].contains(syntax.lower(close + 1))
  }
}
