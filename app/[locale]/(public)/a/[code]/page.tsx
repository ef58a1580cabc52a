import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { articlePath, shortPath } from '@/features/news/addresses'
import { WithdrawnNotice } from '@/features/news/components/withdrawn-notice'
import { mayBeCode } from '@/features/news/short-code'
import { articleBehind, someCode } from '@/features/news/short-links'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'
import { LOCALES } from '@/i18n/locales'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ code: await someCode() }]

type Props = PageProps<'/[locale]/a/[code]'>

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { code } = await params
  return { locale, found: mayBeCode(code) ? await articleBehind(locale, code) : null }
}

export async function generateMetadata(props: Props) {
  const { found } = await asked(props)
  if (found?.is !== 'withdrawn') return {}
  const t = await getTranslations('reading.withdrawn')
  return { title: t('title'), robots: { index: false }, other: { 'page-status': '410' } }
}

/** The short address in a reader's language (middleware chose it): on to the text, or why it is gone. */
export default async function ShortLink(props: Props) {
  const { locale, found } = await asked(props)
  if (!found) notFound()
  if (found.is === 'moved') redirect(articlePath(locale, found.slug))
  const here = shortPath((await props.params).code)
  const alternates = Object.fromEntries(LOCALES.map((one) => [one, here]))
  return (
    <ReadingPage locale={locale} current="news" alternates={alternates} {...(await organisationFor(locale))}>
      <WithdrawnNotice withdrawn={found} reader={locale} />
    </ReadingPage>
  )
}
