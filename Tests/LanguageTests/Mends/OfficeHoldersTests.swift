import TextModel
import Testing

@Suite struct `Persons behind a long office` {
  @Test(arguments: [
    ("Minister for Fisheries Mrs. Oake opened the quay.", "Oake", "opened"),
    ("Deputy director of the works Mr. Penn said the kiln was cold.", "Penn", "said"),
    ("The kiln is cold, Lovers of the Brown Hare treasurer Simon Oake said.", "Simon", "said"),
    ("Institute of Marine Affairs director Helen Penn has left.", "Helen", "left"),
  ])
  func `who is named right before the verb does it`(
    text: String, name: String, verb: String
  ) throws {
    #expect(try Parse(text).role(of: name) == "nsubj \(verb)")
  }

  @Test(arguments: [
    ("A spokesman for President Simon Oake said the kiln was cold.", "spokesman", "said"),
    ("Fans of the Labour leader Helen Penn said she had won.", "Fans", "said"),
    ("The mayor of San Pedro Alto said he had won.", "mayor", "said"),
    ("The head of the works, Helen Penn, left.", "head", "left"),
  ])
  func `an office of somebody or of a place stays who does it`(
    text: String, noun: String, verb: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == "nsubj \(verb)")
  }
}
