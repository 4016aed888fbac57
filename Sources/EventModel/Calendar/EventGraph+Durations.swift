import ISO8601

extension EventGraph {
  /// One finding for each event whose stated length does not fit its own time.
  ///
  /// A length is too long where even its shortest reading exceeds the time from the first to the last instant, and too short
  /// where its longest reading does not reach from one side of an interval to the other. Approximate times, and lengths
  /// without a number, are left alone.
  ///
  /// - Complexity: linear.
  public var durationFindings: [Finding] {
    events.compactMap { event in
      guard let time = event.time, !time.isApproximate,
        let length = event.duration.flatMap({ CalendarDuration($0) }), let seconds = length.seconds
      else { return nil }
      let limits = time.limits
      if let first = limits.earliestStart, let last = limits.latestEnd,
        seconds.lowerBound > last - first
      {
        return event.mismatch("lasts \(length), longer than \(time.edtf)")
      }
      if let begin = limits.latestStart, let end = limits.earliestEnd,
        seconds.upperBound < end - begin
      {
        return event.mismatch("lasts \(length), shorter than \(time.edtf)")
      }
      return nil
    }
  }
}

extension Event {
  fileprivate func mismatch(_ reason: String) -> Finding {
    Finding(
      kind: .durationMismatch, message: "“\(label)” \(reason)", events: [id],
      evidence: time?.evidence ?? [])
  }
}
