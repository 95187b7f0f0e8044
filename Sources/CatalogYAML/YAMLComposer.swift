import CLibYAML
import CompareKit

/// Composes the nodes of a text from what libyaml, which nothing else knows, reads in it.
final class YAMLComposer {
  private let source: YAMLText
  private let file: String
  /// It refers to itself, so it stays where it is.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  /// What was read last.
  private var event = yaml_event_t()

  /// Nodes within more others than that are no catalog; who reads them needs a stack.
  private static let mostNested = 1_000

  /// - Parameter bytes: the text, which must outlast the composer.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ source: YAMLText, file: String) {
    self.source = source
    self.file = file
    parser.initialize(to: yaml_parser_t())
    if yaml_parser_initialize(parser) == 1 {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The one node of a text; nil when it holds none.
  /// - Throws: `CatalogError` for what isn't YAML, an alias, or more than one document.
  static func root(of text: String, _ source: YAMLText, file: String) throws(CatalogError) -> YAMLNode? {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(CatalogError) in
      try YAMLComposer(bytes, source, file: file).root()
    }
  }

  private func root() throws(CatalogError) -> YAMLNode? {
    try advance()
    if try advance() == YAML_STREAM_END_EVENT { return nil }
    try advance()
    let root = try node()
    try advance()
    if try advance() != YAML_STREAM_END_EVENT { throw error(.severalDocuments, at: place) }
    return root
  }

  /// The node that begins with this event.
  private func node(within count: Int = 0) throws(CatalogError) -> YAMLNode {
    let place = place
    if count > Self.mostNested { throw error(.nesting, at: place) }
    func node(
      _ content: YAMLNode.Content, _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
    ) -> YAMLNode {
      YAMLNode(content: content, place: place, hasAnchor: anchor != nil, hasTag: tag != nil)
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return node(.scalar(text, YAMLNode.Style(scalar.style)), scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      var items: [YAMLNode] = []
      while try advance() != YAML_SEQUENCE_END_EVENT { items.append(try self.node(within: count + 1)) }
      return node(.list(items), start.anchor, start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      var fields: [(YAMLNode, YAMLNode)] = []
      while try advance() != YAML_MAPPING_END_EVENT {
        let key = try self.node(within: count + 1)
        try advance()
        fields.append((key, try self.node(within: count + 1)))
      }
      return node(.fields(fields), start.anchor, start.tag)
    default:
      // Nothing is ever written out for an alias: a few hundred bytes of them can grow to gigabytes.
      throw error(.anchor, at: place)
    }
  }

  /// Reads on.
  /// - Returns: the type of what was read.
  @discardableResult
  private func advance() throws(CatalogError) -> yaml_event_type_t {
    yaml_event_delete(&event)
    if yaml_parser_parse(parser, &event) == 1 { return event.type }
    let (cause, place) = fault.cause(in: source)
    throw error(cause, at: place)
  }

  /// What libyaml says of a text it can't read.
  private var fault: YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    if parser.pointee.error == YAML_READER_ERROR {
      // It tells where by counting bytes.
      return YAMLFault(problem, at: source.firstControl ?? YAMLText.Place(line: 1, column: 1))
    }
    let context = parser.pointee.context.map { String(cString: $0) }
    return YAMLFault(
      problem, at: YAMLText.Place(parser.pointee.problem_mark), context: context ?? "",
      start: context.map { _ in YAMLText.Place(parser.pointee.context_mark) })
  }

  private var place: YAMLText.Place { YAMLText.Place(event.start_mark) }

  private func error(_ cause: YAMLCause, at place: YAMLText.Place) -> CatalogError {
    CatalogError([Problem(Mark(file: file, line: place.line, column: place.column), cause.message)])
  }
}

extension YAMLText.Place {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension YAMLNode.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .quoted
    }
  }
}
