import { NewsPage } from '@/features/news/components/news-page'
import { listMetadata } from '@/features/news/list-metadata'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

type Props = PageProps<'/[locale]/news'>

const shelf = async ({ params }: Props) => ({ locale: await askedLocale(params), page: 1 })

export const generateMetadata = async (props: Props) => listMetadata(await shelf(props))

export default async function NewestNews(props: Props) {
  return <NewsPage {...(await shelf(props))} />
}
