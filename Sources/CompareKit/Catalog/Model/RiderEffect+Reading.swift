extension RiderEffect {
  /// Reads one of `set-KIND`, `scale-KIND` + `by`, `drop-KIND`, each of a kind of term, `add-cover`, `narrow` +
  /// `when`, `lift`.
  init(_ fields: Fields) {
    if let change = Change(ofTerm: fields) {
      let provenance = if case .set(_, let term) = change { term.provenance } else { Provenance(fields) }
      self.init(change: change, provenance: provenance, mark: fields.mark)
    } else if fields.has("narrow") {
      let when = Requirement.Atom.list("when", in: fields)
      let change = Change.narrow(cover: fields.id("narrow"), when: when)
      if fields.isEmptyOrMissing("when") {
        fields.missing("when", ja: "条件（例 [cause=dispatch]）", en: "conditions (e.g. [cause=dispatch])")
      }
      self.init(change: change, provenance: Provenance(fields), mark: fields.mark)
    } else if fields.has("lift") {
      self.init(
        change: .lift(topic: fields.id("lift")), provenance: Provenance(fields), mark: fields.mark)
    } else if let cover = fields.object("add-cover", Cover.init) {
      self.init(change: .addCover(cover), provenance: cover.provenance, mark: fields.mark)
    } else {
      let kinds = Term.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      fields.missing(
        "set-limit", ja: "set-KIND、scale-KIND、drop-KIND、add-cover、narrow、lift のいずれか（KIND: \(kinds)）",
        en: "one of set-KIND, scale-KIND, drop-KIND, add-cover, narrow, lift (KIND: \(kinds))")
      self.init(change: .lift(topic: ""), provenance: Provenance(fields), mark: fields.mark)
    }
  }
}

extension RiderEffect.Change {
  fileprivate init?(ofTerm fields: Fields) {
    for kind in Term.Kind.allCases {
      let name = kind.rawValue
      if fields.has("set-\(name)") {
        self = .set(cover: fields.id("set-\(name)"), Term(kind, fields))
      } else if fields.has("scale-\(name)") {
        let reference = TermReference(kind: kind, id: fields.optionalString("term"))
        self = .scale(cover: fields.id("scale-\(name)"), reference, factor: fields.count("by"))
      } else if fields.has("drop-\(name)") {
        let reference = TermReference(kind: kind, id: fields.optionalString("term"))
        self = .drop(cover: fields.id("drop-\(name)"), reference)
      } else {
        continue
      }
      return
    }
    return nil
  }
}
