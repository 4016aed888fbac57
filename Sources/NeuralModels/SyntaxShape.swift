/// The sizes of a syntax network, all multiples of 16.
public struct SyntaxShape: Hashable, Sendable {
  /// The length of a pretrained word vector, padded with zeros.
  public var vector = 64
  /// The length of a word's own representation.
  public var input = 128
  /// The cells of a recurrent layer in one direction.
  public var width = 128
  /// The recurrent layers.
  public var layers = 3
  /// The length of what a token shows as a dependent, and as a head.
  public var arc = 64
  /// The hidden units that choose a relation.
  public var label = 96
  /// The Penn tags, padded.
  public var penn = 64
  /// The universal tags, padded.
  public var parts = 32
  /// The relations, padded.
  public var relations = 64
  /// The binary logarithm of the number of rows of learnt features.
  public var bits = 16

  /// The scores of a token as an event: none, then the classes, padded.
  public static let events = 16
  /// The scores of an event's tense, aspect and polarity, padded.
  public static let notes = 16
  /// Where among those the tenses, the aspects and the polarities stand.
  public static let noteRanges = [0..<7, 8..<12, 12..<14]

  /// The kinds of distance between a token and its head, padded; the last is the root's.
  public static let distances = 32
  /// The kind of distance that stands for the root.
  public static let rootDistance = 31

  /// Creates the usual sizes.
  public init() {}

  /// The columns of what the last layer gives: dependent, head, the two for relations, the tags, and the events.
  var outputs: Int { 2 * arc + 2 * label + penn + parts + Self.events + Self.notes }

  /// Where among those the events begin.
  var eventOutputs: Int { 2 * arc + 2 * label + penn + parts }

  /// Returns the kind of a head's distance from its dependent, head less dependent: 0 to 8 to the left and 9 to 17
  /// to the right.
  @inline(__always)
  package static func kind(ofDistance distance: Int) -> Int {
    let kind =
      switch abs(distance) {
      case ...1: 0
      case 2: 1
      case 3: 2
      case 4: 3
      case 5...6: 4
      case 7...9: 5
      case 10...14: 6
      case 15...24: 7
      default: 8
      }
    return distance < 0 ? kind : 9 + kind
  }
}
