internal import CLibXML2
internal import Glibc

/// Writes down what libxml2 says: every callback copies what it is given and returns; none throws.
@safe struct LibXML2Listener {
  var tape = EventTape()
  private(set) var fault: (code: MarkupError.Code, offset: Int)?
  var context: UnsafeMutablePointer<xmlParserCtxt>?
  private let kind: MarkupKind
  /// Bytes libxml2 was given before the document.
  private let prefix: Int

  init(_ kind: MarkupKind, prefix: Int) {
    self.kind = kind
    self.prefix = prefix
    unsafe context = nil
  }

  /// How far libxml2 has come, in UTF-8 bytes of the document.
  var position: Int {
    guard let input = unsafe context?.pointee.input else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base) - prefix
  }

  static func callbacks(_ kind: MarkupKind) -> xmlSAXHandler {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = XML_SAX2_MAGIC
    if kind == .html {
      unsafe sax.startElement = { me, name, list in unsafe LibXML2Listener.at(me)?.pointee.opened(name, list)
      }
      unsafe sax.endElement = { me, name in unsafe LibXML2Listener.at(me)?.pointee.closed(name) }
      // Scripts and styles are no text; without this they would pass unseen and still move the position.
      unsafe sax.cdataBlock = { me, _, _ in unsafe LibXML2Listener.at(me)?.pointee.passed() }
    } else {
      unsafe sax.startElementNs = { me, name, _, _, _, _, count, _, list in
        unsafe LibXML2Listener.at(me)?.pointee.openedXML(name, count, list)
      }
      unsafe sax.endElementNs = { me, name, _, _ in unsafe LibXML2Listener.at(me)?.pointee.closed(name) }
      unsafe sax.cdataBlock = { me, text, count in
        unsafe LibXML2Listener.at(me)?.pointee.characters(text, count)
      }
      unsafe sax.internalSubset = { me, _, id, system in
        unsafe LibXML2Listener.at(me)?.pointee.documentType(id, system)
      }
    }
    unsafe sax.characters = { me, text, count in
      unsafe LibXML2Listener.at(me)?.pointee.characters(text, count)
    }
    unsafe sax.ignorableWhitespace = { me, text, count in
      unsafe LibXML2Listener.at(me)?.pointee.characters(text, count)
    }
    unsafe sax.comment = { me, _ in unsafe LibXML2Listener.at(me)?.pointee.passed() }
    unsafe sax.processingInstruction = { me, _, _ in unsafe LibXML2Listener.at(me)?.pointee.passed() }
    // With a listener for errors libxml2 writes nothing to standard error.
    unsafe sax.serror = { me, error in unsafe LibXML2Listener.at(me)?.pointee.failed(error) }
    return unsafe sax
  }

  @inline(__always)
  private static func at(_ me: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<LibXML2Listener>? {
    unsafe me?.assumingMemoryBound(to: LibXML2Listener.self)
  }

  private mutating func opened(
    _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
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
  private mutating func openedXML(
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

  private mutating func closed(_ name: UnsafePointer<xmlChar>?) {
    let name = unsafe index(of: name)
    if !isOwnRoot(name) { tape.add(.end, name: name, at: position) }
  }

  /// The root put around HTML is the first name there is.
  private mutating func isOwnRoot(_ name: Int) -> Bool { name == 0 && kind == .html }

  private mutating func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    // Text handed out from where the parser stands is still to be passed; text from elsewhere has been.
    let isAhead = unsafe text != nil && text == context?.pointee.input?.pointee.cur
    let end = isAhead ? position + Int(count) : position
    unsafe tape.addText(UnsafeBufferPointer(start: text, count: Int(count)), at: end)
  }

  private mutating func passed() { tape.add(.other, name: 0, at: position) }

  /// A document type may only name the root: whatever could bring in entities ends the document.
  private mutating func documentType(_ id: UnsafePointer<xmlChar>?, _ system: UnsafePointer<xmlChar>?) {
    let hasSubset = unsafe context?.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "[")
    guard unsafe id != nil || system != nil || hasSubset else { return passed() }
    fault = fault ?? (.entities, position)
    unsafe xmlStopParser(context)
  }

  private mutating func failed(_ error: xmlErrorPtr?) {
    guard kind == .xml, fault == nil, unsafe error?.pointee.level == XML_ERR_FATAL else { return }
    fault = (.malformed, position)
  }

  private mutating func index(of name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>? = nil) -> Int
  {
    tape.names.index(NameTable.Key(name: Int(bitPattern: name), prefix: Int(bitPattern: prefix))) {
      let text = unsafe name.map { unsafe String(cString: $0) } ?? ""
      return unsafe prefix.map { unsafe String(cString: $0) + ":" + text } ?? text
    }
  }
}
