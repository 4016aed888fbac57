import EventModel

extension StatusPair {
  /// What was listed, fixed or due for a day, which so did not happen by being due.
  static let due: [StatusPair] = [
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
  ]
}
