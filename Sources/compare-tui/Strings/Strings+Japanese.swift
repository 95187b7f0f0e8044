import CompareKit

extension Strings {
  static let japanese = Strings(
    language: .ja,
    common: Common(
      program: "情報漏えい・サイバー保険の比較",
      customCatalog: "（独自カタログ）",
      helpTitle: { "キーの一覧　\($0)" },
      signs: "記号",
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
      tooManyColumns: "並べられるのは\(Work.mostColumns)列までです",
      lastColumn: "最後の列は外せません",
      unusedQuote: { "「\($0)」に入力した内容は使えないため、未入力として扱います" },
      between: "」「",
      saved: { "書き出しました：\($0)" },
      nameMissing: "ファイル名を入力してください",
      printed: "プリンターに送りました",
      printerMissing: "lpr がありません。cups-bsd か lpr を入れるか、w でファイルに書き出してください",
      printerUnusable: { "\($0) を実行できません。先頭行（#!）に書かれたプログラムがありません" },
      printing: "compare-tui: lpr で印刷しています（^C で中止）…",
      printerFailed: { "lpr が失敗しました（終了コード \($0)）\($1)" },
      printerTrouble: { "lpr を実行できません（\($0)）" },
      noOtherWidth: "用紙の幅は80・100・120・132桁です",
      pasteCut: "貼り付けた文字のうち、最初の1行だけを入力しました",
      pasteIgnored: "ここには文字の欄がないため、何も貼り付けませんでした"),
    leaving: Leaving(question: "印刷していない内容があります。終了しますか？"),
    client: Client(
      title: "お客さま",
      name: "お客さま名",
      nameHint: "任意。比較表の宛名になります",
      industry: "業種",
      industryHint: "業種名・英語・分類コードの一部を入力（例：小売、retail、56）",
      sales: "年間売上高",
      salesHint: "例：2,000万円　1.5億　200000000",
      amount: { $0 == $1 ? "= \($0)" : "= \($0)（\($1)）" },
      exposures: "お客さまの状況",
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
      word: { "「\($0)」" },
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
      start: "Tab で次の区分、Enter で全文。g 状況と補償、o 特約の組合せ、v 図も。",
      hint: "* は直前の操作で変わった欄です。Enter で全文、Tab で次の区分へ移ります。",
      differencesOnly: "違いのある行だけを表示しています。d で全部に戻ります。* は直前に変わった欄。",
      entered: "募集人の入力値です（公表資料の数値ではありません）。",
      assumption: "前提",
      noCell: "この商品には当てはまらない行です。",
      nothingToAsk: "この商品には確認の必要がありません（資料か見積で分かっています）。",
      basis: {
        switch $0 {
        case .stated: "根拠: 資料に明記"
        case .inferred: "根拠: 資料の記載からの推定"
        case .unknown: "根拠: 資料に記載なし（一部を含む）"
        }
      },
      notStated: "根拠: 資料に記載なし",
      partlyNotStated: "根拠: 資料に一部記載なし",
      source: { title, section, date, isStated in
        let part = section.map { "「\($0)」" } ?? ""
        let day = date.map { isStated ? "\($0)現在" : "\($0)頃（推定）" } ?? "時点の記載なし"
        return "出典: \(title)\(part) \(day)"
      }),
    quote: Quote(
      title: "見積の条件を入力",
      purpose: "見積書の数字だけを入力します。画面と比較シートでは、募集人の入力値として公表資料の数値と区別します。",
      cadence: "払込方法",
      cadenceName: {
        switch $0 {
        case .monthly: "月払"
        case .yearly: "年払"
        }
      },
      cadenceMissing: "月払か年払かを選んでください",
      number: "見積番号",
      date: "見積日",
      cadenceHint: "スペースで、年払・月払・未入力を切り替えます。",
      hint: {
        switch $0 {
        case .yen: "例：10万円　1.5億　200000。空欄は未入力、0円は「0」と入力します。"
        case .ratio: "割合を % で入力します（例：10　0.5%）。空欄は未入力です。"
        case .hours: "時間数を入力します（例：12）。空欄は未入力です。"
        case .days: "日数を入力します（例：30）。空欄は未入力です。"
        case .count: "数を入力します（例：1,000）。空欄は未入力です。"
        case .text: textHint
        case .date: dateHint
        }
      },
      textHint: textHint,
      dateHint: dateHint,
      allowed: { "資料で認められる額：\(bounds($0, $1))" },
      outside: { "\(bounds($0, $1))を入力してください。" },
      permitted: { "資料で認められる値：\($0)" }),
    print: Print(
      title: "印刷",
      sheet: { "比較シート \($0)（用紙幅 \($1)桁）" },
      lines: { "\($0)–\($1)／\($2)行" },
      hint: "この内容をそのまま印刷します。",
      withIncident: "この内容をそのまま印刷します。想定事故の試算を含みます（i で外す）。",
      withoutIncident: "この内容をそのまま印刷します。想定事故の試算は含みません（i で含める）。",
      saveTitle: "ファイルに書き出す",
      path: "ファイル名",
      pathHint: "フォルダーを付けることもできます（例：~/Documents/sheet.txt）。",
      overwrite: { "「\($0)」はすでにあります。上書きしますか？" }),
    worth: .japanese,
    loss: .japanese,
    trace: .japanese,
    sizing: .japanese,
    gaps: .japanese, bestSets: .japanese, curve: .japanese, pins: .japanese)

  /// 3億円を超える額、5億円以下の額.
  private static func bounds(_ over: Int?, _ upTo: Int?) -> String {
    [
      over.map { YenFormat.string($0, .ja) + "を超える額" },
      upTo.map { YenFormat.string($0, .ja) + "以下の額" },
    ].compactMap { $0 }.joined(separator: "、")
  }
}

private let textHint = "見積書のとおりに入力します。空欄でもかまいません。"
private let dateHint =
  "2026-11-21、2026/11/21、令和8年11月21日、R8.11.21 のように入力します。空欄でもかまいません。"
