import EventMentions
import TextModel

/// What is told but not believed: evidence that is rejected, pretence, legend.
extension StatusReader {
  /// Whether a predicate or noun says that what its clause tells is not taken for true, or only handed down.
  ///
  /// - Reads: “we do not *accept* that”, “*rejected* his *evidence* that”, “*pretended* that”, “*legend* has it that”, “there is a
  ///   *story* that”.
  /// - Leaves alone: “we *accept* that”, “the *law* holds that”, “satisfied by the *evidence* that”, “a *story* that he wrote”.
  func isNotBelieved(by head: Int) -> Bool {
    if syntax.isNoun(head) { return isRejected(head) || isTale(head) }
    guard syntax.isVerb(head) else { return false }
    switch syntax.lemma(head) {
    case "accept", "believe", "credit": return VerbGroup(of: head, in: syntax).negation != nil
    case "pretend", "feign": return true
    case "have", "hold", "say", "tell", "claim", "go":
      return syntax.subject(of: head).map { Self.tales.contains(syntax.lower($0)) } ?? false
    default: return false
    }
  }

  /// Whether an account is rejected by the verb that it is the object of: “*dismissed* her account that”.
  private func isRejected(_ noun: Int) -> Bool {
    guard Self.accounts.contains(syntax.lemma(noun)),
      [.obj, .nsubjPass, .conj].contains(syntax.relation(noun)), let verb = syntax.head(noun),
      syntax.isVerb(verb)
    else { return false }
    switch syntax.lemma(verb) {
    case "reject", "dismiss", "discount", "disbelieve", "refute", "disregard":
      return VerbGroup(of: verb, in: syntax).negation == nil
    case "accept", "believe", "credit": return VerbGroup(of: verb, in: syntax).negation != nil
    default: return false
    }
  }

  /// Whether a noun is a tale that its clause tells whole: “a legend that *the king* slept here”, not “a story that he wrote”.
  private func isTale(_ noun: Int) -> Bool {
    guard Self.tales.contains(syntax.lemma(noun)),
      let clause = syntax.dependent(of: noun, .acl, .aclRelcl, .ccomp),
      syntax.subject(of: clause) != nil
    else { return false }
    return syntax.dependent(of: clause, .obj) != nil || syntax.dependent(of: clause, .obl) != nil
      || syntax.relation(clause) != .aclRelcl
  }

  private static let tales: Set<String> = [
    "legend", "tradition", "rumour", "rumor", "folklore", "lore", "myth", "gossip", "hearsay",
    "story",
    "tale",
  ]

  private static let accounts: Set<String> = [
    "evidence", "account", "version", "story", "explanation", "suggestion", "assertion",
    "contention", "argument", "claim", "testimony", "statement", "submission",
  ]
}
