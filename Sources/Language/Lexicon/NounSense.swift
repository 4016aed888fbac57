/// What a noun may mean: the shares of its senses, weighted by how often each is met.
public struct NounSense: Hashable, Sendable {
  /// The broad meaning of the first sense.
  public let firstSupersense: Supersense

  /// The share of senses that are acts, events, phenomena, processes or gatherings, of 255.
  public let eventShare: UInt8

  /// The share of senses that are states, attributes or feelings, of 255.
  public let stateShare: UInt8

  /// The share of senses that are communication, of 255.
  public let communicationShare: UInt8

  /// The share of senses that are persons, of 255.
  public let personShare: UInt8

  /// The share of senses that are groups, of 255.
  public let groupShare: UInt8

  /// The share of senses that are places, of 255.
  public let placeShare: UInt8

  /// The share of senses that are times, of 255.
  public let timeShare: UInt8

  /// Whether at least half of what the noun is met for is an event.
  public var isEvent: Bool { eventShare >= 128 }
}
