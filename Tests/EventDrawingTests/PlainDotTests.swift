import EventDrawing
import Foundation
import Graphviz
import Testing

/// What the command `dot`, with its own fonts, makes of a page's DOT.
struct PlainDotTests {
  static let command = "/usr/bin/dot"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: command)))
  func `the command dot draws every card and line at the same place`() throws {
    let dot = TimelineDrawing(Examples.shipwreck).dot
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "annals-\(ProcessInfo.processInfo.processIdentifier).dot")
    try "\(dot)".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.command)
    process.arguments = ["-Tsvg", file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let plain = String(decoding: data, as: UTF8.self)
    let own = try GraphvizLibrary.svg(drawing: dot)
    #expect(Self.shapes(plain) == Self.shapes(own))
    #expect(Self.shapes(own).count > 60)
  }

  private static func shapes(_ svg: String) -> [Substring] {
    svg.split(separator: "\n").filter { line in
      ["<polygon", "<ellipse", "<path"].contains { line.hasPrefix($0) }
    }
  }
}
