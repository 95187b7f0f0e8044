import Foundation
import TestSupport
import Testing

/// What may not import what, as `docs/ARCHITECTURE.md` has it.
@Suite struct ArchitectureTests {
  /// The Swift files in and below a folder.
  private func texts(in folder: String) throws -> [String] {
    let base = URL(fileURLWithPath: Repository.path + "/Sources/\(folder)")
    let files = try #require(FileManager.default.enumerator(atPath: base.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    try #require(!files.isEmpty, "\(folder) is gone")
    return try files.map { try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8) }
  }

  /// The modules that the Swift files in and below a folder import.
  private func imports(in folder: String) throws -> Set<String> {
    var modules: Set<String> = []
    for text in try texts(in: folder) {
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if let place = words.firstIndex(of: "import"), place <= 1, words.count == place + 2 {
          modules.insert(String(words[place + 1]))
        }
      }
    }
    return modules
  }

  /// The C library under its names on each system.
  private static let libc: Set = ["Glibc", "Musl", "Darwin"]

  /// It is larger than the program. Only where it doesn't come in parts may it stand in for one of them.
  @Test func nothingNeedsAllOfFoundation() throws {
    let part = """
      #if canImport(FoundationEssentials)
        import FoundationEssentials
      #else
        import Foundation
      #endif
      """
    for text in try texts(in: "") {
      #expect(!text.replacing(part, with: "").contains("import Foundation"))
    }
  }

  @Test func theCatalogModuleKnowsNeitherFilesNorTerminalNorYAML() throws {
    // The C library answers how wide a character is.
    #expect(try imports(in: "CompareKit") == Self.libc)
  }

  /// Whoever writes another front end reads the declarations.
  @Test func everythingPublicIsDescribed() throws {
    for text in try texts(in: "CompareKit") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("@") }
      for (line, former) in zip(lines.dropFirst(), lines) where line.hasPrefix("public ") {
        #expect(former.hasPrefix("///"), "\(line)")
      }
    }
  }

  @Test(arguments: ["App", "Screens", "Strings", "Runtime"])
  func whatIsPureImportsOnlyTheCatalogModule(folder: String) throws {
    #expect(try imports(in: "compare-tui/\(folder)") == ["CompareKit"])
  }

  @Test func onlyTheTerminalKnowsNcurses() throws {
    #expect(try imports(in: "compare-tui/Terminal") == ["CNcurses", "CompareKit"])
    for folder in ["Commands", "Platform"] {
      #expect(try !imports(in: "compare-tui/\(folder)").contains("CNcurses"))
    }
    for folder in ["BuiltInCatalog", "CatalogYAML", "catalog-compiler"] {
      #expect(try !imports(in: folder).contains("CNcurses"))
    }
  }

  @Test func onlyOneModuleKnowsLibYAML() throws {
    #expect(try imports(in: "CatalogYAML").contains("CLibYAML"))
    for folder in ["BuiltInCatalog", "catalog-compiler", "compare-tui"] {
      #expect(try !imports(in: folder).contains("CLibYAML"))
    }
  }
}
