import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { env } from '@/env'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import { bookletPath, isProgrammeSlug } from '@/features/tracker/addresses'
import { BookletPage } from '@/features/tracker/components/booklet-page'
import { inEveryLanguage } from '@/features/tracker/metadata'
import { bookletAt, someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug }]

type Props = PageProps<'/[locale]/programmes/[slug]/booklet'>

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { slug } = await params
  return { locale, read: isProgrammeSlug(slug) ? await bookletAt(slug) : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, read } = await asked(props)
  if (!read) return {}
  const t = await getTranslations('tracker.booklet')
  const title = t('title', { programme: titleIn(read.programme.title, locale) })
  const alternates = inEveryLanguage((one) => bookletPath(one, read.programme.slug))
  return pageMetadata({ locale, title, alternates })
}

/** A whole programme to print. */
export default async function Booklet(props: Props) {
  const { locale, read } = await asked(props)
  if (!read) notFound()
  const alternates = inEveryLanguage((one) => bookletPath(one, read.programme.slug))
  return (
    <ReadingPage
      locale={locale}
      current="programmes"
      alternates={alternates}
      {...(await organisationFor(locale))}
    >
      <BookletPage {...read} site={env.PUBLIC_URL} locale={locale} />
    </ReadingPage>
  )
}
