import EventModel

extension StatusPair {
  /// What has not come so far, what somebody drew back from, and what was only said of somebody.
  static let unmet: [StatusPair] = [
    // What is still to come
    .init(
      "open", "The lido has yet to open.", .negated, "The lido has to open.", .possible),
    .init(
      "expected", "A ruling is expected by the end of June.", .planned,
      "A ruling is expected by the end of the lane.", .ongoing),
    // What was fixed for a day, and left
    .init(
      "supper", "A supper had been arranged for 3 May, but the hosts withdrew.", .negated,
      "A supper had been held on 3 May, but the hosts withdrew.", .occurred),
    .init(
      "meeting", "A meeting had been fixed for 4 June, but the union pulled out.", .negated,
      "A meeting had been held on 4 June, but the union pulled out.", .occurred),
    // What would have been, with words put in
    .init(
      "sent",
      "Had the letter, ready by noon, been sent by rail, the pilot might have been warned sooner.",
      .negated, "The letter, ready by noon, was sent by rail, and the pilot was warned.", .occurred),
    // What was only said
    .init(
      "theft", "The nun accused the cook of theft.", .possible,
      "The judge convicted the cook of theft.", .occurred),
    .init(
      "sold", "A rumour that the abbey had been sold was denied by the abbot.", .negated,
      "A report that the abbey had been sold was read by the abbot.", .occurred),
    .init(
      "rumour", "The abbot denied a rumour of a sale.", .occurred, "There was no rumour of a sale.",
      .negated),
    .init(
      "overheard", "It might have been enough had Trist not been overheard in May.", .occurred,
      "It might have been enough had Trist been overheard in May.", .negated),
    .init(
      "let", "Had the firm let go in May, it would have kept the mill.", .negated,
      "The firm let go in May, and it kept the mill.", .occurred),
    // What came of it after all
    .init(
      "outbid", "Bell tried to buy the brewery, only to be outbid by a fund.", .occurred,
      "Bell tried to buy the brewery so as to outbid a fund.", .possible),
    // What is only believed of how it came
    .init(
      "drowned", "On 5 May Dane drowned, by accident, his sister believes.", .occurred,
      "On 5 May Dane drowned in the pond, his sister believes.", .possible),
    .init(
      "storm", "The dam could not cope with a storm.", .possible, "There was no storm.", .negated),
    // What was all that was done
    .init(
      "polish", "She did nothing but polish the bells.", .occurred, "She did not polish the bells.",
      .negated),
  ]
}
