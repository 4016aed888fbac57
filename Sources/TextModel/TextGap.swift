/// Bytes of a text that its prose leaves out: the asterisks of `**Hill**'s`, a soft hyphen, the end of a line that cuts a word.
///
/// A blank would part what is written together; a gap leaves nothing in its place.
public struct TextGap: Hashable, Sendable {
  /// Where the gap is in the prose: in UTF-8 bytes from its start, before the byte there.
  public let offset: Int

  /// The number of UTF-8 bytes of the text that are left out.
  public let count: Int

  /// Whether they are the rest of the character before them, as `mp;` in `&amp;`, and not a mark of their own.
  public let endsCharacter: Bool

  /// Creates a gap.
  public init(offset: Int, count: Int, endsCharacter: Bool = false) {
    self.offset = offset
    self.count = count
    self.endsCharacter = endsCharacter
  }
}
