import { z } from 'zod'
import { AUTHORITIES, STANDINGS } from '@/db/plans'
import { communesIn } from '@/features/founding/input'
import { maybeAmount } from '@/features/programmes/amount-field'
import { id, line, lines, maybeDay, maybeId, someLine, someLines, version } from '@/gate/fields'
import { readDecimal } from './decimal'

const day = maybeDay.pipe(z.string('required'))
const standing = z.enum(STANDINGS, 'required')

// An empty line is no paragraph.
const paragraphs = lines(12_000).transform((text) =>
  text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n'),
)

/** A number as people type it, as the database reads it. */
const decimal = someLine(40).transform((typed, context) => {
  const value = readDecimal(typed)
  if (value !== null) return value
  context.addIssue({ code: 'custom', message: 'malformed' })
  return z.NEVER
})

const said = z.looseObject({
  titleAr: someLine(160),
  titleFr: line(160),
  textAr: paragraphs,
  textFr: paragraphs,
  needAr: lines(2_000),
  needFr: lines(2_000),
  theme: someLine(40),
  quarter: line(120),
  authority: z.enum(AUTHORITIES, 'required'),
  officeId: maybeId,
  partners: line(400),
  startsOn: maybeDay,
  dueOn: maybeDay,
  cost: maybeAmount,
  costStanding: standing.default('reported'),
  costSource: line(300),
  costOn: maybeDay,
  note: lines(1_000),
})

type Said = z.infer<typeof said>
const inOrder = ({ startsOn, dueOn }: Said) => !startsOn || !dueOn || startsOn <= dueOn
const turned = { path: ['dueOn'], message: 'beforeStart' }

// Whatever else a form carries comes along: the communes are found in it by the names of their boxes.
const pick = (typed: Said) => ({
  wording: {
    titleAr: typed.titleAr,
    titleFr: typed.titleFr,
    textAr: typed.textAr,
    textFr: typed.textFr,
    needAr: typed.needAr,
    needFr: typed.needFr,
    theme: typed.theme,
    communes: communesIn(typed),
    quarter: typed.quarter,
    authority: typed.authority,
    officeId: typed.officeId,
    partners: typed.partners,
    startsOn: typed.startsOn,
    dueOn: typed.dueOn,
    cost: typed.cost,
    costStanding: typed.costStanding,
    costSource: typed.costSource,
    costOn: typed.costOn,
  },
  note: typed.note,
})

export const pointInput = said
  .extend({ programmeId: id })
  .refine(inOrder, turned)
  .transform((typed) => ({ programmeId: typed.programmeId, ...pick(typed) }))
export type PointInput = z.infer<typeof pointInput>

export const rewordingInput = said
  .extend({ pointId: id, version })
  .refine(inOrder, turned)
  .transform((typed) => ({ pointId: typed.pointId, version: typed.version, ...pick(typed) }))
export type RewordingInput = z.infer<typeof rewordingInput>

export const pointIdInput = z.object({ pointId: id })
export type PointIdInput = z.infer<typeof pointIdInput>

export const droppingInput = pointIdInput.extend({ reason: someLines(600) })
export type DroppingInput = z.infer<typeof droppingInput>

export const milestoneInput = pointIdInput.extend({
  titleAr: someLine(160),
  titleFr: line(160),
  dueOn: day,
})
export type MilestoneInput = z.infer<typeof milestoneInput>

export const milestoneDayInput = z
  .object({
    milestoneId: id,
    kind: z.enum(['moved', 'reached'], 'required'),
    on: day,
    reason: lines(600),
  })
  .refine(({ kind, reason }) => kind === 'reached' || reason !== '', { path: ['reason'], error: 'required' })
export type MilestoneDayInput = z.infer<typeof milestoneDayInput>

export const indicatorInput = pointIdInput.extend({
  nameAr: someLine(160),
  nameFr: line(160),
  unitAr: line(40),
  unitFr: line(40),
  baseline: decimal,
  target: decimal,
})
export type IndicatorInput = z.infer<typeof indicatorInput>

export const readingInput = z.object({
  indicatorId: id,
  value: decimal,
  on: day,
  source: someLine(300),
  standing,
})
export type ReadingInput = z.infer<typeof readingInput>
