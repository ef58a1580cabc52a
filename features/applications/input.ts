import { z } from 'zod'
import { STAGES } from '@/db/schema/applications'
import { email } from '@/features/account/input'
import { plainPhone } from '@/features/messages/phone'
import { id, line, lines, maybeDay, maybeId, someLine, someLines, ticked } from '@/gate/fields'
import { CONSENTS, consentField, consentKey, NECESSARY } from './consents'

const phone = line(40).transform((typed, context) => {
  if (typed === '') return null
  const plain = plainPhone(typed)
  if (!plain) context.addIssue({ code: 'custom', message: 'phone' })
  return plain
})

const person = {
  nameAr: line(100),
  nameLatin: line(100),
  knownAs: line(100),
  phone,
  gender: z.enum(['f', 'm']).nullable().catch(null),
  bornOn: maybeDay,
  communeCode: someLine(20),
  contribution: lines(2000),
}

const boxes = Object.fromEntries(CONSENTS.map((consent) => [consentField(consent), ticked]))

type Boxes = Record<string, unknown>
const agreedIn = (form: Boxes): string[] =>
  CONSENTS.filter((consent) => form[consentField(consent)] === true).map(consentKey)

// One name is enough, in either script; and nothing is kept of whoever does not agree to it.
const sound = (
  form: { nameAr: string; nameLatin: string; bornOn: string | null },
  context: z.RefinementCtx,
) => {
  const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (form.nameAr === '' && form.nameLatin === '') fault('nameAr', 'nameMissing')
  if (form.bornOn && (form.bornOn < '1900-01-01' || form.bornOn > new Date().toISOString()))
    fault('bornOn', 'bornOn')
  if (!agreedIn(form).includes(consentKey(NECESSARY))) fault(consentField(NECESSARY), 'consentMissing')
}

const withAgreed = <Form extends Boxes>(form: Form) => ({ ...form, agreed: agreedIn(form) })

export const applicationInput = z
  .object({
    ...person,
    ...boxes,
    email,
    /** The branch asked for; none: the province. */
    bodyId: maybeId,
    /** People do not see this field; what fills it in is no person. */
    website: line(400),
  })
  .superRefine(sound)
  .transform(withAgreed)
export type ApplicationInput = z.infer<typeof applicationInput>

export const paperInput = z
  .object({
    ...person,
    ...boxes,
    bodyId: id,
    signedOn: maybeDay.pipe(z.string('required')),
    keptBy: someLine(120),
  })
  .superRefine(sound)
  .transform(withAgreed)
export type PaperInput = z.infer<typeof paperInput>

const decided = { applicationId: id, stage: z.enum(STAGES, 'malformed'), reason: someLines(600) }

export const decisionInput = z.object(decided)
export type DecisionInput = z.infer<typeof decisionInput>

export const passingInput = z.object({ ...decided, bodyId: id })
export type PassingInput = z.infer<typeof passingInput>

export const admissionInput = z.object({
  applicationId: id,
  decidedOn: maybeDay.pipe(z.string('required')),
  reason: someLines(600),
})
export type AdmissionInput = z.infer<typeof admissionInput>

export const applicationIdInput = z.object({ applicationId: id })
export type ApplicationIdInput = z.infer<typeof applicationIdInput>

export const answerInput = z.object({ words: someLines(1000) })
export const withdrawalInput = z.object({ words: lines(1000) })

export const codeInput = z.object({ memberId: id })
export type CodeInput = z.infer<typeof codeInput>
