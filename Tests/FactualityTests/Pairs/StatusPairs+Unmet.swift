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
    .init(
      "laid", "The stone was to be laid on 3 May. It was not: at noon the mason fell ill.",
      .negated, "The stone was to be laid on 3 May. At noon the mason fell ill.", .planned),
    .init(
      "fell", "The stone was to be laid on 3 May. It was not: at noon the mason fell.", .occurred,
      "At noon the mason did not fall; he fell later.", .occurred),
    .init(
      "mended", "By June 2031 the firm will have mended the locks.", .planned,
      "By now the firm will have mended the locks.", .possible),
    .init(
      "mend", "The firm gave a pledge: it would paint the locks and mend the weir.", .planned,
      "The firm had a view: it would paint the locks and mend the weir.", .possible),
    .init(
      "merger", "A merger in the spring looks unlikely.", .possible,
      "A merger in the spring looks unwise.", .occurred),
    .init(
      "tour", "A tour planned for 1981 collapsed.", .negated, "A tour through Wales collapsed.",
      .occurred),
    .init(
      "sale", "A sale planned for March 1996 fell apart.", .negated,
      "A sale in the square was held.", .occurred),
    .init(
      "vote", "The guild was to vote on 3 May. It did not, because the hall was locked.", .negated,
      "The guild was to vote on 3 May. It met, because the hall was open.", .planned),
    .init(
      "request", "His request for a pass was refused.", .occurred,
      "No request for a pass was made.", .negated),
    .init(
      "open", "The fair was to open on 3 May. It was not to be: on the Monday a storm broke.",
      .negated,
      "The fair was to open on 3 May. It was not to be seen: a storm broke.", .planned),
    .init(
      "stay", "The cook hoped to stay. It was not to be.", .negated, "The cook hoped to stay.",
      .possible),
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
    // What something only looked like
    .init(
      "sailed", "Berg spoke of Rome as though he had sailed there.", .negated,
      "Berg spoke of Rome, though he had sailed there.", .occurred),
    .init(
      "drowned", "It looked as if the crew had drowned.", .possible,
      "It was clear that the crew had drowned.", .occurred),
    .init(
      "strike", "Any strike would ruin them.", .possible, "The strike ruined them.", .occurred),
    // What was yet to be dealt with when all was over
    .init(
      "examined", "Before the claim was examined, the firm was dissolved.", .possible,
      "Before the claim was examined, the firm was praised.", .occurred),
    .init(
      "heard", "She sued, but before the suit could be heard she moved abroad.", .possible,
      "She sued, and after the suit was heard she moved abroad.", .occurred),
  ]
}
