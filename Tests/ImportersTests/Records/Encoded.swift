import Foundation
import Markup

/// Text in the encodings of exports.
enum Encoded {
  struct Failure: Error {}

  static func bytes(of text: String, as encoding: TextEncoding) throws -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030:
      // 0x80000632 is GB18030 in CoreFoundation's numbering.
      guard let data = text.data(using: String.Encoding(rawValue: 0x8000_0632)) else { throw Failure() }
      return Array(data)
    }
  }
}
