import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import { isProgrammeSlug, programmePath } from '@/features/tracker/addresses'
import { CardPage } from '@/features/tracker/components/card-page'
import { programmeAt, someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug }]

type Props = PageProps<'/[locale]/programmes/[slug]/card'>

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { slug } = await params
  return { locale, programme: isProgrammeSlug(slug) ? await programmeAt(slug) : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, programme } = await asked(props)
  if (!programme) return {}
  const t = await getTranslations('tracker.card')
  return {
    title: t('title', { programme: titleIn(programme.title, locale) }),
    alternates: { canonical: programmePath(locale, programme.slug) },
    robots: { index: false },
  }
}

/** A programme in a small frame on somebody else's page. */
export default async function Card(props: Props) {
  const { locale, programme } = await asked(props)
  if (!programme) notFound()
  const { organisation } = await organisationFor(locale)
  return <CardPage programme={programme} organisation={organisation.name} locale={locale} />
}
