import { notFound } from 'next/navigation'
import { pageNumber } from '@/features/news/addresses'
import { NewsPage } from '@/features/news/components/news-page'
import { listMetadata } from '@/features/news/list-metadata'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = () => [{ page: '2' }]

type Props = PageProps<'/[locale]/news/page/[page]'>

const shelf = async ({ params }: Props) => {
  const { page } = await params
  return { locale: await askedLocale(params), page: pageNumber(page) ?? notFound() }
}

export const generateMetadata = async (props: Props) => listMetadata(await shelf(props))

export default async function OlderNews(props: Props) {
  return <NewsPage {...(await shelf(props))} />
}
