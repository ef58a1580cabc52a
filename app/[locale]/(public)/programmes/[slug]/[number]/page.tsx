import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingPage } from '@/components/shell/reading-page'
import { env } from '@/env'
import { organisationFor } from '@/features/portal/queries'
import { isProgrammeSlug, pointNumber, pointPath } from '@/features/tracker/addresses'
import { PointPage } from '@/features/tracker/components/point-page'
import { inEveryLanguage, pointMetadata } from '@/features/tracker/metadata'
import { pointAt, someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [await someProgramme()]

type Props = PageProps<'/[locale]/programmes/[slug]/[number]'>

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { slug, number: segment } = await params
  const number = pointNumber(segment)
  return { locale, read: number !== null && isProgrammeSlug(slug) ? await pointAt(slug, number) : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, read } = await asked(props)
  return read ? pointMetadata(locale, read) : {}
}

/** One promise, under the number that it keeps for ever. */
export default async function PointRoute(props: Props) {
  const { locale, read } = await asked(props)
  if (!read) notFound()
  const { programme, point } = read
  const alternates = inEveryLanguage((one) => pointPath(one, programme.slug, point.number))
  return (
    <ReadingPage
      locale={locale}
      current="programmes"
      alternates={alternates}
      {...(await organisationFor(locale))}
    >
      <PointPage read={read} site={env.PUBLIC_URL} locale={locale} />
    </ReadingPage>
  )
}
