import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { organisationFor } from '@/features/portal/queries'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { sharesOf } from '@/features/progress/progress'
import type { Card } from '@/features/social/card'
import { cardColours, pictureOf } from '@/features/social/drawn'
import { isProgrammeSlug, pointNumber } from '@/features/tracker/addresses'
import { programmeAt, type ReadProgramme } from '@/features/tracker/reading'
import { LOCALES, type Locale } from '@/i18n/locales'

/** The picture beside a shared link to a programme or to a point of it; only for what is public now. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/social/[locale]/programmes/[slug]/[file]'>,
) {
  const { locale, slug, file } = await params
  const meant = hasLocale(LOCALES, locale) && isProgrammeSlug(slug)
  const programme = meant ? await programmeAt(slug) : null
  return pictureOf(programme && meant ? await cardOf(programme, file.replace(/\.png$/, ''), locale) : null)
}

async function cardOf(programme: ReadProgramme, what: string, locale: Locale): Promise<Card | null> {
  const [t, said] = await Promise.all([
    getTranslations({ locale, namespace: 'tracker' }),
    getTranslations({ locale, namespace: 'programmes' }),
  ])
  const [{ organisation }, colours] = await Promise.all([organisationFor(locale), cardColours()])
  const around = { locale, organisation: `${organisation.name} · ${organisation.subtitle}`, ...colours }
  const title = titleIn(programme.title, locale)
  const promised = isAdopted(programme.stage)
  if (what === 'programme') {
    const { delivered, total } = sharesOf(programme.points.map(({ step }) => step))
    const topic = promised ? t('card.picture', { delivered, total }) : said(`stages.${programme.stage}`)
    return { ...around, title, topic }
  }
  const point = programme.points.find(({ number }) => number === pointNumber(what))
  if (!point) return null
  const topic = [t('point', { number: point.number }), ...(promised ? [said(`steps.${point.step}`)] : [])]
  return { ...around, title: titleIn(point.title, locale), topic: topic.join(' · '), date: title }
}
