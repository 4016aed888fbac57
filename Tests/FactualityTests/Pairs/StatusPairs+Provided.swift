import EventModel

extension StatusPair {
  /// What would have been, what rules and plans provide, and what was aimed at, asked for or gone.
  static let provided: [StatusPair] = [
    // Conditions without “if”
    .init(
      "cracked", "Had the kiln cracked an hour later the hut would have been crowded.", .negated,
      "She had the kiln cracked by an expert.", .occurred),
    .init(
      "heeded", "The potter said that had the guild heeded the note the kiln might have held.",
      .negated, "The potter said that the guild had heeded the note.", .occurred),
    .init(
      "rung", "“Had they rung sooner he would be alive today,” a nun said.", .negated,
      "“They had rung sooner and he would be thanked today,” a nun said.", .occurred),
    .init(
      "seen", "“Had the nuns seen the smoke we could have saved the loft”, she said.", .negated,
      "“The nuns had seen the smoke, we could have saved the loft”, she said.", .occurred),
    .init(
      "sailed", "The guild was to pay the nuns when the barge sailed.", .possible,
      "The guild paid the nuns when the barge sailed.", .occurred),
    .init(
      "fell", "It was a post that he was to hold until the town fell.", .occurred,
      "The guild would pay him when the town fell.", .possible),
    .init(
      "flood", "The mill would have failed without the flood.", .occurred,
      "The mill failed without a flood.", .negated),
    // Provided by a condition
    .init(
      "paid", "They ended the boycott on condition that the potter was paid by May.", .possible,
      "They met the condition that the potter was paid by May.", .occurred),
    .init(
      "raised", "They ended the strike on the understanding that the dues were raised in 1950.",
      .possible, "They ended the strike on the day that the dues were raised in 1950.", .occurred),
    // What was foreseen for a day, and what was agreed on
    .init(
      "foreseen", "The opening was originally foreseen for 2016.", .planned,
      "The opening was foreseen in 1990 by a nun.", .occurred),
    .init(
      "delivered", "The guild ordered two kilns, to be delivered in 1915.", .planned,
      "The guild had two kilns, which were delivered in 1915.", .occurred),
    // Provided by a rule
    .init(
      "pays", "Under the statute, a tenant pays the tithe.", .possible,
      "Under the bridge, a tenant pays the tithe.", .ongoing),
    .init(
      "names", "The abbot names the porter under the new rules.", .possible,
      "The abbot names the porter under his breath.", .ongoing),
    .init(
      "hires", "The guild has a vote and hires a clerk.", .ongoing,
      "The nun has no vote unless she signs the roll and hires a clerk.", .possible),
    // Provided by a plan
    .init(
      "picked", "The plan is for the hall to be built in May and its keeper picked by a jury.",
      .planned, "The nuns saw the hall built in May and the keeper picked by a jury.", .occurred),
    // Aimed at
    .init(
      "closure", "The goals of the march were: the release of the nuns, the closure of the pit.",
      .planned, "The results of the march were: the release of the nuns, the closure of the pit.",
      .occurred),
    .init(
      "purchase", "The aims of the guild were: 1. Control of the quay. 2. Purchase of the kiln.",
      .planned, "The news of the week was: 1. Rain on the quay. 2. Purchase of the kiln.",
      .occurred),
    // Asked for, and refused
    .init(
      "requests", "The abbot bore two refusals of his requests for coal.", .occurred,
      "The abbot bore no requests for coal.", .negated),
    .init(
      "plea", "The rejection of the plea angered the nuns.", .occurred,
      "The absence of a plea angered the nuns.", .negated),
    // Gone
    .init(
      "left", "There are no pots left in the kiln.", .negated,
      "There are nine pots left in the kiln.", .occurred),
    .init(
      "hurt", "There were no nuns hurt by the fall.", .negated,
      "There were two nuns hurt by the fall.", .occurred),
    // What is still to be settled
    .init(
      "close", "The council will decide in May whether to close the baths.", .possible,
      "The council will decide in May to close the baths.", .planned),
    .init(
      "resign", "The abbot has not said when to resign.", .possible,
      "The abbot has not agreed to resign.", .negated),
    .init(
      "sell", "The monks did not say whether to sell the bell.", .possible,
      "The monks did not dare to sell the bell.", .negated),
  ]
}
