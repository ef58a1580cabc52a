import type { consents } from '@/db/schema/people'

type Given = typeof consents.$inferInsert
type Consent = { purpose: Given['purpose']; channel: Given['channel'] }

/** The words that people agree to, as they stand in `applications.consents`. Whoever changes those gives a new version. */
export const CONSENT_VERSION = '2026-12'

/** What is asked of everyone who applies: one box for each purpose over each channel, none ticked beforehand. */
export const CONSENTS = [
  { purpose: 'membership', channel: 'record' },
  { purpose: 'competences', channel: 'record' },
  { purpose: 'meetings', channel: 'email' },
  { purpose: 'meetings', channel: 'sms' },
  { purpose: 'meetings', channel: 'whatsapp' },
  { purpose: 'meetings', channel: 'phone' },
  { purpose: 'news', channel: 'email' },
  { purpose: 'news', channel: 'sms' },
  { purpose: 'news', channel: 'whatsapp' },
] as const satisfies readonly Consent[]

/** The field of a consent in a form. */
export const consentField = ({ purpose, channel }: Consent): string => `agree-${purpose}-${channel}`

/** A consent in one word, as an application keeps it. */
export const consentKey = ({ purpose, channel }: Consent): string => `${purpose}/${channel}`

/** Without this one there is no membership: that it is kept at all. */
export const NECESSARY = CONSENTS[0]
