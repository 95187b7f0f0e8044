import CompareKit

/// Everything a key can be bound to.
enum Action: String, CaseIterable, Sendable {
  // Everywhere.
  case help, language, quit, undo, redo
  // From screen to screen.
  case comparison, back
  case gaps, bestSets, curve, pin, pins
  // On the picture.
  case smaller, larger, previousBreak, nextBreak
  // On the best sets.
  case apply
  // On the comparison.
  case previousColumn, nextColumn, firstRow, lastRow, previousSection, nextSection
  case toggleRider, differences, previousPlan, nextPlan, nextFamily, addColumn, removeColumn
  // Entering a quote.
  case enterQuote, cadence, leaveBox
  // Printing.
  case print, save, send, narrower, wider, scrollLeft, scrollRight, includeIncident, confirm
  // On the loss.
  case loss, previousCell, nextCell, change, addLine, removeLine, trace, size
  case previousScenario, nextScenario, chooseScenario, resetScenario
  // In the form.
  case previousField, nextField, toggle, openPicker, clear
  // In lists and texts longer than the screen.
  case previousRow, nextRow, previousPage, nextPage, accept, close
  // In answer to a question.
  case yes, no
}

extension Action {
  /// What is shown about an action.
  struct Description: Sendable {
    let group: Group
    /// For the footer. Neighbours there with the same title are shown as one.
    let title: LocalizedText
    /// For the help: a whole phrase.
    let help: LocalizedText

    init(
      _ group: Group, ja: String, en: String, help japaneseHelp: String, _ englishHelp: String
    ) {
      self.group = group
      title = LocalizedText(ja: ja, en: en)
      help = LocalizedText(ja: japaneseHelp, en: englishHelp)
    }
  }

