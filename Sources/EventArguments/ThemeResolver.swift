import EventMentions
import Language
public import TextModel

/// Finds the event that a predicate such as “was cancelled” or “did not take place” speaks of.
public struct ThemeResolver: Sendable {
  let syntax: Syntax
  let isEvent: [Bool]

  /// Prepares the search in a text.
  ///
  /// - Parameters:
  ///   - syntax: the text with its trees.
  ///   - isEvent: for each token, whether it names an event.
  public init(syntax: Syntax, isEvent: [Bool]) {
    self.syntax = syntax
    self.isEvent = isEvent
  }

  /// Returns the event noun that a predicate says something about, through relatives, control and *it*.
  public func theme(of verb: Int) -> Int? {
    var predicate = verb
    var steps = 0
    while steps < 8 {
      if let object = syntax.dependent(of: predicate, .obj), predicate == verb,
        syntax.subject(of: verb).map({ syntax.relation($0) != .nsubjPass }) ?? true,
        syntax.lower(object) != "place"
      {
        return referent(object, of: predicate)
      }
      if let subject = syntax.subject(of: predicate) { return referent(subject, of: predicate) }
      guard let head = syntax.head(predicate) else { return nil }
      switch syntax.relation(predicate) {
      case .xcomp, .conj, .advcl: predicate = head
      case .acl: return isEvent[head] ? head : nil
      default: return nil
      }
      steps += 1
    }
    return nil
  }

  private func referent(_ nominal: Int, of predicate: Int) -> Int? {
    switch syntax.tag(nominal) {
    case .wdt, .wp, .dt, .prp:
      if let clause = relativeClause(of: predicate), let noun = syntax.head(clause),
        syntax.tag(nominal) == .wdt || syntax.tag(nominal) == .wp
      {
        return noun
      }
      guard ["it", "this", "that", "which"].contains(syntax.lower(nominal)) else { return nil }
      return awaited(before: nominal, whichCame: predicate)
        ?? eventBefore(nominal, not: subject(whoseObjectIs: nominal, predicate))
    case .in where syntax.lower(nominal) == "that":
      return relativeClause(of: predicate).flatMap(syntax.head)
    default:
      return nominal
    }
  }

  /// Whether a noun of doing is the object of an event's verb: “to run a *test*”.
  private func isGoverned(_ token: Int) -> Bool {
    guard syntax.isNoun(token), syntax.relation(token) == .obj, let verb = syntax.head(token),
      isEvent[verb]
    else { return false }
    return EventLexicon.shared.nounSense(syntax.lemma(token))?.isEvent ?? false
  }

  /// Whether a noun only tells when, or why, another thing came about: “put off after the *murder*”.
  private func tellsWhen(_ noun: Int) -> Bool {
    syntax.relation(noun) == .obl
      && ["after", "before", "since", "until", "despite", "following", "because"]
        .contains(syntax.preposition(of: noun) ?? "")
  }

  /// Returns the event that somebody waited for, promised or feared right before *it* came or did not come.
  ///
  /// - Reads: “A strike shook the town, and the mayor promised *an inquiry*. *It* never took place”, “They waited for *a rescue*. *It* never
  ///   came”.
  /// - Leaves alone: “The strike began in May. The mayor promised an inquiry. *It* ended in June”, of what had begun.
  public func awaited(before pronoun: Int, whichCame verb: Int) -> Int? {
    guard syntax.lower(pronoun) == "it", syntax.relation(pronoun) != .obj,
      CourseVerb.takesPlace(verb, in: syntax)
        || ["come", "happen", "occur", "materialise", "materialize", "arrive", "follow"]
          .contains(syntax.lemma(verb)),
      case let sentence = syntax.sentence(of: pronoun), sentence >= 0
    else { return nil }
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let near = syntax.text.sentences[candidate].tokens.clamped(to: (pronoun - 80)..<pronoun)
      if let found = near.last(where: { isEvent[$0] && isLookedForward(to: $0) }) { return found }
    }
    return nil
  }

  /// Whether a noun is what somebody waits for, promises or fears: “waited for *a rescue*”, “*a pardon* was expected”.
  private func isLookedForward(to noun: Int) -> Bool {
    guard syntax.isNoun(noun), let verb = syntax.head(noun), syntax.isVerb(verb) else {
      return false
    }
    switch syntax.relation(noun) {
    case .obj, .nsubjPass:
      return [
        "expect", "promise", "await", "anticipate", "fear", "predict", "announce", "plan",
        "order", "demand", "propose", "pledge", "dread", "foresee", "threaten",
      ].contains(syntax.lemma(verb))
    case .obl:
      return syntax.preposition(of: noun) == "for"
        && ["wait", "hope", "pray", "long", "prepare", "brace", "look", "call", "ask"]
          .contains(syntax.lemma(verb))
    default: return false
    }
  }

  private func relativeClause(of predicate: Int) -> Int? {
    var predicate = predicate
    for _ in 0..<4 {
      if syntax.relation(predicate) == .aclRelcl { return predicate }
      guard syntax.relation(predicate) == .conj || syntax.relation(predicate) == .xcomp,
        let head = syntax.head(predicate)
      else { return nil }
      predicate = head
    }
    return nil
  }

  /// The words of the subject whose verb has a pronoun for its object, which never means that subject: “*a flood delayed* it”.
  private func subject(whoseObjectIs pronoun: Int, _ verb: Int) -> Range<Int> {
    guard syntax.relation(pronoun) == .obj, let subject = syntax.subject(of: verb) else {
      return 0..<0
    }
    return syntax.extent(of: subject)
  }

  /// The event that *it* takes up: the nearest subject that names an event, here or one sentence back.
  private func eventBefore(_ pronoun: Int, not words: Range<Int>) -> Int? {
    let sentence = syntax.sentence(of: pronoun)
    guard sentence >= 0 else { return nil }
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let near = syntax.text.sentences[candidate].tokens.clamped(to: (pronoun - 80)..<pronoun)
      let nouns = near.filter {
        isEvent[$0] && syntax.isNoun($0) && syntax.lemma($0) != "one" && !tellsWhen($0)
          && !words.contains($0)
      }
      let subjects = nouns.filter {
        [.nsubj, .nsubjPass].contains(syntax.relation($0))
      }
      if let found = subjects.last ?? nouns.first ?? near.last(where: isGoverned) {
        return near.last {
          $0 > found && syntax.relation($0) == .nsubjPass && isLookedForward(to: $0)
        } ?? found
      }
    }
    return nil
  }
}
