import EventMentions
import TextModel
import TimeExpressions

/// Beginnings that the verb before tells.
extension TimeAttacher {
  /// Gives a verb that tells how long something went on the beginning that the verb before tells.
  ///
  /// - Reads: “the raid *started* on 3 May and *lasted* until 9 June”, “*founded* the school in 1931 and *ran* it until 1950”,
  ///   “*came* in 1931 and *stayed* for ten years”, “was *declared* on 3 May and *remained* in force until June”.
  /// - Reads: “*sailed* to Oslo on 3 May, where she *stayed* for a week”.
  /// - Reads: “*took* office in 1931 and *ruled* until 1950”.
  /// - Leaves alone: “the raid *failed* on 3 May and the siege *lasted* until 9 June”.
  func shareBeginning(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard let before = arrival(before: verb) ?? conjunct(before: verb), frameOfToken[before] >= 0,
      case let (lemma, start) = (syntax.lemma(verb), syntax.lemma(before)),
      let begin = frames[Int(frameOfToken[before])].times.first, begin.relation == .during
    else { return }
    let goesOn = Self.lasting[lemma]?.contains(start) ?? false
    let isStay =
      ["remain", "stay"].contains(lemma)
      || syntax.relation(verb) != .conj && ["live", "lie", "work", "serve"].contains(lemma)
    let remains = isStay && isTold(before) && isTold(verb)
    let isUntil =
      (goesOn || remains) && frames[index].times.count == 1
      && frames[index].times[0].relation == .ends
    let isFor =
      frames[index].times.isEmpty && frames[index].durations.count == 1 && isTold(verb)
      && (goesOn || remains)
    guard isUntil || isFor else { return }
    var link = begin
    link.relation = .begins
    link.rule = Self.begun
    frames[index].times.insert(link, at: 0)
  }

  static let begun = "time.begun"

  /// Gives a verb of ending or beginning that side of the stretch which its subject is said to have filled: “the *war (1643–1652)*
  /// … It *ended* in a truce”.
  ///
  /// - Leaves alone: “the war (1643–1652) ended his career”.
  func shareSide(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    let isEnd = ["end", "finish", "conclude"].contains(syntax.lemma(verb))
    guard isEnd || ["begin", "start"].contains(syntax.lemma(verb)), frames[index].times.isEmpty,
      isTold(verb), syntax.dependent(of: verb, .obj, .xcomp, .ccomp) == nil,
      let subject = syntax.subject(of: verb), syntax.relation(subject) == .nsubj,
      let noun = themes.theme(of: verb), frameOfToken[noun] >= 0,
      case let times = frames[Int(frameOfToken[noun])].times, times.count == 2,
      isEndOfRange(times[1].expression), times[0].expression == times[1].expression - 1
    else { return }
    var link = times[isEnd ? 1 : 0].shared(by: Self.course)
    link.relation = .during
    frames[index].times = [link]
  }

  /// Gives a verb the length that somebody says the beginning of, and that beginning: “*sat* over three days *beginning on 4 May*”.
  ///
  /// - Leaves alone: “sat in May for three days beginning on a Monday”, which says itself when.
  func shareLength(with index: Int, in frames: inout [EventFrame]) {
    let participle = frames[index].mention.token
    guard syntax.tag(participle) == .vbg, syntax.relation(participle) == .acl,
      ["begin", "start", "commence"].contains(syntax.lemma(participle)),
      let length = expressionBefore[participle], expressions[length].type == .duration,
      frames[index].times.count == 1, let begin = frames[index].times.first,
      begin.relation == .during, let unit = syntax.head(participle),
      expressions[length].tokens.contains(unit), let verb = verb(above: unit),
      case let event = Int(frameOfToken[verb]), frames[event].times.isEmpty
    else { return }
    var link = begin
    link.relation = .begins
    link.rule = Self.begun
    frames[event].times = [link]
    if !frames[event].durations.contains(length) { frames[event].durations.insert(length, at: 0) }
  }

  /// The event whose verb a phrase behind it belongs to.
  private func verb(above noun: Int) -> Int? {
    var token = noun
    for _ in 0..<3 {
      guard let head = syntax.head(token), head < token else { return nil }
      if syntax.isVerb(head) { return frameOfToken[head] >= 0 ? head : nil }
      token = head
    }
    return nil
  }

  /// The verb that brings somebody to where a clause with *where* says how long he stayed.
  private func arrival(before verb: Int) -> Int? {
    guard [.aclRelcl, .advclRelcl].contains(syntax.relation(verb)),
      syntax.dependents(of: verb, .advmod, .obl).contains(where: {
        $0 < verb && syntax.lower($0) == "where"
      }), let place = syntax.head(verb), place < verb
    else { return nil }
    return syntax.isVerb(place) ? place : self.verb(above: place)
  }

  /// The verb that another without a subject is joined to with nothing between.
  private func conjunct(before verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj, syntax.subject(of: verb) == nil,
      let head = syntax.head(verb), head < verb
    else { return nil }
    return syntax.dependents(of: head, .conj).last { $0 < verb } ?? head
  }

  /// Verbs of what lasts, and those of what it begins with.
  private static let lasting: [String: Set<String>] = {
    let starts: Set<String> = ["begin", "start", "open", "commence"]
    let entries: Set<String> = [
      "found", "join", "buy", "acquire", "establish", "enter", "inherit", "launch", "become",
      "open", "move",
    ]
    var table: [String: Set<String>] = [:]
    for verb in ["last", "continue", "go"] { table[verb] = starts }
    for verb in [
      "work", "stay", "live", "lead", "teach", "manage", "serve", "remain", "own", "edit", "hold",
    ] {
      table[verb] = entries
    }
    let seizures: Set<String> = [
      "arrest", "detain", "seize", "capture", "take", "imprison", "jail",
    ]
    for verb in ["detain", "keep", "question", "imprison", "confine", "intern"] {
      table[verb] = seizures
    }
    table["hold"] = entries.union(seizures).union(["win", "gain", "occupy"])
    table["run"] = starts.union(entries)
    let accessions: Set<String> = ["take", "assume", "seize", "gain", "win", "ascend", "succeed"]
    for verb in ["rule", "reign", "govern", "preside", "chair"] {
      table[verb] = starts.union(entries).union(accessions)
    }
    return table
  }()
}
