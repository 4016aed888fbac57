internal import TextModel

extension TimeMLDocument {
  /// The bytes of a TimeML file: the text unchanged but for the markup and XML's own escapes.
  ///
  /// - Complexity: O(*n* log *n*) in the number of annotations, linear in the text.
  public var bytes: [UInt8] {
    var output = TimeMLOutput()
    output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    output.line(
      "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">")
    output.line("<DOCID>" + TimeMLOutput.escaped(id) + "</DOCID>")
    if let created {
      output.string("<DCT>")
      output.string(Self.tag(created, isCreation: true))
      output.string(TimeMLOutput.escaped(created.words ?? created.value))
      output.line("</TIMEX3></DCT>")
    }
    if let title { output.line("<TITLE>" + TimeMLOutput.escaped(title) + "</TITLE>") }
    output.string("<TEXT>")
    write(text, with: marks, to: &output)
    output.line("</TEXT>")
    for event in events { output.line(Self.instance(event)) }
    for (index, link) in links.enumerated() { output.line(Self.link(link, number: index + 1)) }
    output.line("</TimeML>")
    return output.bytes
  }

  private struct Mark {
    var span: TextSpan
    var open: String
    var close: String
  }

  /// The annotations of the text in order, those that overlap an earlier one without lying inside it left out.
  private var marks: [Mark] {
    var marks: [Mark] = []
    for time in times {
      guard let span = time.span else { continue }
      marks.append(Mark(span: span, open: Self.tag(time, isCreation: false), close: "</TIMEX3>"))
    }
    for event in events {
      let open =
        "<EVENT eid=\"\(TimeMLOutput.escaped(event.id))\" "
        + "class=\"\(TimeMLOutput.escaped(event.kind))\">"
      marks.append(Mark(span: event.span, open: open, close: "</EVENT>"))
    }
    for signal in signals {
      let open = "<SIGNAL sid=\"\(TimeMLOutput.escaped(signal.id))\">"
      marks.append(Mark(span: signal.span, open: open, close: "</SIGNAL>"))
    }
    return marks.sorted { $0.span < $1.span }
  }

  private func write(_ text: [UInt8], with marks: [Mark], to output: inout TimeMLOutput) {
    var position = 0
    var open: [Mark] = []
    for mark in marks where mark.span.begin >= 0 && mark.span.end <= text.count {
      while let last = open.last, last.span.end <= mark.span.begin {
        output.text(text[position..<last.span.end])
        output.string(last.close)
        position = last.span.end
        open.removeLast()
      }
      if let last = open.last, !last.span.contains(mark.span) { continue }
      output.text(text[position..<mark.span.begin])
      output.string(mark.open)
      position = mark.span.begin
      open.append(mark)
    }
    while let last = open.popLast() {
      output.text(text[position..<last.span.end])
      output.string(last.close)
      position = last.span.end
    }
    output.text(text[position...])
  }

  private static func tag(_ time: TimeMLTime, isCreation: Bool) -> String {
    var tag = "<TIMEX3 tid=\"\(TimeMLOutput.escaped(time.id))\""
    let attributes = [
      ("type", time.type), ("value", time.value), ("mod", time.modifier ?? ""),
      ("quant", time.quantity ?? ""), ("freq", time.frequency ?? ""),
    ]
    for (name, value) in attributes where !value.isEmpty || name == "value" {
      tag += " \(name)=\"\(TimeMLOutput.escaped(value))\""
    }
    if isCreation { tag += " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\"" }
    return tag + ">"
  }

  private static func instance(_ event: TimeMLEvent) -> String {
    var tag = "<MAKEINSTANCE"
    let attributes = [
      ("eiid", event.instance), ("eventID", event.id), ("tense", event.tense),
      ("aspect", event.aspect), ("polarity", event.polarity), ("pos", event.partOfSpeech),
      ("modality", event.modality ?? ""),
    ]
    for (name, value) in attributes where !value.isEmpty {
      tag += " \(name)=\"\(TimeMLOutput.escaped(value))\""
    }
    return tag + "/>"
  }

  private static func link(_ link: TimeMLLink, number: Int) -> String {
    let source = link.source.hasPrefix("t") ? "timeID" : "eventInstanceID"
    let target = link.target.hasPrefix("t") ? "relatedToTime" : "relatedToEventInstance"
    var tag = "<TLINK lid=\"l\(number)\" \(source)=\"\(TimeMLOutput.escaped(link.source))\""
    tag += " \(target)=\"\(TimeMLOutput.escaped(link.target))\""
    tag += " relType=\"\(TimeMLOutput.escaped(link.relation))\""
    if let signal = link.signal { tag += " signalID=\"\(TimeMLOutput.escaped(signal))\"" }
    return tag + "/>"
  }
}
