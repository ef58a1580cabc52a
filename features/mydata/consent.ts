import type { CONSENT_CHANNELS, CONSENT_PURPOSES } from '@/db/schema/people'

// Written out: browsers, which draw the boxes, get no schema along.
/** What people are asked for here; that they are kept as members at all ends with membership. */
export const PURPOSES = ['meetings', 'news', 'competences'] as const satisfies readonly Exclude<
  (typeof CONSENT_PURPOSES)[number],
  'membership'
>[]
export const CHANNELS = ['email', 'sms', 'whatsapp', 'phone'] as const satisfies readonly Exclude<
  (typeof CONSENT_CHANNELS)[number],
  'record'
>[]
export type Purpose = (typeof PURPOSES)[number]
export type Channel = (typeof CHANNELS)[number]

/** The words that people agree to: raised whenever `mydata.consents` changes its meaning. */
export const CONSENT_VERSION = '2026-11'

/** One thing agreed to, as a form names it: `meetings.email`. */
export type Agreement = `${Purpose}.${Channel}`

export const AGREEMENTS: readonly Agreement[] = PURPOSES.flatMap((purpose) =>
  CHANNELS.map((channel): Agreement => `${purpose}.${channel}`),
)

/** The purpose and the channel of an agreement. */
export const partsOf = (agreement: Agreement): { purpose: Purpose; channel: Channel } => {
  const [purpose, channel] = agreement.split('.') as [Purpose, Channel]
  return { purpose, channel }
}

/**
 * What changes between what stands and what is wanted now.
 * In: agreements in force, and those ticked. Out: those to give, and those to withdraw.
 */
export const changesOf = (standing: readonly Agreement[], wanted: readonly Agreement[]) => ({
  given: wanted.filter((one) => !standing.includes(one)),
  withdrawn: standing.filter((one) => !wanted.includes(one)),
})
