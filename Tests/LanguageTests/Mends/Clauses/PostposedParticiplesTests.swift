import TextModel
import Testing

/// Participles, numbers and relative clauses that belong to the noun before them.
@Suite struct `What belongs to the noun before it` {
  @Test(arguments: [
    ("Moll drew the plan of the viaduct, opened in 1911.", "opened", "acl viaduct"),
    ("Moll bought a kiln at Brill Lane, built in 1911.", "built", "acl kiln"),
    (
      "In 1930 she translated a play by the Danish poet Otto Moll, first printed in 1911.",
      "printed", "acl play"
    ),
    ("They leased new works at Brill Lane, opened in 1911.", "opened", "acl works"),
  ])
  func `a participle behind a comma tells of the thing before it`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("Moll sold the kiln, opened a shop in 1911 and failed.", "opened"),
    ("Moll sold the kiln, closed the shop and left.", "closed"),
    ("The shop moved to Ely, closed in 1911.", "closed"),
  ])
  func `what has its object or ends in and is a deed`(text: String, word: String) throws {
    #expect(try Parse(text).role(of: word).hasPrefix("conj"))
  }

  @Test(arguments: [
    ("The guild designs and makes sieves.", "designs", "root"),
    ("Formed in 1911, Mollex designs and makes sieves.", "Mollex", "nsubj designs"),
    ("Formed in 1911, Mollex designs and makes sieves.", "Formed", "advcl designs"),
    ("In 1911 Mollex designs and patents were sold.", "designs", "nsubj:pass sold"),
  ])
  func `both words before and behind and are verbs where one has an object`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("Rents fell by as much as 12 per cent.", "cent", "obl fell"),
    ("As many as 40 novices were fined.", "novices", "nsubj:pass fined"),
    ("On Friday the truce, such as it was, came late at night.", "truce", "nsubj came"),
    ("The guild was formed in 1911 by O. Moll and two fellow potters.", "O.", "obl:agent formed"),
    ("The guild was formed in 1911 by O. Moll and two fellow potters.", "potters", "conj O."),
  ])
  func `measures, asides and makers stand where they belong`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    (
      "The guild had the consent of the Port Board, which opened an inquiry in May.", "opened",
      "acl:relcl Board"
    ),
    (
      "The guild began talks with the Port Board, which had opened in May.", "opened",
      "acl:relcl talks"
    ),
  ])
  func `a body opens an inquiry, not its consent`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("The guild blamed a fire at its kiln in June that stopped work.", "June", "nmod fire"),
    ("The guild blamed a strike in May and a fire in June.", "June", "nmod fire"),
    ("The guild blamed the loss on a fire at its kiln in June.", "June", "nmod fire"),
    ("The guild blamed a rival in June.", "June", "obl blamed"),
    ("In June the guild blamed a fire for it.", "June", "obl blamed"),
  ])
  func `what is blamed was when it is said to have been`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("It was not Mr Moll; an Ida Berg, 24, was fined.", "Ida", "nsubj:pass fined"),
    ("They fined Mr Moll; Ida Berg, 24, his niece, wept.", "Moll", "obj fined"),
    (
      "The king opened talks; these were broken off in May, resumed in June and ended in July.",
      "resumed", "conj broken"
    ),
    (
      "The king opened talks; these were broken off in May, resumed in June and ended in July.",
      "ended", "conj broken"
    ),
    ("The jury has heard that two men met in May and fell out in June.", "fell", "conj met"),
    ("The jury heard the men in May and fell out in June.", "fell", "conj heard"),
  ])
  func `verbs behind a semicolon or a report have the subject that stands there`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }
}
