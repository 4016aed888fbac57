import EventModel

extension StatusPair {
  /// Plans that another noun or a pronoun takes up where it is said that nothing came of them.
  static let namedPlans: [StatusPair] = [
    .init(
      "opened",
      "The fair is to be opened in May. The scheme was dropped in April.", .negated,
      "The fair is to be opened in May. Plans for a pool were drawn, but the scheme was dropped.",
      .planned),
    .init(
      "drain", "The abbot had planned to drain the pond. Rain fell, and the scheme was dropped.",
      .negated,
      "The abbot had planned to drain the pond. Rain fell, and the scheme in Arn was dropped.",
      .planned),
    .init(
      "raid", "The earl had meant to raid the port. A gale broke, and the assault was called off.",
      .negated,
      "The earl had meant to raid the port. A gale broke, and the wedding was called off.", .planned
    ),
    .init(
      "sail", "Dora intended to sail to Ribe. The voyage was given up in March.", .negated,
      "Dora intended to sail to Ribe. The garden was given up in March.", .planned),
    .init(
      "opening", "The twins talked of opening a café. Nothing came of the idea.", .negated,
      "The twins talked of opening a café. The aunts liked the idea.", .possible),
    .init(
      "burn", "The khan swore to burn the fort. His threat was never carried out.", .negated,
      "The khan swore to burn the fort. His threat was never forgotten.", .planned),
    .init(
      "unveiled", "The statue was to be unveiled in May. It rained. The project was shelved.",
      .negated, "The statue was to be unveiled in May. It rained. The project was praised.",
      .planned),
    .init(
      "strike", "The porters threatened to strike. The threat was withdrawn in June.", .negated,
      "The porters threatened to strike. The offer was withdrawn in June.", .possible),
    .init(
      "recital", "A recital was announced for May. In April the project was abandoned.", .negated,
      "A recital was announced for May. In April the project was praised.", .planned),
    .init(
      "inspect", "Ruth had booked a diver to inspect the hull. The booking was cancelled.",
      .negated, "Ruth had booked a diver to inspect the hull. The lecture was cancelled.", .planned),
    .init(
      "dig", "The firm had agreed to dig a canal. In May the project was dropped.", .negated,
      "The firm had agreed to dig a canal. In May the matter was dropped by the police.", .planned),
    // What is only said to be possible, or not to have been, drops nothing
    .init(
      "build", "The town planned to build a pier. The plan was dropped.", .negated,
      "The town planned to build a pier. If the plan is dropped, it will rain.", .planned),
    .init(
      "cross", "The scouts meant to cross the fen. The plan was dropped.", .negated,
      "The scouts meant to cross the fen. The plan was not dropped.", .planned),
    .init(
      "perform", "The choir had planned to perform in May. The concert had to be cancelled.",
      .negated, "The choir had planned to perform in May. The concert had to be praised.", .planned),
    .init(
      "double", "The line decided to double the track. War put an end to the project.", .negated,
      "The line decided to double the track. War put an end to the strike.", .planned),
    .init(
      "join", "She applied to join the navy. Her application was rejected.", .negated,
      "She applied to join the navy. Her offer was rejected.", .possible),
    .init(
      "bridge", "The sappers planned to bridge the Ouse. The attempt failed.", .negated,
      "The sappers planned to bridge the Ouse. The harvest failed.", .planned),
    .init(
      "resign", "The dean said that she would resign. Later she changed her mind.", .negated,
      "The dean said that she would resign. Later she changed her shoes.", .planned),
    .init(
      "close", "The school was going to close in May, but a grant came.", .negated,
      "The school was going to close in May, and a grant came.", .planned),
    // Whose plan it was, and which
    .init(
      "tour", "The band planned to tour Wales. In May the band cancelled its visit.", .negated,
      "The band planned to tour Wales. In May the ballet cancelled its visit.", .planned),
    .init(
      "dig", "Tarbock planned to dig a canal. In May the company dropped its plan.", .negated,
      "Tarbock planned to dig a canal. In May Marwell dropped its plan.", .planned),
    .init(
      "tour", "The band planned to tour Wales. In May the band cancelled its visit.", .negated,
      "The band planned to tour Wales. In May the band cancelled its visit to Oslo.", .planned),
    .init(
      "raid", "The earl had meant to raid the port. The assault was called off.", .negated,
      "The earl had meant to raid the port. The assault was ended by a truce.", .planned),
    // Gerunds
    .init(
      "moving", "Moving the stall was debated and rejected.", .negated,
      "Moving the stall was debated and praised.", .possible),
    .init(
      "moving", "Moving the stall was debated but ruled out.", .negated,
      "Moving the stall was debated but not ruled out.", .possible),
    // Pronouns
    .init(
      "drain", "Plans to drain the pond were drawn up. They came to nothing.", .negated,
      "Plans to drain the pond were drawn up. They came to light.", .planned),
    .init(
      "dissolve", "The regent planned to dissolve the diet. He was dissuaded by his aunt.",
      .negated, "The regent planned to dissolve the diet. He was advised by his aunt.", .planned),
    .init(
      "strike", "The porters called a strike. It was averted in May.", .negated,
      "The porters called a strike. It was praised in May.", .occurred),
    .init(
      "concert", "The concert was put off to May and then scrapped.", .negated,
      "The concert was put off to May and then praised.", .planned),
    // What was to be dealt with was taken back before
    .init(
      "debate", "The synod was to debate the tithe in May, but the item was withdrawn.", .negated,
      "The synod was to debate the tithe in May, but an amendment was withdrawn.", .planned),
    .init(
      "vote", "The guild was to vote on the toll. The motion was taken off the agenda.",
      .negated,
      "The guild was to vote on the toll. The motion was printed in the agenda.", .planned),
    .init(
      "hear", "The bench was to hear the appeal in May, but the appeal was dropped.", .negated,
      "The bench was to hear the appeal in May, but the charge was dropped.", .planned),
  ]
}
