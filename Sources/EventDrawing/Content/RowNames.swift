/// Names for events that may stand in DOT and, as ids, in XML.
///
/// Ids of letters, digits, points and hyphens are kept; every other byte is written as `_` and two
/// hexadecimal digits, so that two ids never get one name.
struct RowNames {
  private let names: [String]

  /// Makes names for ids.
  init(_ ids: [String]) {
    names = ids.map(Self.name)
  }

  /// The name of an event by its place.
  subscript(_ index: Int) -> String { names[index] }

  /// Returns the name for an id.
  static func name(_ id: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46: bytes.append(byte)
      default: bytes += [95, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }
}
