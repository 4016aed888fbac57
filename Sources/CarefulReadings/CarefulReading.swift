import Foundation

/// What a careful reader takes from a text: times, events and their order.
///
/// Kept as JSON beside the text. Quotes are literal stretches of the text; each names the event or time that stands in it.
package struct CarefulReading: Decodable {
  /// An expression of time and its TIMEX3 value.
  package struct Time: Decodable {
    package let text: String
    package let type: String
    package let value: String
    package let mod: String?
  }

  /// An event and what must be known of it; what is left out is open.
  package struct Event: Decodable {
    package let name: String
    package let quote: String
    /// When it was, as EDTF, to the day.
    package let time: String?
    /// The stretch that its time must lie in.
    package let within: String?
    /// The statuses of which any will do.
    package let status: [String]?
    /// How long it was, as ISO 8601.
    package let duration: String?
    /// Parts of the names of those who take part.
    package let with: [String]?
  }

  /// When the text was written; nothing where it does not matter.
  package let created: String?
  package let times: [Time]
  package let events: [Event]
  /// Two names with `before`, `during` or `equals` between them.
  package let relations: [[String]]

  /// Reads the file beside a text; nothing where there is none.
  ///
  /// - Throws: ``ReadingFailure`` where it is no reading.
  package static func beside(_ text: String) throws -> CarefulReading? {
    let url = URL(fileURLWithPath: text).deletingPathExtension().appendingPathExtension("json")
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    let data = try Data(contentsOf: url)
    do {
      return try JSONDecoder().decode(CarefulReading.self, from: data)
    } catch let error as DecodingError {
      throw ReadingFailure(path: url.path, reason: "no careful reading: \(error)")
    }
  }
}
