import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { pageNumber } from '@/features/news/addresses'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { type Filter, isProgrammeSlug, pointsPath } from '../addresses'
import { choiceAt, chosenOf, pagesOf } from '../choice'
import { inEveryLanguage } from '../metadata'
import { programmeAt } from '../reading'
import { ChosenPage } from './chosen-page'

/** What an address asks for: points chosen by a theme, a step or a commune, or all; and which page of them. */
export type Asked = { locale: Locale; slug: string; by?: Filter; segment?: string; page?: string }

async function chosen({ slug, by, segment = '', page: asked }: Asked) {
  const programme = isProgrammeSlug(slug) ? await programmeAt(slug) : null
  const page = asked === undefined ? 1 : pageNumber(asked)
  if (!programme || !page) return null
  const choice = by ? choiceAt(by, segment, programme) : null
  if ((by && !choice) || page > pagesOf(chosenOf(programme.points, choice))) return null
  const alternates = inEveryLanguage((locale) => pointsPath(locale, slug, choice, page))
  return { programme, choice, page, alternates }
}

/** The head of a page of chosen points. */
export async function chosenMetadata(asked: Asked): Promise<Metadata> {
  const found = await chosen(asked)
  if (!found) return {}
  const { locale } = asked
  const [t, steps] = await Promise.all([getTranslations('tracker'), getTranslations('programmes.steps')])
  const { programme, choice, page, alternates } = found
  const title = [titleIn(programme.title, locale), choice ? named(choice) : t('row.points')].join(' · ')
  return pageMetadata({
    ...{ locale, alternates },
    title: page > 1 ? t('filters.page', { chosen: title, page }) : title,
  })

  function named({ by, value }: NonNullable<typeof choice>): string {
    const name =
      by === 'step'
        ? steps(value as 'begun')
        : by === 'theme'
          ? programme.themes.find(({ key }) => key === value)?.[locale]
          : programme.places.find(({ code }) => code === value)?.[locale === 'ar' ? 'ar' : 'latin']
    return t(`filters.chosen.${by}`, { name: name ?? value })
  }
}

/** Points of a programme; 404 for a programme, a theme, a step, a commune or a page that there is not. */
export async function ChosenRoute(asked: Asked) {
  const found = await chosen(asked)
  if (!found) notFound()
  const { alternates, ...shown } = found
  return (
    <ReadingPage
      locale={asked.locale}
      current="programmes"
      alternates={alternates}
      {...(await organisationFor(asked.locale))}
    >
      <ChosenPage {...shown} locale={asked.locale} />
    </ReadingPage>
  )
}
