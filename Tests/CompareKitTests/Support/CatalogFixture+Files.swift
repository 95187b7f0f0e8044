import CompareKit
import TestSupport

extension CatalogFixture {
  static let catalog = """
    version: "2020.01"
    family-order: [alpha]
    """

  static let sources =
    """
    sources:
      - id: s1
        title: {ja: 資料, en: Leaflet}
        publisher: {ja: 発行元, en: Publisher}
        as-of: {date: 2020-01-01, basis: stated}
        sections:
          - {id: limits, title: {ja: 限度額, en: Limits}}
          - {id: riders, title: {ja: 特約, en: Riders}}
    assumptions:
      - {id: own-order, statement: {ja: 順序は仮定です。, en: The order is assumed.}}
      - {id: at-home, statement: {ja: 国内とみなします。, en: Taken to be at home.}}
      - {id: record-is-person, statement: {ja: 1件を1名とみなします。, en: One record is one person.}}
      - {id: no-cause, statement: {ja: 免責の原因でないとみなします。, en: Taken to be no excluded cause.}}

    """
    + SettlementAssumption.allCases
    .map { "  - {id: \($0.id), statement: {ja: 仮定, en: assumed}}\n" }.joined()

  static let coverage =
    """
    classes:
      - {id: damages, kind: liability, name: {ja: 賠償金, en: Damages}}
      - {id: gifts, kind: response, name: {ja: 見舞品, en: Gifts}}
      - {id: profit, kind: own-loss, name: {ja: 逸失利益, en: Lost profit}}
    sections:
      - id: contract
        kind: facts
        name: {ja: 契約, en: Contract}
        rows:
          - {id: insurer, name: {ja: 引受会社, en: Insurer}}
          - {id: territory, name: {ja: 対象地域, en: Territory}, question: {ja: 海外は？, en: And abroad?}}
      - {id: liability, kind: liability, name: {ja: 賠償, en: Liability}}
    """

  static let vocabulary = """
    facts:
      - {id: public, name: {ja: 公表, en: Made public}, holds: {ja: 公表したとき, en: once public}, fails: {ja: 公表しないとき, en: unless public}}
      - {id: reported, name: {ja: 届出, en: Reported}, holds: {ja: 届け出たとき, en: once reported}, fails: {ja: 届け出ないとき, en: unless reported}}
      - {id: consent, name: {ja: 同意, en: Consent}, holds: {ja: 同意のとき, en: with consent}, fails: {ja: 同意のないとき, en: without consent}}
      - {id: abroad, name: {ja: 海外, en: Abroad}, holds: {ja: 海外のとき, en: if abroad}, fails: {ja: 国内のとき, en: if at home}, while-unknown: false, assumes: at-home}
    one-of:
      - id: cause
        name: {ja: 原因, en: Cause}
        while-unknown: none-excluded
        assumes: no-cause
        members:
          - {id: attack, name: {ja: 攻撃, en: Attack}, holds: {ja: 攻撃のとき, en: by attack}, fails: {ja: 攻撃でないとき, en: without attack}}
          - {id: ransomware, kind-of: attack, name: {ja: 身代金, en: Ransomware}, holds: {ja: 身代金のとき, en: by ransomware}, fails: {ja: 否, en: without}}
          - {id: officer, name: {ja: 役員, en: Officer}, holds: {ja: 役員のとき, en: by an officer}, fails: {ja: 否, en: not by one}}
          - {id: lost, name: {ja: 紛失, en: Lost}, holds: {ja: 紛失のとき, en: if lost}, fails: {ja: 否, en: unless lost}}
    units:
      - {id: person, name: {ja: 名, en: person}, sizes-incident: true}
      - {id: record, name: {ja: 件, en: record}, counts-as: person, assumes: record-is-person}
      - {id: day, name: {ja: 日, en: day}, quoted-as: days}
      - {id: hour, name: {ja: 時間, en: hour}, part-of: day, parts: 24, quoted-as: hours}
    risks:
      - {id: basic, name: {ja: 本人, en: victim}}
      - {id: recourse, name: {ja: 委託元, en: recourse}, heading: {ja: 求償, en: recourse}}
    quote-terms:
      - {id: base-limit, kind: yen, name: {ja: 支払限度額, en: limit of liability}, is-base-limit: true, pays-more: true}
      - {id: deductible, kind: yen, name: {ja: 免責金額, en: deductible}, none-is-zero: true, figure: deductible}
      - {id: cost-limit, kind: yen, name: {ja: 費用の限度額, en: limit of costs}, pays-more: true, figure: cost-limit}
      - {id: rider-limit, kind: yen, name: {ja: 特約の限度額, en: limit of the rider}, per-rider: true, pays-more: true}
      - {id: waiting, kind: hours, name: {ja: 免責時間, en: waiting time}, none-is-zero: true}
      - {id: coinsurance, kind: ratio, name: {ja: 縮小支払割合, en: coinsurance}}
      - {id: premium, kind: yen, name: {ja: 保険料, en: premium}, every-plan: true, is-premium: true, figure: premium}
    """

