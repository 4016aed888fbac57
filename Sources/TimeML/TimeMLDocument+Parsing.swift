internal import TextModel

extension TimeMLDocument {
  /// Reads a TimeML file.
  ///
  /// Anything that is not TimeML gives an empty document; annotations inside annotations are kept apart by their
  /// spans.
  public init(parsing bytes: [UInt8]) {
    var reader = TimeMLParser()
    var scanner = XMLScanner(bytes)
    while let piece = scanner.next() { reader.take(piece) }
    self = reader.finish()
  }
}

/// The state of reading one file.
private struct TimeMLParser {
  private var document = TimeMLDocument(id: "", text: [])
  private var path: [String] = []
  private var open: [(name: String, attributes: [String: String], begin: Int)] = []
  private var instances: [String: [String: String]] = [:]
  private var words: [UInt8] = []
  private var isInText = false

  mutating func take(_ piece: XMLScanner.Piece) {
    switch piece {
    case .text(let bytes):
      if isInText { document.text += bytes } else { words += bytes }
    case .open("TEXT", _, let isEmpty): isInText = !isEmpty
    case .close("TEXT"): isInText = false
    case .open(let name, let attributes, let isEmpty):
      words = []
      if isEmpty {
        takeEmpty(name, attributes)
      } else {
        open.append((name, attributes, document.text.count))
        if name == "MAKEINSTANCE" || name == "TLINK" { takeEmpty(name, attributes) }
      }
    case .close(let name):
      guard let last = open.last, last.name == name else { return }
      open.removeLast()
      close(last.name, last.attributes, TextSpan(last.begin, document.text.count))
    }
  }

  private mutating func takeEmpty(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "MAKEINSTANCE":
      if let event = attributes["eventID"] { instances[event] = attributes }
    case "TLINK":
      let source =
        attributes["eventInstanceID"] ?? attributes["timeID"] ?? attributes["eventID"]
      let target =
        attributes["relatedToEventInstance"] ?? attributes["relatedToTime"]
        ?? attributes["relatedToEvent"]
      guard let source, let target, let relation = attributes["relType"] else { return }
      document.links.append(
        TimeMLLink(
          source: source, target: target, relation: relation, signal: attributes["signalID"]))
    default: break
    }
  }

  private mutating func close(_ name: String, _ attributes: [String: String], _ span: TextSpan) {
    let line = String(decoding: words, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch name {
    case "DOCID": document.id = line
    case "TITLE": document.title = line.isEmpty ? nil : line
    case "TIMEX3":
      var time = TimeMLTime(
        id: attributes["tid"] ?? "", span: isInText ? span : nil, type: attributes["type"] ?? "",
        value: attributes["value"] ?? "", modifier: attributes["mod"],
        quantity: attributes["quant"], frequency: attributes["freq"])
      if isInText {
        document.times.append(time)
      } else if document.created == nil {
        time.words = line
        document.created = time
      }
    case "EVENT" where isInText:
      document.events.append(
        TimeMLEvent(
          id: attributes["eid"] ?? "", instance: "", span: span, kind: attributes["class"] ?? "",
          tense: "", aspect: "", polarity: "", partOfSpeech: ""))
    case "SIGNAL" where isInText:
      document.signals.append(TimeMLSignal(id: attributes["sid"] ?? "", span: span))
    default: break
    }
  }

  func finish() -> TimeMLDocument {
    var document = document
    for index in document.events.indices {
      guard let instance = instances[document.events[index].id] else { continue }
      document.events[index].instance = instance["eiid"] ?? ""
      document.events[index].tense = instance["tense"] ?? ""
      document.events[index].aspect = instance["aspect"] ?? ""
      document.events[index].polarity = instance["polarity"] ?? ""
      document.events[index].modality = instance["modality"]
      document.events[index].partOfSpeech = instance["pos"] ?? ""
    }
    return document
  }
}
