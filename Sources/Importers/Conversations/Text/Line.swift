/// One line of a text, without its end.
struct Line {
  /// UTF-8.
  var bytes: [UInt8]
  /// Half-open, in bytes of the original file.
  var range: Range<Int>
}
