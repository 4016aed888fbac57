/// A partial tree on the stack or at the front of the buffer; immutable, shared by the states that hold it.
package struct ParseItem {
  /// The token at its head.
  var token: Int32
  /// The outermost and the second outermost child to the left, the innermost, and the same to the right: items, or
  /// -1.
  var left: Int32 = -1
  var secondLeft: Int32 = -1
  var innerLeft: Int32 = -1
  var right: Int32 = -1
  var secondRight: Int32 = -1
  /// The item under this one on the stack, or -1.
  var below: Int32 = -1
  /// The children's universal parts, as bits.
  var leftParts: UInt32 = 0
  var rightParts: UInt32 = 0
  var leftCount: UInt8 = 0
  var rightCount: UInt8 = 0
}

/// A state of the parser: a stack of partial trees and what is left of the sentence.
package struct ParseState {
  /// The top of the stack: an item, or -1.
  var top: Int32
  /// The front of the buffer: an item.
  var front: Int32
  /// The token at the front of the buffer; the number of tokens for the root.
  var next: Int32
  /// The sum of the scores of the transitions so far.
  package var score: Int32
  /// The state before, or -1.
  package var parent: Int32
  /// The transition that led here.
  package var transition: UInt8
}

/// A step of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root last in the buffer.
package enum ParseTransition {
  /// Moves the front of the buffer onto the stack.
  package static let shift: UInt8 = 0
  /// Makes the top of the stack a child of the front of the buffer.
  package static let left: UInt8 = 1
  /// Makes the top of the stack a child of the item under it.
  package static let right: UInt8 = 2
}
