import EventMentions
import Language
import TextModel

/// Clauses that open a sentence with what led to what it tells.
extension TimeAttacher {
  /// Whether a clause tells what was refused or taken away, to which its verb tells the answer, then or later: “*When* the court *refused*
  /// him, he left on 9 May”.
  ///
  /// - Leaves alone: “He left on 9 May *when* the court refused him”, “*When* the ship *came* back, he left on 9 May”.
  func leadsIn(_ token: Int, _ head: Int) -> Bool {
    let group = VerbGroup(of: token, in: syntax)
    return token < head && Self.refusals.contains(syntax.lemma(token)) && group.form == .past
      && !group.isPerfect && !group.isProgressive
      && syntax.dependents(of: token, .mark, .advmod).contains { syntax.lower($0) == "when" }
  }

  private static let refusals: Set<String> = [
    "refuse", "reject", "deny", "decline", "dismiss", "withdraw", "cancel", "veto", "rescind",
    "revoke", "fail", "collapse", "overturn", "uphold", "forbid", "ban", "cut",
  ]

  /// Lets times be no more than what something came no later than.
  func limit(_ times: inout [TimeLink]) {
    for link in times.indices where times[link].relation == .during {
      times[link].relation = .by
    }
  }
}
