/// Verbs by who does what they tell.
package enum Deed {
  /// Whether only persons and bodies do what a verb tells: “it *sued*”, “they *agreed*”.
  package static func isOfSomebody(_ lemma: String) -> Bool { ofSomebody.contains(lemma) }

  /// Whether a verb tells that somebody ordered something, which he has others do: “*ordered* that he be held”.
  package static func isOrder(_ lemma: String) -> Bool { orders.contains(lemma) }

  private static let ofSomebody: Set<String> = [
    "marry", "decide", "agree", "refuse", "sign", "hire", "sue", "vote", "ask", "think", "believe",
    "hope", "want", "plan", "promise", "swear", "flee", "emigrate", "adopt", "borrow", "demand",
    "confess", "apologise", "apologize", "negotiate", "divorce", "appeal", "deny", "announce",
    "pledge", "vow", "petition", "protest", "insist", "admit",
  ]

  private static let orders: Set<String> = [
    "order", "direct", "demand", "request", "require", "recommend", "command", "decree",
  ]
}
