import { ProgrammesPage } from '@/features/tracker/components/programmes-page'
import { listMetadata } from '@/features/tracker/metadata'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

type Props = PageProps<'/[locale]/programmes'>

export const generateMetadata = async ({ params }: Props) => listMetadata(await askedLocale(params), 1)

/** Every programme before the public, and how far each has come. */
export default async function Programmes({ params }: Props) {
  return <ProgrammesPage locale={await askedLocale(params)} page={1} />
}
