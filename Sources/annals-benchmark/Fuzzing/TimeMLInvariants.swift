import TextModel
import TimeML

/// What holds of every TimeML file that is written.
struct TimeMLInvariants {
  let bytes: [UInt8]

  /// Throws where something does not hold.
  func check(against document: Document) throws {
    let read = TimeMLDocument(parsing: bytes)
    let text = document.text.bytes
    try expect(read.text.count == text.count, "TimeML changes the length of the text")
    for (offset, (byte, other)) in zip(text, read.text).enumerated() where byte != other {
      // What XML cannot hold is replaced.
      try expect(
        byte < 0x20 && other == 0x20 || byte >= 0xBE && other == 0xBD,
        "TimeML changes the text at byte \(offset)")
    }
    let times = read.times.map(\.id) + (read.created.map { [$0.id] } ?? [])
    let instances = read.events.map(\.instance)
    let signals = read.signals.map(\.id)
    try expect(Set(times).count == times.count, "two times have one id")
    try expect(Set(instances).count == instances.count, "two instances have one id")
    try expect(Set(signals).count == signals.count, "two signals have one id")
    let ends = Set(times + instances)
    for link in read.links {
      try expect(
        ends.contains(link.source) && ends.contains(link.target), "a link leads nowhere: \(link)")
      try expect(link.source != link.target, "a link leads to its own end: \(link)")
      try expect(
        link.signal.map(signals.contains) ?? true, "a link has a signal that is not there: \(link)")
    }
  }

  private func expect(_ holds: Bool, _ reason: String) throws {
    try FuzzFailure.unless(holds, reason)
  }
}
