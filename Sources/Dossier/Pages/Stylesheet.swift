/// The look of every page: sober, in the reader's own Chinese fonts, made for A4 and readable on a screen.
enum Stylesheet {
  static func text(isWide: Bool) -> String {
    "@page{size:A4\(isWide ? " landscape" : "");margin:18mm 16mm 18mm 22mm;"
      + "@bottom-right{content:counter(page) \" / \" counter(pages);font-size:8pt;color:#5b6470}}\n"
      + base + (isWide ? "body{max-width:84rem}\n" : "") + tables + parts + paper
  }

  private static let base = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:60rem;padding:2.5rem 2rem 3rem;color:#1c1f24;background:#fff;
    font:15px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC",sans-serif;
    overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
    header{border-bottom:2px solid #1f3a5f;padding-bottom:1rem;margin-bottom:1.75rem}
    h1{font-size:1.75rem;line-height:1.35;margin:.25rem 0;color:#14263f;letter-spacing:.02em}
    h2{font-size:1.15rem;line-height:1.4;margin:2.25rem 0 .75rem;padding-left:.6rem;border-left:4px solid #1f3a5f;
    color:#14263f}
    h3{font-size:1rem;margin:1.5rem 0 .5rem;color:#14263f}
    p{margin:.5rem 0}
    ul,ol{margin:.5rem 0;padding-left:1.5rem}
    footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid #c9ced6;color:#5b6470;font-size:.8rem}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;margin:.75rem 0}
    th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid #dfe3e8;white-space:pre-wrap}
    thead th{background:#f1f4f8;border-bottom:1px solid #9fb0c6;color:#14263f;font-size:.85rem}
    .facts th{width:12rem;color:#5b6470;font-weight:500}
    .unbroken{white-space:nowrap}
    .exhibits{font-size:.8rem;line-height:1.55}
    .exhibits th,.exhibits td,.grid th,.grid td{border:1px solid #c9ced6}
    .exhibits th,.exhibits td:first-child,.transcript th{white-space:nowrap}
    .blanks th{width:22rem;color:#5b6470;font-weight:500}
    .blanks td{height:3rem;border-bottom:1px solid #1c1f24}
    .signatures td{height:3.5rem;border-bottom:1px solid #1c1f24;color:#5b6470}
    .transcript td{padding:.4rem .5rem}
    .transcript .number{width:3.25rem;color:#8a93a0;font-size:.8rem;text-align:right}
    .transcript .time{width:5.5rem;color:#5b6470;font-size:.8rem}
    .transcript .speaker{width:9rem;font-size:.85rem}
    .transcript .date td{background:#f1f4f8;color:#14263f;font-size:.85rem;font-weight:600}
    .transcript .decisive td{background:#fff8e1}
    .transcript .decisive td:first-child{box-shadow:inset 4px 0 0 #b7791f}
    .transcript .unspoken .words{color:#5b6470;font-style:normal}

    """

  private static let parts = """
    .kicker{color:#5b6470;font-size:.85rem;letter-spacing:.06em}
    .subtitle{color:#3b4552}
    .badge{display:inline-block;border:1px solid #9b2c2c;color:#9b2c2c;border-radius:3px;padding:0 .5rem;
    font-size:.85rem;font-weight:600}
    .notice{border:1px solid #c9a227;background:#fffbea;padding:.6rem .9rem;margin:1rem 0;border-radius:3px}
    .remark{color:#5b6470}
    .small{color:#5b6470;font-size:.8rem;line-height:1.6}
    .verdict{font-size:1.15rem;font-weight:600;border:1px solid #9fb0c6;background:#f7f9fc;padding:.9rem 1.1rem;
    border-radius:3px}
    .quotation{border-left:4px solid #b7791f;background:#fff8e1;margin:.6rem 0;padding:.5rem .9rem;white-space:pre-wrap}
    .statement{border:1px solid #1f3a5f;padding:1rem 1.25rem;white-space:pre-wrap;border-radius:3px}
    .role{display:inline-block;color:#3b4552;border:1px solid #c9ced6;border-radius:3px;padding:0 .3rem;
    font-size:.75rem;line-height:1.5}
    .element{display:inline-block;background:#b7791f;color:#fff;border-radius:3px;padding:0 .4rem;margin-right:.3rem;
    font-size:.75rem;line-height:1.6}
    .place{display:block;color:#8a93a0;font-size:.75rem;line-height:1.5}
    .quoted{display:block;color:#5b6470;border-left:3px solid #c9ced6;padding-left:.6rem;font-size:.9rem}
    mark{background:#ffe08a;color:inherit;padding:0 .1em}
    .mono,code{font-family:"SF Mono",Consolas,"Noto Sans Mono CJK SC","Noto Sans Mono",monospace;font-size:.85em;
    word-break:break-all}

    """

  private static let paper = """
    @media print{
    body{max-width:none;padding:0;font-size:10.5pt;line-height:1.6}
    h2,h3{break-after:avoid}
    tr,.quotation,.verdict,.notice,.signatures{break-inside:avoid}
    thead{display:table-header-group}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}
