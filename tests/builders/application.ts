import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Stage } from '@/db/schema/applications'
import { addressSealed, linkSecret, phoneSealed } from '@/features/applications/applicant'
import { digest } from '@/gate/secrets'

type Options = {
  stage?: Stage
  name?: string
  knownAs?: string
  email?: string
  phone?: string
  /** Who typed it in from a signed paper; then there is no e-mail. */
  enteredBy?: string
  since?: Date
}

/** An application as it lies with a body, confirmed by its sender unless told otherwise. Out: its id, link and address. */
export async function anApplication(sql: Sql, bodyId: string, more: Options = {}) {
  const id = randomUUID()
  const {
    stage = 'branch',
    name = 'سعاد البحري',
    knownAs = '',
    email = `${id}@example.org`,
    phone = null,
  } = more
  const { enteredBy, since = new Date() } = more
  const byLetter = enteredBy ? null : addressSealed(email)
  const reached = phone ? phoneSealed(phone) : null
  await sql`insert into applications (id, body_id, stage, since, name_ar, name_latin, known_as, commune_code, locale, consents,
      consent_version, email_sealed, email_key, phone_sealed, phone_key, phone_tail, link, entered_by, signed_on, kept_by)
    select ${id}, ${bodyId}, ${stage}, ${since}, ${name}, '', ${knownAs}, c.code, 'fr',
      ${['membership/record', 'meetings/email']}, '2026-11', ${byLetter?.emailSealed ?? null}, ${byLetter?.emailKey ?? null},
      ${reached?.phoneSealed ?? null}, ${reached?.phoneKey ?? null}, ${reached?.phoneTail ?? null},
      ${enteredBy ? null : digest(linkSecret(id))}, ${enteredBy ?? null}, ${enteredBy ? '2026-11-02' : null},
      ${enteredBy ? 'كاتبة الفرع' : null} from communes c limit 1`
  return { id, secret: linkSecret(id), email }
}
