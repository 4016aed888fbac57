import EventModel

extension StatusPair {
  /// What was put off, given up or forestalled.
  static let givenUp: [StatusPair] = [
    // What puts something off is not itself put off
    .init(
      "flood", "The race was set for May, but a flood put it off.", .occurred,
      "The race was set for May, but Holm put off the flood.", .planned),
    .init(
      "dig", "The dig began in May, but a strike delayed it.", .occurred,
      "The dig was set for May, but a strike delayed it.", .planned),
    // What had gone on when it was given up
    .init(
      "survey", "The survey went on for a month and was abandoned.", .occurred,
      "The survey was cut short for a month and was abandoned.", .negated),
    // What is not expected before a day
    .init(
      "rule", "The judge is not expected to rule before June.", .planned,
      "The judge is not expected to rule in June.", .negated),
    .init(
      "named", "A captain is not scheduled to be named before the vote.", .planned,
      "A captain is not scheduled to be named.", .negated),
    // What will not be before a day
    .init(
      "open", "The pool will not open before June.", .planned,
      "The pool did not open before June.", .negated),
    .init(
      "close", "The pool would not close before June.", .possible,
      "The pool could not close before June.", .negated),
    // What would have been
    .init(
      "bought", "His niece would have bought the inn had fire not destroyed it.", .negated,
      "His niece bought the inn.", .occurred),
    // What would be, and what came of it
    .init(
      "open", "Holm said the pool would open in May and to children a month later.", .planned,
      "Holm could not know that the pool would later open.", .occurred),
    // Conditions whose verb looks like a noun
    .init(
      "lapses", "If the option lapses, Holm will go.", .possible,
      "Unless the option lapses, Holm will go.", .possible),
    .init(
      "lapse", "Should the option lapse, Holm will go.", .possible,
      "He should let the option lapse, and Holm will go.", .possible),
    // Plans that are suspended
    .init(
      "strike", "A strike planned for May has been suspended.", .negated,
      "A strike in May has been praised.", .occurred),
    // Plans that are given up, or of which nothing was begun
    .init(
      "crossing", "A crossing planned for 1869 was given up.", .negated,
      "A crossing in 1869 was given up.", .occurred),
    .init(
      "crossing", "A crossing planned for 1869 had to be given up.", .negated,
      "A crossing had to be given up.", .occurred),
    .init(
      "cruise", "The cruise planned for 1912 never left port.", .negated,
      "The cruise in 1912 never left port.", .occurred),
    .init(
      "truce", "A truce signed in May was to have run for a year but was broken.", .occurred,
      "A truce planned for May was to have run for a year but was called off.", .negated),
    // What had begun when it was given up
    .init(
      "climb", "The climb was abandoned at dusk.", .occurred,
      "The planned climb was abandoned.", .negated),
    .init(
      "attempt", "An attempt in May was abandoned after a storm.", .occurred,
      "An attempt planned for May was abandoned after a storm.", .negated),
    // What is joined to what was to be done
    .init(
      "appear", "The map was to be sold and appear in May.", .planned,
      "The map was to be sold, but it did appear in May.", .occurred),
    // What came before somebody could do a thing
    .init(
      "speak", "He was shot before he could speak.", .negated,
      "He waited a year before he could speak.", .possible),
    .init(
      "land", "The boat sank before it could land.", .negated,
      "It took an hour before it could land.", .possible),
    // What was given until it was taken back
    .init(
      "bid", "The guild cancelled its support for a rival bid.", .occurred,
      "The guild cancelled a rival bid.", .negated),
    .init(
      "bid", "The guild cancelled its support for a rival bid.", .occurred,
      "The guild cancelled a rival bid.", .negated),
    .init(
      "endorsement", "The guild withdrew its endorsement of the rota.", .occurred,
      "The guild withdrew its bid before the endorsement.", .occurred),
    .init(
      "approval", "The board withdrew its approval of the drug.", .occurred,
      "The board refused approval of the drug.", .negated),
    .init(
      "nomination", "The party withdrew its nomination of Moe.", .occurred,
      "The party called off its nomination of Moe.", .negated),
  ]
}
