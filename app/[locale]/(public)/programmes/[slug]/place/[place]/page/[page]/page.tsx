import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [
  { slug: (await someProgramme()).slug, place: '06-181-01-01', page: '2' },
]

type Props = PageProps<'/[locale]/programmes/[slug]/place/[place]/page/[page]'>

const asked = async ({ params }: Props) => {
  const { slug, place, page } = await params
  return { locale: await askedLocale(params), slug, by: 'place' as const, segment: place, page }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** A further page of the points in one commune. */
export default async function MoreByPlace(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
