import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct MessageTests {
  /// What each message of a text says when it was written, and the words it begins with.
  private func messages(_ text: String, _ format: DocumentFormat = .plainText) throws -> [String] {
    let document = try DocumentReader(format: format).document(text)
    return document.messages.map { message in
      let words = document.prose.bytes[message.begin...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      return "\(message.written?.description ?? "?") \(String(decoding: words, as: UTF8.self))"
    }
  }

  private let head = "From: Ida Lunde\nDate: Thu, 6 Jun 2024 16:42:10 +0200\nSubject: Re: Sails\n\n"

  @Test(arguments: [DocumentFormat.plainText, .markdown])
  func `a quoted mail was written on its own day`(format: DocumentFormat) throws {
    let text =
      head + "The sails came.\n\nOn Mon, 3 Jun 2024 at 09:15, Per Moe <per@moe.example>\nwrote:\n"
      + "> The loft sewed them yesterday.\n> It took long.\n\nThanks for that.\n"
    let document = try DocumentReader(format: format).document(text)
    #expect(document.created == CalendarDate("2024-06-06"))
    #expect(
      try messages(text, format) == ["2024-06-06 From:", "2024-06-03 The", "2024-06-06 Thanks"])
    let blocks = document.blocks.map { document.prose.string(in: $0.span) }
    #expect(!blocks.contains { $0.contains(">") || $0.contains("wrote") })
  }

  @Test(arguments: [
    "________________________________\nFrom: Per Moe\nSent: Monday, June 3, 2024 9:15 AM\nTo: Ida Lunde\n",
    "-----Original Message-----\nFrom: Per Moe\nSent: 3 June 2024 09:15\nSubject: Sails\n",
    "---------- Forwarded message ---------\nFrom: Per Moe <per@moe.example>\nDate: Mon, Jun 3, 2024 at 9:15 AM\n",
    "Begin forwarded message:\n\n*From:* Per Moe\n*Date:* 3 June 2024\n",
    "From: Per Moe\nDate: 2024-06-03 09:15\nTo: Ida Lunde\n",
  ])
  func `so was one that is forwarded or stands below`(inner: String) throws {
    let text = head + "The sails came.\n\n" + inner + "\nThe loft sewed them yesterday.\n"
    #expect(try messages(text) == ["2024-06-06 From:", "2024-06-03 The"])
  }

  @Test func `a mail quoted in a quoted mail has a day of its own`() throws {
    let text =
      head
      + "Good.\n\nOn 3 June 2024, Per wrote:\n> Fine.\n>\n> On 1 June 2024, Ida wrote:\n>> Late.\n> Bye.\n"
    #expect(
      try messages(text) == [
        "2024-06-06 From:", "2024-06-03 Fine.", "2024-06-01 Late.", "2024-06-03 Bye.",
      ])
  }

  @Test func `where the head of a quoted mail gives no clear day, it is open`() throws {
    let text = head + "Good.\n\nPer Moe wrote:\n> The loft sewed them yesterday.\n"
    #expect(try messages(text) == ["2024-06-06 From:", "? The"])
    let numbers =
      head + "Good.\n\nFrom: Per Moe\nSent: 03/06/2024\nTo: Ida\n\nThey came yesterday.\n"
    #expect(try messages(numbers) == ["2024-06-06 From:", "? They"])
  }

  @Test func `the text is dated by its latest mail`() throws {
    let text =
      "From: Per Moe\nDate: 3 June 2024\n\nFine.\n\nFrom: Ida Lunde\nDate: 6 June 2024\n\nGood.\n"
    #expect(try DocumentReader().document(text).created == CalendarDate("2024-06-06"))
  }

  @Test(arguments: [
    "From: Ida Lunde\nDate: 6 June 2024\nTo: Per Moe\n\nThe sails came.\n",
    "On 3 May 1915 the bishop wrote:\n\nDear mother, we arrived yesterday.\n",
    "On 3 May 1915 the bishop wrote: “We arrived yesterday.”\n\nOn 5 May he left.\n",
    "From: 3 May 2024\nTo: 5 May 2024\n\nThe yard was shut.\n\nFrom: 7 May 2024\nTo: 9 May 2024\n",
    "The sails came.\n\n> A sail is a tent for the wind.\n",
    "Date: 3 May 2024\nSubject: Sails\n\nFine.\n\nDate: 6 May 2024\nSubject: Masts\n\nGood.\n",
  ])
  func `other texts are one message`(text: String) throws {
    #expect(try messages(text).isEmpty)
  }
}
