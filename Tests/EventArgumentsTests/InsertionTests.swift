import Testing

/// Times around what is put in, and of those who speak.
@Suite struct `Times around insertions` {
  @Test(arguments: [
    Example(
      "The boat was launched again, with the keel mended, on 5 May 2019.", "launched", "2019-05-05"),
    Example("The boat was launched again, with the keel mended, on 5 May 2019.", "mended", ""),
    Example("The boat was launched again, with the keel mended in May 2019.", "mended", "2019-05"),
    Example("The choir will sing, the vicar has been told, on 24 June.", "sing", "2020-06-24"),
    Example("The choir will sing, the vicar has been told, on 24 June.", "told", ""),
    Example("The hall will reopen, the vicar said on Monday, in June 2021.", "reopen", "2021-06"),
    Example("“The hall is cold,” the vicar said, in May 2019.", "said", "2019-05"),
  ])
  func `a time behind what is put in belongs to the clause around it`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("Speaking on 4 May 2019, the vicar said that the roof leaked.", "said", "2019-05-04"),
    Example("Interviewed on 4 May 2019, the cook admitted the theft.", "admitted", "2019-05-04"),
    Example("The vestry, meeting on 4 May 2019, refused the money.", "refused", "2019-05-04"),
    Example("Elected on 4 May 2019, the vicar refused the money.", "refused", ""),
    Example("Leaving Ulm on 4 May 2019, the vicar lost the money.", "lost", ""),
    Example("Speaking on 4 May 2019, the vicar had said that the roof leaked.", "said", ""),
  ])
  func `who speaks or is asked says it then`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "On the 9th the fog lifted, and the next morning, before dawn, they sailed. It was a cold May.",
      "lifted", "2020-05-09"),
    Example("On 9 May 2019, when the fog lifted, they sailed.", "sailed", "2019-05-09"),
  ])
  func `a time that opens a sentence is that of its first clause`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The clerk fell ill at Ulm that May, sold the shop, and left. It was 1911.", "fell",
      "during that May"),
    Example(
      "The clerk fell ill at Ulm that May, sold the shop, and left. It was 1911.", "sold", ""),
    Example("The clerk said that May was cold.", "said", ""),
  ])
  func `a month behind that belongs to the verb before it`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }
}
