import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [
  { slug: (await someProgramme()).slug, step: 'begun', page: '2' },
]

type Props = PageProps<'/[locale]/programmes/[slug]/step/[step]/page/[page]'>

const asked = async ({ params }: Props) => {
  const { slug, step, page } = await params
  return { locale: await askedLocale(params), slug, by: 'step' as const, segment: step, page }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** A further page of the points that have come so far. */
export default async function MoreByStep(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
