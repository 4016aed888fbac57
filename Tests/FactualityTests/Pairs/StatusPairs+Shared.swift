import EventModel

extension StatusPair {
  /// What is denied, planned or over by a word that stands apart from the verb.
  static let shared: [StatusPair] = [
    // What a denial of a phrase leaves alone
    .init(
      "rode", "The abbot shut the book without a word and rode off by night.", .occurred,
      "The abbot shut the book without a word and never rode again.", .negated),
    // What was told in a past that looks like a command
    .init(
      "let", "The abbot shrugged, let the fire die and sold his mule.", .occurred,
      "The abbot smiled: let the fire die and sell the mule.", .possible),
    // What else is to be
    .init(
      "repainted", "The pier will be emptied by the end of June and repainted over the winter.",
      .planned,
      "The pier was emptied by the end of June and repainted over the winter.", .occurred),
    .init(
      "rebuilt", "The pier will be torn down by the end of June and rebuilt by nuns.", .planned,
      "The pier will be torn down by the nuns who rebuilt it.", .occurred),
    // A denial behind which a phrase is put in
    .init(
      "mended", "The lock had not, in truth, been mended.", .negated,
      "The lock had, in truth, been mended.", .occurred),
    // Not even one
    .init(
      "crossed", "During the flood not one boat crossed the bay.", .negated,
      "During the flood only one boat crossed the bay.", .occurred),
    .init(
      "crossed", "Not a single boat crossed the bay.", .negated,
      "Not one but two boats crossed the bay.", .occurred),
    // One thing rather than another
    .init(
      "meet", "The duke fled on Monday rather than meet the bishop.", .negated,
      "The duke fled on Monday to meet the bishop.", .possible),
    // Until when
    .init(
      "printed", "The hymn was written in May; it was not printed until nine years later.",
      .occurred,
      "The hymn was written in May; it was not printed nine years later.", .negated),
    .init(
      "print", "The monks did not print it until nine years later.", .occurred,
      "The monks did not print it nine years later.", .negated),
    // What was once to have been
    .init(
      "opened", "The pool, originally to have opened in May, will not be ready before June.",
      .negated,
      "The pool, said to have opened in May, will not be ready before June.", .possible),
    // What would have been
    .init(
      "bought", "The duke came and would have bought the mill had it not burned.", .negated,
      "The duke came and would have bought the mill, he says.", .possible),
    .init(
      "burned", "The duke came and would have bought the mill had it not burned.", .occurred,
      "The duke came and would have bought the mill had it burned.", .negated),
    .init(
      "ask", "The duke said he could not stay “at all” and would ask the abbot to leave.", .planned,
      "The duke had agreed with him and would ask the abbot to leave.", .possible),
    .init(
      "return", "By noon a truce had been agreed: the duke would return the keys.", .planned,
      "By noon the hall was empty: the duke would return the keys.", .possible),
    .init(
      "go", "The mayor said the fair would go ahead. The road was wet. It did not.", .negated,
      "The mayor said the fair would go ahead. The road was wet. It did not matter.", .planned),
    .init(
      "stolen", "A rumour that the monks had stolen the bell proved to be untrue.", .negated,
      "The abbot heard in May that the monks had stolen the bell.", .occurred),
    .init(
      "barred", "A bid by the guild to have her barred from the hall was rejected.", .negated,
      "A vote by the guild had her barred from the hall.", .occurred),
    .init(
      "relaid", "The monks lifted the floor, relaid the tiles by May and slept.", .occurred,
      "The monks lifted the floor, never relaid the tiles, and slept.", .negated),
    // What was ordered and not carried out
    .init(
      "hang", "The thief was sentenced to hang. The sentence was never carried out.", .negated,
      "The thief was sentenced to hang. The sentence was never published.", .planned),
    .init(
      "drained", "The duke ordered that the pond be drained, but the order was not carried out.",
      .negated, "The duke ordered that the pond be drained, but the order was not read.", .possible),
    .init(
      "scrapped", "The boat was supposed to have been scrapped in 2010.", .negated,
      "The boat is said to have been scrapped in 2010.", .possible),
    .init(
      "closed", "The inn will reopen in May after being closed since 1990.", .occurred,
      "The inn will reopen in May after being cleaned and closed.", .planned),
    .init(
      "apologising", "The duke stopped short of apologising.", .negated,
      "The duke wept after apologising.", .occurred),
    // What was refused, or far off
    .init(
      "close", "The bid to close the inn was voted down in June.", .negated,
      "The bid to close the inn was voted on in June.", .possible),
    .init(
      "resigning", "Far from resigning, the duke wept.", .negated,
      "After resigning, the duke wept.", .occurred),
    .init(
      "moving", "The nuns advised against moving him.", .possible,
      "The nuns wept after moving him.", .occurred),
    // What was done only then
    .init(
      "mended", "Not until 1990 was the road mended.", .occurred,
      "Not once was the road mended.", .negated),
    .init(
      "act", "Only after the fire did the council act.", .occurred,
      "Never after the fire did the council act.", .negated),
    // What was done by whom
    .init(
      "riding", "The nun persuaded the duke to go on, riding beside him until dawn.", .occurred,
      "The nun persuaded the duke to go on, riding by night.", .possible),
  ]
}
