package import EventModel

/// An event as the trainer of the model of salience sees it.
package struct SalienceExample {
  /// The features of the model.
  package let features: [UInt64]
  /// Where the text speaks of the event.
  package let mentions: [EventMentionRecord]
}
