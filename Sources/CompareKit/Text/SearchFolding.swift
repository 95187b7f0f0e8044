/// Folds scalars one after another into the bytes of a `SearchKey`.
struct SearchFolding {
  /// Whether small ゃ, ゅ and ょ stay small, so that びよういん (hairdresser's) is not びょういん (hospital).
  var keepsContracted = false
  /// The last kana written, which a voicing mark may still change.
  private var pendingKana: UInt32 = 0

  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      appendASCII(UInt8(truncatingIfNeeded: value), to: &bytes)
    } else {
      appendWide(value, to: &bytes)
    }
  }

  @inline(__always)
  private mutating func appendASCII(_ byte: UInt8, to bytes: inout [UInt8]) {
    pendingKana = 0
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "\""), 0x7F: break
    default: bytes.append(byte)
    }
  }

  private mutating func appendWide(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case 0xFF01...0xFF5E: appendASCII(UInt8(value - 0xFEE0), to: &bytes)
    case 0x30A1...0x30F6: appendKana(value - 0x60, to: &bytes)
    case 0x3041...0x3096: appendKana(value, to: &bytes)
    case 0xFF66...0xFF9D: appendKana(Self.halfWidthKana[Int(value - 0xFF66)], to: &bytes)
    case 0x3099, 0x309B, 0xFF9E: appendVoicing(1, to: &bytes)
    case 0x309A, 0x309C, 0xFF9F: appendVoicing(2, to: &bytes)
    // Spaces, middle dots, Japanese commas and quotation marks.
    case 0xA0, 0x2000...0x200F, 0x3000, 0xFEFF, 0xB7, 0x30FB, 0xFF65, 0x3001, 0xFF64, 0x201C, 0x201D:
      pendingKana = 0
    case 0x2010...0x2015, 0x2212: appendASCII(UInt8(ascii: "-"), to: &bytes)
    default: appendOther(value, to: &bytes)
    }
  }

  private mutating func appendOther(_ value: UInt32, to bytes: inout [UInt8]) {
    pendingKana = 0
    guard let scalar = Unicode.Scalar(value) else { return }
    if value < 0x3000 {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendKana(_ kana: UInt32, to bytes: inout [UInt8]) {
    let large = keepsContracted && Self.isContracted(kana) ? kana : Self.large(kana)
    pendingKana = large
    Self.encode(large, to: &bytes)
  }

  /// A voicing mark written apart from its kana (`step` 1) or a half-voicing mark (`step` 2).
  private mutating func appendVoicing(_ step: UInt32, to bytes: inout [UInt8]) {
    let kana = pendingKana
    pendingKana = 0
    let voiced: UInt32
    switch kana {
    case 0x3046 where step == 1: voiced = 0x3094
    case 0x304B...0x3062 where step == 1 && kana % 2 == 1: voiced = kana + 1
    case 0x3064...0x3068 where step == 1 && kana % 2 == 0: voiced = kana + 1
    case 0x306F...0x307D where (kana - 0x306F) % 3 == 0: voiced = kana + step
    default: return
    }
    bytes.removeLast(3)
    Self.encode(voiced, to: &bytes)
  }

  /// The large form of a small kana.
  private static func large(_ kana: UInt32) -> UInt32 {
    switch kana {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: kana + 1
    case 0x3095: 0x304B
    case 0x3096: 0x3051
    default: kana
    }
  }

  private static func isContracted(_ kana: UInt32) -> Bool {
    kana == 0x3083 || kana == 0x3085 || kana == 0x3087
  }

  @inline(__always)
  private static func encode(_ value: UInt32, to bytes: inout [UInt8]) {
    bytes.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F)
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value) & 0x3F)
  }

  /// U+FF66 to U+FF9D as hiragana, or as the prolonged sound mark.
  private static let halfWidthKana: [UInt32] = "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
    .unicodeScalars.map(\.value)
}
