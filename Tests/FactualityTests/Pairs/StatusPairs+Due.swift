import EventModel

extension StatusPair {
  /// What was listed, fixed or due for a day, which so did not happen by being due.
  static let due: [StatusPair] = [
    .init(
      "expected", "The reply had been expected on 9 May 2018.", .planned,
      "The reply had been expected.", .occurred),
    .init(
      "ballot", "The ballot was listed for 9 May 2018.", .planned,
      "The ballot was listed in the annual report.", .occurred),
    .init(
      "ballot", "A second ballot has been listed for May 2018.", .planned,
      "A second ballot has been held in May 2018.", .occurred),
    .init(
      "auction", "The auction was re-listed for 9 May 2018.", .planned,
      "The auction was reported on 9 May 2018.", .occurred),
    .init(
      "auction", "The auction was relisted for next Monday.", .planned,
      "The auction was praised for its speed.", .occurred),
    .init(
      "case", "The case was listed for 9 May 2018.", .planned,
      "The case was lost on 9 May 2018.", .occurred),
    .init(
      "hearing", "The petition was listed for hearing on 9 May 2018.", .planned,
      "The petition was discussed at the hearing on 9 May 2018.", .occurred),
    .init(
      "auction", "The clerk fixed the auction for 9 May 2018.", .planned,
      "The clerk praised the auction on 9 May 2018.", .occurred),
    .init(
      "payment", "The first payment was due on 9 May 2018.", .planned,
      "The first payment was late on 9 May 2018.", .occurred),
    .init(
      "payment", "The fine was due for payment on 9 May 2018.", .planned,
      "The fine was reduced after payment on 9 May 2018.", .occurred),
    .init(
      "survey", "Next survey due 9 May 2018.", .planned, "The next survey began on 9 May 2018.",
      .occurred),
    .init(
      "supper", "Next supper: 9 May 2018", .planned, "Last supper: 9 May 2018", .occurred),
    .init(
      "supper", "The supper will be Sunday, 9 May 2021.", .planned,
      "The supper was Sunday, 9 May 2021.", .occurred),
    // What was to be by a day
    .init(
      "begin", "The repairs would begin no later than 9 May 2018.", .planned,
      "The repairs did begin no later than 9 May 2018.", .occurred),
    // What an end came before
    .init(
      "began", "The lease was terminated before work began.", .possible,
      "The lease was terminated after work began.", .occurred),
    .init(
      "completed", "The warden resigned before the audit was completed.", .possible,
      "The warden resigned after the audit was completed.", .occurred),
    .init(
      "began", "The warden resigned before the flood began.", .occurred,
      "The lease was cancelled before the dig began.", .possible),
    // What is only supposed or asked for
    .init(
      "hidden", "The warden is supposed to have hidden the bell.", .possible,
      "The warden is known to have hidden the bell.", .occurred),
    .init(
      "repeat", "Warden to please repeat the count and lock the gate.", .planned,
      "The warden did repeat the count and lock the gate.", .occurred),
    .init(
      "lock", "Warden to please repeat the count and lock the gate.", .planned,
      "The warden did repeat the count and lock the gate.", .occurred),
    .init(
      "checked", "Do not open the valve until checked by the warden.", .possible,
      "They did not open the valve, checked by the warden.", .occurred),
    // What had not been, though a noun of two words stands between
    .init(
      "sent", "Had a flood warning been sent in May 2018, the warden would have left.", .negated,
      "A flood warning had been sent in May 2018, and the warden left.", .occurred),
    .init(
      "baked", "Had no bread been baked by May 2018, the warden would have left.", .negated,
      "Had it not been baked by May 2018, the warden would have left.", .occurred),
    // What nobody saw or heard
    .init(
      "open", "The porter did not see her open the safe.", .possible,
      "The porter did see her open the safe.", .occurred),
    // Notes of what a day was fixed for
    .init(
      "tour", "Tour cancelled.", .negated, "Tour praised.", .occurred),
    .init(
      "appeal", "The appeal was listed for 9 May 2018.", .planned,
      "The appeal was praised on 9 May 2018.", .occurred),
    // What a meeting settled, behind a colon
    .init(
      "accept", "RESOLVED (Lind/Moe, 5–1): that the club accept the offer.", .planned,
      "NOTED: that the clubs accept the offer.", .ongoing),
    // What stands in a plan does not go on yet
    .init(
      "planned", "Fortnightly drills are planned until June 2031.", .planned,
      "The town is planned on a grid.", .ongoing),
    .init(
      "scheduled", "A second dive is scheduled for June.", .planned,
      "The dives were scheduled by the porter.", .occurred),
  ]
}
