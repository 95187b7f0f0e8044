// swift-tools-version: 6.0
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "compare-tui",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "CompareKit", targets: ["CompareKit"]),
    .executable(name: "compare-tui", targets: ["compare-tui"]),
  ],
  dependencies: [
    // Exactly this one, so that every clone builds the same program.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // The product-catalog module: no terminal, no files, no clock, no Foundation.
    .target(name: "CompareKit", swiftSettings: strict),
    // The doors to C libraries.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    // YAML into the module's documents: the only place that knows libyaml.
    .target(name: "CatalogYAML", dependencies: ["CLibYAML", "CompareKit"], swiftSettings: strict),
    // Checks `catalogs/` and packs it at build time.
    .executableTarget(
      name: "catalog-compiler", dependencies: ["CatalogYAML", "CompareKit"], swiftSettings: strict),
    .plugin(
      name: "CompileCatalogs", capability: .buildTool(), dependencies: ["catalog-compiler"]),
    .target(
      name: "BuiltInCatalog", dependencies: ["CompareKit"], swiftSettings: strict,
      plugins: ["CompileCatalogs"]),
    .executableTarget(
      name: "compare-tui",
      dependencies: [
        "CompareKit", "CatalogYAML", "BuiltInCatalog", "CNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Measures how soon a program's first frame is on a terminal, beside `less`.
    .executableTarget(
      name: "bench-start-up", dependencies: ["CPseudoTerminal"], path: "Benchmarks/start-up",
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Benchmarks/CPseudoTerminal"),
    // Measures how many losses are settled a second.
    .executableTarget(
      name: "bench-settlement", dependencies: ["CompareKit", "CatalogYAML", "BuiltInCatalog"],
      path: "Benchmarks/settlement", swiftSettings: strict),
    // Measures how many everyday words for trades find their industry.
    .executableTarget(
      name: "bench-trade-words", dependencies: ["CompareKit", "CatalogYAML", "BuiltInCatalog"],
      path: "Benchmarks/trade-words", swiftSettings: strict),
    // What more than one target of tests draws on.
    .target(
      name: "TestSupport", dependencies: ["CompareKit"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "CompareKitTests", dependencies: ["CompareKit", "CatalogYAML", "BuiltInCatalog", "TestSupport"],
      exclude: ["Industry/trade-words.tsv", "Products/Invented"], swiftSettings: strict),
    .testTarget(
      name: "CompareTUITests",
      dependencies: ["compare-tui", "CompareKit", "CatalogYAML", "BuiltInCatalog", "TestSupport"],
      exclude: ["Golden/Frames", "Golden/Sheets"],
      swiftSettings: strict),
    .testTarget(name: "JourneyTests", dependencies: ["compare-tui"], swiftSettings: strict),
  ]
)
