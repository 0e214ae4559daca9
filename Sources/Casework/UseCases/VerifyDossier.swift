internal import Archive
internal import Dossier
public import Evidence

/// Checks a dossier from its bytes alone, before anything is unpacked.
public struct VerifyDossier: Sendable {
  public enum Subject: Hashable, Sendable {
    case archive(String)
    /// A folder that should be a BagIt bag.
    case bag(String)

    var path: String {
      switch self {
      case .archive(let path), .bag(let path): path
      }
    }
    var kind: FileKind {
      switch self {
      case .archive: .file
      case .bag: .folder
      }
    }
  }

  public var report: VerifyReport

  /// - Throws: ``Problem`` when the file cannot be read or the packs cannot be used.
  public static func run(
    _ subject: Subject, rules: String?, language: Language, on bench: Workbench
  ) throws(Problem) -> VerifyDossier {
    let faults = try Self.faults(of: subject, rules, bench)
    return VerifyDossier(
      report: VerifyReport(
        valid: faults.isEmpty, sealed: subject.kind == .folder ? nil : false,
        faults: faults.map {
          VerifyReport.FaultEntry(code: $0.code.rawValue, entry: $0.entry, what: $0.what.text(in: language))
        }))
  }

  private static func faults(
    of subject: Subject, _ rules: String?, _ bench: Workbench
  ) throws(Problem) -> [Fault] {
    do throws(FileError) {
      guard try bench.system.kind(of: subject.path) == subject.kind else {
        throw FileError(.notAFile, subject.path)
      }
    } catch { throw Problem(error) }
    if subject.kind == .folder {
      return BagChecker.check(FolderTree(root: subject.path, system: bench.system))
    }
    let methods = try KnowledgeBase(folder: rules, in: bench.system).dossierKnowledge().methods
    do throws(FileError) {
      return DossierChecker.check(try bench.system.open(subject.path), methods: methods)
    } catch { throw Problem(error) }
  }

  /// 0 nothing found, 1 any fault.
  public var exitStatus: Int32 { report.valid ? 0 : 1 }

  /// The report as bytes.
  ///
  /// - Throws: An encoding error, which would be a bug.
  public func output(_ format: DocumentFormat, in language: Language) throws -> [UInt8] {
    if format == .json { return try ReportJSON.document(report) }
    var lines = report.faults.map { "\($0.code) \(TerminalText.inert($0.entry)) \($0.what)" }
    if report.valid {
      lines.append(
        Wording(zh: "校验通过：内容与清单一致。", en: "verified: the contents agree with their lists.").text(in: language))
    }
    if report.sealed == false {
      lines.append(Wording(zh: "未加签名（not sealed）。", en: "not sealed.").text(in: language))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

/// `juzheng.verify/1`: every fault found, with its code.
public struct VerifyReport: Encodable, Sendable {
  public var schema = "juzheng.verify/1"
  public var valid: Bool
  /// Nil for a bag folder, which carries no seal.
  @OrNull public var sealed: Bool?
  public var faults: [FaultEntry]

  public struct FaultEntry: Encodable, Sendable {
    public var code: String
    public var entry: String
    public var what: String
  }
}

/// A folder as the bag checker sees it.
struct FolderTree: FileTree {
  let root: String
  let system: any FileSystem

  func list() throws -> [FileTreeEntry] { try list(below: "", inside: []) }

  func open(_ path: String) throws -> any ByteSource { try system.open(root + "/" + path) }

  /// A folder that a link leads back to is no part of the bag.
  private func list(below prefix: String, inside outer: Set<FileIdentity>) throws -> [FileTreeEntry] {
    let inner = outer.union([try system.identity(of: root + "/" + prefix)])
    return try system.names(in: root + "/" + prefix).flatMap { name -> [FileTreeEntry] in
      let path = prefix + name
      switch try system.kind(of: root + "/" + path) {
      case .folder where inner.contains(try system.identity(of: root + "/" + path)):
        return [FileTreeEntry(path: path, isFile: false)]
      case .folder: return try list(below: path + "/", inside: inner)
      case .file: return [FileTreeEntry(path: path)]
      case .other: return [FileTreeEntry(path: path, isFile: false)]
      }
    }
  }
}
