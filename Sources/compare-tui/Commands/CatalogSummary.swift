import CompareKit

/// How much a catalog holds, in a line.
struct CatalogSummary {
  let text: LocalizedText

  init(_ catalog: Catalog) {
    let plans = catalog.families.reduce(0) { $0 + $1.plans.count }
    let riders = catalog.families.reduce(0) { $0 + $1.riders.count }
    let digest = catalog.digest.prefix(16)
    text = LocalizedText(
      ja: "ok: \(sanitized(catalog.version))版、商品\(catalog.families.count)、プラン\(plans)、特約\(riders)、"
        + "出典\(catalog.sources.count)、前提\(catalog.assumptions.count)、想定事故\(catalog.scenarios.count)"
        + "（照合値 \(digest)）",
      en: "ok: version \(sanitized(catalog.version)), \(catalog.families.count) families, \(plans) plans, "
        + "\(riders) riders, \(catalog.sources.count) sources, \(catalog.assumptions.count) assumptions, "
        + "\(catalog.scenarios.count) scenarios (digest \(digest))")
  }
}
