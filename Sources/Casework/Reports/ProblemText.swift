internal import Evidence

/// The one place where a problem becomes words: file, place, what it is, what to do.
struct ProblemText {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// One line without a line break; nothing out of a file can act on the terminal.
  func line(_ problem: Problem) -> String {
    var place = problem.file.map(TerminalText.inert) ?? ""
    if let offset = problem.offset {
      place += language == .zh ? "（第 \(offset) 字节）" : " (byte \(offset))"
    }
    let what = (Self.texts[problem.code] ?? Self.internalError).text(in: language)
    let detail = problem.detail.isEmpty ? "" : " [\(TerminalText.inert(problem.detail))]"
    return (place.isEmpty ? "" : place + (language == .zh ? "：" : ": ")) + what + detail
  }

  private static let internalError = Wording(
    zh: "程序内部错误，请把这一行告诉开发者。", en: "an error inside the program; please report this line.")

  private static let texts: [String: Wording] = [
    "file-missing": Wording(zh: "找不到这个文件或文件夹，请检查路径。", en: "no such file or folder; check the path."),
    "no-permission": Wording(zh: "没有权限，请检查文件或文件夹的权限。", en: "permission denied; check the permissions."),
    "not-a-file": Wording(zh: "不是普通文件，已跳过。", en: "not an ordinary file; left out."),
    "file-vanished": Wording(
      zh: "读取途中文件消失或变短，请确认没有别的程序在改动它后重试。",
      en: "the file vanished or shrank while being read; make sure nothing changes it and run again."),
    "empty-folder": Wording(
      zh: "文件夹里没有可读的文件（以点开头的不读），请检查路径。",
      en: "no file to read in this folder (names that start with a dot are not read); check the path."),
    "disk-full": Wording(
      zh: "磁盘已满，这个文件没有写出，请腾出空间后重试。",
      en: "the disk is full; this file was not written. Free some space and run again."),
    "not-writable": Wording(
      zh: "没有写入权限，请换一个可写的文件夹。", en: "permission denied; choose a folder you can write to."),
    "output-not-a-file": Wording(
      zh: "这里已有文件夹或设备，没有写出；请写明要生成的文件名。",
      en: "a folder or a device stands here; nothing was written. Name the file to make."),
    "not-a-folder": Wording(
      zh: "这里已有同名文件，不能用作文件夹，请换一个名字。", en: "a file stands here, not a folder; choose another name."),
    "output-is-input": Wording(
      zh: "这是刚读取的原件，不会覆盖它；请换一个文件名。",
      en: "this is one of the files just read; it is never overwritten. Choose another name."),
    "stdout-failed": Wording(
      zh: "结果无法写到标准输出（已关闭或磁盘已满）。", en: "the result could not be written to standard output (closed or full)."),
    "read-only": Wording(
      zh: "目标位置只读，请换一个可写的文件夹。", en: "the place is read-only; choose a folder you can write to."),
    "parent-missing": Wording(
      zh: "上级文件夹不存在，请先建立它。", en: "the parent folder does not exist; create it first."),
    "file-error": Wording(zh: "文件读写出错，请重试。", en: "reading or writing failed; try again."),
    "empty-file": Wording(zh: "文件是空的，请重新导出。", en: "the file is empty; export it again."),
    "unknown-format": Wording(
      zh: "认不出这是什么文件，没有读取。支持的格式见 README。", en: "not a format the program knows; see the README for the list."),
    "nothing-inside": Wording(
      zh: "认出了格式，但里面一条记录也没有，请检查导出时的范围。",
      en: "the format is known, but there is not one record inside; check what was exported."),
    "truncated": Wording(zh: "文件不完整（在此处中断），请重新导出。", en: "the file ends in the middle; export it again."),
    "messages-skipped": Wording(
      zh: "从这里起有消息无法读取，其余照常读取；用 inspect 查看每一处。",
      en: "from here on messages could not be read, the others were; inspect lists each place."),
    "repaired-bytes": Wording(
      zh: "从这里起有字节不成文字（编码混杂或文件受损），其余照常读取；请核对原文，必要时重新导出。",
      en: "from here on some bytes are no text (mixed encodings, damage); check it, or export it again."),
    "cut-ids": Wording(
      zh: "这一列的编号被表格软件截断过，不能用来关联订单；请从平台重新导出，不要用表格软件另存。",
      en: "a spreadsheet has cut this column's numbers; they bind nothing. Export the table again."),
    "rows-skipped": Wording(
      zh: "从这里起有行无法使用，其余照常读取；用 inspect 查看每一处。",
      en: "from here on rows could not be used, the others were; inspect lists each place."),
    "malformed": Wording(zh: "文件在此处损坏，请重新导出。", en: "the file is damaged here; export it again."),
    "entities-refused": Wording(
      zh: "文件带有实体或外部定义，为安全起见不予读取。",
      en: "the file declares entities or an external definition; refused for safety."),
    "too-deep": Wording(zh: "标签嵌套过深，不予读取。", en: "elements are nested too deeply; refused."),
    "too-large": Wording(zh: "其中一项超过大小限制，不予读取。", en: "one item is beyond its size limit; refused."),
    "zip-bomb": Wording(
      zh: "压缩包解开后大得不合常理，不予读取。", en: "the archive unpacks to far more than is plausible; refused."),
    "refused-by-platform": Wording(
      zh: "这是平台返回的错误应答，不是聊天记录，请重新获取。",
      en: "this is the platform's own error answer, not records; fetch it again."),
    "not-supported": Wording(
      zh: "认出了格式，但尚未支持；请保留原件，内容可复制成文本后导入。",
      en: "the format is known but not read; keep the original and import its text by copy and paste."),
    "conflicting-orders": Wording(
      zh: "同一订单编号对应两笔不同的订单（买家或时间不同），未用它关联任何评价，请检查导出的表。",
      en:
        "one order number stands for two different orders (buyer or time differ); it binds nothing. Check the tables."
    ),
    "link-unused": Wording(
      zh: "--link 指明的聊天文件或订单不在输入里，这条声明没有起作用，请核对。",
      en:
        "the chat file or the order that --link names is not among the inputs; the statement binds nothing. Check it."
    ),
    "numbers-left-out": Wording(
      zh: "对话里的编号太多，超出部分没有用来关联订单；请按买家分开导出，或用 --link 写明。",
      en: "more numbers are named here than are kept; the rest bind no order. Export by buyer, or use --link."
    ),
    "already-filed": Wording(
      zh: "您的清单写着这条评价已经投诉过；平台对每条评价通常只受理一次，再次提交前请先核对结果。",
      en:
        "your list says this review was complained about already; platforms take one report a review. Check first."
    ),
    "no-such-order": Wording(zh: "输入文件里没有这个订单。", en: "no such order in the given files."),
    "unassigned": Wording(
      zh: "分不清谁是买家、谁是店铺，未作判断；请用 --shop 写明自己的店铺名。",
      en: "cannot tell who is buyer and who is shop; not judged. Name your shop with --shop."),
    "after-as-of": Wording(
      zh: "文件里有晚于判断时刻的记录，这些记录没有参加判断；请核对电脑时间或 --as-of。",
      en:
        "it holds records later than the moment of judging, which were not judged; check the clock or --as-of."
    ),
    "several-lines": Wording(
      zh: "这个订单有几条评价，请用 --order 写其中一个子订单编号。",
      en: "this order has several reviews; name one of its sub-orders with --order."),
    "no-such-rule": Wording(
      zh: "没有这个编号的规则，请用 rules list 查看。", en: "no rule with this identifier; see rules list."),
    "date-not-covered": Wording(
      zh: "没有规则覆盖这条评价的日期，无法判断期限，请向平台确认。",
      en: "no pack covers the date of this review; its window cannot be judged, ask the platform."),
    "pack-overdue": Wording(
      zh: "这份规则已过复核日期，请核对平台的现行规则。",
      en: "this pack is past its review date; check it against the platform's rules."),
    "write-failed": Wording(
      zh: "结果没有写出，没有留下半个文件。", en: "the result could not be written; nothing half-written is left."),
    "bad-archive": Wording(zh: "不是可读的 ZIP 文件。", en: "not a readable ZIP file."),
    "no-packs": Wording(
      zh: "该文件夹下没有 layouts、tables、rules、platforms 规则文件。",
      en: "no layouts, tables, rules or platforms in this folder."),
    "pack-too-large": Wording(zh: "规则文件过大。", en: "the rule file is too large."),
    "pack-not-utf8": Wording(zh: "规则文件不是 UTF-8 编码。", en: "the rule file is not UTF-8."),
    "pack-aliases": Wording(
      zh: "规则文件里不允许使用 YAML 锚点和别名。", en: "anchors and aliases are not allowed in rule files."),
    "pack-syntax": Wording(zh: "规则文件的 YAML 写法有误。", en: "the rule file is not valid YAML."),
    "pack-content": Wording(zh: "规则文件内容有误。", en: "the rule file's content is wrong."),
  ]
}
