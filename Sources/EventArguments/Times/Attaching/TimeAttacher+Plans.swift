import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Days that were planned, and those on which things were carried out.
extension TimeAttacher {
  /// Gives what took place the day on which it did, and not the one that it had been planned for.
  ///
  /// - Reads: “the *move*, planned for 1 May, *took place* on 22 May”, “the *operation*, scheduled for May, was *carried out* in June”,
  ///   “the *match* was planned for 1 May. It was *played* on 22 May”.
  /// - Leaves alone: “the *move*, planned for 1 May, *cost* a fortune in April”.
  func carryOut(by index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard let noun = nounCarriedOut(by: verb), noun < verb, !fellThrough(noun, before: verb),
      isTold(verb) || takesPlace(verb), frameOfToken[noun] >= 0,
      case let event = Int(frameOfToken[noun]),
      !frames[event].times.isEmpty, frames[index].times.contains(where: { $0.relation == .during }),
      frames[event].times.allSatisfy({ $0.rule == Self.scheduled }),
      takesPlace(verb)
        || [
          "carry", "start", "begin", "come", "launch", "complete", "open", "go", "happen", "hold",
          "play", "fight", "stage",
        ]
        .contains(syntax.lemma(verb))
    else { return }
    frames[event].times = ofCourse(frames[index])
  }

  /// Gives what came of an appointment, and is told next without a time of its own, the day that was appointed.
  ///
  /// - Reads: “set the *poll* for 23 June. The people *voted* to stay”, “fixed the *wedding* for 4 May. They *married* in Rome”.
  /// - Leaves alone: “put the *poll* off to 23 June. The people *protested*”; what somebody says, or *had* done before.
  func bringAbout(_ index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, isTold(verb), syntax.relation(verb) == .root,
      syntax.dependents(of: verb, .advmod).allSatisfy({
        !["earlier", "previously", "later", "then", "already", "once"].contains(syntax.lower($0))
      }),
      case let sentence = syntax.sentence(of: verb), sentence > 0,
      let plan = frames[max(0, index - 8)..<index].last(where: {
        $0.times.contains { $0.rule == Self.scheduled } && syntax.isNoun($0.mention.token)
      }), case let noun = plan.mention.token, case let told = syntax.sentence(of: noun),
      1...2 ~= sentence - told, plan.times.count == 1, let day = plan.times.first,
      syntax.text.sentences[told].block == syntax.text.sentences[sentence].block,
      let date = expressions[day.expression].extent?.date, date.granularity == .day,
      syntax.text.document.created.map({ date.bounds.precedes($0.bounds) }) ?? true,
      Realisation.canBring(syntax.lemma(verb), about: syntax.lemma(noun)),
      // A time in between moves the story on.
      !expressions.indices.contains(day.expression + 1)
        || expressions[day.expression + 1].tokens.lowerBound
          >= syntax.text.sentences[sentence].tokens.upperBound
    else { return }
    frames[index].times = [day.shared(by: "time.brought-about")]
  }

  /// Gives what is to be done the day on which the text says it is due.
  ///
  /// - Reads: “Berg *is to write* a guide; *it is due* on 4 May”, “*Write* a guide. Responsible: Berg. *Due:* 4 May”, “*Paint* the
  ///   hall (Berg, *deadline* 4 May)”.
  /// - Leaves alone: “Berg *wrote* a guide; it is due on 4 May”, “Berg is to write a guide; *the rent* is due on 4 May”.
  func shareDueDates(in frames: inout [EventFrame]) {
    for (index, expression) in expressions.enumerated() {
      guard let sign = dueSign(before: expression.tokens.lowerBound),
        let deed = (max(0, sign.begin - 40)..<sign.begin).last(where: {
          frameOfToken[$0] >= 0 && (isYetToBe($0) || sign.isLabel && isItem($0))
        }), isNear(deed, sign), case let frame = Int(frameOfToken[deed]),
        frames[frame].times.isEmpty
      else { continue }
      frames[frame].times = [
        TimeLink(expression: index, relation: .by, signal: sign.word, rule: "time.due")
      ]
    }
  }

  /// The word that says that something is due on the day behind it, where the phrase begins, and whether it is the label of an entry.
  private typealias DueSign = (word: Int, begin: Int, isLabel: Bool)

