import { notFound } from 'next/navigation'
import { monthOf } from '@/features/tracker/addresses'
import { ChangesPage, changesMetadata } from '@/features/tracker/components/changes-page'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug, month: '2024-05' }]

type Props = PageProps<'/[locale]/programmes/[slug]/changes/since/[month]'>

const asked = async ({ params }: Props) => {
  const { slug, month } = await params
  return { locale: await askedLocale(params), slug, month: monthOf(month) ?? notFound() }
}

export const generateMetadata = async (props: Props) => changesMetadata(await asked(props))

/** What changed of a programme since a month. */
export default async function ChangesSince(props: Props) {
  return <ChangesPage {...(await asked(props))} />
}
