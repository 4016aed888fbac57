internal import TextModel

/// Mends what no English sentence has in a tree.
///
/// The network scores arcs one by one, and some trees that it makes are of no sentence. Each mend states one such fault, changes
/// the few arcs concerned and leaves all else. The mends stand in folders by what they are about: a new one goes to the type of
/// its phenomenon, and into the list in `TreeMender+Mends.swift`. One that needs a relation or tag that most sentences lack asks
/// `SentenceTree.mayHave` for it first.
enum TreeMender {
  /// A change to what no English sentence has in a tree.
  typealias Mend = @Sendable (inout SentenceTree) -> Void

  /// How many faults of its kind a mend looks into in a sentence, where each costs a look at the whole of it.
  static let repairs = 4

  /// Mends the tree of a sentence, but leaves out each mend that would make a circle of it.
  static func mend(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var tree = SentenceTree(of: sentence, takenFrom: &text)
    let unmended = tree.state
    for mend in mends { mend(&tree) }
    if tree.hasCircle {
      tree.state = unmended
      mendWithoutCircles(&tree)
    }
    tree.giveBack(to: &text)
  }

  /// Makes each mend by itself, and takes it back where it made a circle.
  private static func mendWithoutCircles(_ tree: inout SentenceTree) {
    for mend in mends {
      let before = tree.state
      mend(&tree)
      if tree.hasCircle { tree.state = before }
    }
  }
}
