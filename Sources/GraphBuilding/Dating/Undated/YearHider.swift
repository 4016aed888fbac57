import EventModel
import ISO8601
import TimeExpressions

/// Takes the year that stood in for one which the text never tells out of what was read.
struct YearHider {
  let openYear: OpenYear
  /// The times in the order of the graph's, without a year.
  let shown: [TimeExpression]

  /// Leaves a graph with dates such as `XXXX-10-08`.
  func hide(in graph: inout EventGraph) {
    let openYear = openYear.spanning(
      graph.events.flatMap { $0.time?.edtf.dates ?? [] } + [openYear.created].compactMap { $0 })
    for index in graph.documents.indices {
      if graph.documents[index].created != nil {
        graph.documents[index].created = openYear.created.flatMap(openYear.shown)?.description
      }
      graph.documents[index].yearBegins = openYear.firstMonth > 1 ? openYear.firstMonth : nil
    }
    for (index, expression) in shown.enumerated() {
      graph.times[index].value = expression.value.description
    }
    for index in graph.events.indices {
      guard let time = graph.events[index].time else { continue }
      let shown = openYear.shown(time.edtf)
      graph.events[index].time = shown.map { edtf in
        var time = time
        time.edtf = edtf
        return time
      }
    }
  }
}
