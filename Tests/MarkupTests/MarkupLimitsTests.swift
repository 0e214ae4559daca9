import Markup
import Testing

@Suite struct MarkupLimitsTests {
  /// The error of parsing `html`, nil when there is none.
  private func error(
    _ html: String, _ kind: MarkupKind = .html, limits: MarkupLimits = MarkupLimits()
  ) throws -> MarkupError? {
    do {
      _ = try record(Array(html.utf8), kind, limits: limits)
      return nil
    } catch let error as MarkupError { return error }
  }

  @Test(arguments: [255, 256, 257])
  func `depth ends at 256`(depth: Int) throws {
    let open = String(repeating: "<div>", count: depth)
    let expected = depth > 256 ? MarkupError(.tooDeep, at: 256 * 5) : nil
    #expect(try error(open) == expected)
    #expect(try error(open + String(repeating: "</div>", count: depth), .xml) == expected)
  }

  @Test func `a hundred thousand nested elements are refused`() throws {
    #expect(try error(String(repeating: "<div>", count: 100_000))?.code == .tooDeep)
    #expect(try error(String(repeating: "<a>", count: 100_000), .xml)?.code == .tooDeep)
  }

  @Test func `elements that close themselves do not add up`() throws {
    for row in ["<p>a<br>b<img src=x><input><hr>", "<li>a", "<tr><td>a<td>b", "<option>a", "<dt>a<dd>b"] {
      #expect(try error("<div>" + String(repeating: row, count: 2_000)) == nil, "\(row)")
    }
  }

  @Test(arguments: [65_535, 65_536, 65_537])
  func `attributes end at 64 KiB`(count: Int) throws {
    let value = String(repeating: "x", count: count)
    let expected = count > 65_536 ? MarkupError(.attributeTooLarge, at: 3) : nil
    #expect(try error("<p><a href='\(value)'>") == expected)
    #expect(try error("<p><a href='\(value)'/></p>", .xml) == expected)
  }

  @Test(arguments: [1_048_575, 1_048_576, 1_048_577])
  func `text between tags ends at 1 MiB`(count: Int) throws {
    let text = String(repeating: "x", count: count)
    let expected: MarkupError.Code? = count > 1_048_576 ? .textTooLarge : nil
    #expect(try error("<p>\(text)</p>")?.code == expected)
    #expect(try error("<p>\(text)</p>", .xml)?.code == expected)
  }

  @Test func `a tag, comment or script without end is refused before it fills memory`() throws {
    var limits = MarkupLimits()
    limits.token = 200_000
    let filling = String(repeating: "x=1 ", count: 100_000)
    for html in ["<p><a \(filling)", "<p><!--\(filling)", "<p><script>\(filling)"] {
      #expect(
        try error(html, limits: limits) == MarkupError(.tokenTooLarge, at: 3))
    }
  }

  @Test func `too many different names are refused`() throws {
    var limits = MarkupLimits()
    limits.names = 10
    let html = (0..<12).map { "<x\($0)></x\($0)>" }.joined()
    #expect(try error(html, limits: limits)?.code == .tooManyNames)
  }
}
