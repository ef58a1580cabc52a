import { z } from 'zod'
import { PROGRAMME_KINDS, STAGES } from '@/db/plans'
import { MOVE_DECISIONS } from '@/db/schema/programmes'
import { communesIn } from '@/features/founding/input'
import { id, line, lines, maybeDay, someLine, version } from '@/gate/fields'

const TITLE_LENGTH = 120
const INTRO_LENGTH = 4_000

const day = maybeDay.pipe(z.string('required'))

const said = z.looseObject({
  titleAr: someLine(TITLE_LENGTH),
  titleFr: line(TITLE_LENGTH),
  titleEn: line(TITLE_LENGTH),
  introAr: lines(INTRO_LENGTH),
  introFr: lines(INTRO_LENGTH),
  introEn: lines(INTRO_LENGTH),
  startsOn: day,
  endsOn: day,
})

type Said = z.infer<typeof said>
const inOrder = ({ startsOn, endsOn }: Said) => startsOn <= endsOn
const turned = { path: ['endsOn'], message: 'beforeStart' }

// Whatever else a form carries comes along: the communes are found in it by the names of their boxes.
const pick = ({ titleAr, titleFr, titleEn, introAr, introFr, introEn, startsOn, endsOn, ...rest }: Said) => ({
  ...{ titleAr, titleFr, titleEn, introAr, introFr, introEn, startsOn, endsOn },
  communes: communesIn(rest),
})

export const programmeInput = said
  .extend({ bodyId: id, kind: z.enum(PROGRAMME_KINDS, 'required') })
  .refine(inOrder, turned)
  .transform(({ bodyId, kind, ...rest }) => ({ bodyId, kind, ...pick(rest) }))
export type ProgrammeInput = z.infer<typeof programmeInput>

export const editedInput = said
  .extend({ programmeId: id, version })
  .refine(inOrder, turned)
  .transform(({ programmeId, version: seen, ...rest }) => ({ programmeId, version: seen, ...pick(rest) }))
export type EditedInput = z.infer<typeof editedInput>

export const moveInput = z.object({
  programmeId: id,
  stage: z.enum(STAGES, 'required'),
  decision: z.enum(MOVE_DECISIONS, 'required'),
  decidedOn: day,
  note: lines(1_000),
})
export type MoveInput = z.infer<typeof moveInput>

export const openingInput = z.object({ programmeId: id })
export type OpeningInput = z.infer<typeof openingInput>
