import { ChosenRoute, chosenMetadata } from '@/features/tracker/components/chosen-route'
import { someProgramme } from '@/features/tracker/reading'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => [
  { slug: (await someProgramme()).slug, theme: 'water', page: '2' },
]

type Props = PageProps<'/[locale]/programmes/[slug]/theme/[theme]/page/[page]'>

const asked = async ({ params }: Props) => {
  const { slug, theme, page } = await params
  return { locale: await askedLocale(params), slug, by: 'theme' as const, segment: theme, page }
}

export const generateMetadata = async (props: Props) => chosenMetadata(await asked(props))

/** A further page of the points of one theme. */
export default async function MoreByTheme(props: Props) {
  return <ChosenRoute {...(await asked(props))} />
}
