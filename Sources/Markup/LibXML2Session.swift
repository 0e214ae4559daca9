internal import CLibXML2
internal import Glibc

/// Owns one libxml2 push parser and copies what it says onto a tape.
///
/// The only file that sees libxml2.
///
/// C holds a borrowed pointer to the session, which outlives the parser it frees; events are copied before a callback
/// returns, and no callback throws.
@safe final class LibXML2Session {
  private(set) var tape = EventTape()
  /// The first fault that ends the document, with its offset in the document's UTF-8.
  private(set) var fault: (code: MarkupError.Code, offset: Int)?
  private var context: UnsafeMutablePointer<xmlParserCtxt>?
  private let kind: MarkupKind

  /// HTML gets a root that never closes: libxml2 silently drops all that follows the end of the first root.
  private static let root = "juzheng-root"
  private let prefix: Int

  private static let initialised: Void = xmlInitParser()

  init(_ kind: MarkupKind) throws(MarkupError) {
    _ = Self.initialised
    self.kind = kind
    unsafe self.context = nil
    prefix = kind == .html ? Self.root.utf8.count + 2 : 0
    var sax = unsafe Self.callbacks(kind)
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    if kind == .html {
      // UTF-8 is said here: found out later, every offset would be wrong.
      unsafe context = htmlCreatePushParserCtxt(&sax, me, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    } else {
      unsafe context = xmlCreatePushParserCtxt(&sax, me, nil, 0, nil)
    }
    guard unsafe context != nil else { throw MarkupError(.outOfMemory, at: 0) }
    configure()
  }

  deinit {
    if kind == .html { unsafe htmlFreeParserCtxt(context) } else { unsafe xmlFreeParserCtxt(context) }
  }

  private func configure() {
    if kind == .html {
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      _ = unsafe htmlCtxtUseOptions(context, Int32(options))
      let opening = Array("<\(Self.root)>".utf8)
      parse(opening, 0..<opening.count)
    } else {
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
      if kind == .html {
        _ = unsafe htmlParseChunk(context, bytes, Int32(range.count), 0)
      } else {
        _ = unsafe xmlParseChunk(context, bytes, Int32(range.count), 0)
      }
    }
  }

  /// Tells libxml2 that the document ends here.
  func finish() {
    if kind == .html {
      _ = unsafe htmlParseChunk(context, nil, 0, 1)
    } else {
      _ = unsafe xmlParseChunk(context, nil, 0, 1)
    }
  }

  /// Makes room for the next events.
  func clearTape() { tape.clear() }

  /// How far libxml2 has come, in UTF-8 bytes of the document.
  var position: Int {
    guard let input = unsafe context?.pointee.input else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base) - prefix
  }
}

// MARK: - What libxml2 calls

extension LibXML2Session {
  private static func from(_ pointer: UnsafeMutableRawPointer?) -> LibXML2Session? {
    unsafe pointer.map { unsafe Unmanaged<LibXML2Session>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func callbacks(_ kind: MarkupKind) -> xmlSAXHandler {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = XML_SAX2_MAGIC
    if kind == .html {
      unsafe sax.startElement = { me, name, list in unsafe LibXML2Session.from(me)?.opened(name, list) }
      unsafe sax.endElement = { me, name in unsafe LibXML2Session.from(me)?.closed(name) }
      // Scripts and styles are no text; without this they would pass unseen and still move the position.
      unsafe sax.cdataBlock = { me, _, _ in unsafe LibXML2Session.from(me)?.passed() }
    } else {
      unsafe sax.startElementNs = { me, name, _, _, _, _, count, _, list in
        unsafe LibXML2Session.from(me)?.openedXML(name, count, list)
      }
      unsafe sax.endElementNs = { me, name, _, _ in unsafe LibXML2Session.from(me)?.closed(name) }
      unsafe sax.cdataBlock = { me, text, count in unsafe LibXML2Session.from(me)?.characters(text, count) }
      unsafe sax.internalSubset = { me, _, id, system in
        unsafe LibXML2Session.from(me)?.documentType(id, system)
      }
    }
    unsafe sax.characters = { me, text, count in unsafe LibXML2Session.from(me)?.characters(text, count) }
    unsafe sax.ignorableWhitespace = { me, text, count in
      unsafe LibXML2Session.from(me)?.characters(text, count)
    }
    unsafe sax.comment = { me, _ in unsafe LibXML2Session.from(me)?.passed() }
    unsafe sax.processingInstruction = { me, _, _ in unsafe LibXML2Session.from(me)?.passed() }
    unsafe sax.serror = { me, error in unsafe LibXML2Session.from(me)?.failed(error) }
    return unsafe sax
  }

  private func opened(_ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
  {
    var count = 0
    while let key = unsafe list?[count * 2] {
      let value = unsafe list?[count * 2 + 1]
      let length = unsafe value.map { unsafe strlen($0) } ?? 0
      unsafe tape.addAttribute(index(of: key), value: UnsafeBufferPointer(start: value, count: length))
      count += 1
    }
    let name = unsafe index(of: name)
    if isOwnRoot(name) { return }
    tape.add(.start, name: name, attributes: count, at: position)
  }

  /// Five pointers an attribute: name, prefix, namespace, and where its value begins and ends.
  private func openedXML(
    _ name: UnsafePointer<xmlChar>?, _ count: Int32, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    for entry in stride(from: 0, to: Int(count) * 5, by: 5) {
      let from = unsafe list?[entry + 3]
      let length = unsafe from.flatMap { from in unsafe list?[entry + 4].map { unsafe $0 - from } } ?? 0
      let name = unsafe index(of: list?[entry], prefix: list?[entry + 1])
      unsafe tape.addAttribute(name, value: UnsafeBufferPointer(start: from, count: length))
    }
    tape.add(.start, name: unsafe index(of: name), attributes: Int(count), at: position)
  }

  private func closed(_ name: UnsafePointer<xmlChar>?) {
    let name = unsafe index(of: name)
    if !isOwnRoot(name) { tape.add(.end, name: name, at: position) }
  }

  /// The root put around HTML is the first name there is.
  private func isOwnRoot(_ name: Int) -> Bool { name == 0 && kind == .html }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    // Text handed out from where the parser stands is still to be passed; text from elsewhere has been.
    let isAhead = unsafe text != nil && text == context?.pointee.input?.pointee.cur
    let end = isAhead ? position + Int(count) : position
    unsafe tape.addText(UnsafeBufferPointer(start: text, count: Int(count)), at: end)
  }

  private func passed() { tape.add(.other, name: 0, at: position) }

  /// A document type may only name the root: whatever could bring in entities ends the document.
  private func documentType(_ id: UnsafePointer<xmlChar>?, _ system: UnsafePointer<xmlChar>?) {
    let hasSubset = unsafe context?.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "[")
    guard unsafe id != nil || system != nil || hasSubset else { return passed() }
    fault = fault ?? (.entities, position)
    unsafe xmlStopParser(context)
  }

  private func failed(_ error: xmlErrorPtr?) {
    guard kind == .xml, fault == nil, unsafe error?.pointee.level == XML_ERR_FATAL else { return }
    fault = (.malformed, position)
  }

  private func index(of name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>? = nil) -> Int {
    tape.names.index(NameTable.Key(name: Int(bitPattern: name), prefix: Int(bitPattern: prefix))) {
      let text = unsafe name.map { unsafe String(cString: $0) } ?? ""
      return unsafe prefix.map { unsafe String(cString: $0) + ":" + text } ?? text
    }
  }
}
