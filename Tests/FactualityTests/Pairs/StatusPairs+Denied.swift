import EventModel

extension StatusPair {
  /// What is denied, weighed or left open, and what the text tells besides.
  static let denied: [StatusPair] = [
    // What turned out to be so
    .init(
      "turned", "The fair was dropped that winter after the field turned out to be flooded.",
      .occurred, "The owner denied that the field had turned out to be flooded.", .negated),
    // Conditions say nothing of another time
    .init(
      "drill", "The drill will take place in July. Had it been held in May, they would know.",
      .planned, "The drill was prepared. Had it been held in May, they would know.", .negated),
    // What was called off and held after all
    .init(
      "parade", "The parade, which had been cancelled because it rained, took place in June.",
      .occurred, "The parade, which had been planned because it was dry, was cancelled in June.",
      .negated),
    // Reports that nobody would speak of
    .init(
      "signed", "Neither side would discuss reports that a pact had been signed.", .possible,
      "Both sides confirmed reports that a pact had been signed.", .occurred),
    .init(
      "reports", "Neither side would discuss reports that a pact had been signed.", .occurred,
      "Neither side would allow reports.", .negated),
    // Denials of what the text itself tells
    .init(
      "visit", "The abbot flew to Bonn. Both towns denied that any such visit had taken place.",
      .occurred, "The abbot sang. Both towns denied that any such visit had taken place.", .negated),
    .init(
      "challenge", "The papers wrote that she would challenge Orr. She denied it.", .possible,
      "The papers wrote that she would challenge Orr. She confirmed it.", .planned),
    .init(
      "challenge", "The papers wrote that she would challenge Orr. She denied it, and did not.",
      .negated, "The papers wrote that she would challenge Orr. She denied it, and left.", .possible
    ),
    // What was fixed for a day and fell apart before it
    .init(
      "meeting", "They sought a meeting, which was fixed for May but collapsed a week before.",
      .negated, "They held a meeting, which was fixed for May but lasted a week.", .occurred),
    // What is weighed
    .init(
      "repairing", "Repairing the mill was also discussed.", .possible,
      "Repairing the mill, he was hurt.", .occurred),
    // What is not proved
    .init(
      "poisoned", "It was never proved that the cook poisoned the well.", .possible,
      "It was never known that the cook poisoned the well.", .occurred),
    .init(
      "forged", "The lawyer hopes to show that the nun forged the will.", .possible,
      "The lawyer went on to show that the nun forged the will.", .occurred),
    // What a warning tells of the past
    .init(
      "shrank", "The botanists warn that the meadows shrank last year.", .occurred,
      "The botanists fear that the meadows shrank last year.", .possible),
    // A journey on which nobody went
    .init(
      "voyage", "A voyage was planned for 1903, but the captain fell ill, and he never sailed.",
      .negated, "A voyage was planned for 1903, and the captain never sailed in winter.", .planned),
    .init(
      "visit", "A visit was arranged for May. The bishop did not come.", .negated,
      "A visit was arranged for May. The bishop did not complain.", .planned),
    // What a rumour says
    .init(
      "sold", "A rumour that she had sold the ferry was looked into.", .possible,
      "A clerk who had sold the ferry was looked after.", .occurred),
    // What is to be held after all, or made something
    .init(
      "supper", "A supper, which was planned for May and cancelled, will now be held in June.",
      .planned, "A supper, which was planned for May, was cancelled in June.", .negated),
    .init(
      "called", "The supper was due in May but called off.", .occurred,
      "The supper was due to be called off.", .planned),
    // What somebody's end, or his turning back, cut off
    .init(
      "finishing", "The painter died before finishing the ceiling.", .negated,
      "The painter slept before finishing the ceiling.", .occurred),
    .init(
      "signing", "The widow changed her mind before signing the deed.", .negated,
      "The widow changed her dress before signing the deed.", .occurred),
    .init(
      "reached", "She drowned before she reached the jetty.", .negated,
      "She drowned before he reached the jetty.", .occurred),
    .init(
      "exploding", "The barge sank without exploding.", .negated,
      "The barge sank before exploding.", .occurred),
    // What a history says of later
    .init(
      "remain", "The court moved to Thun, which would remain its seat for a decade.", .occurred,
      "The court may move to Thun, which would remain its seat for a decade.", .possible),
    .init(
      "collapse", "The bridge was finished in 1905; it would collapse in 1907.", .occurred,
      "The bridge was finished in 1905; it would collapse in a gale.", .possible),
    .init(
      "succeed", "In May Hale, who would succeed Orr, came home.", .occurred,
      "In May Hale, who could succeed Orr, came home.", .possible),
    .init(
      "win", "She left Thun for Bern, where she would win a prize.", .occurred,
      "She left Thun for Bern if she would win a prize.", .possible),
    .init(
      "kill", "In Ely he met the man who would kill him in 1980.", .occurred,
      "In Ely he sought a man who would kill him in 1980.", .possible),
    .init(
      "return", "The abbot left for Thun and would not return until 1946.", .occurred,
      "The abbot said that he would not return until 1946.", .planned),
    .init(
      "sell", "The mill would go on to sell a million hats.", .occurred,
      "The mill would have to sell a million hats.", .possible),
    .init(
      "walk", "The abbot would often walk to Thun.", .occurred,
      "The abbot would gladly walk to Thun.", .possible),
    .init(
      "inquiry", "A gale shook the town, and the reeve promised an inquiry. It never took place.",
      .negated,
      "A gale shook the town, and the reeve promised an inquiry. It took place in May.", .occurred),
    .init(
      "rescue", "The crew waited for a rescue. It did not come.", .negated,
      "The crew waited after a rescue for a gale. It did not come.", .occurred),
    .init(
      "sell", "In later years the widow would sell her songs herself.", .occurred,
      "In her view the widow would sell her songs herself.", .possible),
    // What should be
    .init(
      "trial", "The trial and the fine are essential to the port.", .possible,
      "The trial and the fine were essential to the port.", .occurred),
    // What is decided as a contest is
    .init(
      "match", "A late goal decided the match.", .occurred, "They planned the match.", .planned),
    // What was too much, too late or not true
    .init(
      "travel", "The widow was too ill to travel.", .negated,
      "The widow was too glad to travel.", .occurred),
    .init(
      "save", "The doctor came too late to save her.", .negated,
      "The doctor hoped soon to save her.", .possible),
    .init(
      "fled", "It is not true that the abbot fled.", .negated,
      "It is true that the abbot fled.", .occurred),
    .init(
      "drowning", "A nun saved the novice from drowning.", .negated,
      "A nun told the novice of drowning.", .occurred),
    .init(
      "won", "She would have won had she not fallen.", .negated,
      "She would have won, he said.", .possible),
    .init(
      "fallen", "She would have won had she not fallen.", .occurred,
      "She would have won had she fallen.", .negated),
    .init(
      "begin", "The strike due to begin on Monday was called off.", .negated,
      "The strike due to begin on Monday was welcomed.", .planned),
    .init(
      "closing", "Far from closing, the mill grew.", .negated,
      "After closing, the mill grew.", .occurred),
  ]

