import Testing

@testable import Language

@Test(arguments: [
  (
    "Querina Holm was born in Orrin in 1931, the only daughter of Hugo Holm and his wife Selma. In 1952 she left.",
    "she{Querina Holm} left"
  ),
  ("Querina Holm met Selma Berg. In 1952 she left.", "she{Selma Berg} left"),
  (
    "Querina Holm was born in Orrin. In 1952, while still a student, she left.",
    "she{Querina Holm} left"
  ),
  (
    "Querina Holm lost her purse. The mayor helped. Selma Berg sang. Holm wept.",
    "her{Querina Holm} purse"
  ),
])
func `who is a daughter is a woman, however rare her name`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Anna Lind joined the board. In May the ferry Clara sank. She resigned.", "She{Anna Lind}"),
  ("Anna Lind joined the board. In May the ferry Clara left. She sank in June.", "She{Clara}"),
  ("The ferry Clara left. She was late.", "She{Clara}"),
  (
    "Anna Lind joined the board.\n\nThe ferry Clara arrived early. She was kept for a crane.",
    "She{Clara} was kept"
  ),
  (
    "The board met.\n\nAnna Lind saw the ferry Clara arrive. She was kept for a week.",
    "She{Anna Lind} was kept"
  ),
])
func `she is a ship only where no woman can be meant or ships do so`(
  text: String, part: String
) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Karl Berg was born in Orrin in 1920. He sang. His uncle drowned in 1931.\n\nIn 1945 he married Anna Lind.",
    "he{Karl Berg} married"
  ),
  ("A mill stood in Orrin. A miller drowned in 1931.\n\nHe left a farm.", "He{miller} left"),
])
func `a new paragraph of a life does not go on with a dead uncle`(
  text: String, part: String
) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Karl Berg met the singer Anna Lind. Karl Berg and Anna Lind wed. The ministers resigned.",
    "The ministers{The ministers} resigned"
  ),
  (
    "In 2019 a mechanic removed the valve. In 2020 the mechanic on duty, Anna Lind, shut the plant.",
    "a mechanic{mechanic} removed"
  ),
  (
    "In 2019 a mechanic removed the valve. The mechanic, Anna Lind, shut the plant.",
    "a mechanic{Anna Lind} removed"
  ),
])
func `who is told from others is not somebody told of before`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Mr Lind was sacked by Mr Berg. Mr Berg fell ill. The court held that he had been sacked unfairly.",
    "he{Lind} had"
  ),
  (
    "Mr Lind was sacked by Mr Berg. Mr Berg fell ill. The court held that he had been rude.",
    "he{Berg} had"
  ),
])
func `to whom something was done is he of whom it is told again`(
  text: String, part: String
) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Karl Berg warned Anna Lind. Two divers drowned. Both were buried.", "Both{Two divers}"),
  ("Karl Berg warned Anna Lind. The divers drowned. Both were buried.", "Both were"),
  ("Karl Berg came. His host, Anna Lind, praised him. The two left.", "two{Karl Berg+Anna Lind}"),
  ("Karl Berg came. His host, Anna Lind, praised Ida Holm and him. The two left.", "The two left"),
  (
    "Karl Berg married Anna Lind. The couple sold six lamps. They divorced.",
    "They{Karl Berg+Anna Lind}"
  ),
  ("Karl Berg married Anna Lind. In May the couple left.", "the couple{Karl Berg+Anna Lind}"),
  ("A couple in Orrin sold the mill. The couple left.", "The couple{The couple} left"),
])
func `two together are those counted, or who did something to each other`(
  text: String, part: String
) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  ("Karl Berg hoped to find his at Orrin.", "find his at"),
  ("Karl Berg hoped to find his brother at Orrin.", "his{Karl Berg} brother"),
  ("The guests saw the villa. He left.", "He left"),
])
func `what is nobody takes no part`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test func `a heading means whom the text names first in full`() throws {
  let text = try marked(
    "Mrs Lind and the mill\n\nMrs Anna Lind saw a leak. Her daughter, Ida, complained. Mrs Lind slept. Ida Lind left."
  )
  #expect(text.contains("Mrs Lind{Anna Lind} slept"), "\(text)")
}

@Test(arguments: [
  ("Karl Berg led it. After his return, Paul Rees sold the mill.", "his{Paul Rees} return"),
  ("Karl Berg led it. After his return the mill was sold.", "his{Karl Berg} return"),
  ("Karl Berg was found. The coroner said that he had died at noon.", "he{Karl Berg} had died"),
  ("Karl Berg was found. The coroner, Paul Rees, said that he had slept.", "he{Paul Rees} had"),
  (
    "Karl Berg was seen in May. Berg spoke. Berg was sacked. His successor, Paul Rees, had sung. He left.",
    "He{Paul Rees} left"
  ),
  (
    "Karl Berg was seen in May. Berg spoke. Berg was sacked. His lawyer, Paul Rees, had sung. He left.",
    "He{Karl Berg} left"
  ),
])
func `he is who is named behind, who died or who came after`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Anna Lind, Karl Berg, Paul Rees and Ida Holm met. They left.",
    "They{Anna Lind+Karl Berg+Paul Rees+Ida Holm}"
  ),
  ("The firms began talks. They broke down in May.", "They broke down"),
  ("The firms began talks. They sang in May.", "They{The firms} sang"),
  (
    "Anna Lind sued the Holm Company. Paul Rees spoke. Lind won. The Holm Company paid. Both sides wept.",
    "Both sides{Anna Lind+Holm Company}"
  ),
  ("The trust apologised in May.", "The trust{The trust} apologised"),
  ("The trust between them grew in May.", "The trust between"),
  ("The board was told of it in May.", "The board{The board} was"),
])
func `they are all of a list, and no talks are they`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}

@Test(arguments: [
  (
    "Prime Minister Anna Lind met Prime Minister Karl Berg. The foreign ministers sang.",
    "The foreign ministers{The foreign ministers}"
  ),
  (
    "The envoys of Orlo and Vell met. Anna Lind praised Karl Berg. The two got on.",
    "The two{Anna Lind+Karl Berg}"
  ),
])
func `two in other offices, or two places, are nobody's two`(text: String, part: String) throws {
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}
