import EventModel

extension StatusPair {
  /// What is settled by what the text says beside it.
  static let settled: [StatusPair] = [
    // A condition without *if*, whatever stands in it
    .init(
      "held", "Had a ballot been held, Lund would have resigned.", .negated,
      "A ballot had been held, and Lund would have none of it.", .occurred),
    .init(
      "cracked", "Had the pane not cracked, she said, the smoke would have choked them.", .occurred,
      "Had the pane cracked, she said, the smoke would have choked them.", .negated),
    .init(
      "written", "Had one been written, Lund said, it would have burned.", .negated,
      "One had been written, Lund said, and it would burn well.", .occurred),
    // What may not be, and what was nearly done
    .init(
      "open", "The fair may not open.", .possible, "The fair will not open.", .negated),
    .init(
      "closing", "The board stopped short of closing the pool.", .negated,
      "The board stopped short after closing the pool.", .occurred),
    .init(
      "hearing", "A hearing had been planned for 6 June, but the judge fell ill.", .planned,
      "A hearing had been planned for 6 June and was held.", .occurred),
    // Chances
    .init(
      "siege", "Another siege cannot be ruled out.", .possible, "Another siege was ruled out.",
      .negated),
    .init("riot", "A riot is unlikely.", .possible, "The riot is over.", .occurred),
    .init(
      "mutiny", "A mutiny is not out of the question.", .possible,
      "A mutiny is out of the question.", .negated),
    // What would not have been, and was
    .init(
      "burned", "Had they slept, the barn would not have burned.", .occurred,
      "Had they slept, the barn would have burned.", .negated),
    .init(
      "slept", "The barn would have burned had they slept.", .negated,
      "The barn burned after they slept.", .occurred),
    // What is claimed
    .init(
      "fled", "The duke claimed that the men had fled, but this could not be verified.", .possible,
      "The duke said that the men had fled, but this could not be helped.", .occurred),
    .init(
      "drowned", "Reports that the bishop had drowned were false.", .negated,
      "Reports that the bishop had drowned were brief.", .occurred),
    .init(
      "slept", "The guard would not say why he had not slept.", .negated,
      "The guard would not say that he had not slept.", .possible),
    // What was done, or not, as was said right before
    .init(
      "return", "Lund vowed to return, and did so in May.", .occurred,
      "Lund vowed to return, and said so in May.", .planned),
    .init(
      "resign", "The board asked Lund to resign, which she did.", .occurred,
      "The board asked Lund to resign, which she resented.", .possible),
    .init(
      "reopen", "The miners hoped that the pit would reopen. It did.", .occurred,
      "The miners hoped that the pit would reopen. It rained.", .possible),
    .init(
      "mended", "They would sail unless the mast was mended. It was not.", .negated,
      "They would sail unless the mast was mended. It was oak.", .possible),
    .init(
      "command", "Lund, who had meant to command the fleet, was prevented by illness.", .negated,
      "Lund, who had meant to command the fleet, was delighted by it.", .planned),
    .init(
      "close", "A bill to close the port was rejected.", .negated,
      "A bill to close the port was printed.", .possible),
    .init(
      "struck", "A request to have the name struck was refused.", .negated,
      "A request had the name struck.", .occurred),
    // What is asked for in a list
    .init(
      "removal", "Pilots want a rise and the removal of the chief.", .possible,
      "Pilots saw a rise and the removal of the chief.", .occurred),
    // What was so only then
    .init(
      "saw", "It was not until the diver surfaced that he saw the wreck.", .occurred,
      "He never saw the wreck.", .negated),
    // What goes on
    .init(
      "run", "Lund has run the inn for nine years.", .ongoing, "Lund has run the race twice.",
      .occurred),
    // What came true of a plan in part
    .init(
      "plant", "Lund meant to plant nine elms but planted only two.", .negated,
      "Lund meant to plant nine elms but felled only two.", .planned),
    // What was asked for at a time
    .init(
      "shut", "A panel proposed the next year that the pit be shut.", .possible,
      "A panel recalled the next year that the pit was shut.", .occurred),
    .init(
      "levied", "They refused to pay the fee levied the previous year.", .occurred,
      "They refused to let the fee be levied the next year.", .negated),
    .init(
      "cross", "Ida Lund became the first Swede to cross the ice.", .occurred,
      "Ida Lund became the last hope to cross the ice.", .possible),
    // What is said right behind a plan
    .init(
      "repair", "The board said it would repair the weir, but it never did.", .negated,
      "The board said it would repair the weir, and it has begun.", .planned),
    .init(
      "resign", "The mayor promised to resign but did not.", .negated,
      "The mayor promised to resign and did.", .occurred),
    .init(
      "build", "The firm pledged to build a school but failed to do so.", .negated,
      "The firm pledged to build a school but failed to say when.", .planned),
    .init(
      "speak", "The vicar was to speak in May but did not turn up.", .negated,
      "The vicar was to speak in May but did not say about what.", .planned),
    .init(
      "built", "An inn was to be built by 1975, but it never was.", .negated,
      "An inn was to be built by 1975, but it was never liked.", .planned),
    .init(
      "sold", "He said that she had sold it, but she never did.", .negated,
      "He said that she had sold it, and she never denied it.", .occurred),
    .init(
      "match", "The match was fixed for May but was never played.", .negated,
      "The match was fixed for May and was played.", .occurred),
    // Undone, not called off
    .init(
      "election", "The election was annulled a week later.", .occurred,
      "The election was called off a week before.", .negated),
    .init(
      "search", "The search was called off.", .occurred, "A planned search was called off.",
      .negated),
    .init(
      "match", "The match was abandoned at half-time.", .occurred, "The match was called off.",
      .negated),
    .init(
      "strike", "The strike was called off after two days of talks.", .negated,
      "The strike was called off after two days.", .occurred),
    .init(
      "taking", "He denied taking the hat.", .negated, "He denied it, taking his hat.", .occurred),
    // Decided against
    .init(
      "selling", "The board decided against selling the mill.", .negated,
      "The board gained by selling the mill.", .occurred),
    .init(
      "resigning", "She was talked out of resigning.", .negated, "She was blamed for resigning.",
      .occurred),
    // What hangs on a condition or is what came of it
    .init(
      "travel", "If she loses the vote, Anna Berg will not travel.", .possible,
      "As she has lost the vote, Anna Berg will not travel.", .negated),
    .init(
      "decide", "If it rains, the board will decide on Monday.", .possible,
      "The board will decide on Monday whether it rains too much.", .planned),
    .init(
      "cancelled", "A meeting was arranged for May, only to be cancelled.", .occurred,
      "A meeting was to be cancelled.", .planned),
    .init(
      "allowed", "They would examine the ship before it was allowed to sail, she said.", .possible,
      "They examined the ship before it was allowed to sail, she said.", .occurred),
    // Asked for, seen, and told although not attended
    .init(
      "sell", "The agency insisted that Kors sell its mills.", .possible,
      "The agency knew that banks sell mills.", .ongoing),
    .init(
      "closed", "It was bought on condition that the mill be closed.", .possible,
      "It was bought after the mill was closed.", .occurred),
    .init(
      "sail", "The tug could not sail until 6 May 2011.", .occurred,
      "The tug could not sail in May.",
      .negated),
    .init(
      "hear", "The crowd could hear the bells.", .occurred,
      "Next year a crowd could hear the bells fall silent.", .possible),
    .init(
      "meeting", "He did not attend the meeting called by Holm.", .occurred,
      "He did not attend a meeting.", .negated),
    .init(
      "changed", "Had the wind not changed, the barn would have burned.", .occurred,
      "If the wind had changed, the barn would have burned.", .negated),
    .init(
      "left", "The tram would not have left the rails had the brakes held.", .occurred,
      "The tram would have left the rails had the brakes failed.", .negated),
    .init(
      "held", "The tram would not have left the rails had the brakes held.", .negated,
      "The tram left the rails although the brakes held.", .occurred),
    .init(
      "come", "Moe would have been freed had the witness come forward.", .negated,
      "Moe was freed when the witness had come forward.", .occurred),
    .init(
      "called", "Had anyone called, the sexton would have come.", .negated,
      "Had anyone not called, the sexton would have come.", .occurred),
    .init(
      "existed", "Had the spare-key cabinet existed, the nuns would have got in.", .negated,
      "As the spare-key cabinet existed, the nuns got in.", .occurred),
  ]
}
