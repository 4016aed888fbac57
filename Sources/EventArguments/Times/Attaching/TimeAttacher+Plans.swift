import EventMentions
import TextModel

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
