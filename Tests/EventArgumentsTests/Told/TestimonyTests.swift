import Testing

/// Hours that somebody tells a court of, on a day that is only that of telling it.
@Suite struct TestimonyTests {
  @Test(arguments: [
    "On Friday Ida Holm told the jury that the lodger had gone out at 9.05. At 10.25 he rang her.",
    "The cook gave evidence on Friday. She had gone out at 9.05. At 10.25 he rang her.",
    "The inquest was told on Friday that he had gone out at 9.05.\n\nAt 10.25 he rang her.",
  ])
  func `hours told in court are of no day that is known`(_ text: String) throws {
    let read = try readings(text, created: "2023-06-20")
    #expect(read.contains("Friday = 2023-06-16"))
    #expect(read.contains("9.05 = XXXX-XX-XXT09:05"))
    #expect(read.last == "10.25 = XXXX-XX-XXT10:25")
  }

  @Test(arguments: [
    ("The trial opened on Friday. At 10.25 the cook was called.", "2023-06-16T10:25"),
    ("The cook gave evidence on Friday. The court rose at 4.15 p.m.", "2023-06-16T16:15"),
    ("The cook gave evidence at 10.25 on Friday.", "2023-06-16T10:25"),
    ("On Friday the cook told reporters that he had left at 10.25.", "2023-06-16T10:25"),
    (
      "The cook told the jury that on 3 May 2021 he had gone out. At 10.25 he rang her.",
      "2021-05-03T10:25"
    ),
    (
      "Berg gave evidence on Friday. On Sunday the ferry sailed. It was back at 10.25.",
      "2023-06-18T10:25"
    ),
  ])
  func `hours of the court and of days that are named stay`(_ text: String, _ value: String) throws
  {
    #expect(try readings(text, created: "2023-06-20").contains { $0.hasSuffix("= " + value) })
  }

  @Test func `the day of giving evidence is near the writing however long ago the story was`()
    throws
  {
    let news = "The barn burned at 2 a.m. on 3 March 2019. On Friday the carter gave evidence."
    #expect(try readings(news, created: "2023-06-20").last == "Friday = 2023-06-16")
    let story = "The barn burned at 2 a.m. on 3 March 2019. The visit was put off until Friday."
    #expect(try readings(story, created: "2023-06-20").last == "Friday = 2019-03-08")
  }

  @Test func `an hour that had been is not of the day of writing where the story is long past`()
    throws
  {
    let story = """
      The tug sank in May 1971. Five men were drowned. Nobody was blamed. The lamp on the mole was out. It had gone out at 9.50.
      """
    #expect(try readings(story, created: "2023-06-20").last == "9.50 = XXXX-XX-XXT09:50")
    let news = "The tug sank in May. The lamp on the mole was out. It had gone out at 9.50."
    #expect(try readings(news, created: "2023-06-20").last == "9.50 = 2023-06-20T09:50")
  }

  @Test(arguments: [
    "Berg was arrested on 3 March. A porter said she had seen him at 9.05.",
    "Berg was questioned on 3 March. He told police he had gone out at 9.05.",
    "The shop was shut on 3 March 2018. A porter came forward in 2020 to say she had seen him at 9.05.",
  ])
  func `what a witness had seen is not of the day of an arrest`(_ text: String) throws {
    #expect(try readings(text, created: "2023-03-20").last == "9.05 = XXXX-XX-XXT09:05")
  }

  @Test(arguments: [
    "The shop was robbed on 3 March. A porter said she had seen him at 9.05.",
    "Berg was arrested at 11.15 on 3 March. A porter said she had seen him at 9.05.",
    "Berg was arrested on 3 March. He was seen by a doctor at 9.05.",
  ])
  func `what a witness had seen is of the day of the deed`(_ text: String) throws {
    #expect(try readings(text, created: "2023-03-20").last == "9.05 = 2023-03-03T09:05")
  }

  private func readings(_ text: String, created: String) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}
