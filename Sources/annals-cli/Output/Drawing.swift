import DOT
import EventDrawing
import EventModel
import EventOutline
import Graphviz

/// Graphs as pictures and texts.
enum Drawing {
  /// Returns a graph in a format.
  ///
  /// - Throws: `CommandFailure` where Graphviz is missing or refuses.
  static func text(
    _ graph: EventGraph, _ format: OutputFormat, _ options: DrawingOptions
  ) throws(CommandFailure) -> String {
    switch format {
    case .json: return graph.jsonText()
    case .text: return TimelineDrawing(graph, options: options).text
    case .outline: return Outline(graph).description
    case .dot: return TimelineDrawing(graph, options: options).dot.description
    case .svg: return try svg(graph, options)
    case .timeml:
      throw CommandFailure(
        "TimeML is written from texts, by “annals extract -T timeml”", status: 64)
    }
  }

  private static func svg(
    _ graph: EventGraph, _ options: DrawingOptions
  ) throws(CommandFailure) -> String {
    let drawing = TimelineDrawing(graph, options: options)
    let raw: String
    do throws(RenderingError) {
      raw = try GraphvizLibrary.svg(drawing: drawing.dot)
    } catch {
      if case .graphvizMissing = error {
        throw CommandFailure(error.description, status: CommandFailure.unavailable)
      }
      throw CommandFailure(error.description)
    }
    do throws(FinishingError) {
      return try drawing.svg(finishing: raw)
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
