import ISO8601
import Testing

@testable import TimeExpressions

/// Hours that are written in four figures, which may look like years or lengths of time.
@Suite struct FourFigureHourTests {
  @Test(arguments: [
    ("On 4 June 2019 between 1500 and 1730 hrs she swept the yard.", ["15:00", "17:30"]),
    ("On 4 June 2019 she swept the yard from 1500 to 1730 hours.", ["15:00", "17:30"]),
    ("On 4 June 2019, at approximately 1935 hours, the lamp failed.", ["19:35"]),
    ("On 4 June 2019 the lamp failed. Shortly after 1935 hours it smoked.", ["19:35"]),
    ("On 4 June 2019 the lamp failed at approx 1935hrs.", ["19:35"]),
    ("On 4 June 2019 he kept the gate between 0630 and 1830.", ["06:30", "18:30"]),
    ("On 4 June 2019 the lamp failed at 0812.", ["08:12"]),
    ("On 4 June 2019 the lamp failed at 19h35.", ["19:35"]),
    ("On 4 June 2019 the lamp failed at 1935L.", ["19:35"]),
    ("On 4 June 2019 the lamp failed at 19.35 hours.", ["19:35"]),
    ("On 4 June 2019 the lamp failed at 1935Z.", ["19:35"]),
    ("On 4 June 2019 the lamp failed at 19:35Z.", ["19:35"]),
    ("4 June 2019\n\n1935 hrs The lamp failed.", ["19:35"]),
    ("4 June 2019\n\n0812h Lamp lit.", ["08:12"]),
  ])
  func `hours are read`(_ sentence: String, _ hours: [String]) {
    let read = readings(sentence, created: nil)
    for hour in hours { #expect(read.contains { $0.hasSuffix("2019-06-04T\(hour)") }, "\(read)") }
  }

  @Test(arguments: [
    "The glider flew 1935 hours in all.", "After 1500 hours of work it was done.",
    "It took about 1935 hours.", "The tank holds 1500L of oil.",
  ])
  func `lengths and measures are no hours`(_ sentence: String) {
    #expect(!readings(sentence).contains { $0.contains("T") && !$0.contains("PT") })
  }

  @Test func `years beside years stay years`() {
    #expect(readings("It was let between 1840 and 1930.").map(\.count) == [11, 11])
    #expect(readings("They ruled from 1914 to 1930.").allSatisfy { !$0.contains("T") })
  }

  @Test func `lines of a log begin with hours where another can be no year`() {
    let log = "4 June 2019\n\n0812 Lamp lit.\n\n1945 Lamp out.\n\n2010 Gate shut."
    #expect(
      readings(log, created: nil).dropFirst().map { String($0.suffix(16)) } == [
        "2019-06-04T08:12", "2019-06-04T19:45", "2019-06-04T20:10",
      ])
    let named = "Gate log, 4 June 2019\n\n1945 Lamp out.\n\n2010 Gate shut."
    #expect(readings(named, created: nil).last == "2010 = 2019-06-04T20:10")
  }

  @Test func `lines of a chronicle begin with years`() {
    #expect(
      readings("1912 Mill built.\n\n1945 Mill burned.\n\n1999 Mill sold.", created: nil)
        .allSatisfy { !$0.contains("T") })
    let log = "Water log of the mill\n\n1912 Mill built.\n\n1975 Mill sold."
    #expect(readings(log, created: nil).last == "1975 = 1975")
  }

  @Test func `what ends with Z is told by another clock than what names another zone`() {
    let text = "On 4 June 2019 the lamp failed at 10:35 EDT (1435Z)."
    #expect(readings(text).last == "1435Z = 2019-06-04T14:35Z")
  }

  @Test func `a time group has its day before its hour and its year behind its month`() {
    #expect(readings("041830Z JUN 14 Tow cast off.").first == "041830Z JUN 14 = 2014-06-04T18:30")
  }
}
