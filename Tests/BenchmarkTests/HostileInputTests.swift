import Testing

@testable import annals_benchmark

/// Files that cover the odd paths of every reader, read to the end of the way.
@Suite struct HostileInputTests {
  /// The folder beside the tests' own.
  private static let folder =
    #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/HostileInputs"

  @Test func `hostile files are read to the picture, or refused, without harm`() throws {
    let reader = try FuzzReader()
    let inputs = try FuzzInput.read([Self.folder])
    #expect(!inputs.isEmpty)
    for input in inputs {
      #expect(try reader.read(input), "\(input.name) is refused")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `hostile files that were changed at random do no harm either`(seed: UInt64) throws {
    let reader = try FuzzReader()
    let inputs = try FuzzInput.read([Self.folder])
    var mutator = ByteMutator(seed: seed)
    for _ in 0..<12 {
      let first = inputs[mutator.number(below: inputs.count)]
      let second = inputs[mutator.number(below: inputs.count)]
      let input = mutator.mutate(first, with: second)
      #expect(throws: Never.self, "\(input.name) of seed \(seed)") { _ = try reader.read(input) }
    }
  }
}
