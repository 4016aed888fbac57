public import LinearModels

/// A small recurrent network that tags and parses, with integer weights read in place.
///
/// Word representations of learnt features and a pretrained vector, layers of gated recurrence in both directions
/// (the minimal units of Feng and others 2024), and on top of them the tags, every token's score for every head
/// (deep biaffine attention, Dozat and Manning 2017), the relations, and what each token is as an event. Values are 16-bit integers, 4096 for 1
/// between the layers; sums are exact, so that all processors decide alike.
public struct SyntaxNetwork: Sendable {
  /// The network's sizes.
  public let shape: SyntaxShape
  /// Names of the Penn tags, in the order of their scores.
  public let penn: [String]
  /// Names of the universal tags.
  public let parts: [String]
  /// Names of the relations.
  public let relations: [String]

  /// How often tokens are events, by the margin of their scores, where it was measured.
  public let eventCalibration: Calibration

  /// A matrix, outputs by inputs, with its bias and how far sums are shifted.
  struct Matrix: Sendable {
    var weights = 0
    var bias = 0
    var rows = 0
    var columns = 0
    var shift = 0
  }

  let vectorCount: Int
  let vectorLength: Int
  let tableShift: Int
  let keysOffset: Int
  let vectorsOffset: Int
  let tableOffset: Int
  let compatibleOffset: Int
  let spaceOffset: Int
  let labelDistanceOffset: Int
  let vectors: Matrix
  let first: Matrix
  let deeper: [Matrix]
  let outputs: Matrix
  let headSide: Matrix
  let dependentSide: Matrix
  let labels: Matrix
  private let start: Start
  private let bytes: ModelBytes

  /// Unchecked: the address is that of `bytes`, which are never written and live as long.
  private struct Start: @unchecked Sendable {
    let address: UnsafeRawPointer
  }

  static let magic = Array("ANNALSNN".utf8)
  static let currentVersion = 2

  /// Opens a network that was built into the program.
  ///
  /// - Parameters:
  ///   - name: its file name in `CModels/models`, without `.bin`.
  ///   - features: the name of the features that the caller makes.
  /// - Throws: `ModelError` where there is no such network or it was trained for other features.
  public init(shipped name: String, features: String) throws(ModelError) {
    guard let buffer = ShippedModels.bytes(named: name) else { throw .missing(name: name) }
    try self.init(ModelBytes(permanent: buffer), features: features)
  }

  /// Opens a network from the bytes of a file.
  public init(bytes: [UInt8], features: String) throws(ModelError) {
    try self.init(ModelBytes(copying: bytes), features: features)
  }

  init(_ bytes: ModelBytes, features: String) throws(ModelError) {
    guard bytes.buffer.prefix(8).elementsEqual(Self.magic) else { throw .notAModel }
    var reader = SectionReader(bytes.buffer)
    let version = try reader.number()
    guard version == Self.currentVersion else { throw .version(version) }
    var shape = SyntaxShape()
    shape.vector = try reader.size()
    shape.input = try reader.size()
    shape.width = try reader.size()
    shape.layers = try reader.size()
    shape.arc = try reader.size()
    shape.label = try reader.size()
    shape.penn = try reader.size()
    shape.parts = try reader.size()
    shape.relations = try reader.size()
    shape.bits = try reader.size()
    guard shape.layers <= 6, shape.bits <= 20 else { throw .damaged }
    self.shape = shape
    vectorCount = try reader.number()
    vectorLength = try reader.size()
    tableShift = try reader.size()
    eventCalibration = try reader.calibration()
    let names = try reader.names()
    guard let set = names.first?.first, names.count == 4 else { throw .damaged }
    guard set == features else { throw .features(expected: features, found: set) }
    penn = names[1]
    parts = names[2]
    relations = names[3]
    guard penn.count <= shape.penn, parts.count <= shape.parts,
      relations.count <= shape.relations, vectorLength <= shape.vector,
      !penn.isEmpty, !parts.isEmpty, !relations.isEmpty
    else { throw .damaged }
    keysOffset = try reader.section(4 * vectorCount)
    vectorsOffset = try reader.section(vectorCount * vectorLength)
    tableOffset = try reader.section(shape.input << shape.bits)
    compatibleOffset = try reader.section(4 * shape.penn)
    spaceOffset = try reader.section(8 * shape.width)
    labelDistanceOffset = try reader.section(2 * SyntaxShape.distances * shape.label)
    let width = shape.width
    vectors = try reader.matrix(rows: shape.input, columns: vectorLength)
    first = try reader.matrix(rows: 14 * width, columns: shape.input)
    var deeper: [Matrix] = []
    for _ in 1..<max(shape.layers, 1) {
      deeper.append(try reader.matrix(rows: 4 * width, columns: 2 * width))
    }
    self.deeper = deeper
    outputs = try reader.matrix(rows: shape.outputs, columns: 2 * width)
    headSide = try reader.matrix(rows: shape.arc + SyntaxShape.distances, columns: shape.arc)
    dependentSide = try reader.matrix(rows: SyntaxShape.distances, columns: shape.arc)
    labels = try reader.matrix(rows: shape.relations, columns: shape.label)
    guard let base = bytes.buffer.baseAddress, tableShift <= 10, vectorLength % 2 == 0,
      shape.label <= 4 * shape.width
    else { throw .damaged }
    start = Start(address: base)
    self.bytes = bytes
  }

  /// Returns the index of the pretrained vector with a key, or -1.
  ///
  /// Keys are hashes in ascending order, so that nearly all stand close to their share of the way.
  public func vector(key: UInt32) -> Int {
    var low = 0
    var high = vectorCount
    let share = Int(UInt64(key) * UInt64(vectorCount) >> 32)
    for place in [share - 256, share + 256] where low..<high ~= place {
      if self.key(place) < key { low = place + 1 } else { high = place }
    }
    while low < high {
      let middle = (low + high) / 2
      if self.key(middle) < key { low = middle + 1 } else { high = middle }
    }
    return low < vectorCount && self.key(low) == key ? low : -1
  }

  private func key(_ index: Int) -> UInt32 {
    UInt32(
      littleEndian: bytes.buffer.loadUnaligned(
        fromByteOffset: keysOffset + 4 * index, as: UInt32.self))
  }

  /// Bytes of the file.
  ///
  /// Its numbers are little-endian, as are all processors that Swift runs on.
  func bytes(at offset: Int) -> UnsafePointer<Int8> {
    UnsafePointer(OpaquePointer(start.address + offset))
  }

  /// 16-bit numbers of the file.
  func shorts(at offset: Int) -> UnsafePointer<Int16> {
    UnsafePointer(OpaquePointer(start.address + offset))
  }

  /// 32-bit numbers of the file.
  func numbers(at offset: Int) -> UnsafePointer<Int32> {
    UnsafePointer(OpaquePointer(start.address + offset))
  }

  /// The universal tags that were seen with a Penn tag in training, a bit for each from the lowest.
  func parts(ofPenn penn: Int) -> UInt32 {
    UInt32(
      littleEndian: bytes.buffer.loadUnaligned(
        fromByteOffset: compatibleOffset + 4 * penn, as: UInt32.self))
  }
}
