import Language
import TextModel
import Testing

/// Returns the text with the name of what each mention refers to after it.
func marked(_ string: String) throws -> String {
  let text = try analysed(string)
  let resolution = ParticipantResolver().resolve(text)
  var out = ""
  for (index, token) in text.tokens.enumerated() {
    if token.spaceBefore, index > 0 { out += " " }
    out += text.form(index)
    if let mention = resolution.mention(at: index), mention.tokens.upperBound == index + 1 {
      let names = mention.participants.map { resolution.participants[$0].name }
      out += "{\(names.joined(separator: "+"))}"
    }
  }
  return out
}

@Test(arguments: [
  (
    "Berg Dairy Ltd made cheese. Anna Lind wrote to the Food Office. The company was told.",
    ["The company{Berg Dairy Ltd}"]
  ),
  (
    "Anna Lind wrote to the Food Office. The company was told.",
    ["The company{The company}"]
  ),
  (
    "Lind sued at the Employment Tribunal. The Employment Appeal Tribunal heard her.",
    ["Employment Tribunal{Employment Tribunal}", "Appeal Tribunal{Employment Appeal Tribunal}"]
  ),
  (
    "NATO forces left Bergen. UN forces stayed. The forces fed the town.",
    ["} forces{NATO forces} left", "} forces{UN forces} stayed", "The forces{UN forces}"]
  ),
  (
    "An affiliate of Berg Dairy Ltd made cheese. An affiliate of ours made bread.",
    [
      "Ltd{Berg Dairy Ltd} made", "affiliate{affiliate of Berg Dairy Ltd}",
      "affiliate{affiliate} of ours",
    ]
  ),
  (
    "Lind's lawyers filed a motion. His lawyers lost.",
    ["lawyers{Lind's lawyers}"]
  ),
  (
    "President Karl Berg spoke. The President took action. The President of Chile did not.",
    ["The President{Karl Berg} took", "The President of"]
  ),
  (
    "President Karl Berg was shot. Anna Lind was sworn in as President. The President spoke.",
    [". The President spoke"]
  ),
  (
    "Vice President Karl Berg fell ill. The President came.",
    ["The President{The President} came"]
  ),
  (
    "Lieutenant-General Karl Berg fell. Commander-in-Chief Anna Lind wept.",
    ["Karl Berg{Karl Berg}", "Anna Lind{Anna Lind}"]
  ),
  (
    "Anna Lind was a smith. Lind had a mill. Her father Tor Lind was a baker. Lind went to Rome.",
    ["Lind{Anna Lind} had", "Lind{Anna Lind} went"]
  ),
  (
    "Berg Dairy Ltd sued Holm Mills Ltd. They may not use a mark that belongs to Berg Dairy Ltd.",
    ["They{Holm Mills Ltd.} may"]
  ),
  (
    "Berg Dairy Ltd has a new cheese. It is slated for release in June.",
    ["It is slated"]
  ),
  (
    "The player held 6GB of music. The president of GB spoke.",
    ["6GB of"]
  ),
  (
    "Marguerite Lind swam. She was nine. She married Tomas Berg, but he was killed.",
    ["he{Tomas Berg}"]
  ),
  (
    "Voyager-1 landed. Voyager-2 crashed. Apollo 11 left.",
    ["Voyager-1{Voyager-1}", "Voyager-2{Voyager-2}", "Apollo 11{Apollo 11}"]
  ),
  (
    "The siege of Bergen began in May. It ended in June.",
    ["It ended"]
  ),
  (
    "Anna Lind and Karl Berg warned that the gases could harm us, and Norway banned them.",
    ["banned them."]
  ),
  (
    "Karl Berg fell. The cook heard a cry and found him on the terrace.",
    ["him{Karl Berg}"]
  ),
  (
    "On 5 September police cleared the square.",
    ["September police{police}"]
  ),
  (
    "The mill was listed as a World Heritage Site. It will be restored.",
    ["It{The mill}"]
  ),
  (
    "Anna Lind met reporters. Lind said she would resign.",
    ["Lind{Anna Lind} said", "she{Anna Lind}"]
  ),
  (
    "Anna Lind met Karl Berg in May, and they married.",
    ["they{Anna Lind+Karl Berg}"]
  ),
  (
    "President Karl Berg spoke on Monday. The president said he was tired.",
    ["The president{Karl Berg}", "he{Karl Berg}"]
  ),
  (
    "Anna Lind and Karl Berg met in Geneva. The two leaders shook hands. Both sides agreed to talk.",
    ["The two leaders{Anna Lind+Karl Berg}", "Both sides{Anna Lind+Karl Berg}"]
  ),
  (
    "The drivers, Karl Berg and Paul Rees, owned a van. Ida Holm was hurt. Both drivers fled.",
    ["Both drivers{Karl Berg+Paul Rees}"]
  ),
  (
    "Anna Lind and Karl Berg owned a van. Ida Holm was hurt. The two were caught.",
    ["The two{Anna Lind+Karl Berg}"]
  ),
  (
    "Anna Lind and Karl Berg met in Geneva. The two foreign ministers had met before.",
    ["The two foreign ministers{The two foreign ministers}"]
  ),
  (
    "Foreign Minister Karl Berg made no mention of Paul Rees when he addressed the house.",
    ["he{Karl Berg}"]
  ),
  (
    "The lawyer, Ann Lind, said that Karl Berg drove Paul Rees to a mill and shot him.",
    ["him{Paul Rees}"]
  ),
  (
    "Ylva Brandt was a painter. Born in Oslo as the daughter of a smith, she learned to swim. She moved to Rome.",
    ["she{Ylva Brandt}", "She{Ylva Brandt} moved"]
  ),
  (
    "Karl IV met Karl V in Oslo. Karl V left.", ["Karl IV{Karl IV}", "Karl V{Karl V} left"]
  ),
  (
    "Karl Berg had a house. He sold it, he moved, and he married. Paul Rees died. He was old.",
    ["died. He{Paul Rees}"]
  ),
  (
    """
    Brandt Works was founded in Turku. Brandt Works sued Nord Bank in 1932. The company lost. Brandt Works closed.
    """,
    ["The company{Brandt Works}"]
  ),
  (
    "The World Trade Council met on Friday. The WTC said its members agreed.",
    ["WTC{World Trade Council}", "its{World Trade Council}"]
  ),
  (
    "A technician, Anna Lind, reached the station. Lind restored power.",
    ["A technician{Anna Lind}", "Lind{Anna Lind} restored"]
  ),
  (
    "The leader of the Finnish party, Anna Lind, came. Its pilot, Captain Paul Rees, fell. A cook named Peter Holm left.",
    ["The leader{Anna Lind}", "pilot{Paul Rees}", "A cook{Peter Holm}"]
  ),
  (
    "The steamer Halcyon left Bergen. She was sunk by a mine.", ["She{Halcyon} was"]
  ),
  (
    "Halcyon Motors Ltd left the league. She was sunk by a mine.", ["She was"]
  ),
  (
    "Mireille Costa joined at noon. She wrote a letter.", ["She{Mireille Costa} wrote"]
  ),
  (
    "Nordbank Group joined at noon. She wrote a letter.", ["She wrote"]
  ),
  (
    "The leader of the Finnish party met Anna Lind. A cook near Paul Rees left.",
    ["The leader{The leader}", "A cook{cook}"]
  ),
  (
    "The ferry Aurora struck a reef. It sank. The ferry was raised.",
    ["The ferry{Aurora} Aurora{Aurora}", "It{Aurora} sank", "The ferry{Aurora} was"]
  ),
  (
    "The ferry and the tug left the quay. Aurora, the smaller, sank.",
    ["The ferry{The ferry}"]
  ),
  (
    "Mrs Ada Lind rang. Mrs Lind wept. Her nephew, Karl Lind, fled. Lind was caught. Mrs Lind left.",
    ["Lind{Ada Lind} wept", ". Lind{Karl Lind} was", "Lind{Ada Lind} left"]
  ),
  (
    "Anna Lind sued the mill. Her brother, Karl Lind, lied. Lind was caught.",
    [". Lind{Lind} was"]
  ),
  (
    "Karl Lind fled. His aunt, Mrs Ada Lind, wept. Lind was caught.",
    [". Lind{Karl Lind} was"]
  ),
  (
    "Anna Lind ran a shop. Her father, Karl Lind, had a mill. Lind went to Rome. Lind died there.",
    [". Lind{Lind} went", ". Lind{Lind} died"]
  ),
  (
    "Karl Lind, brother of Mayor Bo Lind, spoke in May. Lind wept.", [". Lind{Karl Lind} wept"]
  ),
  (
    "Anna Lind was born in Oslo. Her brother, Karl Lind, had a mill. Lind went to Rome.",
    [". Lind{Anna Lind} went"]
  ),
  (
    "The woman was admitted in May. The drug was changed after a consultant had advised it. She was discharged.",
    ["She{The woman} was"]
  ),
  (
    "The woman rang the police after a man fell from a roof. He was taken to the hospital.",
    ["He{man} was"]
  ),
  (
    "The woman was admitted in May. A nurse suggested rest. She was discharged.",
    ["She{The woman} was"]
  ),
  (
    "The child was admitted in May. A nurse suggested rest. She was sacked.",
    ["She{nurse} was"]
  ),
  (
    "Fire Chief Anna Lind said the taps were shut. A test was put off because the inspector was ill. \"We knew,\" she told us.",
    ["Fire Chief Anna Lind{Anna Lind}", "she{Anna Lind} told"]
  ),
  (
    "Mr Lind had a shop. Mrs Lind died in May. Mr Lind sold it.",
    ["Mr Lind{Mr Lind} had", "Mrs Lind{Mrs Lind} died", "Lind{Mr Lind} sold"]
  ),
  (
    "The claimant, Mrs Lind, sued the defendant, Holm Mills Ltd, in May. Mr Berg lied. The parties met in June.",
    ["the defendant{Holm Mills Ltd}", "The parties{Lind+Holm Mills Ltd} met"]
  ),
  (
    "Mrs Lind sued Holm Mills Ltd. The parties met in June.",
    ["The parties{Lind+Holm Mills Ltd.} met"]
  ),
  (
    "Mrs Lind wrote to Karl Berg. Karl Berg paid. Mrs Lind told Paul Holm. The parties met in June.",
    ["The parties{Lind+Karl Berg} met"]
  ),
  (
    "Mrs Lind sued Holm Mills Ltd. Mr Berg lied. The parties met in June.",
    ["The parties{The parties} met"]
  ),
  (
    "Karl Lind died in May. He was old. The talk was put off, and we hope he will come.",
    ["He{Karl Lind} was", "he will"]
  ),
  (
    "Anna Lind met Karl Berg, Paul Rees and Ida Holm. Both sides agreed.", ["Both sides agreed"]
  ),
  (
    "Mr and Mrs Lind had a shop. Mrs Lind died in May.",
    ["Mr and Mrs Lind{Mr Lind+Mrs Lind} had", "Mrs Lind{Mrs Lind} died"]
  ),
  (
    "Anna Lind met Karl Berg. Ida Holm joined them. Paul Rees came. The couple left.",
    ["The couple{Anna Lind+Karl Berg} left"]
  ),
  (
    "Karl Berg appealed. The court held that the judge had erred. He was freed in May.",
    ["He{Karl Berg} was"]
  ),
  (
    "She met Lind in Oslo. She never sang again.", ["She never"]
  ),
  (
    "She met Lind in Oslo. Lind wept. She never sang again.", ["She{Lind} never"]
  ),
  (
    "Karl joined the call. Petra read the logs. Later she found the fault.",
    ["she{Petra} found"]
  ),
  (
    "Two off-duty cooks saw the fire.", ["Two off-duty cooks{Two off-duty cooks}"]
  ),
  (
    "The town's first secretary, Dame Anna Lind, spoke.",
    ["secretary{Anna Lind}", "Dame Anna Lind{Anna Lind}"]
  ),
  (
    "A man robbed a bank. The man fled.",
    ["The man{man} fled"]
  ),
  ("The first woman there, she led it. Anna Lind left.", ["she{The first woman} led"]),
])
func `one participant is one under all its names`(text: String, parts: [String]) throws {
  let text = try marked(text)
  for part in parts { #expect(text.contains(part), "\(text)") }
}

@Test(arguments: [
  ("Karl Berg met Anna Lind. He praised her.", "He{Karl Berg} praised her{Anna Lind}"),
  ("It seems that Berg left. It is hard to say why.", "It is hard"),
])
func `pronouns go to what fits them and to nothing else`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("The duke sent Karl to Orrin, where he died in 1520.", "he{Karl} died"),
  ("Karl Berg was held at Orrin, where he died in 1520.", "he{Karl Berg} died"),
  ("Anna left. Karl Berg was exiled to Orrin, where he died.", "he{Karl Berg} died"),
])
func `where somebody died is he who was sent there`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("The copier was broken. He left in May.", "He left"),
  ("The driver was ill. He left in May.", "He{The driver} left"),
])
func `a thing that does what persons once did is nobody`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Lind joined the choir in 1950. Ida Holm hired her in 1953. She left in 1960.", "She left"
  ),
  (
    "Anna Lind was born in Ely. She sang. She wrote. Ida Holm hired her. She left in 1960.",
    "She{Anna Lind} left"
  ),
  ("Lind joined the choir in 1950. Ida Holm led it. She left in 1960.", "She{Ida Holm} left"),
])
func `she is not who only did something to the one told of`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Anna Lind vanished on 3 May. Mrs Lind had seen her daughter leave.", "Mrs Lind{Mrs Lind} had"),
  ("Karl Lind vanished on 3 May. Mr Lind denied hitting his son.", "Mr Lind{Mr Lind} denied"),
  ("Anna Lind vanished on 3 May. Mrs Lind had left a note.", "Mrs Lind{Anna Lind} had"),
  ("Anna Lind was fined on 3 May. Mrs Lind had hit her daughter.", "Mrs Lind{Anna Lind} had"),
])
func `a parent is not the child who is lost`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Holm sold lamps. They were sold at Berg stores. The company was told.", "company{Berg}", false),
  ("Anna Lind worked at Berg Dairy Ltd. The company was told.", "company{Berg Dairy Ltd.}", true),
])
func `a shop is not the company`(text: String, part: String, isThere: Bool) throws {
  let text = try marked(text)
  #expect(text.contains(part) == isThere, "\(text)")
}

@Test(arguments: [
  ("The Peace of Orrin was signed. Its walls fell in May.", "Its walls"),
  ("The Bank of Orrin was founded. Its walls fell in May.", "Its{Bank} walls"),
])
func `what is agreed has no walls`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test func `any text has some resolution`() throws {
  for string in ["", ".", "he", "the two leaders", "\u{0}\u{FFFD} his its their 's"] {
    _ = try marked(string)
  }
}

@Test(arguments: [
  ("Ann Roth married Otto Falk in 1925. They moved.", "They{Ann Roth+Otto Falk}"),
  ("Ann Roth built two ships with Otto Falk. They sank.", "They{two ships} sank"),
  (
    "Ann Roth married Bo Parr, a tailor. Their son, Hugh, was born in 1905. Parr enlisted in 1915. Hugh Parr sang.",
    ". Parr{Bo Parr} enlisted"
  ),
  ("He was taken to St. Olaf Hospital.", "St. Olaf Hospital{St. Olaf Hospital}"),
  ("Anna Lind thanked Dr. Olaf Berg.", "Berg{Olaf Berg}"),
])
func `couples, namesakes and saints are told apart`(text: String, found: String) throws {
  #expect(try marked(text).contains(found))
}
