import Foundation
import TestSupport
import Testing

/// SwiftPM puts all modules in one folder, so an undeclared import can compile.
///
/// This table is the house (DESIGN §2).
@Suite struct ArchitectureTests {
  private static let rooms: [String: Set<String>] = [
    "Evidence": [],
    "Markup": ["CLibXML2", "Glibc"],
    "Archive": ["CZlib", "Crypto"],
    "Packs": ["CKnowledge", "Yams"],
    "Importers": ["Evidence", "Markup", "Archive"],
    "Detection": ["Evidence"],
    "Eligibility": ["Evidence"],
    "Dossier": ["Evidence", "Archive"],
    "Casework": [
      "Evidence", "Importers", "Detection", "Eligibility", "Dossier", "Archive", "Packs", "Glibc",
      "FoundationEssentials",
    ],
    "CLI": ["Casework", "Evidence", "ArgumentParser", "Glibc"],
    // Not part of the product: it trains the ranker and measures detection.
    "Trainer": ["Evidence", "Detection", "Packs", "FoundationEssentials", "Glibc"],
  ]

  @Test(arguments: rooms.keys.sorted())
  func `a room imports only what the design lets it see`(room: String) throws {
    let allowed = try #require(Self.rooms[room])
    let files = try Self.swiftFiles(in: "Sources/" + room)
    #expect(!files.isEmpty)
    for file in files {
      for name in try Self.imports(of: file) {
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `every folder of Sources with Swift in it is a room of the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Checkout.root + "/Sources")
    let withSwift = try folders.filter { try !Self.swiftFiles(in: "Sources/" + $0).isEmpty }
    #expect(Set(withSwift) == Set(Self.rooms.keys))
  }

  @Test func `nothing in the core prints, forces or gives up`() throws {
    for room in Self.rooms.keys where !["CLI", "Trainer"].contains(room) {
      for file in try Self.swiftFiles(in: "Sources/" + room) {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for word in [" print(", "try!", "as!", "fatalError("] {
          #expect(!text.contains(word), "\(file) has \(word)")
        }
      }
    }
  }

  private static func swiftFiles(in folder: String) throws -> [String] {
    let path = Checkout.root + "/" + folder
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return names.filter { $0.hasSuffix(".swift") }.map { path + "/" + $0 }
  }

  private static func imports(of file: String) throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count else {
        return nil
      }
      return line.hasPrefix("//") ? nil : String(words[place + 1])
    }
  }
}
