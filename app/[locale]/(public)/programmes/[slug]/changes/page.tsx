import { ChangesPage, changesMetadata } from '@/features/tracker/components/changes-page'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug }]

type Props = PageProps<'/[locale]/programmes/[slug]/changes'>

const asked = async ({ params }: Props) => {
  const { slug } = await params
  return { locale: await askedLocale(params), slug, month: null }
}

export const generateMetadata = async (props: Props) => changesMetadata(await asked(props))

/** What changed of a programme, the newest first. */
export default async function Changes(props: Props) {
  return <ChangesPage {...(await asked(props))} />
}
