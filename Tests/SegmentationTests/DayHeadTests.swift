import Segmentation
import TextModel
import Testing

/// The sentences of a text, a line each, with a blank line between blocks.
private func sentences(_ string: String) -> String {
  let source = SourceText(string)
  let text = Segmenter().segment(
    Document(text: source, blocks: BlockSplitter.blocks(of: source)))
  var lines = ""
  var block: Int?
  for sentence in text.sentences {
    if let block { lines += sentence.block == block ? "|" : "/" }
    lines += text.string(sentence.tokens)
    block = sentence.block
  }
  return lines
}

@Suite struct `Heads of entries that are the number of a day` {
  @Test(arguments: [
    ("Oct. 9th. Gale.\n\n18th. Fog.\n\n2nd. Calm.", "Oct. 9th.|Gale./18th.|Fog./2nd.|Calm."),
    ("Oct. 9th. Gale.\n18th. Fog.\n2nd. Calm.", "Oct. 9th.|Gale./18th.|Fog./2nd.|Calm."),
    ("9 May 1871. Gale.\n\n10th, Sunday. Fog.", "9 May 1871.|Gale./10th, Sunday.|Fog."),
    ("9 May 1871. Gale.\n\nThurs. 14. Fog.", "9 May 1871.|Gale./Thurs. 14.|Fog."),
    ("9 May 1871. Gale.\n\n10th—Fog came.", "9 May 1871.|Gale./10th—|Fog came."),
    ("May 1871\n\n10th: Fog.\n\n12 – Calm.", "May 1871/10th:|Fog./12 –|Calm."),
    ("May 9. Gale.\n\n10. Fog.\n\n12. Calm.", "May 9.|Gale./10.|Fog./12.|Calm."),
  ])
  func `are sentences by themselves in a diary`(text: String, expected: String) {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    "17th. Fog.", "3rd: Ada Holm.",
    "Rowing, 9 May 2020\n\n1st: Ada Holm\n\n2nd: Otto Brun\n\n3rd: Ole Dahl",
    "9 May 1871\n\n27th Regiment camped.", "9 May 1871\n\n3rd-floor windows broke.",
    "9 May 2014\n\n11. By a lease the barn was let.\n\n12. The tenant left.",
    "9 May 2014\n\nThe barn burned.\n\n5. Conclusions",
  ])
  func `are none where the text is no diary`(text: String) {
    let read = sentences(text)
    #expect(
      !["17th.|", "3rd:|", "2nd:|", "27th|", "3rd|", "11.|", "5.|"].contains {
        read.contains($0)
      })
  }

  @Test func `do not part lines of prose`() {
    #expect(
      sentences("Oct. 9th. We met the\n18th. That was all.\n\n20th. Fog.")
        == "Oct. 9th.|We met the 18th.|That was all./20th.|Fog.")
  }
}
