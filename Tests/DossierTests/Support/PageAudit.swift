import Foundation

/// A page as Python's HTML parser reads it: how many elements, and which of them could do anything.
struct PageAudit {
  let count: Int
  let complaints: [String]

  init(_ page: [UInt8]) throws {
    let scratch = try Scratch()
    let file = try scratch.write(page, to: "page.html")
    let outcome = try Shell.run("python3", ["-c", Self.script, file.path])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    count = lines.first.flatMap { Int($0) } ?? 0
    complaints = outcome.status == 0 ? Array(lines.dropFirst()) : lines
  }

  private static let script = """
    import html.parser, sys
    allowed = set('html head meta title style body header main footer section div h1 h2 h3 p ul ol li table thead tbody '
                  'tr th td span strong mark code'.split())
    class Audit(html.parser.HTMLParser):
        count = 0
        open = []
        def handle_starttag(self, tag, attrs):
            self.count += 1
            if tag not in allowed: print('\\nelement', tag, file=out)
            for name, value in attrs:
                fine = name in ('class', 'lang', 'charset') or tag == 'meta'
                if not fine: print('\\nattribute', tag, name, file=out)
                if tag == 'meta' and dict(attrs).get('http-equiv') not in (None, 'Content-Security-Policy'):
                    print('\\nmeta', attrs, file=out)
            if tag != 'meta': self.open.append(tag)
        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag: print('\\nnesting', tag, file=out)
        def handle_comment(self, data): print('\\ncomment', file=out)
        def unknown_decl(self, data): print('\\ndeclaration', file=out)
        def handle_pi(self, data): print('\\ninstruction', file=out)
    import io
    out = io.StringIO()
    text = open(sys.argv[1], encoding='utf-8').read()
    audit = Audit(); audit.feed(text); audit.close()
    if audit.open: print('unclosed', audit.open, file=out)
    if text.count('<style>') != 1 or "default-src 'none'; style-src 'unsafe-inline'" not in text: print('policy', file=out)
    if 'http:' in text.split('</style>')[0] or 'url(' in text.split('</style>')[0]: print('loads', file=out)
    print(audit.count)
    print(*[l for l in out.getvalue().split('\\n') if l], sep='\\n')
    """
}
