import Segmentation
import TextModel
import Testing

/// Shows the blocks of a text, a line each: `# ` before headings, `- ` before items of lists.
private func blocks(_ string: String) -> String {
  let text = SourceText(string)
  return BlockSplitter.blocks(of: text).map { block in
    let line = text.line(in: block.span)
    return switch block.kind {
    case .heading: "# " + line
    case .listItem: "- " + line
    default: line
    }
  }.joined(separator: "\n")
}

@Suite struct `Lines that are rows` {
  @Test(arguments: [
    (
      "1904 Quarry opened\n1911 Strike\n1926 Quarry sold",
      "- 1904 Quarry opened\n- 1911 Strike\n- 1926 Quarry sold"
    ),
    (
      "Dates\n3 April 2018  Permit granted\n9 July 2019  Pump bought",
      "# Dates\n- 3 April 2018 Permit granted\n- 9 July 2019 Pump bought"
    ),
    (
      "March 2015 Choir founded\nSept. 2016 First tour",
      "- March 2015 Choir founded\n- Sept. 2016 First tour"
    ),
    (
      "Mon 3 April 2017 Gate fitted\nTue 4 April 2017 Gate painted",
      "- Mon 3 April 2017 Gate fitted\n- Tue 4 April 2017 Gate painted"
    ),
    (
      "03/04/2018 09:15 The pump failed.\n17/04/2018 08:00 The pump was mended.",
      "- 03/04/2018 09:15 The pump failed.\n- 17/04/2018 08:00 The pump was mended."
    ),
    (
      "[09:15] The pump failed.\n[09:40] Ada mended it.",
      "- [09:15] The pump failed.\n- [09:40] Ada mended it."
    ),
    (
      "1904\tQuarry opened\n1911\tstrike", "- 1904 Quarry opened\n- 1911 strike"
    ),
    (
      "Permit granted: 3 April 2018\nPump bought: 9 July 2019",
      "- Permit granted: 3 April 2018\n- Pump bought: 9 July 2019"
    ),
    ("Quarry opened 1904\nQuarry sold 1926", "- Quarry opened 1904\n- Quarry sold 1926"),
    (
      "Farm: Hill End\nLease: 3 April 2018\nSale: 9 July 2019",
      "# Farm: Hill End\n- Lease: 3 April 2018\n- Sale: 9 July 2019"
    ),
    (
      "--- 3 April 2018 ---\nAda Holm 18:05\nIt fell.\n--- 4 April 2018 ---\nOtto Brun 08:10\nIt rose.",
      "# --- 3 April 2018 ---\n# Ada Holm 18:05\nIt fell.\n# --- 4 April 2018 ---\n# Otto Brun 08:10\nIt rose."
    ),
    (
      "On 3 April 2018 the permit was granted\nOn 9 July 2019 the pump was bought",
      "# On 3 April 2018 the permit was granted\n# On 9 July 2019 the pump was bought"
    ),
    (
      "(i) 3 April 2018 - permit granted\n(ii) 9 July 2019 - pump bought\n(iii) 2 May 2020 - pump sold",
      "- (i) 3 April 2018 - permit granted\n- (ii) 9 July 2019 - pump bought\n- (iii) 2 May 2020 - pump sold"
    ),
    (
      "Dates\n\n3 April 2018 Permit granted\n\n9 July 2019 Pump bought",
      "# Dates\n- 3 April 2018 Permit granted\n- 9 July 2019 Pump bought"
    ),
  ])
  func `a line with a time of its own goes on in no other`(text: String, expected: String) {
    #expect(blocks(text) == expected)
  }

  @Test(arguments: [
    "The quarry was opened by two brothers, who lived in the house at\n1904 Hill Street. Their sister sold the quarry in 1926 and moved.",
    "The permit was granted to the firm by the council in the town hall on\n3 April 2018 The Hague was told of it, and the pump was bought in May.",
    "The council, which met in May, was told that in\n1921 Quarry Lane was shut, and was told again that in\n1938 Ole Dahl left.",
    "He says that the quarry was sold in the year\n1926 by its owner, who had bought it in\n1911 from the brothers.",
    "The quarry was opened in the same year as the mill, which was 1904\nand was sold with it to the owner of the farm in the year 1926\nwhen nobody would work there any more, as old people tell.",
  ])
  func `a date at the edge of a line of running text parts nothing`(text: String) {
    #expect(!blocks(text).contains("\n"))
  }

  @Test(arguments: [
    ("Saturday 4 May\nThe crew came.", "# Saturday 4 May\nThe crew came."),
    (
      "Version 2.1 (3 May 2018)\nThe menu was removed.",
      "# Version 2.1 (3 May 2018)\nThe menu was removed."
    ),
    ("v2.1 (May 3, 2018)\n* Fixed a slip", "# v2.1 (May 3, 2018)\n- * Fixed a slip"),
    ("Date: 3 May 2018\nThe crew came.", "# Date: 3 May 2018\nThe crew came."),
    ("3 May 2018\nShed cleared\nFence mended", "# 3 May 2018\nShed cleared\nFence mended"),
    (
      "The crew came on 3 May 2018\nThe shed was cleared.",
      "The crew came on 3 May 2018 The shed was cleared."
    ),
  ])
  func `a line that is a time heads the lines below it`(text: String, expected: String) {
    #expect(blocks(text) == expected)
  }

  @Test func `who wrote a message, and when, stands above it`() {
    #expect(
      blocks("ada  2:02 PM\nthe pump failed\nOle Dahl 2:11 PM\nI mended it\n")
        == "# ada 2:02 PM\nthe pump failed\n# Ole Dahl 2:11 PM\nI mended it")
    #expect(
      !blocks("The tug came at 14:02\nand left.\nIt came again at 15:10\nand stayed.").contains("#")
    )
  }

  @Test func `two items below a line without a colon are a list`() {
    #expect(
      blocks("Timeline for 3 May 2018\n- 09:10 Pump failed\n- 09:40 Pump mended")
        == "# Timeline for 3 May 2018\n- - 09:10 Pump failed\n- - 09:40 Pump mended")
  }
}
