import { NewsPage } from '@/features/news/components/news-page'
import { listMetadata } from '@/features/news/list-metadata'
import { allTopics } from '@/features/news/lists'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'
export const generateStaticParams = async () => (await allTopics()).map(({ key }) => ({ topic: key }))

type Props = PageProps<'/[locale]/news/topic/[topic]'>

const shelf = async ({ params }: Props) => {
  const { topic } = await params
  return { locale: await askedLocale(params), page: 1, topicKey: topic }
}

export const generateMetadata = async (props: Props) => listMetadata(await shelf(props))

export default async function TopicNews(props: Props) {
  return <NewsPage {...(await shelf(props))} />
}
