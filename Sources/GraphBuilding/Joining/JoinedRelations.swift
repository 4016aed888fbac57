import EventModel
import IntervalAlgebra

/// Carries the relations of several documents’ events over to the events that these have become.
struct JoinedRelations {
  /// For each id of an event the id of the event that it has become.
  let ids: [String: String]

  /// The relations with the tier of each, and for those that say the same the id of the one that was kept.
  struct Candidates {
    var kept: [(relation: Relation, tier: Int)] = []
    var ids: [String: String] = [:]
  }

  private struct Statement: Hashable {
    var source: String
    var target: String
    var type: AllenRelation?
    var kind: Relation.Kind
  }

  /// Returns the relations, each statement once with all its evidence; none leads from an event to itself.
  func candidates(_ relations: [Relation]) -> Candidates {
    var candidates = Candidates()
    var known: [Statement: Int] = [:]
    for relation in relations {
      var relation = relation
      relation.source = ids[relation.source] ?? relation.source
      relation.target = ids[relation.target] ?? relation.target
      guard relation.source != relation.target else { continue }
      let statement = Statement(
        source: relation.source, target: relation.target, type: relation.type,
        kind: relation.kind)
      if let index = known[statement] {
        let same = candidates.kept[index].relation
        candidates.ids[relation.id] = same.id
        relation.id = same.id
        // The surer of two says it, and the words of both stand behind it.
        var surer = relation.confidence > same.confidence ? relation : same
        surer.evidence = same.evidence + relation.evidence
        candidates.kept[index] = (surer, tier(surer))
      } else {
        known[statement] = candidates.kept.count
        candidates.kept.append((relation, tier(relation)))
      }
    }
    return candidates
  }

  private func tier(_ relation: Relation) -> Int {
    relation.confidence >= 0.9 ? 1 : relation.confidence >= 0.8 ? 2 : 3
  }
}
