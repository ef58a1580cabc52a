import type { FundingSource, FundingStage, Standing } from '@/db/plans'
import type { Wording } from '@/features/points/wording'
import { dirhams } from './cells'
import { COLUMNS, type Column } from './columns'

/** An amount of a source, in centimes. */
export type Sum = { stage: FundingStage; amount: number; on: string; reference: string; standing: Standing }

/** A source of a point’s money with what it gave, without what was cancelled. */
export type Line = { id: string; source: FundingSource; partner: string; amounts: Sum[] }

/** A point as it stands: its number, what it says, why it was dropped, its money. */
export type ListedPoint = {
  id: string
  number: number
  version: number
  wording: Wording
  /** The key of its responsible office. */
  office: string | null
  dropped: string | null
  lines: Line[]
}

type Cells = Partial<Record<Column, string | number | null>>
const rowOf = (cells: Cells) => COLUMNS.map((column) => cells[column] ?? '')

/** A point as rows of a list: its own, and one for each amount; one for a source that gave nothing yet. */
export function rowsOf({ number, wording, office, dropped, lines }: ListedPoint): (string | number)[][] {
  const own = rowOf({
    kind: 'point',
    number,
    title_ar: wording.titleAr,
    title_fr: wording.titleFr,
    text_ar: wording.textAr,
    text_fr: wording.textFr,
    need_ar: wording.needAr,
    need_fr: wording.needFr,
    theme: wording.theme,
    communes: wording.communes.join(', '),
    quarter: wording.quarter,
    authority: wording.authority,
    office,
    partners: wording.partners,
    starts_on: wording.startsOn,
    due_on: wording.dueOn,
    cost: wording.cost === null ? '' : dirhams(wording.cost),
    cost_standing: wording.costStanding,
    cost_source: wording.costSource,
    cost_on: wording.costOn,
    dropped,
  })
  const money = lines.flatMap(({ source, partner, amounts }) => {
    const of = { kind: 'funding', number, source, partner }
    const sums = amounts.map(({ amount, ...sum }) => rowOf({ ...of, ...sum, amount: dirhams(amount) }))
    return sums.length > 0 ? sums : [rowOf(of)]
  })
  return [own, ...money]
}
