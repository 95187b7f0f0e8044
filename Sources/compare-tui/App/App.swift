import CompareKit

/// The interface as a program: keys and news in, effects and frames out.
enum App: Program {
  static func update(_ model: inout Model, _ message: Message) -> [Effect] {
    let wasDue = model.bestSetsPage.isDue
    let effects = take(message, &model) + searchEffects(model)
    return effects + (model.bestSetsPage.isDue && !wasDue ? [.afterFrame(.bestSetsDue)] : [])
  }

  private static func take(_ message: Message, _ model: inout Model) -> [Effect] {
    switch message {
    case .key(let key):
      let effects = take(key, &model)
      model.followLoss()
      followWorth(&model)
      return effects
    case .pasted(let text):
      let effects = paste(text, into: &model)
      model.followLoss()
      followWorth(&model)
      return effects
    case .bestSetsDue:
      BestSetsPage.workOut(&model)
      return []
    case .quoteTyped:
      QuoteBox.catchUp(&model)
      return []
    case .resized(let size):
      model.size = size
      model.layOutComparison()
      for layer in model.layers { layer.refresh(&model) }
      return []
    case .started:
      // The exposures are in the first frame; nothing else of the catalog is.
      return (model.catalog == nil ? [.readExposures, .afterFrame(.catalogDue)] : [])
        + [.afterFrame(.industriesDue)]
    case .exposuresRead(let exposures):
      model.exposures = exposures
      return []
    case .catalogDue:
      return [.readCatalog]
    case .industriesDue:
      return [.readIndustries]
    case .comparisonDue:
      if model.page == .client { ClientPage.goOn(&model) }
      return []
    case .catalogRead(.success(let catalog)):
      model.take(catalog)
      return []
    case .catalogRead(.failure(let error)):
      model.notice = .brokenCatalog(ja: error.description(.ja), en: error.description(.en))
      return []
    case .industriesRead(let industries):
      model.industries = industries
      return []
    case .searchReady(let search):
      model.search = search
      model.picker?.find(search)
      return []
    case .dayRead(let day):
      model.day = day
      model.topLayer.refresh(&model)
      return []
    case .sheetSaved(let result):
      SaveBox.take(result, &model)
      return []
    case .sheetSent(let error):
      if error == nil { model.kept = model.work }
      model.notice = error.map(Notice.notPrinted) ?? .printed
      return []
    }
  }

  /// Whichever way the comparison was come back to: what it says of riders is of the present work.
  private static func followWorth(_ model: inout Model) {
    // While a quote is typed that is done once there is time.
    guard model.quoteBox?.isBehind != true, model.followWorth() else { return }
    model.layOutComparison()
    ComparisonPage.refresh(&model)
  }

  /// The search is prepared when the list of industries first opens and what is searched is there.
  private static func searchEffects(_ model: Model) -> [Effect] {
    guard model.picker != nil, model.search == nil, let catalog = model.catalog,
      let industries = model.industries
    else { return [] }
    return [.prepareSearch(industries, trades: catalog.trades, words: catalog.wordbook)]
  }

  private static func take(_ key: Key, _ model: inout Model) -> [Effect] {
    model.notice = nil
    let context = model.context
    if let action = KeyBinding.action(for: key, in: context) { return perform(action, &model) }
    return context.takesText || context.takesNumbers ? model.topLayer.type(.key(key), into: &model) : []
  }

  /// What is pasted is text, whatever is in it: a field takes its first line, and nothing else takes anything.
  private static func paste(_ text: String, into model: inout Model) -> [Effect] {
    model.notice = nil
    guard model.context != .tooSmall, model.topLayer.takesPastes(model) else {
      model.notice = .pasteIgnored
      return []
    }
    let line = PastedLine(text)
    if line.isCut { model.notice = .pasteCut }
    return line.text.isEmpty ? [] : model.topLayer.type(.pasted(line.text), into: &model)
  }

  private static func perform(_ action: Action, _ model: inout Model) -> [Effect] {
    switch action {
    case .language:
      model.language = model.language == .ja ? .en : .ja
      model.layOutComparison()
      for layer in model.layers { layer.refresh(&model) }
    case .help:
      model.help = HelpLayer(context: model.context)
    case .quit:
      guard model.hasUnprintedWork else { return [.quit] }
      model.isLeaving = true
    case .undo:
      model.notice = model.history.undo().map(Notice.undone) ?? .nothingToUndo
      model.followWork()
      model.topLayer.refresh(&model)
    case .redo:
      model.notice = model.history.redo().map(Notice.redone) ?? .nothingToRedo
      model.followWork()
      model.topLayer.refresh(&model)
    default:
      return model.topLayer.perform(action, on: &model)
    }
    return []
  }
}

extension App {
  static func view(_ model: Model, on frame: inout Frame) {
    guard !Chrome.isTooSmall(frame.size) else { return Chrome.drawTooSmall(model, on: &frame) }
    let area = Chrome.bodyArea(of: frame.size)
    for (depth, layer) in model.layers.enumerated() {
      // What lies under a box steps back.
      if depth > 0 { frame.mark(area, .dim) }
      layer.draw(model, in: area, on: &frame)
    }
    Chrome.drawTitleBar(model, on: &frame)
    Chrome.drawNotice(model, on: &frame)
    Chrome.drawFooter(of: model.context, model.language, on: &frame)
  }
}
