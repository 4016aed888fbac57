import GraphModel
public import IntervalAlgebra

extension Chronology {
  /// The relations that other relations and dates do not already say.
  ///
  /// The ends of events, with all that is known of them, form an acyclic graph; a relation is left out where each of its
  /// constraints is a shortcut in it. Relations that make two ends one, and links that are not about time, always stay.
  ///
  /// - Complexity: O(p · c / 64) for p points and c constraints.
  public var reduced: [Relation] {
    let component = order.components.component
    // Points that are one count as one; numbers rise along every edge.
    var edges: [DirectedGraph.Edge] = []
    var edgeOfConstraint = [Int?](repeating: nil, count: order.constraints.count)
    for (number, constraint) in order.constraints.enumerated() {
      let edge = DirectedGraph.Edge(component[constraint.earlier], component[constraint.later])
      guard edge.source != edge.target else { continue }
      edgeOfConstraint[number] = edges.count
      edges.append(edge)
    }
    let kept = Set(
      DirectedGraph(vertexCount: order.components.count, edges: edges).transitiveReduction())
    var stays = [Bool](repeating: false, count: given.count)
    for (number, ground) in grounds.enumerated() {
      guard case .relation(let relation) = ground else { continue }
      if let edge = edgeOfConstraint[number], !kept.contains(edge) { continue }
      stays[relation] = true
    }
    for (number, relation) in given.enumerated() where relation.type == nil {
      stays[number] = true
    }
    return given.indices.filter { stays[$0] }.map { given[$0] }
  }

  /// What is known of every two events, as a reader would name it.
  ///
  /// - Returns: for each pair in the order of the events, the first's index, the second's, and the relation; pairs whose
  ///   order is open are left out.
  /// - Complexity: quadratic, as is what it returns; meant for one text, not for thousands of events.
  public var closure: [(source: Int, target: Int, relation: AllenRelation)] {
    events.indices.flatMap { a in
      events.indices.dropFirst(a + 1).compactMap { b in
        order.possibleRelations(from: points(of: a), to: points(of: b)).reading
          .map { (a, b, $0) }
      }
    }
  }
}
