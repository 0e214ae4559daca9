public import Evidence

extension FaultCode {
  /// What is wrong, for people.
  public var what: Wording {
    switch self {
    case .notAnArchive: Wording(zh: "不是完整的 ZIP 文件", en: "not a whole ZIP archive")
    case .dataBefore: Wording(zh: "第一个条目之前有多余数据", en: "data before the first entry")
    case .gap: Wording(zh: "条目之间有多余数据", en: "data between entries")
    case .overlap: Wording(zh: "条目互相重叠", en: "entries overlap")
    case .dataAfter: Wording(zh: "文件末尾之后有多余数据", en: "data after the end")
    case .comment: Wording(zh: "带有注释", en: "carries a comment")
    case .wrongCount: Wording(zh: "条目数量与记录不符", en: "the number of entries is not the one recorded")
    case .notSorted: Wording(zh: "条目未按名称排序", en: "entries are not sorted by name")
    case .duplicateEntry: Wording(zh: "同名条目出现多次", en: "two entries have one name")
    case .headersDiffer: Wording(zh: "条目头与目录记录不一致", en: "the entry's header differs from the directory")
    case .wrongVersion: Wording(zh: "版本字段不是规定值", en: "a version field is not the fixed one")
    case .wrongFlags: Wording(zh: "标志位不是规定值", en: "the flags are not the fixed ones")
    case .wrongTime: Wording(zh: "时间字段不是规定值", en: "the time is not the fixed one")
    case .wrongAttributes: Wording(zh: "属性字段不是规定值", en: "the attributes are not the fixed ones")
    case .extraField: Wording(zh: "带有不应存在的附加字段", en: "an extra field that must not be there")
    case .descriptor: Wording(zh: "使用了数据描述符", en: "a data descriptor")
    case .folderEntry: Wording(zh: "包含文件夹条目", en: "an entry for a folder")
    case .linkEntry: Wording(zh: "包含链接或特殊文件", en: "a link or special file")
    case .wrongMethod: Wording(zh: "压缩方式与规定不符", en: "not stored by the method its extension asks for")
    case .wrongExtension: Wording(zh: "扩展名不在允许的范围内", en: "an extension a dossier does not hold")
    case .limitExceeded: Wording(zh: "条目数量或解压后的大小超出上限", en: "too many entries, or too large when unpacked")
    case .damagedData: Wording(zh: "压缩数据已损坏", en: "the compressed data is damaged")
    case .wrongSize: Wording(zh: "大小与记录不符", en: "the size is not the one recorded")
    case .wrongChecksum: Wording(zh: "CRC 校验和不符", en: "the CRC does not match")
    default: bagWords
    }
  }

  /// The words for names and the bag.
  private var bagWords: Wording {
    switch self {
    case .badName: Wording(zh: "名称含有不允许的字符", en: "a name with characters that are not allowed")
    case .escapingPath: Wording(zh: "路径指向包外", en: "a path that leads out of the bag")
    case .outsideTopFolder: Wording(zh: "条目不在唯一的顶层文件夹内", en: "an entry outside the one top folder")
    case .caseClash: Wording(zh: "名称仅大小写不同", en: "names that differ in case only")
    case .normalisationClash:
      Wording(zh: "名称仅 Unicode 规范形式不同", en: "names that differ in Unicode normalisation only")
    case .declarationMissing: Wording(zh: "缺少 bagit.txt", en: "bagit.txt is missing")
    case .declarationWrong: Wording(zh: "bagit.txt 内容不合规定", en: "bagit.txt does not say what it must")
    case .infoMissing: Wording(zh: "缺少 bag-info.txt", en: "bag-info.txt is missing")
    case .manifestMissing: Wording(zh: "缺少文件清单", en: "a payload manifest is missing")
    case .tagManifestMissing: Wording(zh: "缺少标签清单", en: "a tag manifest is missing")
    case .manifestLine: Wording(zh: "清单中有无法识别的行", en: "a manifest line that cannot be read")
    case .listedTwice: Wording(zh: "同一文件在清单中出现多次", en: "a file is listed twice")
    case .listedButAbsent: Wording(zh: "清单列出的文件不存在", en: "a listed file is not there")
    case .presentButUnlisted: Wording(zh: "文件未列入清单", en: "a file that no manifest lists")
    case .payloadDigest: Wording(zh: "文件内容与清单的哈希值不符", en: "the file does not have the listed hash")
    case .tagDigest: Wording(zh: "标签文件与标签清单的哈希值不符", en: "the tag file does not have the listed hash")
    case .strayTagFile: Wording(zh: "顶层文件夹中有多余文件", en: "a file at the top that does not belong there")
    case .manifestOrder: Wording(zh: "清单不是规定的格式或顺序", en: "a manifest that is not in its fixed form and order")
    case .payloadTotal: Wording(zh: "Payload-Oxum 与实际大小和数量不符", en: "Payload-Oxum does not match the files")
    case .unknownAlgorithm: Wording(zh: "清单使用了未知的哈希算法", en: "a manifest of an unknown hash algorithm")
    case .unknownEncoding: Wording(zh: "标签文件的编码无法识别", en: "tag files in an encoding that cannot be read")
    case .fetchLine: Wording(zh: "fetch.txt 中有不合规定的行", en: "a line of fetch.txt that is not allowed")
    case .notAFile: Wording(zh: "不是普通文件", en: "not a regular file")
    case .unreadable: Wording(zh: "文件无法读取", en: "a file that cannot be read")
    default:
      Wording(
        zh: "bag-info.txt 不合规定，或名称与文件夹不符",
        en: "bag-info.txt has a line that is not allowed, or names another bag")
    }
  }
}
