import { notFound } from 'next/navigation'
import { pageNumber } from '@/features/news/addresses'
import { NewsPage } from '@/features/news/components/news-page'
import { listMetadata } from '@/features/news/list-metadata'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = () => [{ topic: 'elections', page: '2' }]

type Props = PageProps<'/[locale]/news/topic/[topic]/page/[page]'>

const shelf = async ({ params }: Props) => {
  const { topic, page } = await params
  return { locale: await askedLocale(params), page: pageNumber(page) ?? notFound(), topicKey: topic }
}

export const generateMetadata = async (props: Props) => listMetadata(await shelf(props))

export default async function OlderTopicNews(props: Props) {
  return <NewsPage {...(await shelf(props))} />
}
