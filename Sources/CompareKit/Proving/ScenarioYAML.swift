extension Scenario {
  /// The scenario as a file of its own, as `CatalogReader.scenario` reads it.
  public var yaml: String {
    var text = "id: \(id)\n"
    text += "name: \(Self.yaml(name))\n"
    if let summary { text += "summary: \(Self.yaml(summary))\n" }
    let facts = self.facts.yaml
    if !facts.isEmpty { text += "facts: {\(facts.joined(separator: ", "))}\n" }
    text += "lines:\n"
    for line in lines { text += "  - {\(line.yaml.joined(separator: ", "))}\n" }
    return text
  }

  private static func yaml(_ text: LocalizedText) -> String {
    "{ja: \(quoted(text.ja)), en: \(quoted(text.en))}"
  }

  private static func quoted(_ text: String) -> String {
    let plain = sanitized(text).map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    return "\"\(plain.joined())\""
  }
}

extension IncidentFacts {
  fileprivate var yaml: [String] {
    let known = self.known.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0): \($1)" }
    let choices = self.choices.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0): \($1)" }
    return known + choices + (daysSinceDiscovery.map { ["\(Self.days): \($0)"] } ?? [])
  }
}

extension LossLine {
  fileprivate var yaml: [String] {
    var fields = ["class: \(classID)", "amount: \(amount)円"]
    if let count, let unit { fields += ["count: \(count)", "unit: \(unit)"] }
    if let risk { fields.append("risk: \(risk)") }
    return fields
  }
}