  static let client = """
    exclusion-topics:
      - {id: war, name: {ja: 戦争, en: War}, exposures: [abroad], trades: [retail]}
    exposures:
      - {id: abroad, name: {ja: 海外, en: Abroad}, rows: [damages, territory]}
      - {id: records, kind: count, name: {ja: 保有件数, en: Records}}
    trades:
      - {id: retail, name: {ja: 小売業, en: Retail}, codes: ["56", "57"]}
    wording:
      - {id: not-whole, text: {ja: 全てではありません。, en: Not the whole.}}

    """
    + WordingID.allCases.map { "  - {id: \($0.rawValue), text: {ja: 文言, en: text}}\n" }.joined()

  static let alpha = """
    family: alpha
    name: {ja: アルファ保険, en: Alpha insurance}
    short-name: {ja: アルファ, en: Alpha}
    insurer: {ja: 甲社, en: Insurer A}
    eligibility: {exposure: abroad, row: insurer, text: {ja: 海外のある方, en: Those abroad}, at: s1}
    plans-share:
      deductible: {amount: 10万円, at: s1.limits}
    plans:
      - id: small
        name: {ja: 小, en: Small}
        sale: {status: current, text: {ja: 販売中, en: On sale}, at: s1}
        values:
          limit: {amount: 1000万円, name: {ja: 支払限度額, en: limit of liability}, at: s1.limits}
      - id: free
        name: {ja: 自由, en: Free}
        sale: {status: unconfirmed, text: {ja: 未確認, en: Unconfirmed}, at: s1}
        values:
          limit: {state: by-quote, over: 3億円, up-to: 5億円, entered-as: base-limit, at: s1.limits}
          deductible: {state: not-stated, entered-as: deductible, at: s1.limits}
    covers:
      - id: liability
        name: {ja: 賠償, en: Liability}
        at: s1.limits
        takes: {basic: [damages]}
        may-take: {recourse: [damages]}
        conditions:
          - {any-of: [reported, cause!=officer], at: s1.limits}
        window: {days: 180, at: s1.limits}
        terms:
          - deductible: {kind: self-burden, value: deductible, pool: one, at: s1.limits}
          - limit: {value: limit, at: s1.limits}
      - id: costs
        name: {ja: 費用, en: Costs}
        at: s1.limits
        within: liability
        within-is-uncertain: true
        takes: {basic: [gifts]}
        terms:
          - per-unit: {class: gifts, unit: person, amount: 500円, at: s1.limits}
          - ratio: {keeps: 10%, at: s1.limits}
          - limit: {lesser-of: [{share: 10%, of: limit}, {amount: 5000万円}], at: s1.limits}
        order:
          alternative: [per-unit, limit, ratio]
          at: s1.limits
          basis: inferred
          assumes: [own-order]
    untaken:
      - {classes: {recourse: [gifts]}, state: not-stated, at: s1.limits}
      - {classes: {basic: [profit], recourse: [profit]}, state: not-covered, at: s1.limits}
    riders:
      - id: double
        name: {ja: 倍額, en: Double}
        summary: {ja: 限度額を倍にします。, en: Doubles the limit.}
        effects:
          - {scale-limit: costs, by: 2, at: s1.riders}
        at: s1.riders
      - id: waiver
        name: {ja: 負担なし, en: Waiver}
        summary: {ja: 自己負担をなくします。, en: Nothing is kept.}
        plans: [small]
        requires: [double]
        exposures: [records]
        effects:
          - {drop-ratio: costs, at: s1.riders}
          - {lift: war, at: s1.riders}
        at: s1.riders
    facts:
      - {row: insurer, state: yes, text: {ja: 甲社, en: Insurer A}, at: s1}
      - {row: territory, plans: [small], state: not-stated, at: s1}
      - {row: territory, plans: [free], limit-of: liability, at: s1}
    exclusions:
      - topic: war
        text: {ja: 戦争は対象外です。, en: War is not covered.}
        bars:
          - {when: [cause=attack, not public], covers: [liability], is-uncertain: true}
        at: s1.limits
    premium-examples:
      - {id: shop, trade: retail, sales: 2000万円, plans: [small], premium: 3万円, cadence: yearly, at: s1.limits}
    payment-cases:
      - {id: shop, trade: retail, payout: 100万円, is-approximate: true, summary: {ja: 流出, en: A leak}, at: s1.limits}
    """

  static let leak = """
    id: leak
    name: {ja: 漏えい, en: A leak}
    facts: {public: true, reported: false, cause: lost, days-since-discovery: 10}
    lines:
      - {class: gifts, amount: 500万円, count: 10000, unit: person}
      - {class: damages, amount: 150万円, risk: recourse, at: s1.limits}
    """
}
