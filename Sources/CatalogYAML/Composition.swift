import CompareKit
import Yams

/// A text composed into nodes, also when a field stands in it twice, so that both places can be told.
struct Composition {
  let source: YAMLText
  /// Nil for a text without any node. Nodes refer to their anchors weakly: they last as long as the parser.
  let root: Node?
  let parser: Parser
  /// The fields whose names had to be changed, by their places.
  private(set) var renamed: [YAMLText.Place: String] = [:]

  /// More fields than that are not looked for one after another.
  private static let mostRepeated = 12

  /// - Parameter source: the text as it was written, if another of the same length is composed.
  /// - Throws: `CatalogError` for what isn't YAML.
  init(_ text: String, file: String, source: String? = nil) throws(CatalogError) {
    self.source = YAMLText(source ?? text)
    var source = YAMLText(text)
    var repeated: [(name: String, place: YAMLText.Place)] = []
    while true {
      do {
        // The basic resolver leaves every scalar the text that was written, so that 1 and "1" are one key.
        let parser = try Parser(yaml: repeated.isEmpty ? text : source.text, resolver: .basic)
        root = try parser.singleRoot()
        self.parser = parser
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let place = YAMLText.Place(line: context.mark.line, column: context.mark.column)
        let name = names.first ?? ""
        repeated.append((name, place))
        guard repeated.count <= Self.mostRepeated,
          source.rename(name, at: place, number: UInt32(repeated.count))
        else {
          let (name, first) = repeated[0]
          let second = repeated.dropFirst().first { $0.name == name }?.place
          throw Self.error(
            .repeated(name: name, first: second == nil ? nil : first), at: second ?? first, file)
        }
        renamed[place] = name
      } catch {
        let (cause, place) = YAMLFault(error, in: self.source).cause(in: self.source)
        throw Self.error(cause, at: place, file)
      }
    }
  }

  private static func error(_ cause: YAMLCause, at place: YAMLText.Place, _ file: String) -> CatalogError {
    CatalogError([Problem(Mark(file: file, line: place.line, column: place.column), cause.message)])
  }
}

extension YAMLText {
  /// Changes one letter of a field's name to one that stands nowhere else.
  /// - Returns: whether the name is written in a way that allows it.
  fileprivate mutating func rename(_ name: String, at place: Place, number: UInt32) -> Bool {
    var place = place
    switch self[place] {
    case "\"", "'": place.column += 1
    default: place.column += name.unicodeScalars.count - 1
    }
    guard let old = self[place], let new = Unicode.Scalar(0xE100 + number),
      !"\"'\\&*!?".unicodeScalars.contains(old)
    else { return false }
    replace(at: place, with: new)
    return true
  }
}

extension YAMLFault {
  /// What the parser says.
  fileprivate init(_ error: any Error, in source: YAMLText) {
    func place(_ mark: Yams.Mark) -> YAMLText.Place {
      YAMLText.Place(line: mark.line, column: mark.column)
    }
    switch error as? YamlError {
    case .reader(let problem, _, _, _):
      // Its place counts characters, which may be several scalars each.
      self.init(problem, at: source.firstControl ?? YAMLText.Place(line: 1, column: 1))
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(
        problem, at: place(mark), context: context?.text ?? "", start: context.map { place($0.mark) })
    default: self.init("", at: YAMLText.Place(line: 1, column: 1))
    }
  }
}
