import ArgumentParser
import Foundation
import Language
import TextModel
import TimeML

/// Writes TimeML documents as CoNLL-U with an event's attributes in the last column, for the network's trainers.
struct EventWordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event-words",
    abstract: "Writes the words of TimeML documents with their events, as CoNLL-U.",
    discussion: """
      The last column of an event's last word says Event=CLASS|Tense=…|Aspect=…|Polarity=…; words before it in \
      the event, and words of time expressions, of which nothing is to be learnt, say Event=Unknown. Documents of \
      AQUAINT, whose polarity is not to be trusted, say none.
      """)

  @Argument(help: "Folders of TimeML files.")
  var folders: [String]

  @Option(help: "A list of documents to leave out, one a line, as FOLDER/NAME.")
  var exclude: String

  @Option(help: "One document in so many is held out.")
  var holdOut = 11

  @Option(help: "The file for the documents to learn from.")
  var output: String

  @Option(help: "The file for the documents that are held out.")
  var heldOutput: String

  func run() throws {
    let analysis = try EnglishAnalysis()
    let corpus = try EventCorpus(folders, excluding: try DocumentList.read(exclude)) { text in
      analysis.annotate(&text)
    }
    var (learnt, held) = ("", "")
    for (index, item) in corpus.items.enumerated() {
      if DocumentList.isHeldOut(index, oneIn: holdOut) {
        held += Self.lines(of: item)
      } else {
        learnt += Self.lines(of: item)
      }
    }
    try Data(learnt.utf8).write(to: URL(fileURLWithPath: output))
    try Data(held.utf8).write(to: URL(fileURLWithPath: heldOutput))
  }

  private static func lines(of item: EventCorpus.Item) -> String {
    let text = item.syntax.text
    var inTime = [Bool](repeating: false, count: text.tokens.count)
    for time in item.times { for token in time { inTime[token] = true } }
    let hasPolarity = !item.name.contains("AQUAINT")
    var out = "# newdoc id = \(item.name)\n"
    for sentence in text.sentences {
      for (index, number) in sentence.tokens.enumerated() {
        let token = text.tokens[number]
        let head = token.head < 0 ? 0 : token.head - sentence.tokens.lowerBound + 1
        var notes: [String] = []
        let event = item.event[number]
        if event >= 0 {
          let gold = item.gold.events[event]
          notes = ["Event=\(gold.kind)", "Tense=\(gold.tense)", "Aspect=\(gold.aspect)"]
          if hasPolarity { notes.append("Polarity=\(gold.polarity)") }
        } else if event == -2 || inTime[number] {
          notes = ["Event=Unknown"]
        }
        let isLast = index + 1 == sentence.tokens.count
        if !isLast, !text.tokens[number + 1].spaceBefore { notes.append("SpaceAfter=No") }
        let last = notes.isEmpty ? "_" : notes.joined(separator: "|")
        let fields = [
          "\(index + 1)", text.words[token.word].form, "_", token.partOfSpeech.rawValue,
          token.tag.rawValue, "_", "\(head)", token.relation.rawValue, "_", last,
        ]
        out += fields.joined(separator: "\t") + "\n"
      }
      out += "\n"
    }
    return out
  }
}
