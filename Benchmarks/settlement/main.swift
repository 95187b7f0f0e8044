import BuiltInCatalog
import CompareKit

// bench-settlement
//
// How many settlements a second one core does, over the built-in plans and over a thousand generated
// ones, beside a straightforward way of doing the same in the same run; and how long it takes to look
// through every set of riders.
let catalog = try BuiltInCatalog.catalog()
let classes = ClassTable(catalog)
let losses = try catalog.scenarios.map { try Loss($0, in: classes) }

let builtIn = try Workload(catalog.families.flatMap(Workload.columns), in: catalog)
let generated = try Workload(
  GeneratedFamily(plans: 1_000).family.plans.map { Column(family: "generated", plan: $0.id) },
  in: GeneratedFamily(plans: 1_000).catalog(beside: catalog))

print("settlements, one core, without trace, both ends of the range (\(losses.count) scenarios)")
for (name, workload) in [("built-in families, every plan", builtIn), ("1,000 generated plans", generated)] {
  let compiled = Measurement.best { workload.settleCompiled(losses) }
  let plain = Measurement.best { workload.settlePlainly(catalog.scenarios) }
  report(name, compiled, beside: plain, per: workload.columns.count * losses.count)
}

let search = Measurement.best { searchEverySet() }
print("AIG, every set of 8 riders × \(losses.count) scenarios")
let settled = 256 * losses.count
print("  \(Measurement.milliseconds(search)) ms for \(settled) settlements and 256 plans made ready")
print("  a screen frame is 16.7 ms")

func report(_ name: String, _ compiled: Duration, beside plain: Duration, per count: Int) {
  print(name)
  print("  \(Measurement.perSecond(count, compiled)) a second")
  print("  \(Measurement.perSecond(count, plain)) a second the straightforward way")
  print("  ratio \(Measurement.ratio(plain, to: compiled))")
}

func searchEverySet() -> Int {
  guard let family = catalog.family("aig") else { return 0 }
  let quote = Quote(terms: ["base-limit": 100_000_000, "deductible": 0])
  return BestSetSearch(family: family, quote: quote, losses: losses, in: classes).run().count
}
