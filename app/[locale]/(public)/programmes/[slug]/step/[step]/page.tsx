import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug, step: 'begun' }]

type Props = PageProps<'/[locale]/programmes/[slug]/step/[step]'>

const asked = async ({ params }: Props) => {
  const { slug, step } = await params
  return { locale: await askedLocale(params), slug, by: 'step' as const, segment: step }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** The points of a programme that have come so far. */
export default async function PointsByStep(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
