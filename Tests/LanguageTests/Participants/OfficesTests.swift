import Testing

@Suite struct `Those in an office and those who answer` {
  @Test(arguments: [
    ("The nurse, Anna Lind, left. The other nurse stayed.", "other nurse{The other nurse}"),
    ("The nurse, Anna Lind, left. The young nurse cried.", "young nurse{Anna Lind}"),
    ("The abbot, Karl Berg, fled. The former abbot came.", "former abbot{The former abbot}"),
    ("The former abbot, Karl Berg, fled. The former abbot came.", "former abbot{Karl Berg} came"),
    ("Captain Holm sank. The second captain swam.", "second captain{The second captain}"),
    ("The duke of Bergen fell. The duke of Oslo wept.", "duke{The duke of Oslo} of Oslo"),
    (
      "The chairman, Karl Berg, left. The chairman of a rival firm came.",
      "chairman{The chairman} of a rival"
    ),
    ("The chairman, Karl Berg, left. The chairman came.", "The chairman{Karl Berg} came"),
  ])
  func `a word that sets apart brings in another`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Jan Holm asked Karl Berg for help. He refused.", "He{Karl Berg} refused"),
    ("Jan Holm asked Karl Berg for help. He waited.", "He{Jan Holm} waited"),
    ("Jan Holm wrote to Karl Berg in May, and he answered in June.", "he{Karl Berg} answered"),
    ("Jan Holm shot Karl Berg in May. He died in June.", "He{Karl Berg} died"),
    ("Jan Holm shot Karl Berg in May. He fled in June.", "He{Jan Holm} fled"),
    ("Jan Holm accused Karl Berg of theft. He denied it.", "He{Karl Berg} denied"),
    ("Jan Holm succeeded Karl Berg. He had led it for years.", ". He had led"),
    ("Jan Holm succeeded Karl Berg. He led it for years.", "He{Jan Holm} led"),
  ])
  func `who was asked answers, and who was hurt dies`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    (
      "Karl Berg saw smoke. He waited. The miller, Jan Holm, had seen it before. He ran away.",
      "He{Jan Holm} ran"
    ),
    (
      "Karl Berg saw smoke. He waited. The mill, a ruin, had burned before. He ran away.",
      "He{Karl Berg} ran"
    ),
  ])
  func `he goes on with the subject just named`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }
}
