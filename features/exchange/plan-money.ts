import type { FundingSource } from '@/db/plans'
import { disorder, type Sums } from '@/features/funding/funding'
import type { Line, Sum } from './list'
import type { Standing } from './plan'
import type { Fault, MoneyRow } from './read-row'

/** What taking an amount in would do; `notYours`: it is for whoever records money, and is left out. */
export type MoneyPlan = {
  kind: 'funding'
  line: number
  number: number | null
  title: string
  faults: Fault[]
  state: 'money' | 'same' | 'notYours' | 'bad'
  source: FundingSource | null
  partner: string
  sum: Sum | null
  /** The line that stands; null where it is to be made. */
  lineId: string | null
}

// «A partner» and «another source» say nothing without a name.
const NAMED: readonly (FundingSource | null)[] = ['partner', 'other']
const lineKey = ({ number, source, partner }: Pick<MoneyPlan, 'number' | 'source' | 'partner'>) =>
  JSON.stringify([number, source, partner])
const exactly = ({ stage, amount, on, reference, standing }: Sum) =>
  JSON.stringify([stage, amount, on, reference, standing])
// Two people who each write down one payment would count it twice.
const alike = (one: Sum, other: Sum) =>
  (['stage', 'amount', 'on', 'reference'] as const).every((what) => one[what] === other[what])

/** Lays amounts beside the money of a programme; `fresh`: the points that the same list adds, by number. */
export function planMoney(
  rows: readonly MoneyRow[],
  standing: Standing,
  fresh: ReadonlyMap<number, string>,
): MoneyPlan[] {
  const lines = new Lines(standing)
  const plans = rows.map((row) => planSum(row, standing, { lines, fresh }))
  return plans.map((plan) => ordered(plan, lines))
}

class Lines {
  private readonly lines = new Map<
    string,
    { id: string | null; amounts: Sum[]; open: string[]; added: Sum[] }
  >()
  constructor({ points }: Standing) {
    for (const { number, lines } of points) for (const line of lines) this.put(number, line)
  }
  private put(number: number, { id, source, partner, amounts }: Line) {
    const known = this.at({ number, source, partner })
    known.id ??= id
    known.amounts.push(...amounts)
    known.open.push(...amounts.map(exactly))
  }
  at(of: Pick<MoneyPlan, 'number' | 'source' | 'partner'>) {
    const key = lineKey(of)
    const known = this.lines.get(key) ?? { id: null, amounts: [], open: [], added: [] }
    this.lines.set(key, known)
    return known
  }
}

type Around = { lines: Lines; fresh: ReadonlyMap<number, string> }

function planSum(row: MoneyRow, standing: Standing, { lines, fresh }: Around): MoneyPlan {
  const faults = [...row.faults]
  const point = standing.points.find(({ number }) => number === row.number)
  const title = point?.wording.titleAr ?? (row.number === null ? '' : fresh.get(row.number)) ?? ''
  if (row.number !== null && !point && !fresh.has(row.number))
    faults.push({ column: 'number', fault: 'noSuchNumber' })
  if (NAMED.includes(row.source) && row.partner === '') faults.push({ column: 'partner', fault: 'required' })
  const { number, source, partner, sum } = row
  const plan = { kind: 'funding', line: row.line, number, title, source, partner, sum } as const
  if (faults.length > 0) return { ...plan, faults, state: 'bad', lineId: null }
  const line = lines.at(row)
  const met = sum ? line.open.indexOf(exactly(sum)) : -1
  if (met >= 0) line.open.splice(met, 1)
  if (met >= 0 || (!sum && line.id !== null)) return { ...plan, faults, state: 'same', lineId: line.id }
  if (!standing.mayRecord) return { ...plan, faults, state: 'notYours', lineId: line.id }
  if (point && point.dropped !== null) faults.push({ column: 'number', fault: 'dropped' })
  faults.push(...faultsOf(sum, line, standing))
  if (sum) line.added.push(sum)
  return { ...plan, faults, state: faults.length > 0 ? 'bad' : 'money', lineId: line.id }
}

function faultsOf(
  sum: Sum | null,
  line: { amounts: Sum[]; added: Sum[] },
  { stage, today }: Standing,
): Fault[] {
  if (stage === 'archived') return [{ column: 'number', fault: 'season' }]
  if (sum && [...line.amounts, ...line.added].some((one) => alike(one, sum)))
    return [{ column: 'amount', fault: 'recordedAlready' }]
  return sum?.stage === 'paid' && sum.on > today ? [{ column: 'on', fault: 'future' }] : []
}

// What is paid was committed, and that was pledged: looked at once all amounts of a line are known, in whatever order.
function ordered(plan: MoneyPlan, lines: Lines): MoneyPlan {
  if (plan.state !== 'money' || !plan.sum) return plan
  const { amounts, added } = lines.at(plan)
  const sums: Sums = { pledged: 0, committed: 0, paid: 0 }
  for (const { stage, amount } of [...amounts, ...added]) sums[stage] += amount
  const fault = disorder(sums)
  const blamed = fault === 'abovePledged' ? 'committed' : 'paid'
  if (!fault || plan.sum.stage !== blamed) return plan
  return { ...plan, state: 'bad', faults: [{ column: 'amount', fault }] }
}
