import EventModel

extension StatusPair {
  /// What is told but not believed, and what somebody meant not to do.
  static let rejected: [StatusPair] = [
    // Evidence that is not accepted
    .init(
      "oiled", "We do not accept that the keeper had oiled the hinge.", .possible,
      "We accept that the keeper had oiled the hinge.", .occurred),
    .init(
      "oiled", "The coroner dismissed his evidence that he oiled the hinge.", .possible,
      "The coroner read his letter after he oiled the hinge.", .occurred),
    .init(
      "oiled", "The coroner did not believe her account that she had oiled the hinge.", .possible,
      "The coroner did not know that she had oiled the hinge.", .occurred),
    // Pretence
    .init(
      "phoned", "The keeper pretended that he had phoned a smith.", .possible,
      "The keeper remembered that he had phoned a smith.", .occurred),
    // What is handed down
    .init(
      "drowned", "Legend has it that the keeper drowned here.", .possible,
      "The deed shows that the keeper drowned here.", .occurred),
    .init(
      "drowned", "Local tradition holds that the keeper drowned here.", .possible,
      "The court found that the keeper drowned here.", .occurred),
    .init(
      "fled", "Rumour has it that the keeper fled.", .possible,
      "The smith saw that the keeper fled.", .occurred),
    // Who means not to do something means it all the same
    .init(
      "vowed", "The keeper vowed never to return.", .occurred,
      "The keeper never vowed to return.", .negated),
    .init(
      "return", "The keeper vowed never to return.", .negated,
      "The keeper vowed to return.", .planned),
  ]
}
