import EventDrawing
import EventModel
import Foundation
import Graphviz
import Testing

/// Draws the examples, and graphs given as JSON, into a folder for people to look at.
///
///     ANNALS_PICTURES=pictures swift test --filter PictureSheetTests
struct PictureSheetTests {
  static let folder = ProcessInfo.processInfo.environment["ANNALS_PICTURES"]

  @Test(.enabled(if: folder != nil)) func `draws every example for people to look at`() throws {
    let folder = try #require(Self.folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var graphs = Examples.all
    for path in ProcessInfo.processInfo.environment["ANNALS_GRAPHS"]?.split(separator: ":") ?? [] {
      let data = try Data(contentsOf: URL(fileURLWithPath: String(path)))
      let name = URL(fileURLWithPath: String(path)).deletingPathExtension().lastPathComponent
      graphs.append((name, try EventGraph(reading: data)))
    }
    for (name, graph) in graphs {
      for layout in DrawingOptions.Layout.allCases {
        for theme in [Theme.automatic, .dark] {
          let options = DrawingOptions(theme: theme, layout: layout)
          let drawing = TimelineDrawing(graph, options: options)
          let page = try drawing.svg(finishing: GraphvizLibrary.svg(drawing: drawing.dot))
          let file = "\(folder)/\(name)-\(layout.rawValue)-\(theme.rawValue)"
          try page.write(toFile: file + ".svg", atomically: true, encoding: .utf8)
          try "\(drawing.dot)".write(toFile: file + ".dot", atomically: true, encoding: .utf8)
          try drawing.text.write(toFile: file + ".txt", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}
