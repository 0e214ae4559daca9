// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 mode, warnings are errors, imports say what they leak.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]
/// The targets that touch C: each unsafe use must be spelled `unsafe`.
let boundary = strict + [.strictMemorySafety()]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func room(_ name: String, _ on: Target.Dependency..., settings: [SwiftSetting] = strict) -> Target {
  .target(name: name, dependencies: on, swiftSettings: settings)
}
func tests(_ name: String, _ on: Target.Dependency...) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + on, swiftSettings: strict)
}

let package = Package(
  name: "juzheng",
  products: [.executable(name: "juzheng", targets: ["CLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "CKnowledge", path: "Sources/Knowledge",
      exclude: ["layouts", "tables", "rules", "platforms", "cases", "dossiers"]),

    room("Evidence"),
    room("Markup", "CLibXML2", settings: boundary),
    room("Archive", "CZlib", crypto, settings: boundary),
    room("Packs", "CKnowledge", yams, settings: boundary),

    room("Importers", "Evidence", "Markup", "Archive"),
    room("Detection", "Evidence"),
    room("Eligibility", "Evidence"),
    room("Dossier", "Evidence", "Archive"),

    room("Casework", "Evidence", "Importers", "Detection", "Eligibility", "Dossier", "Archive", "Packs"),
    .executableTarget(
      name: "CLI", dependencies: ["Casework", "Evidence", arguments], swiftSettings: strict),

    .executableTarget(
      name: "Trainer", dependencies: ["Evidence", "Detection", "Packs"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Evidence", "Archive", "Packs"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Evidence"),
    tests("Markup"),
    tests("Archive"),
    tests("Packs"),
    tests("Importers", "Evidence", "Archive", "Packs"),
    tests("Detection", "Evidence", "Packs"),
    tests("Trainer", "Detection"),
    tests("Eligibility", "Evidence", "Packs"),
    tests("Dossier", "Evidence", "Archive", "Packs"),
    tests("Casework", "Evidence", "Archive"),
    tests("CLI", "Evidence", "Casework"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x  // #embed
)
