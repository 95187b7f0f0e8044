import CompareKit

extension Strings {
  static let japanese = Strings(
    language: .ja,
    common: Common(
      program: "情報漏えい・サイバー保険の比較",
      helpTitle: { "キーの一覧　\($0)" },
      tooSmall: "画面が小さすぎます",
      sizeNeeded: { "\($0.columns)×\($0.rows) 以上に広げてください" },
      sizeNow: { "現在 \($0.columns)×\($0.rows)" }),
    notices: Notices(
      undone: { "元に戻しました：\($0)" },
      redone: { "やり直しました：\($0)" },
      nothingToUndo: "元に戻す変更はありません",
      nothingToRedo: "やり直す変更はありません",
      unreadableSales: "年間売上高を読み取れません。直すか、空欄にしてからお進みください",
      unreadableCount: { "「\($0)」の数を読み取れません。直すか、空欄にしてからお進みください" },
      catalogMissing: "商品データを読み込んでいます",
      notUTF8: "端末が UTF-8 に対応していないため、日本語を表示できません",
      noRiderHere: "特約の行、または「特約で対象」の欄で押してください",
      noMorePlans: "この商品のプランはここまでです",
      tooManyColumns: "並べられるのは8列までです",
      lastColumn: "最後の列は外せません"),
    leaving: Leaving(question: "印刷していない内容があります。終了しますか？"),
    client: Client(
      title: "お客様",
      name: "お客様名",
      nameHint: "任意。比較表の宛名になります",
      industry: "業種",
      industryHint: "業種名・英語・分類コードの一部を入力（例：小売、retail、56）",
      sales: "年間売上高",
      salesHint: "例：2,000万円　1.5億　200000000",
      amount: { $0 == $1 ? "= \($0)" : "= \($0)（\($1)）" },
      exposures: "お客様の状況",
      count: "件",
      countError: "数を読み取れません（例：12,000、1.2万）",
      purpose: "業種と売上高は、表示する例や免責を選ぶだけのもので、保険料は算出しません。"),
    picker: Picker(
      title: "業種を選ぶ",
      search: "検索",
      found: { "\(YenFormat.grouped(UInt($0.magnitude)))件" },
      nothingFound: "見つかりません。別の言葉か、分類コードで探してください",
      reading: "業種分類を読み込んでいます",
      trade: "業種名",
      level: {
        switch $0 {
        case .division: "大分類"
        case .majorGroup: "中分類"
        case .group: "小分類"
        case .class: "細分類"
        }
      },
      holds: "含まれる分類"),
    comparison: Comparison(
      title: "比較",
      columns: "比較する商品",
      plan: "プラン",
      hint: "* は直前の操作で変わった欄です。Enter で全文、Tab で次の区分へ移ります。",
      differencesOnly: "違いのある行だけを表示しています。d で全部に戻ります。",
      entered: "募集人の入力値です（公表資料の数値ではありません）。",
      assumption: "前提",
      noCell: "この商品には当てはまらない行です。",
      basis: {
        switch $0 {
        case .stated: "根拠: 資料に明記"
        case .inferred: "根拠: 資料の記載からの推定"
        case .unknown: "根拠: 資料に記載なし（一部を含む）"
        }
      },
      source: { title, section, date, isStated in
        let part = section.map { "「\($0)」" } ?? ""
        let day = date.map { isStated ? "\($0)現在" : "\($0)頃（推定）" } ?? "時点の記載なし"
        return "出典: \(title)\(part) \(day)"
      }))
}
