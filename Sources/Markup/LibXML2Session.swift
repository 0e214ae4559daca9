internal import CLibXML2

/// Owns one libxml2 push parser.
///
/// What the parser says goes to a ``LibXML2Listener`` in memory of its own, whose address C keeps until the parser is
/// freed.
@safe final class LibXML2Session {
  private let kind: MarkupKind
  private let listener: UnsafeMutablePointer<LibXML2Listener>
  private let context: UnsafeMutablePointer<xmlParserCtxt>

  private static let initialised: Void = xmlInitParser()

  /// HTML gets a root that never closes: libxml2 silently drops all that follows the end of the first root.
  private static let root = Array("<juzheng-root>".utf8)

  init(_ kind: MarkupKind) throws(MarkupError) {
    _ = Self.initialised
    self.kind = kind
    unsafe listener = .allocate(capacity: 1)
    unsafe listener.initialize(to: LibXML2Listener(kind, prefix: kind == .html ? Self.root.count : 0))
    var sax = unsafe LibXML2Listener.callbacks(kind)
    let parser =
      kind == .html
      // UTF-8 is said here: found out later, every offset would be wrong.
      ? unsafe htmlCreatePushParserCtxt(&sax, listener, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      : unsafe xmlCreatePushParserCtxt(&sax, listener, nil, 0, nil)
    guard let parser = unsafe parser else {
      unsafe listener.deinitialize(count: 1)
      unsafe listener.deallocate()
      throw MarkupError(.outOfMemory, at: 0)
    }
    unsafe context = parser
    unsafe listener.pointee.context = unsafe parser
    configure()
  }

  deinit {
    if kind == .html { unsafe htmlFreeParserCtxt(context) } else { unsafe xmlFreeParserCtxt(context) }
    unsafe listener.deinitialize(count: 1)
    unsafe listener.deallocate()
  }

  private func configure() {
    if kind == .html {
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      _ = unsafe htmlCtxtUseOptions(context, Int32(options))
      parse(Self.root, 0..<Self.root.count)
    } else {
      // No NOENT, DTDLOAD or HUGE, ever: they read other files and lift the limits.
      var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      if kind == .recoveringXML { options |= XML_PARSE_RECOVER.rawValue }
      _ = unsafe xmlCtxtUseOptions(context, Int32(options))
      _ = unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    }
  }

  /// Parses `range` of `utf8`, at most 2 GiB, and adds its events to the tape.
  func parse(_ utf8: [UInt8], _ range: Range<Int>) {
    unsafe utf8.withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      let bytes = unsafe part.baseAddress?.assumingMemoryBound(to: CChar.self)
      unsafe parse(bytes, Int32(range.count), isLast: false)
    }
    if kind == .html { forgetLookups() }
  }

  /// Lets libxml2 look again from the beginning of what it waits to see whole.
  ///
  /// 2.9 forgets which quote is open between two chunks, and would then wait for the end of the document.
  private func forgetLookups() { unsafe context.pointee.checkIndex = 0 }

  /// Tells libxml2 that the document ends here.
  func finish() { unsafe parse(nil, 0, isLast: true) }

  private func parse(_ bytes: UnsafePointer<CChar>?, _ count: Int32, isLast: Bool) {
    _ =
      kind == .html
      ? unsafe htmlParseChunk(context, bytes, count, isLast ? 1 : 0)
      : unsafe xmlParseChunk(context, bytes, count, isLast ? 1 : 0)
  }

  /// The events so far.
  var tape: EventTape { unsafe listener.pointee.tape }

  /// Makes room for the next events.
  func clearTape() { unsafe listener.pointee.tape.clear() }

  /// The first fault that ends the document, with its offset in the document's UTF-8.
  var fault: (code: MarkupError.Code, offset: Int)? { unsafe listener.pointee.fault }

  /// How far libxml2 has come, in UTF-8 bytes of the document.
  var position: Int { unsafe listener.pointee.position }
}
