import EventModel
import Testing

/// Two sentences that differ in a cue, the event word in both, and what each says of the event.
struct StatusPair: Sendable, CustomTestStringConvertible {
  let event: String
  let first: (text: String, status: EventStatus)
  let second: (text: String, status: EventStatus)

  init(
    _ event: String, _ first: String, _ status: EventStatus, _ second: String,
    _ other: EventStatus
  ) {
    self.event = event
    self.first = (first, status)
    self.second = (second, other)
  }

  var testDescription: String { "\(first.text) / \(second.text)" }

  /// The pairs by cue: negation, modals, governing verbs and nouns, adjectives, conditions, purpose, cancelling.
  static let all: [StatusPair] = [
    // Certainty
    .init(
      "pay", "It is certain that the firm will pay.", .planned,
      "It is far from certain that the firm will pay.", .possible),
    .init(
      "left", "No evidence was found that he left his post.", .possible,
      "The inspector said that he left his post.", .occurred),
    .init(
      "hearing", "A hearing is scheduled for Tuesday.", .planned,
      "The hearing is adjourned every Tuesday.", .planned),
    .init(
      "report", "A report is due by the end of March.", .planned,
      "A report is out by the end of March.", .occurred),
    .init(
      "approval", "The launch is set for May, subject to approval.", .possible,
      "The launch is set for May, after approval.", .occurred),
    .init(
      "merger", "The board will approve the merger.", .planned,
      "The board will regret the merger.", .occurred),
    .init(
      "visit", "The visit will be postponed until May.", .planned,
      "The visit will not be forgotten.", .occurred),
    .init(
      "strike", "A strike was called for May.", .planned, "A strike was held in May.", .occurred),
    .init(
      "close", "Its shares rose two dollars to close at nine.", .occurred,
      "Its owners borrowed two dollars to close it.", .possible),
    .init(
      "close", "Its shares fell to close at nine.", .occurred,
      "Its shares rose to close the gap with others.", .possible),
    .init(
      "resign", "It was a suggestion that Lee resign.", .possible,
      "It was a fact that Lee did resign.", .occurred),
    .init(
      "stealing", "He was accused of stealing the ring.", .possible,
      "He was convicted of stealing the ring.", .occurred),
    .init(
      "causing", "She was acquitted of causing a fire.", .possible,
      "She was thanked for causing a fire.", .occurred),
    .init(
      "strike", "The strike never got under way.", .negated, "The strike got under way.",
      .occurred),
    // What is said to be
    .init(
      "deal", "Police said that there was a deal.", .occurred,
      "Police denied that there was a deal.", .negated),
    .init(
      "stolen", "The gun was reported stolen.", .occurred,
      "The gun was not reported stolen.", .negated),
    .init(
      "managed", "There was speculation that the firm was managed by Holm.", .possible,
      "There was proof that the firm was managed by Holm.", .occurred),
    .init(
      "talks", "The failure of the talks led to war.", .occurred,
      "The refusal of talks led to war.", .negated),
    .init(
      "capture", "Capture of the road would have made supply difficult.", .possible,
      "Capture of the road had made supply difficult.", .occurred),
    .init(
      "setting", "If that means setting up another firm, so be it.", .possible,
      "That meant setting up another firm.", .occurred),
    // Negation
    .init(
      "signed", "The mayor signed the lease.", .occurred, "The mayor never signed the lease.",
      .negated),
    .init("hurt", "A guard was hurt.", .occurred, "Nobody was hurt.", .negated),
    .init("taken", "A decision was taken.", .occurred, "No decision was taken.", .negated),
    .init("reopen", "The pool did reopen in May.", .occurred, "The pool did not reopen.", .negated),
    .init(
      "resume", "Trains did not resume.", .negated, "Trains did not resume until noon.", .occurred),
    .init(
      "leaving", "He sat there before leaving the room.", .occurred,
      "He sat there without leaving the room.", .negated),
    .init("killed", "Two of them were killed.", .occurred, "None of them were killed.", .negated),
    // Intention, and what nobody did
    .init(
      "visit", "The trip is meant to begin a visit to Malta in August 2030.", .planned,
      "The trip began a visit to Malta in August 2010.", .occurred),
    .init(
      "sail", "Anna Berg meant to sail at dawn.", .planned, "Anna Berg was seen to sail at dawn.",
      .occurred),
    .init(
      "drill", "The drill was skipped.", .negated, "The drill was held.", .occurred),
    .init(
      "drill", "The drill was skipped.", .negated, "The drill was skipped by two guards.",
      .occurred),
    .init(
      "sell", "A plan to sell the barn fell through in May.", .negated,
      "A plan to sell the barn was agreed in May.", .planned),
    .init(
      "run", "Anna Berg has run the school since 2009.", .ongoing,
      "Anna Berg has run the school.", .occurred),
    .init(
      "run", "Anna Berg has run the school since 2009.", .ongoing,
      "Anna Berg has run two races since 2009.", .occurred),
    .init(
      "election", "The mayor will resign before the election.", .planned,
      "The mayor resigned before the election.", .occurred),
    // Modals
    .init("close", "The mine will close.", .planned, "The mine might close.", .possible),
    .init("sell", "They will sell the ship.", .planned, "They could sell the ship.", .possible),
    .init("arrived", "The letter arrived.", .occurred, "The letter may have arrived.", .possible),
    .init(
      "visit", "The king will visit Malta.", .planned, "The king will not visit Malta.", .negated),
    .init(
      "rebuilt", "The tower was rebuilt.", .occurred, "The tower should be rebuilt.", .possible),
    .init(
      "won", "She won the race.", .occurred, "She would have won the race if it had rained.",
      .negated),
    .init(
      "succeeded", "Had the appeal succeeded, the firm would have paid the fine.", .negated,
      "The appeal had succeeded, and the firm paid the fine.", .occurred),
    .init(
      "failed", "If the pump had failed, the town would have flooded.", .negated,
      "If the pump failed, the town would flood.", .possible),
    .init(
      "ill", "Had the judge not been ill, the bill would have passed.", .occurred,
      "Had the judge been ill, the bill would have passed.", .negated),
    .init(
      "led", "Anna Berg was to have led the choir in May.", .negated,
      "Anna Berg was to lead the choir in May, and she led it.", .occurred),
    .init(
      "expedition", "A planned expedition to the Arctic was cancelled.", .negated,
      "A planned expedition to the Arctic was praised.", .planned),
    .init(
      "taken", "Had a second test been taken, the mistake might have been found.", .negated,
      "A second test had been taken, and the mistake was found.", .occurred),
    .init(
      "land", "India became the fourth country to land there.", .occurred,
      "India became a country to watch, and it hoped to land there.", .possible),
    .init(
      "moved", "The school would have closed and its pupils moved.", .possible,
      "The school had closed and its pupils moved.", .occurred),
    .init(
      "kept", "The ship should have sailed but a strike kept it there.", .occurred,
      "The ship would have sailed and a strike kept it there.", .possible),
    .init(
      "published", "The notice should have been published at noon.", .negated,
      "The notice had been published at noon.", .occurred),
    .init(
      "rung", "The bell ought to have rung at noon.", .negated,
      "The bell ought not to have rung at noon.", .occurred),
    .init(
      "withdrawal", "The treaty provided for a withdrawal.", .planned,
      "The treaty ended with a withdrawal.", .occurred),
    .init(
      "passed", "She would have played had she passed a test.", .negated,
      "She had played before she passed a test.", .occurred),
    .init(
      "find", "On neither occasion did it find a majority.", .negated,
      "On that occasion it did find a majority.", .occurred),
    .init(
      "blame", "The clerk said that the pump was to blame.", .occurred,
      "The court was to blame the clerk in June.", .planned),
    .init(
      "thanked", "The nurse was not paid or thanked.", .negated,
      "The nurse was not paid but thanked.", .occurred),
    .init(
      "sleep", "They did not eat or sleep on the raft.", .negated,
      "They did not eat, for they could sleep.", .possible),
    .init(
      "visited", "They never wrote, called or visited her.", .negated,
      "They never wrote, but called and visited her.", .occurred),
    .init(
      "turn", "They did not stop, turn back or call for help.", .negated,
      "They did not stop, since they could turn back.", .possible),
    .init(
      "lost", "He did not die, but fell or lost an arm.", .occurred,
      "He did not fall, die or lose an arm; he never lost it.", .negated),
    .init(
      "apologised", "The vicar neither resigned nor apologised.", .negated,
      "The vicar first resigned and then apologised.", .occurred),
    .init(
      "inspected", "The ferry was neither insured nor inspected.", .negated,
      "The ferry was not only insured but inspected.", .occurred),
    .init(
      "signed", "Neither the abbot nor the count signed the deed.", .negated,
      "Both the abbot and the count signed the deed.", .occurred),
    .init(
      "put", "The miller did not pay and put up the shutters.", .occurred,
      "The miller did not pay or put up the shutters.", .negated),
    .init(
      "takeover", "A proposed takeover fell through after the owner was arrested.", .negated,
      "A proposed takeover fell away from the news.", .possible),
    .init(
      "journey", "Plans for a journey across Greenland came to nothing.", .negated,
      "Plans for a journey across Greenland were made.", .planned),
    .init(
      "begin", "Construction is due to begin.", .planned,
      "Construction was able to begin.", .occurred),
    .init(
      "drive", "The rover had been due to drive there on Saturday.", .planned,
      "The rover had been able to drive there on Saturday.", .occurred),
    .init(
      "agrees", "The bridge will close if the council, which sits in May, agrees.", .possible,
      "The bridge will close, and the council agrees.", .ongoing),
    // Implicatives
    .init(
      "open", "He managed to open the safe.", .occurred, "He failed to open the safe.", .negated),
    .init(
      "pay", "She was forced to pay the fine.", .occurred, "She refused to pay the fine.", .negated),
    .init(
      "stop", "They remembered to stop the pump.", .occurred, "They forgot to stop the pump.",
      .negated),
    .init(
      "sinking", "The crew saw the boat sinking.", .occurred,
      "The crew prevented the boat from sinking.", .negated),
    .init(
      "answer", "He declined to answer the question.", .negated,
      "He did not decline to answer the question.", .occurred),
    .init(
      "answer", "He refused to answer the question.", .negated,
      "He did not refuse to answer the question.", .occurred),
    .init("rain", "It began to rain.", .occurred, "It did not begin to rain.", .negated),
    // Plans and wishes
    .init(
      "meet", "The workers plan to meet in June.", .planned, "The workers want to meet in June.",
      .possible),
    .init(
      "resign", "The judge agreed to resign.", .planned, "The judge refused to resign.", .negated),
    .init(
      "merge", "The banks promised to merge.", .planned, "The banks considered whether to merge.",
      .possible),
    .init(
      "leave", "They were expected to leave on Friday.", .planned,
      "They were able to leave on Friday.", .occurred),
    .init(
      "sell", "The company intends to sell the mine.", .planned,
      "The company hopes to sell the mine.",
      .possible),
    .init(
      "installed", "A lift is to be installed in spring.", .planned,
      "A lift was installed in spring.", .occurred),
    .init("retire", "He is going to retire.", .planned, "He threatened to retire.", .possible),
    .init(
      "reach", "The climbers left early to reach the summit.", .possible,
      "The climbers managed to reach the summit.", .occurred),
    .init(
      "escape", "The prisoner tried to escape.", .possible, "The prisoner managed to escape.",
      .occurred),
    // Nouns that govern
    .init(
      "building", "The idea of building a dam was popular.", .possible,
      "The work of building a dam was slow.", .occurred),
    .init(
      "merger", "There was talk of a merger.", .possible, "There was news after the merger.",
      .occurred),
    .init(
      "sell", "The decision to sell the farm was made in May.", .planned,
      "The refusal to sell the farm was made in May.", .negated),
    .init(
      "close", "A proposal to close the school has been withdrawn.", .negated,
      "A proposal to close the school has been published.", .possible),
    .init(
      "strike", "The union considered a strike.", .possible, "The union ended a strike.", .occurred),
    // Adjectives
    .init(
      "visit", "The planned visit was mentioned.", .planned, "The long visit was mentioned.",
      .occurred),
    .init(
      "sale", "The proposed sale worried them.", .possible, "The quick sale worried them.",
      .occurred),
    .init(
      "flight", "They spoke about the cancelled flight.", .negated,
      "They spoke about the long flight.", .occurred),
    // Called off, put off, held
    .init("concert", "The concert was cancelled.", .negated, "The concert was held.", .occurred),
    .init(
      "parade", "The parade did not take place.", .negated, "The parade took place.", .occurred),
    .init("trial", "The trial was postponed.", .planned, "The trial was opened.", .occurred),
    .init(
      "search", "A second search proved unnecessary.", .negated,
      "A second search proved difficult.",
      .occurred),
    .init(
      "update", "An update promised for two o'clock never appeared.", .negated,
      "An update appeared at two o'clock.", .occurred),
    .init("launch", "They called off the launch.", .negated, "They watched the launch.", .occurred),
    .init(
      "returning", "The idea of returning the statue came to nothing.", .negated,
      "The idea of returning the statue was popular.", .possible),
    .init(
      "wedding", "The wedding will be held in May.", .planned, "The wedding was held in May.",
      .occurred),
    .init(
      "regatta", "They paid for the regatta, which had to be cancelled.", .negated,
      "They paid for the regatta, which had to be filmed.", .occurred),
    // Conditions, questions and reports
    .init(
      "leaves", "If the ship leaves, a van will be hired.", .possible, "The ship leaves every day.",
      .ongoing),
    .init(
      "fail", "Should the valve fail, the alarm rings.", .possible, "The valve did fail.", .occurred
    ),
    .init("arrived", "Has the ship arrived?", .possible, "The ship has arrived.", .occurred),
    .init(
      "stole", "Police said that he stole the car.", .occurred,
      "Police denied that he stole the car.", .negated),
    .init(
      "survived", "They know that the cat survived.", .occurred,
      "They doubt that the cat survived.", .negated),
    .init(
      "moved", "She said that the family had moved.", .occurred,
      "She asked whether the family had moved.", .possible),
    .init(
      "resume", "He said that flights would resume.", .planned,
      "He said that flights could resume.", .possible),
    .init(
      "attack", "They said the attack would begin at dawn.", .planned,
      "They said the attack began at dawn.", .occurred),
    .init(
      "fly", "She was the first woman to fly the route.", .occurred,
      "She was ready to fly the route.", .planned),
    .init(
      "build", "He was the only man to build a boat.", .occurred,
      "This is the best way to build a boat.", .possible),
    .init(
      "begun", "The plan was given up before work had begun.", .possible,
      "The plan was given up after work had begun.", .occurred),
    .init(
      "open", "The bridge was due to open in May.", .planned, "The bridge was seen to open in May.",
      .occurred),
    .init("die", "Holm was to die in Rome.", .occurred, "Holm is to die in Rome.", .planned),
    .init("sing", "Holm was to sing in Rome.", .planned, "Holm did sing in Rome.", .occurred),
    // What is waited for
    .init(
      "decision", "The bid stays open pending a decision.", .planned,
      "The bid stayed open after a decision.", .occurred),
    .init(
      "visiting", "She looked forward to visiting Oslo.", .planned,
      "She looked back on visiting Oslo.", .occurred),
    .init(
      "arrest", "Police offered a reward for information leading to the arrest of the thief.",
      .possible,
      "Police praised the clerk for the call leading to the arrest of the thief.", .occurred),
    .init(
      "submit", "The court gave the firm until May to submit the files.", .possible,
      "The court helped the firm to submit the files.", .occurred),
    .init(
      "remained", "He said the firm would ensure the bridge remained open.", .planned,
      "He said the firm had ensured the bridge remained open.", .occurred),
    // What came near
    .init(
      "capsized", "The raft almost capsized in May.", .negated, "The raft capsized in May.",
      .occurred),
    .init(
      "dismissed", "The cook was nearly dismissed in May.", .negated,
      "The cook was promptly dismissed in May.", .occurred),
    .init(
      "fled", "The clerk almost certainly fled in May.", .occurred,
      "The clerk very nearly fled in May.", .negated),
    .init("doubled", "Rents nearly doubled.", .occurred, "Rents doubled.", .occurred),
    .init(
      "selling", "The firm came close to selling the mill.", .negated,
      "The firm admitted to selling the mill.", .occurred),
    // Denied and charged
    .init(
      "burned", "The clerk was cleared of having burned the files.", .possible,
      "The clerk admitted having burned the files.", .occurred),
    .init(
      "poisoned", "The cook was suspected of having poisoned the well.", .possible,
      "The cook regretted having poisoned the well.", .occurred),
    .init(
      "given", "The clerk denied having given any such order.", .negated,
      "The clerk recalled having given such an order.", .occurred),
    // Planned from a time on
    .init(
      "reopen", "The pier is not expected to reopen until June.", .planned,
      "The pier is not expected to reopen.", .negated),
    .init(
      "publish", "The board does not plan to publish the list until June.", .planned,
      "The board does not plan to publish the list.", .negated),
  ]
}
