import EventModel

extension StatusPair {
  /// What was done well enough for another deed, what nobody did, and what is told of a plan or at a place.
  static let sufficed: [StatusPair] = [
    // Enough
    .init(
      "win", "The choir sang well enough to win the cup.", .occurred,
      "The choir was loud enough to win the cup.", .possible),
    .init(
      "played", "The rain stopped long enough for the match to be played.", .occurred,
      "The lawn was dry enough for the match to be played.", .possible),
    .init(
      "catch", "The nun ran fast enough to catch the coach.", .occurred,
      "The nun did not run fast enough to catch the coach.", .negated),
    // What was done to a plan
    .init(
      "ruled", "The abbot sold the barn, an idea that he had ruled out in May.", .occurred,
      "The abbot heard the rumour that a court had ruled in May.", .possible),
    .init(
      "rejected", "The nuns revived the plan that the abbot had rejected.", .occurred,
      "The nuns voiced the hope that the abbot had rejected it.", .possible),
    // To begin
    .init(
      "work", "The masons set to work in May.", .occurred, "The masons were set to work in May.",
      .planned),
    // Said or denied somewhere
    .init(
      "taken", "The cook denied at the trial that she had taken the ring.", .negated,
      "The cook admitted at the trial that she had taken the ring.", .occurred),
    .init(
      "burned", "The clerk denied in court that he had by then burned the ledger.", .negated,
      "The clerk said in court that he had by then burned the ledger.", .occurred),
    .init(
      "fled", "The clerk wrongly reported that the cook had fled.", .negated,
      "The clerk openly reported that the cook had fled.", .occurred),
    // Conditions with a noun or an adjective
    .init(
      "said", "Had the fire been part of the plot, a guard said, nobody would have slept.",
      .occurred, "Had a guard said so, nobody would have slept.", .negated),
    .init(
      "high", "Had the river been high, the bridge would have fallen.", .negated,
      "The river had been high, and the bridge would have to be mended.", .occurred),
    // Kept from coming
    .init(
      "attack", "A planned attack was foiled by the guards.", .negated,
      "A planned attack was praised by the guards.", .planned),
  ]
}
