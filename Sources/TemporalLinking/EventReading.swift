public import EventArguments
import EventMentions
public import Factuality
public import TextModel
public import TimeExpressions

/// All that was read of a text's events before they are ordered.
///
/// It never changes; a class, like `Syntax`, because everything that orders, joins and names events holds it.
public final class EventReading: Sendable {
  /// The text with its trees.
  public let syntax: Syntax
  /// Its time expressions.
  public let expressions: [TimeExpression]
  /// Its events, one a mention, in order of the text.
  public let frames: [EventFrame]
  /// Whether each took place.
  public let statuses: [StatusReading]
  /// When each took place, where the text ties a time to it.
  public let dates: [EventDate?]

  /// The frame at each token: an index, -1 for none.
  @usableFromInline let frameOfToken: [Int32]
  /// The time expression at each token: an index, -1 for none.
  @usableFromInline let expressionOfToken: [Int32]

  /// Joins what the stages before have read; all arrays but the first run parallel to the frames.
  public init(
    syntax: Syntax, expressions: [TimeExpression], frames: [EventFrame],
    statuses: [StatusReading], dates: [EventDate?]
  ) {
    self.syntax = syntax
    self.expressions = expressions
    self.frames = frames
    self.statuses = statuses
    self.dates = dates
    var frameOfToken = [Int32](repeating: -1, count: syntax.text.tokens.count)
    for (index, frame) in frames.enumerated() { frameOfToken[frame.mention.token] = Int32(index) }
    self.frameOfToken = frameOfToken
    var expressionOfToken = [Int32](repeating: -1, count: syntax.text.tokens.count)
    for (index, expression) in expressions.enumerated() {
      for token in expression.tokens { expressionOfToken[token] = Int32(index) }
    }
    self.expressionOfToken = expressionOfToken
  }

  /// Returns the time expression that a token belongs to; none beyond the text.
  @inlinable
  public func expression(at token: Int) -> Int? {
    guard expressionOfToken.indices.contains(token) else { return nil }
    let expression = expressionOfToken[token]
    return expression >= 0 ? Int(expression) : nil
  }

  /// Returns the frame whose head word a token is; none beyond the text.
  @inlinable
  public func frame(at token: Int) -> Int? {
    guard frameOfToken.indices.contains(token) else { return nil }
    let frame = frameOfToken[token]
    return frame >= 0 ? Int(frame) : nil
  }

  /// Returns the head word of a frame.
  public func token(_ frame: Int) -> Int { frames[frame].mention.token }

  /// Whether a token stands in a heading, which the text below tells again.
  public func isInHeading(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let block = syntax.text.sentences[sentence].block
    guard syntax.text.document.blocks.indices.contains(block) else { return false }
    if case .heading = syntax.text.document.blocks[block].kind { return true }
    return false
  }

  /// Returns the nearest frame at or above a token, within its clause.
  public func frame(above token: Int) -> Int? {
    var token = token
    for _ in 0..<4 {
      if let frame = frame(at: token) { return frame }
      guard let head = syntax.head(token),
        ![.ccomp, .parataxis, .aclRelcl, .advcl, .conj].contains(syntax.relation(token))
      else { return nil }
      token = head
    }
    return nil
  }
}
