import { getTranslations } from 'next-intl/server'
import { COUNCILS } from '@/db/schema/elected'
import { communeBranches } from '@/features/structure/queries'
import type { Locale } from '@/i18n/locales'

type Person = { id: string; ar: string; latin: string }

/** What the forms of the register choose among, in the reader's language. */
export async function choicesFor(locale: Locale, found: readonly Person[]) {
  const [communes, t] = await Promise.all([communeBranches(), getTranslations('elected.kinds')])
  const named = (one: { ar: string; latin: string }) => (locale === 'ar' ? one.ar : one.latin)
  return {
    councils: COUNCILS.map((value) => ({ value, label: t(value) })),
    communes: communes
      .map((commune) => ({ value: commune.code, label: named(commune) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    people: found.map((person) => ({ value: person.id, label: named(person) })),
  }
}
