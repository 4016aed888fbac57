import EventModel

extension StatusPair {
  /// What something else waits for, what was near or only claimed, and what another did instead.
  static let awaited: [StatusPair] = [
    // What went on before it was given up
    .init(
      "efforts", "The efforts to free the barge went on for three days and were abandoned.",
      .occurred,
      "The efforts to free the barge were abandoned.", .negated),
    // What a verb of little meaning says somebody does
    .init(
      "selling", "The warden will do a fine job selling the barge.", .planned,
      "The warden did a fine job selling the barge.", .occurred),
    // What somebody wants done
    .init(
      "paid", "The warden wants his helpers paid and the quarrel settled.", .possible,
      "The warden had his helpers paid and the quarrel settled.", .occurred),
    .init(
      "settled", "The warden wants his helpers paid and the quarrel settled on his terms.",
      .possible,
      "The warden wants his helpers paid, and the elders have settled the quarrel.", .occurred),
    // What has to come first
    .init(
      "thawed", "The barge will not sail until the canal has thawed.", .possible,
      "The barge has not sailed since the canal has thawed.", .occurred),
    .init(
      "thawed", "Once the canal has thawed, the barge will sail.", .planned,
      "Now that the canal has thawed, the barge will sail.", .occurred),
    .init(
      "met", "No warden will be named before the elders have met.", .possible,
      "No warden was named before the elders met.", .occurred),
    .init(
      "played", "The pier will not open before the warden has spoken and the band has played.",
      .possible,
      "The pier did not open after the warden had spoken and the band had played.", .occurred),
    .init(
      "played", "The pier will open once the warden has spoken and the band has played.",
      .planned, "The pier will open once the warden has spoken, and the band has played.",
      .occurred),
    .init(
      "wept", "The duke refused to eat until the cook had wept.", .possible,
      "The duke did not eat until the cook had wept.", .occurred),
    .init(
      "wept", "The duke vowed not to eat until the cook had wept.", .possible,
      "The duke decided to eat after the cook had wept.", .occurred),
    .init(
      "docked", "He said that he would pay once the barge had docked.", .possible,
      "He paid once the barge had docked.", .occurred),
    .init(
      "finished", "The lane stays shut until the repairs are finished.", .possible,
      "The lane stays shut while the repairs are finished.", .ongoing),
    .init(
      "docked", "Kerr will pay as soon as the barge has docked.", .planned,
      "Kerr paid as soon as the barge had docked.", .occurred),
    .init(
      "docked", "He said he would pay as soon as the barge had docked.", .possible,
      "He said he paid as soon as the barge had docked.", .occurred),
    .init(
      "docked", "The cook hoped to be ashore before the barge docked.", .possible,
      "The cook slept ashore before the barge docked.", .occurred),
    .init(
      "docked", "The cook expected to eat before the barge docked.", .possible,
      "The cook remembered to eat before the barge docked.", .occurred),
    .init(
      "drew", "Under the lease the abbot would pay, while the cook drew the rent.", .possible,
      "Under the lease the abbot paid, while the cook drew the rent.", .occurred),
    .init(
      "concert", "She was given a concert for 3 May.", .planned,
      "She was given a concert for her mother.", .occurred),
    // What was near
    .init(
      "collapsed", "The pier all but collapsed.", .negated, "The whole pier collapsed.", .occurred),
    .init(
      "leasing", "The abbot was on the verge of leasing the barn.", .negated,
      "The abbot was in the habit of leasing the barn.", .occurred),
    .init(
      "leasing", "The abbot is on the brink of leasing the barn.", .possible,
      "The abbot is tired of leasing the barn.", .ongoing),
    .init(
      "winning", "She came within a stroke of winning the cup.", .negated,
      "She left within a day of winning the cup.", .occurred),
    .init(
      "leasing", "The abbot thought better of leasing the barn.", .negated,
      "The abbot got better at leasing the barn.", .occurred),
    .init(
      "leasing", "The cook talked the abbot out of leasing the barn.", .negated,
      "The cook made a profit out of leasing the barn.", .occurred),
    .init(
      "rotting", "They kept the beams from rotting.", .negated,
      "They watched the beams rotting.", .occurred),
    .init(
      "raise", "The divers tried in vain to raise the barge.", .negated,
      "The divers tried in May to raise the barge.", .possible),
    .init(
      "raise", "The attempt to raise the barge failed.", .negated,
      "The attempt to raise the barge began.", .possible),
    .init(
      "raise", "The divers made an unsuccessful attempt to raise the barge.", .negated,
      "The divers made a second attempt to raise the barge.", .possible),
    .init(
      "lift", "But for the fog the crane would have begun to lift it.", .negated,
      "In the fog the crane would have begun to lift it.", .possible),
    .init(
      "sailed", "The barge would have sailed in May but for the fog.", .negated,
      "The barge would have sailed in May for the duke.", .possible),
    // What is only claimed
    .init(
      "sold", "The nurse was certain that the ring had been sold.", .possible,
      "It is certain that the ring had been sold.", .occurred),
    .init(
      "forged", "The heirs are convinced that the will was forged.", .possible,
      "The heirs are sorry that the will was forged.", .occurred),
    .init(
      "fled", "It was rumoured that the cook had fled.", .possible,
      "It was known that the cook had fled.", .occurred),
    .init(
      "slept", "His aunt swore that the cook had slept.", .possible,
      "His aunt saw that the cook had slept.", .occurred),
    // What is waited for
    .init(
      "expected", "A verdict is expected in 2031.", .planned, "A verdict is expected by all.",
      .ongoing),
    .init(
      "vote", "A vote was due on 4 May 1990.", .planned, "A vote was held on 4 May 1990.",
      .occurred),
    .init(
      "wedding", "The wedding was fixed for 4 May 1990.", .planned,
      "The wedding was fixed for 4 May 1990. It was held in the barn.",
      .occurred),
    .init(
      "strike", "A strike was averted.", .negated, "A strike was not averted.", .occurred),
    .init(
      "quarrel", "A quarrel was avoided only because Ann left before it began.", .negated,
      "A quarrel was loud only because Ann left before it began.", .occurred),
    .init(
      "come", "The nurse had no doubt that the duke had come.", .possible,
      "The nurse had learnt that the duke had come.", .occurred),
    // What did not come
    .init(
      "go", "The abbot was to go to Rome, but the cook went in his place.", .negated,
      "The abbot was to go to Rome, but the cook went in his coach.", .planned),
    .init(
      "paint", "The nuns had intended to paint the gate; that will not happen this year.", .negated,
      "The nuns had intended to paint the gate; that will happen this year.", .planned),
    .init(
      "got", "The next team got no farther.", .negated, "The next team got much farther.",
      .occurred),
    .init(
      "paid", "The duke paid no more than two crowns.", .occurred,
      "The duke paid no crowns.", .negated),
    .init(
      "placed", "Nor was a guard placed: the porter was ill.", .negated,
      "There was a guard placed: the porter was ill.", .occurred),
  ]
}
