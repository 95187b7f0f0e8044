import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file can't be written.
struct FileError: Error, Hashable {
  enum Reason: Hashable {
    case exists
    case isFolder
    case noSuchFolder
    case notPermitted
    case readOnly
    case full
    /// What the system says, in its own words.
    case other(String)
  }

  let path: String
  let reason: Reason

  init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(_ path: String, errno number: Int32) {
    let reason: Reason =
      switch number {
      case ENOENT, ENOTDIR: .noSuchFolder
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .full
      default: .other(String(cString: strerror(number)))
      }
    self.init(path, reason)
  }

  /// What is wrong and what to do about it.
  var message: LocalizedText {
    let path = sanitized(path)
    return switch reason {
    case .exists:
      LocalizedText(
        ja: "ファイル「\(path)」はすでにあります。別の名前にするか、上書きする場合は --force を付けてください",
        en: "the file “\(path)” already exists; choose another name, or add --force to overwrite it")
    case .isFolder:
      LocalizedText(
        ja: "「\(path)」はフォルダーです。ファイル名まで指定してください",
        en: "“\(path)” is a folder; give the name of a file")
    case .noSuchFolder:
      LocalizedText(
        ja: "「\(path)」に書き込めません。フォルダーがありません。場所を確かめてください",
        en: "can't write “\(path)”: there is no such folder; check the path")
    case .notPermitted:
      LocalizedText(
        ja: "「\(path)」に書き込む権限がありません。別の場所を指定してください",
        en: "can't write “\(path)”: no permission; choose another place")
    case .readOnly:
      LocalizedText(
        ja: "「\(path)」は読み取り専用の場所です。別の場所を指定してください",
        en: "can't write “\(path)”: the place is read-only; choose another")
    case .full:
      LocalizedText(
        ja: "「\(path)」に書き込めません。空き容量がありません",
        en: "can't write “\(path)”: no space is left")
    case .other(let text):
      LocalizedText(ja: "「\(path)」に書き込めません（\(text)）", en: "can't write “\(path)” (\(text))")
    }
  }
}
