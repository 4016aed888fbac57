public import ArgumentParser
public import EventDrawing

/// How a picture looks.
struct DrawingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many events are drawn, the most telling ones: a number or “all”. By default 25, without what is told in passing.",
      valueName: "number"),
    transform: selection)
  var events = DrawingOptions.Selection.telling(25)

  @Option(help: "The layout: “timeline”, one row an event, or “dot”, Graphviz's own layers.")
  var layout = DrawingOptions.Layout.timeline

  @Option(help: "The colours: “auto” follows the reader's screen, “light” or “dark”.")
  var theme = Theme.automatic

  /// The options for a picture with a title.
  func options(title: String?) -> DrawingOptions {
    DrawingOptions(events: events, title: title, theme: theme, layout: layout)
  }
}

extension DrawingOptions.Layout: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}

private func selection(_ text: String) throws -> DrawingOptions.Selection {
  if text == "all" { return .all }
  guard let number = Int(text), number > 0 else {
    throw ValidationError("“\(text)” is no number of events; give 1 or more, or “all”.")
  }
  return .most(number)
}
