import TextModel

/// What *them* means where a sentence goes on with what the one before did something to.
extension ParticipantReader {
  /// Returns what was done to in the clause before, where somebody else now does something to it: nobody where that is no
  /// participant, and nil where nothing tells.
  ///
  /// - Reads: “Workmen found *panels*. The county took *them*”, “Police held *two men*. A court freed *them*”.
  /// - Leaves alone: “Thieves took panels. Police arrested *them*”, “Thieves took a panel. Police followed *them*”.
  func theme(of expression: ReferringExpression) -> [Int]? {
    let token = expression.head
    guard [.obj, .nsubjPass].contains(text.tokens[token].relation),
      case let verb = text.tokens[token].head, verb >= 0,
      let theme = themeBefore(expression), isSeveral(theme)
    else { return nil }
    let found = participants(at: theme)
    let isOfPersons = found.contains { entries[$0].kind != .other }
    if Self.doneToPersons.contains(text.lemma(verb)) {
      let deed = text.lemma(text.tokens[theme].head)
      guard isOfPersons, !Self.crimes.contains(deed) else { return nil }
    }
    if let doer = tree.coargument(of: token), !participants(at: doer).filter(found.contains).isEmpty
    {
      return nil
    }
    return found
  }

  /// Returns what a sentence names first to say something of it, where a pronoun behind can mean that and nothing named since: nobody
  /// where that is no participant, and nil where nothing tells.
  ///
  /// - Reads: “The bank backed the toll. As for *the guild*, *it* struck”.
  /// - Leaves alone: “As for the guild, the bank said *it* had struck”.
  func frontedTopic(of expression: ReferringExpression, _ kind: PronounKind) -> [Int]? {
    guard
      let topic = FrontedTopic.noun(
        before: expression.head, sentence: expression.sentence, in: text)
    else { return nil }
    let found = participants(at: topic)
    let since = mentions.reversed().prefix { $0.tokens.lowerBound > topic }
    guard since.allSatisfy({ $0.participants == found }) else { return nil }
    guard found.isEmpty else {
      return found.allSatisfy { fits(entries[$0], kind) } ? found : nil
    }
    return kind == (text.tag(topic) == .nns || text.tag(topic) == .nnps ? .they : .it) ? [] : nil
  }

  /// The noun for what the last main clause before a pronoun's does something to, in its sentence or the one before.
  private func themeBefore(_ expression: ReferringExpression) -> Int? {
    let start = text.sentences[max(0, expression.sentence - 1)].tokens.lowerBound
    let clause = text.tokens[expression.head].head
    var index = expression.head - 1
    while index >= start, expression.head - index < 60 {
      let verb = text.tokens[index].head
      if [.obj, .nsubjPass].contains(text.tokens[index].relation), verb >= 0, verb != clause,
        isMain(verb)
      {
        return [.nn, .nns, .nnp, .nnps, .prp].contains(text.tokens[index].tag) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a verb tells what a sentence is about, or is joined to one that does.
  func isMain(_ verb: Int) -> Bool {
    var verb = verb
    for _ in 0..<4 {
      switch text.tokens[verb].relation {
      case .root: return text.tokens[verb].partOfSpeech == .verb
      case .conj, .parataxis: verb = max(text.tokens[verb].head, 0)
      default: return false
      }
    }
    return false
  }

  /// Whether *they* are subject of what talks do and nobody else, and the clause before tells of such.
  ///
  /// - Reads: “The firms began *talks*. *They* broke down”.
  /// - Leaves alone: “The firms began talks. *They* sang”.
  func goesOnWithDeeds(_ expression: ReferringExpression) -> Bool {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb > expression.head,
      tree.object(ofVerb: verb) == nil, Deed.isOfTalks(text.lemma(verb)),
      let theme = themeBefore(expression)
    else { return false }
    return Deed.namesTalks(theme, in: text)
  }

  /// Whether a noun is of several persons or things.
  private func isSeveral(_ noun: Int) -> Bool {
    [.nns, .nnps].contains(text.tokens[noun].tag)
      || participants(at: noun).contains { entries[$0].isPlural }
  }

  /// What is done to persons and bodies, and to no things.
  private static let doneToPersons: Set<String> = [
    "arrest", "jail", "imprison", "detain", "convict", "sentence", "fine", "prosecute", "sue",
    "charge", "acquit", "pardon", "punish", "hang", "execute", "question", "interrogate", "thank",
    "tell", "ask", "warn", "urge", "pay", "praise", "blame", "accuse", "sack", "dismiss", "hire",
    "employ", "appoint", "elect", "deport", "expel", "evict", "help", "assist", "advise", "inform",
    "assure", "persuade", "convince", "invite", "marry", "kill", "injure", "wound", "treat", "lead",
    "support", "oppose", "defeat", "beat", "meet", "fight", "join", "feed",
  ]

  /// Deeds of those whom police and courts then do something to.
  private static let crimes: Set<String> = [
    "attack", "rob", "kidnap", "kill", "murder", "assault", "beat", "shoot", "stab", "abduct",
    "cheat", "defraud", "swindle", "bribe", "poison", "blackmail", "rape", "wound", "injure",
  ]
}
