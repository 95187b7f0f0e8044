/// Catalog documents as one run of bytes that is valid UTF-8, so that it can be a string literal in the
/// program and be read at start-up without parsing YAML.
///
/// A table of strings comes first (each said once), then the documents as a tree of tags. Numbers are
/// written in groups of six bits, low ones first, with 64 added while more follow.
public enum PackedDocuments {
  enum Tag: UInt8 {
    case empty = 0x65  // e
    case scalar = 0x73  // s
    case list = 0x6C  // l
    case fields = 0x66  // f
  }

  /// The bytes of `documents`. Marks are not kept but for the file.
  public static func pack(_ documents: [Document]) -> [UInt8] {
    var writer = PackedDocumentsWriter()
    for document in documents { writer.add(document) }
    return writer.bytes()
  }

  /// The documents of bytes that `pack` made. Bytes that it didn't make give no documents.
  package static func unpack(_ bytes: UnsafeBufferPointer<UInt8>) -> [Document] {
    var reader = PackedDocumentsReader(bytes)
    return reader.documents() ?? []
  }
}
