import CatalogYAML
import CompareKit

/// An invented family with as many plans as asked for, read as a catalog of YAML is.
struct GeneratedFamily {
  let family: Family

  init(plans: Int) throws {
    let document = try CatalogYAML.document(Self.text(plans), file: "generated.yaml")
    let catalog = try CatalogReader.read(layers: [[document]], digest: "")
    family = catalog.families[0]
  }

  /// The built-in classes and words with this family alone.
  func catalog(beside builtIn: Catalog) -> Catalog {
    var catalog = builtIn
    catalog.families = [family]
    return catalog
  }

  private static func text(_ plans: Int) -> String {
    var text = """
      family: generated
      name: {ja: 例, en: Example}
      short-name: {ja: 例, en: Example}
      insurer: {ja: 例, en: Example}
      covers:
        - {id: program, name: {ja: 全体, en: Whole}, terms: [limit: {value: limit, at: s4}], at: s4}
        - id: damages
          name: {ja: 賠償, en: Damages}
          within: program
          takes: {basic: [damages.personal, damages.corporate, defence], recourse: [damages.personal]}
          terms: [deductible: {amount: 10万円, at: s4}]
          at: s4
        - id: costs
          name: {ja: 費用, en: Costs}
          within: program
          terms: [limit: {amount: 1000万円, at: s4}]
          at: s4
        - id: gifts
          name: {ja: 見舞品, en: Gifts}
          within: costs
          takes: {basic: [cost.gifts]}
          conditions: [{any-of: [public], at: s4}]
          terms: [per-unit: {class: cost.gifts, unit: person, amount: 500円, at: s4}]
          at: s4
        - id: response
          name: {ja: 対応, en: Response}
          within: costs
          takes: {basic: [cost.media, cost.notification, cost.investigation, cost.call-centre]}
          terms:
            - ratio: {pays: 90%, at: s4}
            - limit: {amount: 500万円, at: s4}
          at: s4
      plans:

      """
    for number in 1...plans {
      text += """
          - id: p\(number)
            name: {ja: "\(number)", en: "\(number)"}
            sale: {status: current, text: {ja: 例, en: Example}, at: s4}
            values: {limit: {amount: \(number * 1_000)千円, at: s4}}

        """
    }
    return text
  }
}
