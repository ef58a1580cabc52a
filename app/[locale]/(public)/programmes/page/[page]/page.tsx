import { notFound } from 'next/navigation'
import { pageNumber } from '@/features/news/addresses'
import { ProgrammesPage } from '@/features/tracker/components/programmes-page'
import { listMetadata } from '@/features/tracker/metadata'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = () => [{ page: '2' }]

type Props = PageProps<'/[locale]/programmes/page/[page]'>

const asked = async ({ params }: Props) => {
  const { page } = await params
  return { locale: await askedLocale(params), page: pageNumber(page) ?? notFound() }
}

export async function generateMetadata(props: Props) {
  const { locale, page } = await asked(props)
  return listMetadata(locale, page)
}

export default async function MoreProgrammes(props: Props) {
  return <ProgrammesPage {...(await asked(props))} />
}
