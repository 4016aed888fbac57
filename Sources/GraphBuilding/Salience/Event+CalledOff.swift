import EventModel

extension Event {
  /// Whether the text says that it was called off, came to nothing or was prevented.
  var isCalledOff: Bool {
    ["status.cancelled", "status.came-to-nothing", "status.prevented"].contains(statusRule)
  }
}
