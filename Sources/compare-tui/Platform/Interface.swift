import BuiltInCatalog
import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The interface in the terminal: the program, and all it does to the world.
enum Interface {
  /// How it starts.
  struct Settings: Sendable {
    var language = Language.ja
    var ascii = false
    var ambiguousIsWide = false
    /// The catalog to work with; nil for the built-in one, which is read once the first frame shows.
    var catalog: Catalog?
  }

  /// Runs the interface as the environment asks for it, and exits.
  static func start() -> Never {
    do throws(Settings.UnknownLanguage) {
      exit(run(try Settings(environment: true)))
    } catch {
      StandardError.write("compare-tui: \(error)")
      exit(64)
    }
  }

  /// Runs the interface until it is quit.
  /// - Returns: the exit status.
  static func run(_ settings: Settings) -> Int32 {
    let screen: Screen
    do throws(ScreenError) {
      screen = try Screen(ambiguousIsWide: settings.ambiguousIsWide, asciiBorders: settings.ascii)
    } catch {
      report(error, first: settings.language)
      return 1
    }
    defer { screen.close() }
    var model = Model(
      language: screen.isUTF8 ? settings.language : .en, catalog: settings.catalog)
    model.ambiguousIsWide = settings.ambiguousIsWide
    model.isASCII = settings.ascii || !screen.isUTF8
    if !screen.isUTF8, settings.language == .ja { model.notice = .notUTF8 }
    var runner = Runner(
      App.self, model: model, display: screen,
      message: { event, _ in
        switch event {
        case .key(let key): .key(key)
        case .pasted(let text): .pasted(text)
        case .resized(let size): .resized(size)
        }
      },
      perform: perform)
    runner.run(first: [.started])
    return 0
  }

  /// Says why there is no screen, in both languages, since it is not known which of them can be read here.
  private static func report(_ error: ScreenError, first language: Language) {
    for language in [language, language == .ja ? .en : .ja] {
      StandardError.write("compare-tui: \(error.message[language])")
    }
  }

  /// Does an effect.
  private static func perform(_ effect: Effect, _ screen: Screen) -> EffectResult<Message> {
    switch effect {
    case .quit: return .quit
    case .afterFrame(let message): return .afterFrame(message)
    case .readExposures: return .messages([.exposuresRead(BuiltInCatalog.exposures)])
    case .readCatalog:
      do throws(CatalogError) {
        return .messages([.catalogRead(.success(try BuiltInCatalog.catalog()))])
      } catch {
        return .messages([.catalogRead(.failure(error))])
      }
    case .readIndustries: return .messages([.industriesRead(BuiltInCatalog.industries())])
    case .prepareSearch(let industries, let trades, let wordbook):
      let words = BuiltInCatalog.wordbook().layered(under: wordbook)
      return .messages([.searchReady(IndustrySearch(industries, trades: trades, words: words))])
    case .readDay: return .messages([.dayRead(Today.iso)])
    case .save(let text, let path, let overwriting):
      do throws(FileError) {
        return .messages([
          .sheetSaved(.success(try FileWriter.save(text, at: path, overwriting: overwriting)))
        ])
      } catch {
        return .messages([.sheetSaved(.failure(error))])
      }
    case .send(let text, let saying):
      do throws(PrinterError) {
        // The command may ask for a password, and an interrupt shall end it and not the program.
        try screen.suspended(saying: saying) { () throws(PrinterError) in try Printer.send(text) }
        return .messages([.sheetSent(nil)])
      } catch {
        return .messages([.sheetSent(error)])
      }
    }
  }
}
