import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug, page: '2' }]

type Props = PageProps<'/[locale]/programmes/[slug]/page/[page]'>

const asked = async ({ params }: Props) => {
  const { slug, page } = await params
  return { locale: await askedLocale(params), slug, page }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** A further page of all points of a programme. */
export default async function MorePoints(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
