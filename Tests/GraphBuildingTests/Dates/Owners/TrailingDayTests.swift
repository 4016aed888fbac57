import EventModel
import ISO8601
import Testing

@Suite struct `Days behind what somebody was punished for or told to do` {
  @Test(arguments: [
    ("Holt pleaded guilty to striking a guard on 4 May 2017.", "pleaded"),
    ("Holt was fined for striking a guard on 4 May 2017.", "fined"),
    ("Holt was cautioned for keeping a bear on 4 May 2017.", "cautioned"),
    ("Holt was fined for failing to stop on 4 May 2017.", "fined"),
    ("Holt was sentenced to six months for keeping a bear on 4 May 2017.", "sentenced"),
    ("The firm was ordered to pay the costs on 4 May 2017.", "ordered"),
    ("The guild resolved to sell the hall on 4 May 2017.", "resolved"),
    ("Holt was given notice to quit on 4 May 2017.", "given"),
  ])
  func `tell when it was done to him`(text: String, verb: String) throws {
    let dated = try story(text).events.filter { $0.time?.edtf.description == "2017-05-04" }
    #expect(dated.count == 1)
    #expect(dated.allSatisfy { $0.label.contains(verb) })
  }

  @Test(arguments: [
    ("Holt was accused of keeping a bear on 4 May 2017.", "Holt keeping bear"),
    ("In June 2017 Holt was fined for keeping a bear on 4 May 2017.", "Holt keeping bear"),
    ("Holt was ordered to appear on 4 May 2017.", "Holt to appear"),
  ])
  func `but not where he was accused, or has a day beside it`(text: String, deed: String) throws {
    let event = try story(text).events.first { $0.label == deed }
    #expect(event?.time?.edtf.description == "2017-05-04")
  }

  @Test(arguments: [
    ("The vote on 4 May 2017 was won by Holt.", "won"),
    ("A meeting on 4 May 2017 approved the budget.", "approved"),
    ("The match on 4 May 2017 was abandoned.", "abandoned"),
    ("The debate of 4 May 2017 was watched by many.", "watched"),
    ("The flood of 4 May 2017 destroyed two mills.", "destroyed"),
    ("The final on 4 May 2017 was lost on penalties.", "lost"),
  ])
  func `a day in the subject is that of what it did or what was done in it`(
    text: String, verb: String
  ) throws {
    #expect(
      try story(text).events.contains {
        $0.label.contains(verb) && $0.time?.edtf.description == "2017-05-04"
      })
  }

  @Test(arguments: [
    ("The vote on 4 May 2017 was recalled by Holt.", "recalled"),
    ("The treaty of 4 May 2017 was rejected.", "rejected"),
    ("The meeting on 4 May 2017 was cancelled.", "cancelled"),
  ])
  func `but not of what was done about it`(text: String, verb: String) throws {
    #expect(
      try story(text).events.allSatisfy {
        !$0.label.contains(verb) || $0.time?.edtf.description != "2017-05-04"
      })
  }

  @Test(arguments: ["A letter from 1944 was read.", "The guild relied on a map from 1944."])
  func `the year that a thing is from is not that of what is done with it`(text: String) throws {
    #expect(
      try story(text).events.allSatisfy {
        $0.time?.edtf.bounds.earliest != EDTF("1944")?.bounds.earliest
      })
    let ban = try story("The guild was closed from 1944.")
    #expect(ban.events.contains { $0.time?.edtf.description.hasPrefix("1944") ?? false })
  }

  @Test(arguments: [
    ("In 1926 Otto Holt dies. In May 1945 the mill is bombed.", "dies", EventStatus.occurred),
    ("In 1926 Otto Holt dies. In May 1945 the mill is bombed.", "bombed", .occurred),
    ("Holt lost the vote on 4 May 2017. She leaves office on 7 June 2017.", "leaves", .planned),
    ("The museum opens on 4 May 2017.", "opens", .planned),
    ("Holt opens the museum on 4 May 2017. She died on 7 June 2018.", "opens", .occurred),
  ])
  func `a dated present in a text without a date is a history's or a timetable's`(
    text: String, verb: String, status: EventStatus
  ) throws {
    #expect(try story(text, created: nil).event(verb).status == status)
  }
}
