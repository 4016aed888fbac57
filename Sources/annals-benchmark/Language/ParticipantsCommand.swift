import ArgumentParser
import Foundation
import Language
import Segmentation
import TextModel

/// `annals-benchmark participants`: shows who a text speaks of, mention by mention.
struct ParticipantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants",
    abstract: "Shows the participants of texts and marks their mentions.")

  @Argument(help: "Plain texts.")
  var files: [String]

  func run() throws {
    let analysis = try EnglishAnalysis()
    for file in files {
      let data = try Data(contentsOf: URL(fileURLWithPath: file))
      let source = SourceText(String(decoding: data, as: UTF8.self))
      var text = Segmenter().segment(
        Document(text: source, blocks: BlockSplitter.blocks(of: source)))
      analysis.annotate(&text)
      Self.show(ParticipantResolver().resolve(text), text)
    }
  }

  private static func show(_ resolution: ParticipantResolution, _ text: AnalysedText) {
    for (index, participant) in resolution.participants.enumerated() {
      let aliases =
        participant.aliases.isEmpty ? "" : " = " + participant.aliases.joined(separator: ", ")
      print(
        "\(index) \(participant.kind) \(participant.name)\(aliases) (\(participant.mentions.count))"
      )
    }
    for sentence in text.sentences {
      var line = ""
      for token in sentence.tokens {
        if text.tokens[token].spaceBefore, token > sentence.tokens.lowerBound { line += " " }
        let mention = resolution.mention(at: token)
        if let mention, mention.tokens.lowerBound == token { line += "[" }
        line += text.form(token)
        if let mention, mention.tokens.upperBound == token + 1 {
          line += "]" + mention.participants.map(String.init).joined(separator: ",")
        }
      }
      print(line)
    }
  }
}
