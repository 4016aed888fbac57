import AnnalsTesting
import EventModel
import Testing

/// No name in a label is better than a wrong one.
@Suite struct `Nobody else in labels` {
  @Test(arguments: [
    // Whom only a clause of what somebody said names does not go on.
    (
      "Nora Flint wrote in 2016 that she had seen him leave Mrs Oday's room. She warned the bank.",
      "warned", "Nora Flint warned bank"
    ),
    (
      "Mr Oday died in 2014. Oday's son sued. A porter, Tom Vale, said that he had seen a man strike Mr Oday. He was sacked.",
      "sacked", "He was sacked"
    ),
    (
      "Ida Vale was born in 1900. Her aunt Ann said in 1920 that she had sold Vale's boat. She left in 1921.",
      "left", "Vale left"
    ),
    // Who is at work is not buried or tried.
    ("A doctor noted a fall, and she was buried in June 2016.", "buried", "She was buried"),
    ("A nurse drowned in May 2016, and she was buried in June.", "buried", "Nurse buried"),
    (
      "Tom Vale was charged in May 2016. The judge heard ten witnesses. He was jailed in June.",
      "jailed", "He was jailed"
    ),
    ("The judge was arrested in May 2016. He was jailed in June.", "jailed", "Judge jailed"),
    (
      "The coroner is expected to rule in June. He must serve ten years before parole.", "serve",
      "He must serve before parole"
    ),
    ("The coroner ruled in May 2016. He retired in June.", "retired", "Coroner retired"),
    (
      "Mrs Vale was seen on 3 May 2016. Dr Moll started a drug on 4 May. She improved by 6 May.",
      "improved", "Vale improved"
    ),
    ("The surgeon found pus in May 2016. She died in June.", "died", "She died"),
    ("The surgeon fell ill in May 2016. She died in June.", "died", "Surgeon died"),
    // Who came after another goes on.
    (
      "Orme left in 1314. Orme had served long. Orme's nephew, Hugh Vale, succeeded him. He rebuilt the mill.",
      "rebuilt", "Hugh Vale rebuilt mill"
    ),
    // Things and kinds with names
    (
      "Cultures for Listeria monocytogenes were taken in May 2016. She developed a rash in June.",
      "developed", "She developed rash"
    ),
    (
      "The Moll report blamed the crew in May 2016. He resigned in June.", "resigned", "He resigned"
    ),
    (
      "Otto Moll blamed the crew in May 2016. He resigned in June.", "resigned",
      "Otto Moll resigned"
    ),
    (
      "Clara Moll of the Blues criticised him in May 2016.", "criticised",
      "Clara Moll criticised him"
    ),
  ])
  func `persons keep their pronoun where nobody can say whom it means`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: "2020-05-15").event(word).label == label)
  }

  @Test(arguments: [
    (
      "The Home Secretary ordered a review in May 2016. It heard forty witnesses.", "heard",
      "Review heard forty witnesses"
    ),
    (
      "The Prime Minister announced an inquiry in May 2016; it will report in 2021.", "report",
      "Inquiry will report"
    ),
    (
      "The council ordered a review in May 2016. It apologised.", "apologised", "Council apologised"
    ),
    (
      "The Home Secretary resigned in May 2016. It shocked the party.", "shocked",
      "It shocked party"
    ),
    (
      "The insurer offered £9,000 in May 2016. The widow refused it.", "refused", "Widow refused it"
    ),
    (
      "The insurer offered to buy the mill in May 2016. The widow refused it.", "refused",
      "Widow refused it"
    ),
    ("The union accused Otto Moll in May 2016. He denied it.", "denied", "Otto Moll denied it"),
    ("The town sought a loan in May 2016. The bank refused it.", "refused", "Bank refused loan"),
    (
      "Ann Vale, chief of Orlo Council, left in 2016. Police held two clerks in May; both were released in June.",
      "released", "Both clerks released"
    ),
    (
      "Bo and Ida Vale met two clerks in May 2016. Both resigned in June.", "resigned",
      "Both resigned"
    ),
  ])
  func `what is announced or offered is not who announces or offers it`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: "2020-05-15").event(word).label == label)
  }

  @Test(arguments: [
    (
      "The claimant, Mr Paul Vale, joined in 2010. Vale was dismissed in 2016. In May the claimant sold his boat.",
      "sold", "Claimant sold boat"
    ),
    (
      "Paul Vale joined in 2010. The claimant sold Vale's boat in May 2016.", "sold",
      "Claimant sold Vale's boat"
    ),
    (
      "In May 2016 clients of the checkout service paid for goods twice.", "paid",
      "Clients paid for goods twice"
    ),
    (
      "A planned joint venture with Orlo, a bigger rival, failed in May 2016.", "failed",
      "Planned joint venture with Orlo failed"
    ),
    ("A takeover of Orlo, a brewer, failed in May 2016.", "failed", "Takeover of Orlo failed"),
    ("The widow of Karl Orlo, a brewer, died in May 2016.", "died", "Widow of Karl Orlo died"),
    (
      "In May 2016 Norvane made an offer of 90 cents a share, which the board rejected.",
      "rejected", "Board rejected offer"
    ),
    (
      "In May 2016 he sold the firm's last share, which the board bought.", "bought",
      "Board bought firm's last share"
    ),
    (
      "The Home Office is now reading the file, and Moll is due to speak to MPs on 3 August 2020.",
      "speak", "Moll is due to speak to MPs"
    ),
    ("Berg said she had fled after the house burned down in 2016.", "burned", "House burned down"),
  ])
  func `whose it is, of what it is told and who does it`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: "2020-05-15").event(word).label == label)
  }
}
