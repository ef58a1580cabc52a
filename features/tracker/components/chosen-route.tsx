import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { choicePath, type Filter, isProgrammeSlug } from '../addresses'
import { choiceAt } from '../choice'
import { inEveryLanguage } from '../metadata'
import { programmeAt } from '../reading'
import { ChosenPage } from './chosen-page'

export type Asked = { locale: Locale; slug: string; by: Filter; segment: string }

async function chosen({ slug, by, segment }: Asked) {
  const programme = isProgrammeSlug(slug) ? await programmeAt(slug) : null
  const choice = programme && choiceAt(by, segment, programme)
  return programme && choice ? { programme, choice } : null
}

const alternatesOf = ({ slug, by, segment }: Asked) =>
  inEveryLanguage((locale) => choicePath(locale, slug, { by, value: segment }))

/** The head of a page of chosen points. */
export async function chosenMetadata(asked: Asked): Promise<Metadata> {
  const found = await chosen(asked)
  if (!found) return {}
  const [t, steps] = await Promise.all([getTranslations('tracker'), getTranslations('programmes.steps')])
  const { programme, choice } = found
  const { by, value } = choice
  const name =
    by === 'step'
      ? steps(value as 'begun')
      : by === 'theme'
        ? programme.themes.find(({ key }) => key === value)?.[asked.locale]
        : programme.places.find(({ code }) => code === value)?.[asked.locale === 'ar' ? 'ar' : 'latin']
  const title = `${titleIn(programme.title, asked.locale)} · ${t(`filters.chosen.${by}`, { name: name ?? value })}`
  return pageMetadata({ locale: asked.locale, title, alternates: alternatesOf(asked) })
}

/** Chosen points of a programme; 404 for a programme, a theme, a step or a commune that there is not. */
export async function ChosenRoute(asked: Asked) {
  const found = await chosen(asked)
  if (!found) notFound()
  const frame = await organisationFor(asked.locale)
  return (
    <ReadingPage locale={asked.locale} current="programmes" alternates={alternatesOf(asked)} {...frame}>
      <ChosenPage {...found} locale={asked.locale} />
    </ReadingPage>
  )
}