  /// What is told but not believed, and what somebody meant not to do.
  static let rejected: [StatusPair] = [
    // Evidence that is not accepted
    .init(
      "oiled", "We do not accept that the keeper had oiled the hinge.", .possible,
      "We accept that the keeper had oiled the hinge.", .occurred),
    .init(
      "oiled", "The coroner dismissed his evidence that he oiled the hinge.", .possible,
      "The coroner read his letter after he oiled the hinge.", .occurred),
    .init(
      "oiled", "The coroner did not believe her account that she had oiled the hinge.", .possible,
      "The coroner did not know that she had oiled the hinge.", .occurred),
    // Pretence
    .init(
      "phoned", "The keeper pretended that he had phoned a smith.", .possible,
      "The keeper remembered that he had phoned a smith.", .occurred),
    // What is handed down
    .init(
      "drowned", "Legend has it that the keeper drowned here.", .possible,
      "The deed shows that the keeper drowned here.", .occurred),
    .init(
      "drowned", "Local tradition holds that the keeper drowned here.", .possible,
      "The court found that the keeper drowned here.", .occurred),
    .init(
      "fled", "Rumour has it that the keeper fled.", .possible,
      "The smith saw that the keeper fled.", .occurred),
    // Who means not to do something means it all the same
    .init(
      "vowed", "The keeper vowed never to return.", .occurred,
      "The keeper never vowed to return.", .negated),
    .init(
      "return", "The keeper vowed never to return.", .negated,
      "The keeper vowed to return.", .planned),
    // What nobody found leaves it open
    .init(
      "altered", "We do not find that any clerk altered the ledger.", .possible,
      "We find that a clerk altered the ledger.", .occurred),
    .init(
      "burned", "The jury did not conclude that the porter burned the deeds.", .possible,
      "The jury did not know that the porter burned the deeds.", .occurred),
    .init(
      "sold", "The court did not hold that the abbot sold the bells.", .possible,
      "The court did not find out that the abbot sold the bells.", .occurred),
    .init(
      "bribed", "The report makes no finding that Moe bribed the guards.", .possible,
      "The report rests on the finding that Moe bribed the guards.", .occurred),
  ]
}
