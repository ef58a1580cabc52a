import type { Stage } from '@/db/plans'
import { changedIn, type Worded, type Wording } from '@/features/points/wording'
import { isAdopted, isDrafted, takesPoints } from '@/features/programmes/stage'
import type { ListedPoint } from './list'
import { type MoneyPlan, planMoney } from './plan-money'
import type { Fault, MoneyRow, PointRow, Row } from './read-row'

/** A programme as it stands when a list is laid beside it. */
export type Standing = {
  stage: Stage
  points: ListedPoint[]
  /** The number that the next point gets. */
  next: number
  mayRecord: boolean
  today: string
}

/** What taking a row in would do; `same`: nothing, for it stands so already. */
export type PointPlan = {
  kind: 'point'
  line: number
  number: number | null
  title: string
  faults: Fault[]
  state: 'new' | 'reworded' | 'same' | 'bad'
  wording: Wording
  changed: Worded[]
  /** Why a new point is dropped at once: its number is to stay free. */
  dropped: string
  /** The point that it is, and the wording that stands; null where it is new. */
  of: { id: string; version: number } | null
}

export type Plan = (PointPlan | MoneyPlan)[]

const UNSAID: Wording = {
  ...{ titleAr: '', titleFr: '', textAr: '', textFr: '', needAr: '', needFr: '', theme: '', communes: [] },
  ...{ quarter: '', authority: 'commune', officeId: null, partners: '', startsOn: null, dueOn: null },
  ...{ cost: null, costStanding: 'reported', costSource: '', costOn: null },
}

/** Lays the rows of a list beside a programme: what each would do, and what is wrong with it. Nothing is changed. */
export function planOf(rows: readonly Row[], standing: Standing): Plan {
  const numbers = new Numbers(standing)
  const points = rows
    .filter((row): row is PointRow => row.kind === 'point')
    .map((row) => planPoint(row, standing, numbers))
  const planned = new Map(points.map((plan) => [plan.line, plan]))
  const money = planMoney(
    rows.filter((row): row is MoneyRow => row.kind === 'funding'),
    standing,
    new Map(points.flatMap(({ number, title, of }) => (number && !of ? [[number, title]] : []))),
  )
  const sums = new Map(money.map((plan) => [plan.line, plan]))
  return rows.flatMap(({ line }) => planned.get(line) ?? sums.get(line) ?? [])
}

// Numbers are for good: those that stand name their points, new ones follow in their order, and no other can be given.
class Numbers {
  private readonly standing: Map<number, ListedPoint>
  private readonly met = new Set<number>()
  private next: number

  constructor({ points, next }: Standing) {
    this.standing = new Map(points.map((point) => [point.number, point]))
    this.next = next
  }

  take(asked: number | null): { number: number; point: ListedPoint | null } | 'noSuchNumber' | 'numberTwice' {
    if (asked !== null && this.met.has(asked)) return 'numberTwice'
    const point = asked === null ? null : (this.standing.get(asked) ?? null)
    if (asked !== null && !point && asked !== this.next) return 'noSuchNumber'
    const number = asked ?? this.next
    this.met.add(number)
    if (!point) this.next++
    return { number, point }
  }
}

function planPoint(row: PointRow, standing: Standing, numbers: Numbers): PointPlan {
  const faults = [...row.faults]
  const taken = numbers.take(row.number)
  if (typeof taken === 'string') faults.push({ column: 'number', fault: taken })
  const { number, point } = typeof taken === 'string' ? { number: row.number, point: null } : taken
  const wording: Wording = { ...(point?.wording ?? UNSAID), ...row.said }
  const changed = point ? changedIn(point.wording, wording) : []
  if (typeof taken !== 'string') faults.push(...faultsOf(row, wording, { point, changed }, standing))
  return {
    ...{
      kind: 'point',
      line: row.line,
      number,
      title: wording.titleAr || point?.wording.titleAr || wording.titleFr,
      faults,
      wording,
      changed,
    },
    state: faults.length > 0 ? 'bad' : !point ? 'new' : changed.length > 0 ? 'reworded' : 'same',
    dropped: point ? '' : row.dropped,
    of: point && { id: point.id, version: point.version },
  }
}

type Beside = { point: ListedPoint | null; changed: Worded[] }

function faultsOf(
  row: PointRow,
  wording: Wording,
  { point, changed }: Beside,
  { stage, today }: Standing,
): Fault[] {
  const faults: Fault[] = []
  const wrong = (column: Fault['column'], fault: Fault['fault']) => faults.push({ column, fault })
  const named = (column: Fault['column']) => row.faults.some((one) => one.column === column)
  if (!wording.titleAr && !named('title_ar')) wrong('title_ar', 'required')
  if (!wording.theme && !named('theme')) wrong('theme', 'required')
  if (!point && row.said.authority === undefined && !named('authority')) wrong('authority', 'required')
  if (wording.startsOn && wording.dueOn && wording.dueOn < wording.startsOn) wrong('due_on', 'beforeStart')
  if (wording.costOn && wording.costOn > today) wrong('cost_on', 'future')
  // A point is dropped where its reason is asked for, and a dropped one says nothing more.
  if (point && point.dropped === null && row.dropped !== '') wrong('dropped', 'dropped')
  if (point && point.dropped !== null && changed.length > 0) wrong('number', 'dropped')
  if (!point && row.dropped !== '' && !isDrafted(stage)) wrong('dropped', 'dropped')
  if ((!point || changed.length > 0) && !takesPoints(stage)) wrong('number', 'season')
  return faults
}

/** Whether a list says anew what was promised: then the reason is asked for. */
export const asksNote = (stage: Stage, plan: Plan): boolean =>
  isAdopted(stage) && plan.some(({ state }) => state === 'reworded')
