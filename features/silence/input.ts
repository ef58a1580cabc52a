import { z } from 'zod'
import { id, someLines } from '@/gate/fields'

export const markInput = z.object({ articleId: id })
export type MarkInput = z.infer<typeof markInput>

const WHAT = /^(article|programme)\.([0-9a-f-]{36})$/

export const overrideInput = z.object({
  electionId: id,
  /** `article.<its id>` or `programme.<its id>`. */
  what: z
    .string('required')
    .regex(WHAT, 'required')
    .transform((text) => {
      const [, kind, of = ''] = WHAT.exec(text) ?? []
      return { kind: kind === 'programme' ? ('programme' as const) : ('article' as const), id: of }
    }),
  reason: someLines(1_000),
})
export type OverrideInput = z.infer<typeof overrideInput>

export const grantInput = z.object({ overrideId: id })
export type GrantInput = z.infer<typeof grantInput>
