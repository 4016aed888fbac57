import EventModel

extension StatusPair {
  /// Plans that something came between, what is asked for, and what another clause says of the same claim.
  static let overtaken: [StatusPair] = [
    // What came of what had been planned
    .init(
      "sell", "The nuns had planned to sell the orchard, but the bishop objected.", .negated,
      "The nuns planned to sell the orchard, and the bishop objected.", .planned),
    .init(
      "win", "Dora had hoped to win the regatta, but the mast broke.", .negated,
      "Dora hoped to win the regatta, but the mast broke.", .possible),
    .init(
      "open", "The lido had meant to open in May, but the tiles came late.", .negated,
      "The lido had meant to open in May, but put it off.", .planned),
    .init(
      "repaid", "The loan was to be repaid by May. It was not repaid by then.", .negated,
      "The loan was to be repaid by May. It was repaid by then.", .occurred),
    .init(
      "close", "The kiln was to close in May. The day came and went.", .negated,
      "The kiln was to close in May. The guests came and went.", .planned),
    .init(
      "leave", "Rusk vowed in May 1911 to leave but never did.", .negated,
      "Rusk vowed in May 1911 to leave and did so in June.", .occurred),
    .init(
      "dance", "The troupe was to dance in Ely on 4 May, and did.", .occurred,
      "The troupe was to dance in Ely on 4 May, and did not.", .negated),
    .init(
      "sell", "Rusk meant to sell the kiln but thought better of it.", .negated,
      "Rusk meant to sell the kiln but thought better of him.", .planned),
    .init(
      "sell", "Rusk agreed to sell the kiln. In June he changed his mind.", .negated,
      "Rusk agreed to sell the kiln. In June he changed his coat.", .planned),
    .init(
      "return", "Rusk promised to return. He kept his word.", .occurred,
      "Rusk promised to return. He broke his word.", .negated),
    .init(
      "open", "The bishop was to open the fair, but rain prevented it.", .negated,
      "The bishop was to open the fair, but rain prevented a race.", .planned),
    .init(
      "race", "The race was pencilled in for May, but nothing came of it.", .negated,
      "The race was pencilled in for May.", .planned),
    // What had been done, though it had no force
    .init(
      "accord", "The accord, signed in May, never came into force.", .occurred,
      "The accord, planned for May, never came about.", .negated),
    // What is asked for
    .init(
      "mended", "The lease specified that the gate be mended by May.", .possible,
      "The lease specified that the gate was mended in May.", .occurred),
    .init(
      "returned", "They lent it on the understanding that it be returned.", .possible,
      "They lent it on the day that it was returned.", .occurred),
    // Claims
    .init(
      "broke",
      "The tenant contends that no rent fell due or, if it did, that the agent broke his word.",
      .possible,
      "The tenant contends that no rent fell due, and the agent broke his word.", .occurred),
    .init(
      "lapsed", "Counsel submits that the lease had lapsed.", .possible,
      "Counsel found that the lease had lapsed.", .occurred),
    // What nobody would know before it came
    .init(
      "came", "Nobody would miss the cups until the verger came at nine.", .occurred,
      "Nobody would miss the cups if the verger came at nine.", .possible),
    // What is said by telephone
    .init(
      "say", "She telephoned to say that the mare had foaled.", .occurred,
      "She stayed to say that the mare had foaled.", .possible),
    // What “it” did not come
    .init(
      "demolition", "The monks held up the demolition, and a grant was expected. It did not come.",
      .planned, "The demolition was due in May. It did not come.", .negated),
  ]
}

extension StatusPair {
  /// What is told in somebody's words and denied right behind, what was not needed, and what was decided.
  static let refuted: [StatusPair] = [
    .init(
      "inspected", "The firm told us that the vat had been inspected. It had not.", .negated,
      "The firm told us that the vat had been inspected. It had leaked.", .occurred),
    .init(
      "delivered", "The page says that the chair was delivered. It wasn't.", .negated,
      "The page says that the chair was delivered. It wasn't new.", .occurred),
    .init(
      "left", "The cook said that the duke had left. He was not.", .occurred,
      "The cook said that the duke had left. He had not.", .negated),
    .init(
      "arrived", "According to the log the crate arrived on Monday. This was wrong.", .negated,
      "According to the log the crate arrived on Monday. This was late.", .occurred),
    .init(
      "beat", "The judge said that the guard beat the boy. That was wrong.", .occurred,
      "The paper said that the guard beat the boy. That was not so.", .negated),
    .init(
      "operation", "A second operation planned for June was not necessary.", .negated,
      "The war and the operation were not necessary.", .occurred),
    .init(
      "appeal", "The planned appeal was not needed.", .negated,
      "The appeal needed three judges.", .occurred),
    .init(
      "test", "The pump failed its test.", .occurred, "The test was cancelled.", .negated),
    .init(
      "closed", "It was resolved that the bath be closed.", .planned,
      "It was proposed that the bath be closed.", .possible),
    .init(
      "named", "The board agreed that a clerk be named.", .planned,
      "The board would have agreed that a clerk be named.", .possible),
    .init(
      "sold", "The abbot moved that the barn be sold. The motion was lost.", .negated,
      "The abbot moved that the barn be sold. The key was lost.", .possible),
    .init(
      "sold", "The abbot moved that the barn be sold. The motion was not carried.", .negated,
      "The abbot moved that the barn be sold. The motion was carried.", .possible),
  ]
}
