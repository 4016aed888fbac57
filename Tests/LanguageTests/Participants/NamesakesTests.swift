import Testing

@Suite struct `Names that stand for others` {
  @Test(arguments: [
    ("The steamer Clara left Bergen. The ship sank.", "The ship{Clara} sank"),
    ("The steamer Clara left Bergen. The stricken vessel sank.", "vessel{Clara} sank"),
    ("The ferry Polar Star left Oslo. The ship sank.", "The ship{Polar Star} sank"),
    ("The Danes sailed to Bergen. The ship sank.", "The ship{The ship} sank"),
    ("The ferry Clara left Bergen. The ferry sank.", "The ferry{Clara} sank"),
    ("Holm Lines launched the Clara in 1950. The ship sank.", "The ship{Clara} sank"),
    ("The steamer Clara met a trawler. The ship sank.", "The ship{The ship} sank"),
    ("The steamer Clara met the ferry Bjarne. The ship sank.", "The ship{The ship} sank"),
    ("The steamer Clara sank. The ship that hit her fled.", "The ship{The ship} that"),
    ("The steamer Clara sank. The ferry fled.", "The ferry{The ferry} fled"),
    ("Holm Lines sold the Clara in 1950. The ship sank.", "The ship{The ship} sank"),
  ])
  func `a ship goes by its kind`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Berg Moe LLP was set up in 2010. Ms Moe forged a bill. She fled.", "Ms Moe{Moe} forged"),
    ("Holm Holdings plc failed. Mr Holm was jailed.", "Mr Holm{Holm} was"),
    ("Otto Holm set up Holm Mills Ltd in 1990. Mr Holm left.", "Mr Holm{Otto Holm} left"),
    ("Holm Holdings plc failed. Holm was sold.", "Holm{Holm Holdings plc} was"),
  ])
  func `nobody is the firm that bears his name`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Karl Berg-Holm opened a mill. In 1950 Berg-Holm sold it.", "Holm{Karl Berg-Holm} sold"),
    ("Ida Berg-Rask was born in Bergen. Berg-Rask studied law.", "Rask{Ida Berg-Rask} studied"),
    ("Ida Berg-Rask was born in Bergen. Ida Berg studied law.", "Ida Berg{Ida Berg} studied"),
    ("Ida Holm (née Berg) was a smith. Berg was born in Oslo.", "Berg{Ida Holm} was"),
    ("Ida Holm (born Ida Berg) was a smith. Berg went to Oslo.", "Berg{Ida Holm} went"),
    ("Ida Holm met Ida Berg in Oslo. Berg was a smith.", "Berg{Ida Berg} was"),
  ])
  func `a surname may be double or that of birth`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("The law was read by the Finance Minister, Ida Berg.", "Finance Minister{Ida Berg},"),
    ("The Prime Minister, Karl Berg and Ida Holm fell.", "Prime Minister, Karl"),
    ("The Prime Minister, Karl Berg, fell.", "Prime Minister{Karl Berg},"),
  ])
  func `an office with capitals goes by the name in commas`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    (
      "Ida Holm (4 May 1870 – 3 June 1950) was a poet. She wed Karl Holm. Holm died in 1926.",
      "Holm{Karl Holm} died"
    ),
    (
      "Ida Holm (4 May 1870 – 3 June 1950) was a poet. She wed Karl Holm. Holm died in 1950.",
      "Holm{Ida Holm} died"
    ),
  ])
  func `the dead of a year are not those of another`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Holm dismissed the coach, Ida Berg. She refused to go.", "She{Ida Berg} refused"),
    ("Ida Holm dismissed the coach, Ann Berg. She refused to go.", "She{Ida Holm} refused"),
  ])
  func `she is rather a woman than anybody`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Holm Partners said that it would sell.", "it{Holm Partners} would")
  ])
  func `a body has the whole of its name`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Xu-Mei-Lin ran a mill. In 1950 Xu sold it.", "Xu{Xu-Mei-Lin} sold"),
    ("Xu-Mei-Lin ran a mill. In 1950 Xu Mei-lin sold it.", "lin{Xu-Mei-Lin} sold"),
    ("Xu Mei Lin ran a mill. In 1950 Xu Mei-lin sold it.", "lin{Xu Mei Lin} sold"),
    ("Xu Mei Lin ran a mill. In 1950 Xu Bolin sold it.", "Bolin{Xu Bolin} sold"),
  ])
  func `a family's name may come first`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    (
      "Ida Berg sued the mill. Holm Lines hired a yacht, the Clara. She sailed in May.",
      "She{Clara} sailed"
    ),
    (
      "Ida Berg sued the mill. The Clara, a grain ship, lay there. She sailed. The port held her.",
      "her{Clara}."
    ),
    ("Ida Berg hired a yacht, the Clara. She sailed in May.", "She{Ida Berg} sailed"),
    ("The yacht Clara left. Ida Berg waited. She sailed in May.", "She{Ida Berg} sailed"),
  ])
  func `she is the ship that was spoken of last and does what ships do`(
    text: String, part: String
  ) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Wexcombe Mills Corp. made flour. Wexcombe closed a yard.", "Wexcombe{Wexcombe Mills Corp.}"),
    (
      "Karl Wexcombe ran Wexcombe Mills Corp. in May. Wexcombe closed a yard.",
      "Wexcombe{Karl Wexcombe} closed"
    ),
  ])
  func `a firm goes by the first word of its name`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }
}
