import ArgumentParser
import Casework
import Evidence
@preconcurrency import Glibc

/// What every command over files takes.
struct CommonOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(say(zh: "文件或文件夹，顺序不限", en: "files or folders, in any order"), valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      say(zh: "按这个时刻判断（默认现在），如 2026-03-20T12:00:00+08:00", en: "judge as of this time (default: now)"),
      valueName: "time"))
  var asOf: Instant?

  @Option(
    help: ArgumentHelp(
      say(zh: "平台，如 taobao、tmall", en: "the platform, such as taobao, tmall"), valueName: "name"))
  var platform: String?

  @Option(help: ArgumentHelp(say(zh: "自己的店铺名，可写多次", en: "a shop of your own; repeatable"), valueName: "name"))
  var shop: [String] = []

  @Option(
    help: ArgumentHelp(
      say(zh: "由你声明：该文件属于该订单，可写多次", en: "your own statement that a file belongs to an order; repeatable"),
      valueName: "file=order"))
  var link: [RunOptions.Link] = []

  @Option(
    help: ArgumentHelp(say(zh: "用这个版式文件读聊天页面", en: "read pages with this layout file"), valueName: "file"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      say(
        zh: "日期 03/02/2026 这类写法中在前的是 day、month 还是 year", en: "which part comes first in dates like 03/02/2026"
      ),
      valueName: "day|month|year"))
  var dateOrder: DateOrder?

  @OptionGroup var knowledge: KnowledgeOptions

  /// Everything as the use cases take it.
  func run() -> RunOptions {
    var options = RunOptions(
      paths: paths, asOf: asOf ?? Instant(seconds: Int64(time(nil))), language: Speech.language)
    options.platform = platform.map(Platform.init)
    options.shops = shop
    options.links = link
    options.layoutFile = layout
    options.dateOrder = dateOrder
    options.rulesFolder = knowledge.rules
    return options
  }

  /// This machine, telling a person at a terminal how far it is.
  func bench() -> Workbench {
    Workbench(progress: { done, all in if !knowledge.quiet { Console.showProgress(done, of: all) } })
  }

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError(say(zh: "请给出文件或文件夹", en: "give at least one file or folder"))
    }
  }
}

/// Options that every command has.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        zh: "自己的规则文件夹，可补充或替换内置规则", en: "a folder of your own packs, added to or replacing the built-in ones"),
      valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp(say(zh: "终端文字的语言", en: "language of terminal text"), valueName: "zh|en"))
  var language: Language?

  @Flag(help: ArgumentHelp(say(zh: "不显示提示，只出结果和错误", en: "results and errors only")))
  var quiet = false
}
