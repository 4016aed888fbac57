import Testing

@testable import Language

@Test(arguments: [
  ("Divers found two bells. The museum bought them.", "them{two bells}"),
  ("Divers found two bells. The museum bought them. A thief took them.", "took them{two bells}"),
  ("Guards held two boys. A court freed them.", "freed them{two boys}"),
  // What was done to is no participant.
  ("The council wrote two essays. The ministry read them.", "read them."),
  // Whoever does harm is arrested.
  ("Robbers attacked two drivers. Police arrested them.", "them{Robbers}"),
  // Things are not arrested.
  ("Robbers took two bells. Police arrested them.", "them{Robbers}"),
  ("Robbers took the bell. Police followed them.", "them{Robbers}"),
])
func `them is what the sentence before did something to`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Karl Berg met Anna Lind. They left.", "They{Karl Berg+Anna Lind}"),
  ("Karl Berg ran a shop with Anna Lind. They closed it.", "They{Karl Berg+Anna Lind}"),
  (
    "Oslo was far. Karl Berg came. Engaged to Anna Lind, he sold the mill. They left.",
    "They{Karl Berg+Anna Lind}"
  ),
  ("Karl Berg painted Anna Lind. They left.", "They left"),
  ("Karl Berg came with Anna Lind to see the nurses. They left.", "They{the nurses}"),
])
func `they are those who met or did something together`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Norvane rose after Halden dropped a deal to buy it.", "buy it{Norvane}"),
  (
    "Nina Berg had nursed him. Her colleague Ada Lind flew to Oslo a day before she fell ill.",
    "she{Ada Lind} fell"
  ),
  ("Norvane rose after Halden dropped its shares.", "its{Halden} shares"),
  ("The MPs met, and Halden fined them.", "fined them{MPs}"),
])
func `nobody means to do to himself what he means to do`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Karl Berg died. His widow asked the bishop for help. He refused.", "He{the bishop} refused"),
  ("Karl Berg rested. His widow asked the bishop for help. He slept.", "He{Karl Berg} slept"),
])
func `whoever was asked answers`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Karl Berg and Olav Lind ran it. Their first guest, a baker named Ola Rud, was shot on 3 May; he died.",
    "he{Ola Rud} died"
  ),
  (
    "Karl Berg left. Karl Berg came. Olav Lind, Karl Berg's tutor, was shot at his home.",
    "his{Olav Lind} home"
  ),
  ("The state appointed a commission. It sat for a year.", "It{commission} sat"),
  ("Norvane dropped a commission. It sat for a year.", "It{Norvane} sat"),
])
func `what was done tells who is meant`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Nobody came. No buyer came.", "Nobody came. No buyer came."),
  ("No sailor was hurt.", "No sailor{No sailor} was"),
  ("A buyer came.", "buyer{buyer} came"),
])
func `nobody takes no part`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  // Things neither sue nor agree.
  ("The league lost. The verdict is a defeat for the league. It sued.", "It{The league} sued"),
  // Nobody collects a strait.
  ("Anna Lind crossed Norway to collect it.", "collect it."),
  // Whoever sees somebody do something is another.
  ("A nurse heard him being beaten.", "heard him being"),
  ("The judge ordered that he be held.", "that he be"),
  ("The judge said that he was ill.", "he{The judge} was"),
  // Nobody in particular
  ("The inn said that any guest had left. He was tried.", "He was tried"),
  ("Karl had carried two bags. They reached the lake.", "They reached"),
])
func `a verb tells whom a pronoun cannot mean`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Paul Berg married Anna Lind. In 1966 the two parted.", "the two{Paul Berg+Anna Lind}"),
  ("Paul Berg saw Anna Lind and Ida Holm. In 1966 the two parted.", "In 1966 the two parted"),
  (
    "Karl Holm owned the mill. Paul Berg, whom both sides hated, left the union. His wife left.",
    "His{Paul Berg} wife"
  ),
  ("A teacher called Anna Lind left. Lind died.", "teacher{Anna Lind} called"),
  ("A teacher called the police. Lind died.", "teacher{teacher} called"),
])
func `two who were united are meant together`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Boiler 2 was mended. On Monday boiler 1 leaked.", "boiler 1{boiler 1} leaked"),
  ("Boiler 2 was mended. Boiler 2 leaked.", "Boiler 2{Boiler 2} leaked"),
  ("Anna Lind climbed Mount Holm. She wrote of Holm.", "She{Anna Lind} wrote of Holm{Holm}"),
])
func `a number tells which one, and a mountain is nobody`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("The owner, Per Holm, knew nothing. His driver admitted that he had slept.", "he{driver} had"),
  ("The owner, Per Holm, knew nothing. His driver said that he had slept.", "he{Per Holm} had"),
  ("Clara Voss bought a ring in Rome in 1920. It was old.", "It was old"),
  ("Clara Voss saw Rome in 1920. It was old.", "It{Rome} was old"),
  (
    "Karl Holm fell ill. While he was ill, the captain, Bo Berg, led the side. He left.",
    "He{Bo Berg} left"
  ),
  (
    "Ines Falk left. Rosa Kern was born in Oslo. She fled with her two sons.",
    "her{Rosa Kern} two sons{two sons}"
  ),
])
func `a clause tells whom a pronoun means`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Dora Berg wrote to the yard. The yacht Petra ran aground. She was refloated, but her keel was bent.",
    "her{Petra} keel"
  ),
  ("Dora Berg wrote to the yard. She was ill, but her boots were mended.", "her{Dora Berg} boots"),
  ("Holm Ltd raised its offer in April, and the trustees recommended it.", "recommended it."),
  ("Holm Ltd raised its offer in April, and the trustees sued it.", "sued it{Holm Ltd}"),
  (
    "But Anton Holm would have no women. Holm had retired, and his successor, Karl Berg, a widower, had no such fears. He hired two.",
    "He{Karl Berg} hired"
  ),
  ("The council signed a lease. It expired in May.", "It expired"),
  ("Dora Holm met Karl Berg. Storms wrecked both sides of the river.", "wrecked both sides of"),
])
func `what a verb or a noun tells says whom a word can mean`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("The navy seized a ship, and the premier called it off.", "called it off"),
  ("The company sold a yard, but the mayor blocked it.", "blocked it"),
  ("The company sold a yard, but the mayor sued it.", "sued it{The company}"),
])
func `it is no body where it is called off or blocked`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Karl Berg was joined by Anna Lind. They closed the mill.", "They{Karl Berg+Anna Lind}"),
  ("Karl Berg was painted by Anna Lind. They closed the mill.", "They closed"),
])
func `they are those of whom one joined the other`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Karl Berg refused. He has not paid.\n\nOne of the sailors, Ole Dahl, said he had slept.",
    "he{Ole Dahl} had slept"
  ),
  ("Karl Berg spoke. He said he had slept.", "he{Karl Berg} had slept"),
])
func `he is who is named behind one of them and says so`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("The barge Nell left Holmby in May. She came free in June.", "She{Nell} came free"),
  ("Nell left Holmby in May. She came home in June.", "She{Nell} came home"),
  (
    "Lindal's largest owner, the activist fund Brandal Works, said that it would sue.",
    "it{Brandal Works} would"
  ),
])
func `a ship comes free and a fund owns`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Bo Lind rang Eva Rask in May. They quarrelled.", "They{Bo Lind+Eva Rask} quarrelled"),
  ("It was Bo Lind who rang Eva Rask. They met at noon.", "They{Bo Lind+Eva Rask} met"),
  ("Bo Lind dismissed Eva Rask in May. They sang.", "They sang"),
  ("The miller told Bo Lind to seek terms. They argued.", "They argued"),
])
func `who met or quarrelled are two of whom one did something to the other`(
  text: String, part: String
) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test func `who set out with others is one of those who arrive, and the dead do not survive`()
  throws
{
  let text = try marked(
    "Nils Orban set out on 3 May 1901 with Pavel Skott, the geologist Ada Holm and six ponies. "
      + "They reached the pass on 9 June. Skott died of fever in August. "
      + "The two survivors were rescued in October.")
  #expect(text.contains("They{Nils Orban+Pavel Skott+Ada Holm} reached"), "\(text)")
  #expect(text.contains("survivors{Nils Orban+Ada Holm}"), "\(text)")
}

@Test(arguments: [
  ("The bank backed the toll. As for the guild, it struck.", "it{the guild} struck"),
  ("The bank backed the toll. But as to the millers, they struck.", "they{the millers} struck"),
  ("Karl Berg left. Regarding Anna Lind, her aunt took her in.", "took her{Anna Lind}"),
  ("The bank sued the mayor. With regard to its clerk, he fled.", "he{clerk} fled"),
  ("As for the guild, Karl Berg sold the mill when he left.", "he{Karl Berg} left"),
])
func `a pronoun takes up what the sentence names first`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Karl Berg and Anna Lind ran a shop. Having sold the boats, they left.",
    "they left"
  ),
  ("The guards came. Instead of freeing the boys, they slept.", "they{The guards} slept"),
  ("The guards came. When the boys left, they slept.", "they{the boys} slept"),
])
func `who does something to others is not they`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}
