import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `The world wars by name` {
  @Test(arguments: [
    ("Her brothers fell in the First World War.", "fell", "1914/1918"),
    ("The hall was used as a store during World War II.", "used", "1939/1945"),
    ("The firm moved inland after the Second World War.", "moved", "1945/.."),
    ("He was in Oslo when World War One broke out.", "broke", "1914"),
    ("World War Two had ended before they met.", "ended", "1945"),
  ])
  func `what was in a world war was in its years`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("During the First World War, the guild was closed, and Orr worked in Bath.", "worked"),
    ("In World War I the mill burned, the dyers fled and nobody returned.", "fled"),
  ])
  func `a war that opens a sentence holds for what is joined behind it`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == "1914/1918")
  }

  @Test(arguments: [
    ("The guild was closed in the First World War, and Orr left for Bath.", "left"),
    ("During the First World War, the guild was closed, and later Orr left for Bath.", "left"),
  ])
  func `a war behind the first verb or before a later deed does not`(
    text: String, word: String
  ) throws {
    let time = try story(text, created: nil).event(word).time
    #expect(time?.edtf.description != "1914/1918")
  }

  @Test func `a date of its own goes before`() throws {
    let graph = try story("She fought in the Second World War in May 1940.", created: nil)
    #expect(try graph.event("fought").time?.edtf.description == "1940-05")
  }

  @Test(arguments: [
    ("They feared a Third World War.", "feared"),
    ("The town was shelled in the war.", "shelled"),
    ("A First World War gun was found on the beach.", "found"),
    ("The book described the men in the First World War.", "described"),
  ])
  func `another war, a war without a name and a thing named after one give no years`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time == nil)
  }
}
