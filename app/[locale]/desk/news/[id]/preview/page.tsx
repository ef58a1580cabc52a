import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { env } from '@/env'
import { ArticleText } from '@/features/news/components/article-text'
import { previewOf } from '@/features/news/preview'
import { requireHolder } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'

type Props = PageProps<'/[locale]/desk/news/[id]/preview'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.preview'))('title'),
})

/** The draft in the very clothes it will be published in. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const [{ locale, id }, { text: asked }] = await Promise.all([params, searchParams])
  const actor = await requireHolder('news.write', 'news.publish')
  const language = LOCALES.find((one) => one === asked) ?? (locale as Locale)
  const text = z.uuid().safeParse(id).success ? await previewOf(actor, id, language) : null
  if (!text) notFound()
  const t = await getTranslations('news.preview')
  return (
    <div className="grid gap-6">
      <Notice title={t('title')}>
        <p>{t('text')}</p>
        <ButtonLink variant="quiet" className="mt-2" href={`/${locale}/desk/news/${id}?text=${language}`}>
          {t('back')}
        </ButtonLink>
      </Notice>
      <div className="card p-4 min-[40rem]:p-8">
        <ArticleText text={text} reader={language} site={env.PUBLIC_URL} />
      </div>
    </div>
  )
}