  private func dueSign(before time: Int) -> DueSign? {
    var word = time - 1
    if word > 0, ["on", "by", "in", "at"].contains(syntax.lower(word)) { word -= 1 }
    if word > 2, syntax.lower(word) == "due", ["is", "are"].contains(syntax.lower(word - 1)),
      ["it", "this", "they"].contains(syntax.lower(word - 2)),
      [";", ".", ","].contains(syntax.lower(word - 3)) || syntax.lower(word - 3) == "and"
    {
      return (word, word - 3, false)
    }
    if word > 0, syntax.lower(word) == ":" { word -= 1 }
    if word > 0, syntax.lower(word) == "date" { word -= 1 }
    guard word > 1, ["due", "deadline", "target"].contains(syntax.lower(word)),
      syntax.text.sentences[syntax.sentence(of: word)].tokens.lowerBound == word
        || [",", ";", "(", "–", "—", "-"].contains(syntax.lower(word - 1))
    else { return nil }
    return (word, word, true)
  }

  /// Whether a deed is told so near before a day that this is its own: in the sentence or the one before, or in one entry of a list.
  private func isNear(_ deed: Int, _ sign: DueSign) -> Bool {
    let (told, due) = (syntax.sentence(of: deed), syntax.sentence(of: sign.word))
    return sign.isLabel
      ? syntax.text.sentences[told].block == syntax.text.sentences[due].block && due - told <= 3
      : due - told <= 1
  }

  /// Whether a verb tells what an entry of a list asks for: “*Write* a guide”, “Berg *to write* a guide”.
  private func isItem(_ verb: Int) -> Bool {
    let isInfinitive = syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
    guard syntax.tag(verb) == .vb, syntax.dependent(of: verb, .aux, .cop) == nil,
      isInfinitive || syntax.subject(of: verb) == nil
    else { return false }
    switch syntax.relation(verb) {
    case .root, .parataxis: return true
    case .acl: return syntax.head(verb).map { syntax.relation($0) == .root } ?? false
    default: return false
    }
  }

  /// Whether a main verb tells what is to be: “*is to write*”, “*will write*”.
  private func isYetToBe(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), syntax.relation(syntax.firstConjunct(of: verb)) == .root else {
      return false
    }
    let marks = syntax.dependents(of: verb, .mark, .aux).map(syntax.lower)
    return marks.contains { ["will", "shall", "must"].contains($0) }
      || marks.contains("to")
        && syntax.dependents(of: verb, .cop, .aux).contains {
          ["is", "are"].contains(syntax.lower($0))
        }
  }

  /// Whether another verb says of an event first that it was not: “did not *take place* on 1 May; it was held in June”.
  private func fellThrough(_ noun: Int, before verb: Int) -> Bool {
    syntax.head(noun).map {
      $0 > noun && $0 < verb
        && (takesPlace($0) || ["come", "begin", "start"].contains(syntax.lemma($0)))
        && Negation.word(of: $0, in: syntax) != nil && !Negation.isLifted(for: $0, in: syntax)
    } ?? false
  }

  /// The noun that a verb tells of, through *it* and the verb before: “was planned for 1 May but *took place* in June”.
  private func nounCarriedOut(by verb: Int) -> Int? {
    let subject = syntax.dependent(of: verb, .nsubj, .nsubjPass)
    if let subject, syntax.lower(subject) != "it" { return subject }
    guard subject != nil || syntax.relation(verb) == .conj,
      takesPlace(verb) || syntax.dependent(of: verb, .obj) == nil
    else { return nil }
    return themes.theme(of: verb)
  }

  /// The verb that puts something off once more behind something in commas: “was *put off* to May and then, for no reason, to
  /// *June*”.
  ///
  /// - Leaves alone: “was put off to May, and, for no reason, Lund went to *June*”.
  func putOffAgain(_ tokens: Range<Int>) -> Int? {
    let signal = tokens.lowerBound - 1
    guard signal > 6, ["to", "until", "till"].contains(syntax.lower(signal)),
      syntax.tag(signal - 1) == .comma,
      let comma = (max(4, signal - 12)..<signal - 2).last(where: { syntax.tag($0) == .comma }),
      ["then", "again", "later", "finally", "eventually"].contains(syntax.lower(comma - 1)),
      syntax.lower(comma - 2) == "and", expressionBefore[comma - 2] != nil
    else { return nil }
    let verb = (max(0, comma - 16)..<comma - 2).last {
      frameOfToken[$0] >= 0 && Appointment.isMoved(by: syntax.lemma($0), "to")
    }
    guard let verb, syntax.sentence(of: verb) == syntax.sentence(of: signal) else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The item that a day behind what has become of it belongs to: “*Mend* the locks: done, 20 May”.
  func itemSettled(_ head: Int) -> Int? {
    guard let state = syntax.head(head), let item = ItemState.item(of: state, in: syntax),
      frameOfToken[item] >= 0
    else { return nil }
    return Int(frameOfToken[item])
  }
}
