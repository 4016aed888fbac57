import Language
import Segmentation
import TextModel
import Testing

func analysed(_ string: String) throws -> AnalysedText {
  let source = SourceText(string)
  var text = Segmenter().segment(
    Document(text: source, blocks: BlockSplitter.blocks(of: source)))
  try EnglishAnalysis().annotate(&text)
  return text
}

@Test(arguments: [
  ("The minister met Anna Lind in Oslo.", "person Anna Lind; place Oslo"),
  (
    "Foreign Minister Karl Berg and Prime Minister Anna Lind flew to Geneva on Monday.",
    "person Karl Berg; person Anna Lind; place Geneva"
  ),
  ("Shares of Halden Motors Inc. fell in March.", "organisation Halden Motors Inc."),
  (
    "Secretary of State Paul Rees praised the University of Bergen.",
    "person Paul Rees; organisation University of Bergen"
  ),
  ("The minister met Jan Berg in January.", "person Jan Berg"),
  ("In May Prime Minister Anna Lind left.", "person Anna Lind"),
  ("MILL CROSS, May 4, 2020 - The council met.", "place MILL CROSS"),
  ("Ingrid joined the call at noon.", "person Ingrid"),
  (
    "Ottilie Church sued Norvane Hydraulics.",
    "person Ottilie Church; organisation Norvane Hydraulics"
  ),
  ("The Harbour Safety Act passed in May.", "other Harbour Safety Act"),
  (
    "Edna May left. In May she wrote, and May signed it.",
    "person Edna May; person May"
  ),
  ("It was built by the shipbuilder Holm and Berg in 1909.", "organisation Holm and Berg"),
  ("It was built by the shipbuilders Holm and Berg.", "person Holm; person Berg"),
  ("The auditors, Vell Rowan, signed the accounts.", "organisation Vell Rowan"),
  ("The auditor, Ida Rowan, signed the accounts.", "person Ida Rowan"),
  (
    "The Lind and Orrin Water Board was fined in May.", "organisation Lind and Orrin Water Board"
  ),
  (
    "The Treasury and Orrin Water Board met.",
    "organisation Treasury; organisation Orrin Water Board"
  ),
  ("In May Patient B was moved.", "person Patient B"),
  ("Co-tenants of Anna Lind sued in May.", "person Anna Lind"),
  ("His steward, Per Lind, left in May.", "person Per Lind"),
  ("Orlo Hydraulics was sued. Orlo appealed.", "organisation Orlo Hydraulics; organisation Orlo"),
  ("In May Vell Rowan withdrew its opinion.", "organisation Vell Rowan"),
  ("In May the family moved to Vell.", "place Vell"),
  ("She told Karl I wanted to go.", "person Karl"),
  ("In 1640 Charles I ruled Oslo.", "person Charles I; place Oslo"),
  (
    "Police freed a dockers' delegate, Oslo Lind, in May.", "person Oslo Lind"
  ),
  ("A sledge was sold to Ida Berg of Corran Row.", "person Ida Berg; place Corran Row"),
  ("The visitors saw Alnor Church in May.", "organisation Alnor Church"),
  ("The Lind-Berg meeting failed. Lind blamed Berg. Berg left.", "other Lind; other Berg"),
])
func `names are found with their kinds`(text: String, names: String) throws {
  let text = try analysed(text)
  let found = text.names.prefix(3).map { "\($0.kind) \(text.string($0.tokens))" }
  let expected = names.split(separator: "; ").map(String.init)
  if expected.count == 1 || expected.allSatisfy({ !$0.hasPrefix("other") }) {
    #expect(found == expected)
  } else {
    // The kind is open; the parts of a hyphenated pair stand apart.
    #expect(text.names.prefix(2).map { text.string($0.tokens) } == ["Lind", "Berg"])
  }
}

@Test func `words of one name are not cut apart, two names joined by a hyphen are`() throws {
  let text = try analysed("Brandt Works was founded in Turku. In 1970 Brandt Works moved to Oslo.")
  #expect(text.names.filter { text.string($0.tokens) == "Brandt Works" }.count == 2)
  #expect(try analysed("The Iran-Iraq war began.").names.count > 1)
}

@Test(arguments: [
  ("The Owners' League sued.", "Owners' League"), ("The Women's Union met.", "Women's Union"),
  ("Norway's Parliament voted.", "Norway | Parliament"), ("The Berg's Bank failed.", "Bank"),
])
func `a body bears the name of its people, not of its country`(
  text: String, names: String
) throws {
  let found = try analysed(text)
  let read = found.names.map { found.string($0.tokens) }
  #expect(names.split(separator: " | ").allSatisfy { read.contains(String($0)) }, "\(read)")
}

@Test(arguments: [
  ("The crew sold the Victoria in May.", false), ("The crew met Victoria in May.", true),
  ("They sold the Ludwig in May.", false), ("They met Ludwig in May.", true),
  ("Ludwig was brought to Orlo, where he died.", true),
])
func `an article before one name tells that it is nobody`(
  text: String, isPerson: Bool
) throws {
  let names = try analysed(text).names
  #expect(names.first.map { $0.kind == .person } == isPerson)
}

@Test func `a capitalised event is no body that acts`() throws {
  let text = try analysed("The Depression nearly ruined the firm.")
  #expect(text.names.allSatisfy { $0.kind == .other })
}

@Test(arguments: ["The bridge fell on Monday.", "He said nothing in May.", "Most ships sank."])
func `a capital alone makes no name`(text: String) throws {
  #expect(try analysed(text).names.isEmpty)
}

@Test(arguments: [
  ("The Food and Dairy Agency closed the mill in May.", "Food and Dairy Agency"),
  ("The Ministry of Health and Labour closed the mill in May.", "Ministry of Health and Labour"),
  (
    "The Ministry of Roads and Civil Works closed the mill in May.",
    "Ministry of Roads and Civil Works"
  ),
  ("In May the Institute for Fish and Forests closed.", "Institute for Fish and Forests"),
  ("The Ropes and Sails Union struck in May.", "Ropes and Sails Union"),
  ("In May the Securities and Metals Commission met.", "Securities and Metals Commission"),
  ("In May the Higher Regional Court closed the mill.", "Higher Regional Court"),
  ("In May the Federal Court of Appeal closed the mill.", "Federal Court of Appeal"),
])
func `a body is named with all that it is for`(text: String, name: String) throws {
  let found = try analysed(text)
  #expect(found.names.map { found.string($0.tokens) }.contains(name))
}

@Test(arguments: [
  ("The Ministry of Health and Parliament agreed in May.", "Ministry of Health"),
  ("The Treasury and Foreign Office agreed in May.", "Foreign Office"),
  ("In May the Ministry of Health and Lund Council agreed.", "Lund Council"),
  ("In May Holm left the Bank for Lund.", "Lund"),
])
func `two bodies are two`(text: String, name: String) throws {
  let found = try analysed(text)
  #expect(found.names.map { found.string($0.tokens) }.contains(name))
}
