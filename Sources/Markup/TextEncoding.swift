/// The encodings that merchants' exports come in.
///
/// GBK and GB2312 labels mean GB18030.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case gb18030
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
}
