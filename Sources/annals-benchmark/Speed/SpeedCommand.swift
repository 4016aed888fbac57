import Annals
import ArgumentParser
import DocumentReading
import EventModel
import TextModel

/// `annals-benchmark speed`: start-up to picture, words a second, peak memory.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Measures the command from cold start to picture, and the reading alone.",
    discussion: """
      Spawns the command, and for comparison `dot` on the same picture, several times each; reads the texts in this \
      process for some seconds on one core. Medians are given, with the best in brackets.
      """)

  @Option(help: "The command to measure.")
  var annals = ".build/release/annals"

  @Option(help: "How often each command is spawned.")
  var runs = 21

  @Option(help: "For how many seconds texts are read.")
  var seconds = 3

  @Argument(help: "Texts; together they make the article to be drawn.")
  var files = ["seeds/harbour-tunnel.txt", "seeds/library-of-alexandria.txt"]

  func run() throws {
    let reader = DocumentReader()
    var article: [UInt8] = []
    for file in files { article += try reader.bytes(at: file) + [0x0A, 0x0A] }
    let document = try reader.document(article, source: "article.txt")
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = try folder.write(article, named: "article.txt")
    let words = article.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.count
    print("article of \(words) words, \(article.count) bytes; \(runs) runs each")

    try measure("annals --version", [annals, "--version"])
    try measure(
      "annals extract", [annals, "extract", text, "--quiet", "-o", folder.path("a.json")])
    let dot = folder.path("a.dot")
    try measure("annals render -T dot", [annals, text, "--quiet", "-o", dot])
    try measure("annals render -T svg", [annals, text, "--quiet", "-o", folder.path("a.svg")])
    // The picture's engine is named in the file; plain dot obeys it.
    try measure("dot -Tsvg on that DOT", ["dot", "-Tsvg", dot, "-o", folder.path("b.svg")])

    try read(document, words: words)
  }

  private func measure(_ name: String, _ command: [String]) throws {
    var spans: [Double] = []
    var memory = 0
    for _ in 0..<max(1, runs) {
      guard let run = ChildProcess.run(command) else {
        print("\(padded(name))  not available")
        return
      }
      spans.append(run.milliseconds)
      memory = max(memory, run.peakKilobytes)
    }
    spans.sort()
    print(
      "\(padded(name))  \(rounded(spans[spans.count / 2])) ms (\(rounded(spans[0])) ms)"
        + "  peak \(memory / 1_024) MB")
  }

  private func read(_ document: Document, words: Int) throws {
    let clock = ContinuousClock()
    var events = try EventGraph(document).events.count
    var count = 0
    let start = clock.now
    while start.duration(to: clock.now) < .seconds(seconds) {
      events = try EventGraph(document).events.count
      count += 1
    }
    let spent = start.duration(to: clock.now) / .milliseconds(1)
    let rate = Double(words * count) / spent * 1_000
    print(
      "\(padded("reading, one core"))  \(Int(rate)) words a second, "
        + "\(rounded(spent / Double(max(count, 1)))) ms an article, \(events) events")
  }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 22 - name.count))
  }

  private func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
