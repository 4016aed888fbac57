import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct HTMLTests {
  private func read(_ page: String) throws -> Document {
    try DocumentReader(format: .html).document(page)
  }

  private func texts(_ page: String) throws -> [String] {
    let document = try read(page)
    return document.blocks.map { document.text.string(in: $0.span) }
  }

  private let story = """
    <p>The ferry left the quay at noon with forty passengers, and an hour later the harbour master lost sight of it.</p>
    <p>Boats went out until dusk; none of them found more than a plank, a hat and an empty crate of oranges.</p>
    """

  @Test(arguments: [
    #"<meta property="article:published_time" content="2021-03-03T23:30:00-05:00">"#,
    #"<meta name="DC.date" content="2021-03-03">"#,
    #"<meta name="date" content="March 3, 2021">"#,
    #"<meta itemprop="datePublished" content="20210303"><meta name="pubdate" content="2021/03/03">"#,
    #"<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2022-01-01", "datePublished" : "2021-03-03T08:00Z"}</script>"#,
    #"<meta property="article:modified_time" content="2022-01-01"><meta name="pubdate" content="Wed, 03 Mar 2021 08:00:00 GMT">"#,
  ])
  func `the page's metadata gives the date`(head: String) throws {
    let document = try read("<html><head>\(head)</head><body>\(story)</body></html>")
    #expect(document.created == CalendarDate("2021-03-03"))
  }

  @Test(arguments: [
    #"<time datetime="2021-03-03T08:00">3 March</time>"#,
    #"<time class="updated" datetime="2022-01-01">x</time><time>3 March 2021</time>"#,
    #"<span class="entry-published">Wednesday, 3 March 2021, 08:00</span>"#,
    #"<p>Published on 3 March 2021</p>"#,
  ])
  func `the page's text gives the date`(line: String) throws {
    #expect(
      try read("<body><article><h1>Lost</h1>\(line)\(story)</article>").created
        == CalendarDate("2021-03-03"))
  }

  @Test func `a date of change is not taken`() throws {
    let head =
      #"<meta property="article:modified_time" content="2022-01-01"><meta property="og:updated_time" content="2022-01-01">"#
    #expect(try read("<head>\(head)</head><body>\(story)").created == nil)
  }

  @Test func `the title is the card's, else the first heading, else the window's`() throws {
    let card = #"<meta property="og:title" content="Card &amp; title">"#
    #expect(
      try read("<head>\(card)<title>W</title></head><h1>H</h1>\(story)").title == "Card & title")
    #expect(
      try read("<head><title>W</title></head><h1>The\n <i>lost</i> ferry</h1>\(story)").title
        == "The lost ferry")
    #expect(try read("<head><title>W</title></head>\(story)").title == "W")
  }

  @Test func `menus, notes, scripts and comments are not read`() throws {
    let page = """
      <body><nav><ul><li><a href=/>Home</a><li><a href=/news>News 1986</a></ul></nav>
      <header><p>The Harbour Times, founded 1887</p></header>
      <div class="cookie-banner">We set cookies in 1988.</div>
      <article><h1>Lost</h1><!-- written in 1989 -->\(story)
      <script>var year = 1990</script><style>p { width: 1991px }</style>
      <div class="share-buttons">Share since 1992</div>
      <aside>Also in 1993</aside><figure><img><figcaption>A boat, 1994</figcaption></figure>
      <p>It was <del>never</del> found<sup class="reference">[1]</sup>.</p></article>
      <div id="comments"><p>First! 1995</p></div><footer>© 1996</footer></body>
      """
    let texts = try texts(page)
    #expect(texts.count == 4)
    #expect(texts.first == "Lost")
    #expect(texts.last == "It was found.")
    #expect(!texts.joined().contains("19"))
  }

  @Test func `without a marked article the body is read but for its lists of links`() throws {
    let page = """
      <body><div><a href=a>Home</a> <a href=b>News of 1986</a> <a href=c>Sport</a></div>
      \(story)<ul><li><a href=d>More 1987</a><li><a href=e>More</a><li><a href=f>Yet more</a></ul>
      """
    #expect(try texts(page).count == 2)
  }

  @Test func `blocks are parted and white space is single`() throws {
    let page = """
      <article><h2>A&nbsp;b</h2>One<br>two<br><br>three <b>bold</b>face
      <ul><li>first<li><p>second</p></ul><blockquote><p>said</p></blockquote>
      <dl><dt>14:02<dd>deploy began<dt>14:05<dd>it failed</dl>
      <table><tr><th>1986<td>launch<td>here</table></article>
      """
    let document = try read(page)
    #expect(
      try texts(page) == [
        "A b", "One two", "three boldface", "first", "second", "said", "14:02: deploy began",
        "14:05: it failed", "1986: launch; here",
      ])
    #expect(
      document.blocks.map(\.kind) == [
        .heading(level: 2), .paragraph, .paragraph, .listItem, .listItem, .quotation, .paragraph,
        .paragraph, .paragraph,
      ])
  }

  @Test func `a page in another encoding is decoded`() throws {
    let latin: [UInt8] =
      Array("<p>Caf".utf8) + [0xE9] + Array(" <b>na".utf8) + [0xEF] + Array("ve</b>".utf8)
    let reader = DocumentReader(format: .html)
    let plain = try reader.document(latin, source: "-")
    #expect(plain.text.string(in: plain.blocks[0].span) == "Café naïve")
    let declared = try reader.document(Array("<meta charset=iso-8859-1>".utf8) + latin, source: "-")
    #expect(declared.text.string(in: declared.blocks[0].span) == "Café naïve")
    let utf8 = try reader.document("<meta charset=iso-8859-1><p>Café")
    #expect(utf8.text.string(in: utf8.blocks[0].span) == "Café")
  }

  @Test func `a page of preformatted text is read as plain text`() throws {
    #expect(try texts("<pre>One line.\n\nAnother line.</pre>") == ["One line.", "Another line."])
    #expect(try texts("\(story)<pre>let a = 1986</pre>").count == 2)
  }

  @Test func `a short paragraph in bold letters is a heading, unless it is a sentence`() throws {
    let document = try DocumentReader(format: .html).document(
      "<p>It left.</p><p> <b>Findings</b> </p><p><strong>It sank.</strong></p><p><b>Time</b> noon</p>"
    )
    #expect(
      document.blocks.map(\.kind) == [.paragraph, .heading(level: 4), .paragraph, .paragraph])
  }
}
