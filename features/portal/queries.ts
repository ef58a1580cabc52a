import { cacheLife, cacheTag } from 'next/cache'
import { brandStyle } from '@/components/shell/colours'
import { asVisitor } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

/** What every page shows of the organisation, in the reader's language; and whether this is the sample. */
export async function organisationFor(locale: Locale) {
  const row = await settings()
  return {
    organisation: {
      name: row?.name[locale] ?? '',
      subtitle: row?.subtitle[locale] ?? '',
      ...(row?.emblemUrl && { emblemUrl: row.emblemUrl }),
      ...(row?.cndpAuthorisation && { cndpNumber: row.cndpAuthorisation }),
    },
    sample: env.SAMPLE,
  }
}

/** The deployment's own colours as style properties; none where it keeps the portal's. */
export async function brand() {
  const row = await settings()
  return brandStyle({ sea: row?.seaColour ?? undefined, glow: row?.glowColour ?? undefined })
}

/** The deployment's settings as they stand; null before the organisation is founded. */
export async function settings() {
  'use cache'
  cacheTag('organisation')
  cacheLife('max')
  const [row] = await asVisitor((tx) => tx.select().from(organisation).limit(1))
  return row ?? null
}
