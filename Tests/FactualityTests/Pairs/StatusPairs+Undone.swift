import EventModel

extension StatusPair {
  /// What was asked for, allowed, thought of or looked for, and what came of it.
  static let undone: [StatusPair] = [
    // What was asked for and left undone
    .init(
      "widened", "The coroner asked that the lane be widened. It never was.", .negated,
      "The coroner asked that the lane be widened. It was muddy.", .possible),
    .init(
      "planted", "A pupil proposed that elms be planted. None were.", .negated,
      "A pupil proposed that elms be planted. None spoke.", .possible),
    .init(
      "painted", "The vicar demanded that the door be painted; this was not done.", .negated,
      "The vicar demanded that the door be painted; this was not liked.", .possible),
    .init(
      "repay", "The judge ordered the cook to repay the loan. He refused to do so.", .negated,
      "The judge ordered the cook to repay the loan. He refused to eat.", .planned),
    .init(
      "mend", "The clerk promised to mend the gate by the autumn. She did not do so.", .negated,
      "The clerk promised to mend the gate by the autumn. She did not smile.", .planned),
    .init(
      "drowned", "The story that a boy was drowned is told often and is untrue.", .negated,
      "The story that a boy was drowned is told often and is sad.", .possible),
    .init(
      "selling", "The nun was charged with selling church candles.", .possible,
      "The nun was busy with selling church candles.", .occurred),
    .init(
      "statement", "The nun withdrew her statement.", .occurred,
      "The nun told of her statement.", .occurred),
    .init(
      "open", "The duke promised that the pool would be open by May. It was not.", .negated,
      "The duke promised that the pool would be open by May. It was deep.", .planned),
    .init(
      "leave", "The nurse was permitted to leave, but did not.", .negated,
      "The nurse was permitted to leave, and did not wait.", .occurred),
    // What was looked for
    .init(
      "found", "A second scan found no leaks.", .occurred, "The guards found no leaks.", .negated),
    .init(
      "showed", "The survey showed nothing.", .occurred, "The guards showed nothing.", .negated),
    // Time to do something
    .init(
      "pack", "The cook had nine days to pack.", .possible, "The cook had to pack.", .occurred),
    .init(
      "pack", "The cook had nine days to pack. He never did.", .negated,
      "The cook had nine days to pack. He never slept.", .possible),
    .init(
      "pay", "The duke was given until May to pay, and did so.", .occurred,
      "The duke was given until May to pay, and said so.", .possible),
    // Thought and talked of
    .init(
      "leasing", "The abbot thought about leasing the barn.", .possible,
      "The abbot boasted about leasing the barn.", .occurred),
    .init(
      "draining", "The abbot toyed with draining the pond.", .possible,
      "The abbot went on with draining the pond.", .occurred),
    .init(
      "losing", "The abbot spoke about losing his sight.", .occurred,
      "The abbot thought about losing his beard.", .possible),
    .init(
      "leasing", "The abbot considered leasing the barn, but decided against it.", .negated,
      "The abbot considered leasing the barn, and waited.", .possible),
    .init(
      "leasing", "The abbot considered leasing the barn, but rejected the idea.", .negated,
      "The abbot considered leasing the barn, but rejected the offer.", .possible),
    .init(
      "lease", "The abbot planned to lease the barn but decided not to.", .negated,
      "The abbot planned to lease the barn and decided not to wait.", .planned),
    // The contrary of what is
    .init(
      "slept", "If the guard had slept, the duke would be dead.", .negated,
      "If the guard has slept, the duke will be angry.", .possible),
    .init(
      "slept", "If the guard had slept, the duke might still be lost.", .negated,
      "She said that if the guard had slept, the duke would be lost.", .possible),
    .init(
      "alive", "If the guard had woken, the duke might still be alive.", .negated,
      "If the guard wakes, the duke might be alive.", .possible),
    .init(
      "sunk", "But for the fog, the ferry would have sunk.", .negated,
      "In the fog, the ferry would have sunk.", .possible),
    .init(
      "sunk", "Without the pumps, the ferry would not have sunk.", .occurred,
      "The ferry may have sunk without the pumps.", .possible),
    // Looked for, and not come
    .init(
      "raid", "A raid expected in May did not come.", .negated,
      "A raid expected in May came on Friday.", .occurred),
    .init(
      "raids", "A wave of raids, feared by the clerks, did not materialise.", .negated,
      "A wave of raids, feared by the clerks, has begun.", .occurred),
    .init(
      "apology", "An apology demanded by the nurse was not forthcoming.", .negated,
      "An apology demanded by the nurse was not sincere.", .occurred),
    // Cut off before, or put off from, its day
    .init(
      "testify", "Lund died a week before she was due to testify.", .negated,
      "Lund slept a week before she was due to testify.", .planned),
    .init(
      "begin", "The raid was called off hours before it was due to begin.", .negated,
      "The raid was betrayed hours before it was due to begin.", .planned),
    .init(
      "parade", "The parade, set for 3 May 2012, was put off.", .negated,
      "The parade, set for 3 May 2012, was put off until June.", .planned),
    .init(
      "wedding", "The wedding was fixed for 3 May 2012 but was postponed.", .negated,
      "The wedding was fixed for 3 May 2012 but was postponed until June.", .planned),
    .init(
      "wedding", "The wedding was fixed for 3 May 2012. It was postponed.", .negated,
      "The wedding was fixed for 3 May 2012. It was postponed until June.", .planned),
    // What all but failed to be
    .init(
      "happen", "The wedding almost did not happen.", .occurred,
      "The wedding did not happen.", .negated),
    .init(
      "begin", "The tour collapsed before it had begun; it did not begin in May.", .negated,
      "The tour collapsed in June; it did begin in May.", .occurred),
    .init(
      "flooded", "Until then the mill had not flooded.", .negated,
      "The mill had not flooded until then.", .occurred),
    .init(
      "doubt", "The first person to doubt it was a nurse.", .occurred,
      "A nurse was asked to doubt it.", .possible),
    .init(
      "held", "Settlement talks held in May came to nothing.", .occurred,
      "Settlement talks to be held in May came to nothing.", .negated),
    // What is to be when something else is
    .init(
      "signs", "The feast will begin when Lund signs the lease.", .planned,
      "The feast always begins when Lund signs the lease.", .ongoing),
    .init(
      "wake", "The thief crept so as not to wake the cook.", .negated,
      "The thief crept so as to wake the cook.", .possible),
  ]
}