  /// What the action is called, wherever a context has no words of its own for it.
  var description: Description {
    switch self {
    case .help:
      Description(.general, ja: "ヘルプ", en: "Help", help: "キーの一覧を表示する", "Show the keys")
    case .language:
      Description(.general, ja: "English", en: "日本語", help: "英語に切り替える", "Switch to Japanese")
    case .quit:
      Description(
        .general, ja: "終了", en: "Quit", help: "終了する（未印刷の内容があれば確認）",
        "Quit; asks if something is not printed")
    case .undo:
      Description(.general, ja: "元に戻す", en: "Undo", help: "直前の変更を元に戻す", "Undo the last change")
    case .redo:
      Description(.general, ja: "やり直す", en: "Redo", help: "元に戻した変更をやり直す", "Redo what was undone")
    case .comparison:
      Description(.screens, ja: "比較へ", en: "Compare", help: "商品の比較へ進む", "Go on to the comparison")
    case .back:
      Description(.screens, ja: "戻る", en: "Back", help: "前の画面へ戻る", "Go back to the screen before")
    case .previousField:
      Description(.form, ja: "移動", en: "Move", help: "前の欄へ移る", "Go to the field before")
    case .nextField:
      Description(.form, ja: "移動", en: "Move", help: "次の欄へ移る", "Go to the next field")
    case .toggle:
      Description(.form, ja: "付ける／外す", en: "Tick", help: "印を付ける、または外す", "Tick or untick")
    case .openPicker:
      Description(.form, ja: "選ぶ", en: "Choose", help: "一覧から業種を選ぶ", "Choose the industry from a list")
    case .clear:
      Description(.form, ja: "消す", en: "Clear", help: "選んだ業種を消す", "Clear the industry")
    case .previousRow:
      Description(.list, ja: "移動", en: "Move", help: "一行上へ", "One row up")
    case .nextRow:
      Description(.list, ja: "移動", en: "Move", help: "一行下へ", "One row down")
    case .previousPage:
      Description(.list, ja: "ページ", en: "Page", help: "一ページ上へ", "One page up")
    case .nextPage:
      Description(.list, ja: "ページ", en: "Page", help: "一ページ下へ", "One page down")
    case .previousColumn:
      Description(.list, ja: "移動", en: "Move", help: "左の商品へ", "One product to the left")
    case .nextColumn:
      Description(.list, ja: "移動", en: "Move", help: "右の商品へ", "One product to the right")
    case .firstRow:
      Description(.list, ja: "先頭", en: "First", help: "先頭の行へ", "First row")
    case .lastRow:
      Description(.list, ja: "末尾", en: "Last", help: "末尾の行へ", "Last row")
    case .previousSection:
      Description(.list, ja: "区分", en: "Section", help: "前の区分へ", "Section before")
    case .nextSection:
      Description(.list, ja: "区分", en: "Section", help: "次の区分へ", "Next section")
    case .toggleRider:
      Description(
        .selection, ja: "特約", en: "Rider", help: "カーソルの特約を付ける、または外す",
        "Choose or drop the rider under the cursor")
    case .differences:
      Description(
        .selection, ja: "違いだけ", en: "Differ", help: "違いのある行だけを表示する、または全部に戻す",
        "Show only rows that differ, or all again")
    case .previousPlan:
      Description(.selection, ja: "プラン", en: "Plan", help: "前のプランに替える", "The plan before")
    case .nextPlan:
      Description(.selection, ja: "プラン", en: "Plan", help: "次のプランに替える", "The next plan")
    case .nextFamily:
      Description(.selection, ja: "商品", en: "Product", help: "この列を次の商品に替える", "Another product in this column")
    case .addColumn:
      Description(
        .selection, ja: "列を追加", en: "Add column", help: "同じ商品の列をもう一つ並べる",
        "Put another column of the product beside it")
    case .removeColumn:
      Description(.selection, ja: "列を外す", en: "Remove", help: "この列を比較から外す", "Take the column away")
    case .enterQuote:
      Description(
        .selection, ja: "見積", en: "Quote", help: "見積の条件をこの列に入力する", "Enter the terms of a quote for the column"
      )
    case .cadence:
      Description(
        .form, ja: "月払／年払", en: "Monthly/yearly", help: "月払・年払・未入力を切り替える",
        "Monthly, yearly, or not entered")
    case .leaveBox:
      Description(.form, ja: "閉じる", en: "Close", help: "閉じる（入力した内容は残る）", "Close; what was entered stays")
    case .print:
      Description(.screens, ja: "印刷", en: "Print", help: "印刷する比較シートを見る", "See the sheet to be printed")
    case .save:
      Description(.printing, ja: "ファイル", en: "File", help: "ファイルに書き出す", "Write it to a file")
    case .send:
      Description(
        .printing, ja: "印刷", en: "Printer", help: "プリンターに送る（lpr）", "Send it to the printer (lpr)")
    case .narrower:
      Description(.printing, ja: "用紙幅", en: "Width", help: "用紙の幅を狭くする", "Narrower paper")
    case .wider:
      Description(.printing, ja: "用紙幅", en: "Width", help: "用紙の幅を広くする", "Wider paper")
    case .scrollLeft:
      Description(.list, ja: "左右", en: "Sideways", help: "左へずらす", "Scroll to the left")
    case .scrollRight:
      Description(.list, ja: "左右", en: "Sideways", help: "右へずらす", "Scroll to the right")
    case .includeIncident:
      Description(
        .printing, ja: "想定事故", en: "Incident", help: "想定事故の試算を載せる、または外す",
        "Print the incident worked out, or leave it out")
    case .confirm:
      Description(.question, ja: "決定", en: "OK", help: "この名前で書き出す", "Write the file of this name")
    case .loss:
      Description(.screens, ja: "試算", en: "Loss", help: "想定事故の試算へ進む", "Go on to a loss and what is paid")
    case .previousCell:
      Description(.list, ja: "移動", en: "Move", help: "左の欄へ、または前の値へ", "To the left, or the value before")
    case .nextCell:
      Description(.list, ja: "移動", en: "Move", help: "右の欄へ、または次の値へ", "To the right, or the next value")
    case .change:
      Description(.loss, ja: "変更", en: "Change", help: "カーソルの欄を変える", "Change what the cursor is on")
    case .addLine:
      Description(.loss, ja: "行を追加", en: "Add line", help: "損害の明細を一行追加する", "Add a line to the loss")
    case .removeLine:
      Description(.loss, ja: "行を削除", en: "Delete", help: "カーソルの明細を削除する", "Delete the line under the cursor")
    case .trace:
      Description(.loss, ja: "過程", en: "Steps", help: "支払額の計算の過程を表示する", "Show how the payment is worked out")
    case .size:
      Description(
        .loss, ja: "規模", en: "Size", help: "漏えいの規模から明細を作る", "Make the lines from the size of a leak")
    case .previousScenario:
      Description(.loss, ja: "事故", en: "Incident", help: "前の想定事故に替える", "The incident before")
    case .nextScenario:
      Description(.loss, ja: "事故", en: "Incident", help: "次の想定事故に替える", "The next incident")
    case .chooseScenario:
      Description(.loss, ja: "事故", en: "Incident", help: "想定事故を一覧から選ぶ", "Choose an incident from a list")
    case .resetScenario:
      Description(.loss, ja: "初期値", en: "Reset", help: "変更した想定事故を元の内容に戻す", "Put the incident back as it was")
    case .gaps:
      Description(
        .screens, ja: "状況と補償", en: "Gaps", help: "お客さまの状況ごとに、補償の有無を見る",
        "What each plan leaves open of what the client has")
    case .bestSets:
      Description(
        .screens, ja: "特約の組合せ", en: "Best sets", help: "残る額が最も少ない特約の組合せを見る",
        "Riders with which least stays with the client")
    case .curve:
      Description(
        .screens, ja: "図", en: "Picture", help: "事故の規模と支払額・残る額を図で見る",
        "Paid and stays against the size of the incident")
    case .pin:
      Description(
        .selection, ja: "Aに留める", en: "Pin A", help: "いまの選択をAとして留める", "Pin the present selection as A")
    case .pins:
      Description(
        .screens, ja: "Aと比べる", en: "With A", help: "留めたAと、いまの選択（B）を比べる",
        "Compare the present selection (B) with A")
    case .apply:
      Description(
        .selection, ja: "列に反映", en: "Apply", help: "カーソルの組合せを比較の列に反映する", "Put the set into the column")
    case .smaller:
      Description(.list, ja: "件数", en: "Size", help: "事故の件数を減らす", "A smaller incident")
    case .larger:
      Description(.list, ja: "件数", en: "Size", help: "事故の件数を増やす", "A larger incident")
    case .previousBreak:
      Description(.list, ja: "区切り", en: "Break", help: "前の区切り（限度額を超え始める件数）へ", "The break point before")
    case .nextBreak:
      Description(.list, ja: "区切り", en: "Break", help: "次の区切り（限度額を超え始める件数）へ", "The next break point")
    case .accept:
      Description(.list, ja: "決定", en: "Choose", help: "選んだ行に決める", "Choose the row")
    case .close:
      Description(.list, ja: "閉じる", en: "Close", help: "何も変えずに閉じる", "Close without changing anything")
    case .yes:
      Description(.question, ja: "はい", en: "Yes", help: "はい", "Yes")
    case .no:
      Description(.question, ja: "いいえ", en: "No", help: "いいえ", "No")
    }
  }
}
