import DocumentReading
import Testing
import TextModel

/// The prose that is read of a text.
private func prose(_ text: String) throws -> String {
  let document = try DocumentReader(format: .plainText).document(text)
  return String(decoding: document.prose.bytes, as: UTF8.self)
}

@Suite struct `Clocks with full stops at the heads of lines` {
  @Test(arguments: [
    "05.30 Boat left.\n06.10 Boat sank.\n07.45 Crew found.",
    "Log\n\n22.45 – Bell rang.\n23.05 – Fire.\n00.20 – Gate opened.",
    "Harbour watch, 3 May 2021\n- **9.05** Boat left.\n- **9.10** Boat sank.",
    "3 May 2021\n\n[21.50] Bell rang.\n[23.05] Gate opened.",
    "8.15 Bus left.\n10.40 Bus stopped.\n13.05 Bus arrived.\n15.30 Driver slept.",
    "Time | Event\n21.50 | Bell rang\n23.05 | Gate opened",
  ])
  func `several that rise are hours`(text: String) throws {
    let document = try DocumentReader(format: .plainText).document(text)
    let line = try #require(try prose(text).split(separator: "\n").last)
    #expect(line.contains(":"))
    #expect(String(decoding: document.text.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "1.01 The seller delivers.\n1.02 The buyer pays.\n2.01 The court decides.",
    "12.50 The soup was thin.\n14.20 The steak was cold.\n18.00 The duck was dry.",
    "Diary\n\n12.03 Party.\n14.03 Rain.\n02.04 Party.\n09.05 Rain.",
    "3 May 2021\n\n21.75 Shares sold.\n23.05 Shares bought.",
    "05.30 Boat left.\n06.10 Boat sank.",
    "15.30 Gate shut.\n13.05 Gate open.\n10.40 Gate shut.\n8.15 Gate open.",
    "It cost\n12.50 and more.\n13.20 was asked.\n14.10 was paid.\n15.40 was too much.",
    "Log\n\n9.05", "Log\n\n9.0", "Log\n\n9.", "9.05 ", "-",
  ])
  func `sections, prices and days are not`(text: String) throws {
    #expect(try prose(text) == text)
  }
}
