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
    /// The name is longer than the file system allows.
    case tooLong
    /// Nothing takes the output.
    case closed
    /// No name was given.
    case noName
    /// `~` with the name of somebody else, or without a home.
    case otherHome
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
      case ENAMETOOLONG: .tooLong
      case EBADF: .closed
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
    case .tooLong:
      LocalizedText(
        ja: "ファイル名「\(path)」が長すぎます。短い名前を指定してください",
        en: "the file name “\(path)” is too long; choose a shorter one")
    case .closed:
      LocalizedText(
        ja: "「\(path)」に出力できません。出力先が閉じています", en: "can't write “\(path)”: it is closed")
    case .noName:
      LocalizedText(ja: "ファイル名がありません。ファイル名を指定してください", en: "there is no file name; give one")
    case .otherHome:
      LocalizedText(
        ja: "「\(path)」の ~ は自分のホームフォルダー（~/…）にだけ使えます。フォルダーを省かずに指定してください",
        en: "the ~ of “\(path)” stands for one's own home alone (~/…); give the whole path")
    case .other(let text):
      LocalizedText(ja: "「\(path)」に書き込めません（\(text)）", en: "can't write “\(path)” (\(text))")
    }
  }
}
