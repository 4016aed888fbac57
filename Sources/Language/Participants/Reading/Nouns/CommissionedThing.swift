/// Things that somebody agrees on, makes or gets, of which a passive behind a comma tells what was to become.
package enum CommissionedThing {
  /// Whether a verb says that somebody agreed on a thing, or made or got it: “*approved* a line, to be opened in May”.
  package static func isMade(by lemma: String) -> Bool { makings.contains(lemma) }

  /// Whether what is to be done is done to what a plan or contract is for, and not to the paper: “a *plan* for a hall, to be *opened*”.
  package static func isPaper(_ noun: String, forWhatIsToBe verb: String) -> Bool {
    papers.contains(noun) && !ofPapers.contains(verb)
  }

  private static let papers: Set<String> = [
    "contract", "order", "plan", "scheme", "deal", "tender", "agreement", "proposal", "budget",
    "design", "programme", "program", "licence", "license", "permit", "bid",
  ]

  private static let ofPapers: Set<String> = [
    "sign", "publish", "present", "approve", "submit", "adopt", "discuss", "implement", "announce",
    "put", "carry", "renew", "revise", "review", "ratify",
  ]

  private static let makings: Set<String> = [
    "accept", "adopt", "agree", "announce", "approve", "authorise", "authorize", "award", "back",
    "begin", "build", "buy", "choose", "commission", "complete", "compose", "create", "design",
    "develop", "donate", "draft", "draw", "endorse", "envisage", "film", "finance", "fund",
    "introduce", "issue", "launch", "lay", "make", "negotiate", "offer", "order", "outline",
    "paint", "pass", "place", "plan", "present", "produce", "promise", "propose", "publish",
    "purchase", "recommend", "record", "reserve", "select", "sell", "sign", "start", "unveil",
    "write",
  ]
}
