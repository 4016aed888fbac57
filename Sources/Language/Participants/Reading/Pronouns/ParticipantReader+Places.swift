import TextModel

/// Places and bodies that a text only names for where something was, and that no pronoun means.
extension ParticipantReader {
  /// Notes how a mention speaks of somebody.
  mutating func noteStanding(of entry: Int, at token: Int, _ form: ParticipantMention.Form) {
    if form != .name || !isBesideNoun(token) && !isOfDisease(token) {
      entries[entry].mentioned.isOnlyBeside = false
    }
    if TownName.isTold(of: token, in: text) { entries[entry].mentioned.isAsTown = true }
    let before = token > 0 ? text.lower(token - 1) : ""
    if text.tokens[tree.top(of: token)].relation == .nsubj
      || NameCues.isTitle(before) || NameCues.gender(ofAddress: before) != nil
    {
      entries[entry].mentioned.isAsSomebody = true
    }
  }

  /// Whether a text tells of a name of nobody known what is only told of places, so that *he* is somebody else.
  ///
  /// - Reads: “reached *Orlo*”, “the siege of *Orlo*”, “doubted that *Orlo* could be held”.
  /// - Leaves alone: “*Orlo* was captured”, “saved *Orlo*”, which may be somebody.
  func isTownLike(_ entry: ParticipantEntry) -> Bool { entry.isNamed && entry.mentioned.isAsTown }

  /// Whether a name of one word that was taken for somebody's has only told of a town, and done nothing.
  ///
  /// - Leaves alone: “*Orlo* reached Rome”, and whoever the text has called *he* or *Mr*.
  func isOnlyTown(_ entry: ParticipantEntry) -> Bool {
    isTownLike(entry) && entry.pronounGender == nil && !entry.name.contains(" ")
      && !entry.mentioned.isAsSomebody
  }

  /// Whether the latest mention of a body or place only tells where something was, at which nobody is employed.
  ///
  /// - Reads: “drew at *Orlo Park*”, “made by a team at *Orlo University*”.
  /// - Leaves alone: “worked at *Orlo*”, “studied at *Orlo*”.
  func isVenue(_ entry: ParticipantEntry) -> Bool {
    guard text.tokens.indices.contains(entry.lastToken), !entry.lastWasSubject else { return false }
    let name = tree.top(of: entry.lastToken)
    let head = text.tokens[name].head
    guard head >= 0, head < name, preposition(of: name) == "at" else { return false }
    switch text.tokens[name].relation {
    case .obl: return !Self.belonging.contains(text.lemma(head))
    case .nmod:
      let lemma = text.lemma(head)
      return lexicon.isPerson(lemma) || lexicon.isGroup(lemma)
    default: return false
    }
  }

  /// Whether a body only had to do with a claim of which a pronoun tells what became, or who won.
  func isOpponent(_ entry: ParticipantEntry, in token: Int) -> Bool {
    isAddressee(entry, ofWhat: token) || isAccused(entry, before: token)
  }

  /// Whether a body is with whom a claim was filed, where a pronoun tells that the claim was refused or allowed.
  ///
  /// - Reads: “filed a claim with *the council*. *It* was rejected”.
  /// - Leaves alone: “signed a pact with *the council*. *It* was dissolved”.
  private func isAddressee(_ entry: ParticipantEntry, ofWhat token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard verb >= 0, text.tokens[token].relation == .nsubjPass,
      Self.judging.contains(text.lemma(verb)), text.tokens.indices.contains(entry.lastToken),
      case let name = tree.top(of: entry.lastToken), let preposition = preposition(of: name),
      ["with", "to", "before"].contains(preposition), text.tokens[name].head >= 0
    else { return false }
    let head = text.tokens[name].head
    let matter = text.tokens[name].relation == .obl ? tree.object(ofVerb: head) : head
    return matter.map { $0 < name && Self.matters.contains(text.lemma($0)) } ?? false
  }

  /// Whether a body is whom another only accused, where a pronoun tells who was awarded something.
  ///
  /// - Reads: “Orlo sued, claiming that *Varn* had copied it. In 1990 *it* was awarded a million”.
  private func isAccused(_ entry: ParticipantEntry, before token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard verb >= 0, ["award", "compensate", "repay", "win", "receive"].contains(text.lemma(verb))
    else { return false }
    return entry.mentions.suffix(3).contains { mention in
      let name = tree.top(of: mentions[mention].head)
      guard tree.isSubject(name), case let clause = text.tokens[name].head, clause >= 0,
        text.tokens[clause].relation == .ccomp, case let claim = text.tokens[clause].head,
        claim >= 0
      else { return false }
      return ["claim", "allege", "argue", "complain", "charge", "contend"]
        .contains(text.lemma(claim))
    }
  }

  /// Whether somebody is whom the sentence before says that the same one met who now does something to *him*.
  ///
  /// - Reads: “Ann met *Bo Holm*. She let *him* use her boat”.
  func isDealtWithAgain(_ entry: ParticipantEntry, by token: Int) -> Bool {
    guard let doer = tree.coargument(of: token) ?? tree.causer(of: token),
      case let same = participants(at: doer), same.count == 1,
      let object = tree.object(of: entry.lastToken), let other = tree.coargument(of: object)
    else { return false }
    return participants(at: other) == same
  }

  private func preposition(of noun: Int) -> String? {
    (max(0, noun - 5)..<noun).last {
      text.tokens[$0].head == noun && text.tokens[$0].relation == .case
    }.map(text.lower)
  }

  private static let belonging: Set<String> = [
    "work", "teach", "study", "serve", "train", "enrol", "enroll", "matriculate", "lecture", "stay",
    "remain", "start", "begin", "educate", "employ", "intern", "apprentice", "bank", "shop",
  ]

  private static let judging: Set<String> = [
    "reject", "dismiss", "refuse", "deny", "accept", "uphold", "grant", "allow", "approve",
    "withdraw", "consider", "examine", "hear",
  ]

  private static let matters: Set<String> = [
    "claim", "petition", "appeal", "complaint", "application", "request", "suit", "lawsuit",
    "proposal", "motion", "plea", "objection", "protest", "plan", "bid", "offer", "demand",
  ]
}
