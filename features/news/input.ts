import { z } from 'zod'
import { ARTICLE_KINDS } from '@/db/schema/news'
import { instantOf, readDay, readTime } from '@/gate/day'
import { id, line, maybeDay, maybeId, someLines, ticked, version } from '@/gate/fields'
import { LOCALES } from '@/i18n/locales'
import { cleanDoc } from './clean'
import { SUMMARY_LENGTH, TITLE_LENGTH } from './lengths'
import { slugFrom } from './slug'

const LONGEST_DOC = 1_500_000

const language = z.enum(LOCALES, 'malformed')

/** A text's body as the editor sends it; absent where only its title or summary is saved. */
const body = z
  .string()
  .max(LONGEST_DOC, 'tooLong')
  .optional()
  .transform((json, context) => {
    if (json === undefined || json === '') return undefined
    const doc = cleanDoc(parsed(json))
    if (!doc) context.addIssue({ code: 'custom', message: 'foreignText' })
    return doc ?? undefined
  })

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const words = {
  title: line(TITLE_LENGTH),
  summary: line(SUMMARY_LENGTH),
  slug: line(400).transform(slugFrom),
}

const description = {
  topicId: id,
  kind: z.enum(ARTICLE_KINDS, 'malformed'),
  bylineId: id,
  eventOn: maybeDay,
}

const text = { articleId: id, language }

export const startInput = z.object({ bodyId: id, language, title: line(TITLE_LENGTH), ...description })
export const draftInput = z.object({ ...text, version, ...words, body, keepsTheirs: ticked })
export const asideInput = z.object({ ...text, ...words, body })
export const textInput = z.object({ ...text, version })
export const restoreInput = z.object({ ...text, version, number: version })
export const descriptionInput = z.object({
  articleId: id,
  version,
  bodyId: id,
  coverId: maybeId,
  ...description,
})
export const correctionInput = z.object({ ...text, version, note: someLines(600) })
export const withdrawalInput = z.object({ ...text, reason: someLines(600) })
export const unscheduleInput = z.object(text)
export const articleInput = z.object({ articleId: id })

/** A day and a time as the country's clocks show them, as one instant. */
export const scheduleInput = z
  .object({ ...text, version, day: line(40), time: line(20) })
  .transform(({ day: typedDay, time: typedTime, ...rest }, context) => {
    const [day, time] = [readDay(typedDay), readTime(typedTime)]
    if (!day) context.addIssue({ code: 'custom', path: ['day'], message: typedDay ? 'date' : 'required' })
    if (!time) context.addIssue({ code: 'custom', path: ['time'], message: typedTime ? 'time' : 'required' })
    return { ...rest, publishAt: day && time ? instantOf(day, time) : new Date(0) }
  })

export type StartInput = z.infer<typeof startInput>
export type DraftInput = z.infer<typeof draftInput>
export type AsideInput = z.infer<typeof asideInput>
export type TextInput = z.infer<typeof textInput>
export type RestoreInput = z.infer<typeof restoreInput>
export type DescriptionInput = z.infer<typeof descriptionInput>
export type CorrectionInput = z.infer<typeof correctionInput>
export type WithdrawalInput = z.infer<typeof withdrawalInput>
export type UnscheduleInput = z.infer<typeof unscheduleInput>
export type ArticleInput = z.infer<typeof articleInput>
export type ScheduleInput = z.infer<typeof scheduleInput>
