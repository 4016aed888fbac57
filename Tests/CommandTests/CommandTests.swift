import Testing

@testable import annals_cli

@Suite struct CommandTests {
  private let story = "The ferry left the quay on 3 March 2021. It sank two days later.\n"
  private let place = Workplace()

  @Test func `the extension decides the format, and -T wins`() async {
    let text = place.write(story, "ferry.txt")
    for (name, start) in [("a.json", "{"), ("a.dot", "digraph"), ("a.svg", "<svg")] {
      #expect(await annals(text, "-q", "-o", place.file(name)) == 0)
      #expect(place.read(name)?.hasPrefix(start) == true, "\(name)")
    }
    #expect(await annals(text, "-q", "-Tjson", "-o", place.file("b.svg")) == 0)
    #expect(place.read("b.svg")?.hasPrefix("{") == true)
    #expect(await annals("extract", text, "-q", "-T", "dot", "-o", place.file("c")) == 0)
    #expect(place.read("c")?.hasPrefix("digraph") == true)
  }

  @Test func `a graph in JSON is an input as well`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals("extract", text, "-q", "-o", place.file("g.json")) == 0)
    #expect(await annals(place.file("g.json"), "-q", "-o", place.file("g.svg")) == 0)
    #expect(await annals(text, "-q", "-o", place.file("t.svg")) == 0)
    #expect(place.read("g.svg") == place.read("t.svg"))
    #expect(await annals("check", "-q", place.file("g.json")) == 0)
  }

  @Test func `several inputs make one graph, or one each in a folder`() async {
    let first = place.write(story, "one.txt")
    let second = place.write("It was raised on 9 May 2021.\n", "two.txt")
    #expect(await annals("extract", first, second, "-q", "-o", place.file("both.json")) == 0)
    #expect(place.read("both.json")?.contains("\"two.txt\"") == true)
    let folder = Workplace()
    #expect(await annals("extract", first, second, "-q", "-o", folder.path) == 0)
    #expect(folder.names == ["one.json", "two.json"])
  }

  @Test func `texts are checked together only when asked`() async {
    let first = place.write("Ann Lee died on 3 May 1990.\n", "first.txt")
    let second = place.write("Ann Lee died on 5 May 1990.\n", "second.txt")
    #expect(await annals("check", "-q", first, second) == 0)
    #expect(await annals("check", "-q", "--together", first, second) == 1)
    #expect(await annals("check", "-q", "--together", first, first) == 0)
  }

  @Test func `a bad input among several does not stop the others`() async {
    let good = place.write(story, "good.txt")
    let bad = place.write("", "bad.txt")
    let folder = Workplace()
    #expect(await annals("extract", bad, good, "-q", "-o", folder.path) == 2)
    #expect(folder.names == ["good.json"])
  }

  @Test func `inputs of one name are not written over each other`() async {
    let other = Workplace()
    let (first, second) = (place.write(story, "a.txt"), other.write(story, "a.txt"))
    let folder = Workplace()
    #expect(await annals("extract", first, second, "-q", "-o", folder.path) == 64)
    #expect(folder.names.isEmpty)
  }

  @Test func `what cannot be read ends with status 2`() async {
    #expect(await annals("extract", place.file("none.txt")) == 2)
    #expect(await annals("extract", place.path) == 2)
    #expect(await annals("extract", place.write("", "empty.txt")) == 2)
    #expect(await annals("render", place.write("{\"version\": 1", "bad.json")) == 2)
    #expect(await annals("render", place.write("{\"events\": 1}", "bad.json")) == 2)
  }

  @Test func `wrong usage ends with status 64`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals("extract", text, "--date", "soon") == 64)
    #expect(await annals("extract", text, "-o", place.file("a.xyz")) == 64)
    #expect(await annals("extract", text, "-T", "png") == 64)
    #expect(await annals("render", text, "--events", "0") == 64)
    #expect(await annals("render", text, "--layout", "fdp") == 64)
    #expect(await annals("extract", text, "--nonsense") == 64)
  }

  @Test func `an output that cannot be written ends with status 2 and leaves nothing`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals("extract", text, "-q", "-o", place.file("no/such.json")) == 2)
    #expect(await annals("extract", text, "-q", "-T", "json", "-o", "/dev/full") == 2)
    #expect(place.names == ["ferry.txt"])
  }

  @Test func `a text is never written over by its own picture`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals(text, "-q", "-o", text) == 64)
    #expect(await annals("extract", text, "-q", "-T", "json", "-o", text) == 64)
    #expect(place.read("ferry.txt") == story)
  }

  @Test func `what is no text of its own or no graph is refused`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals(text, "-q", "-o", place.file("ferry.svg")) == 0)
    #expect(await annals(place.file("ferry.svg"), "-q", "-T", "text") == 2)
    #expect(await annals("check", "-q", place.write("{\"version\":1}", "g.json")) == 2)
    #expect(await annals("extract", text, "-q", "-o", place.file("t.json")) == 0)
    #expect(await annals("times", place.file("t.json")) == 2)
  }

  @Test func `a page of the web is read as one under a text's name too`() async {
    let page = place.write(
      "<!DOCTYPE html><html><body><p>The <b>ferry</b> sank on 3 May 2021.</p></body></html>",
      "page.txt")
    #expect(await annals(page, "-q", "-T", "text", "-o", place.file("t.txt")) == 0)
    #expect(place.read("t.txt")?.contains("Ferry sank") == true)
    #expect(place.read("t.txt")?.contains("html") == false)
  }

  @Test func `TimeML is written by name as well`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals(text, "-q", "-o", place.file("a.tml")) == 0)
    #expect(place.read("a.tml")?.contains("<TimeML") == true)
  }

  @Test func `TimeML is made of one text, never of a graph`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals("extract", text, "-q", "-o", place.file("g.json")) == 0)
    #expect(await annals("extract", "-T", "timeml", place.file("g.json")) == 64)
    #expect(await annals("extract", "-T", "timeml", text, text) == 64)
  }

  @Test func `a number of events is kept to`() async {
    let text = place.write(
      (1801...1899).map { "In \($0) a mill was built at Holm.\n" }.joined(), "mills.txt")
    #expect(await annals(text, "-q", "-T", "text", "--events", "9", "-o", place.file("t.txt")) == 0)
    let rows = place.read("t.txt")?.split(separator: "\n").filter { $0.contains("● Mill") } ?? []
    #expect(rows.count == 9)
    // They are spread over the whole text.
    #expect(rows.last?.contains("188") == true || rows.last?.contains("189") == true)
  }

  @Test func `a file is replaced whole and keeps its permissions`() async {
    let text = place.write(story, "ferry.txt")
    _ = place.write("old", "g.json")
    #expect(await annals("extract", text, "-q", "-o", place.file("g.json")) == 0)
    #expect(place.read("g.json")?.hasPrefix("{") == true)
    #expect(place.names == ["ferry.txt", "g.json"])
  }

  @Test func `a text without events is drawn as such`() async {
    let text = place.write("Nothing.\n", "none.txt")
    #expect(await annals(text, "-q", "-o", place.file("none.svg")) == 0)
    #expect(place.read("none.svg")?.contains("No events") == true)
  }

  @Test func `rules that hold end with 0, others with 1, no rules with 2`() async {
    let text = place.write(story, "ferry.txt")
    let good = place.write("acyclic\nconsistent\n", "good.outline")
    let bad = place.write("count 1000\n", "bad.outline")
    #expect(await annals("check", text, "-q", "--rules", good) == 0)
    #expect(await annals("check", text, "-q", "--rules", bad) == 1)
    #expect(await annals("check", text, "-q", "--rules", place.write("before\n", "x")) == 2)
    #expect(await annals("check", text, "-q", "--rules", place.write("", "x")) == 2)
  }

  @Test func `an event that nobody knows cannot be explained`() async {
    let text = place.write(story, "ferry.txt")
    #expect(await annals("explain", text, "coronation") == 2)
  }
}
