import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug, theme: 'roads' }]

type Props = PageProps<'/[locale]/programmes/[slug]/theme/[theme]'>

const asked = async ({ params }: Props) => {
  const { slug, theme } = await params
  return { locale: await askedLocale(params), slug, by: 'theme' as const, segment: theme }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** The points of a programme about one theme. */
export default async function PointsByTheme(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
