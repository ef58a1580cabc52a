import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingPage } from '@/components/shell/reading-page'
import { env } from '@/env'
import { organisationFor } from '@/features/portal/queries'
import { isProgrammeSlug, programmePath } from '@/features/tracker/addresses'
import { ProgrammePage } from '@/features/tracker/components/programme-page'
import { inEveryLanguage, programmeMetadata } from '@/features/tracker/metadata'
import { programmeAt, someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug }]

type Props = PageProps<'/[locale]/programmes/[slug]'>

const asked = async ({ params }: Props) => {
  const locale = await askedLocale(params)
  const { slug } = await params
  // What no programme can be called is not looked for, and takes no place among what is kept.
  return { locale, programme: isProgrammeSlug(slug) ? await programmeAt(slug) : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, programme } = await asked(props)
  return programme ? programmeMetadata(locale, programme) : {}
}

/** One programme: how far it has come, with what money, and every point of it. */
export default async function Programme(props: Props) {
  const { locale, programme } = await asked(props)
  if (!programme) notFound()
  const alternates = inEveryLanguage((one) => programmePath(one, programme.slug))
  return (
    <ReadingPage
      locale={locale}
      current="programmes"
      alternates={alternates}
      {...(await organisationFor(locale))}
    >
      <ProgrammePage programme={programme} site={env.PUBLIC_URL} locale={locale} />
    </ReadingPage>
  )
}
