import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { env } from '@/env'
import { ArticleBody } from '@/features/news/components/article-body'
import { DiscardPanel } from '@/features/news/components/discard-panel'
import { LanguageTabs } from '@/features/news/components/language-tabs'
import { LeadPanel } from '@/features/news/components/lead-panel'
import { articleForWriting } from '@/features/news/editing'
import { mayChooseLead, mayPublish } from '@/features/news/policy'
import { CampaignPanel } from '@/features/silence/components/campaign-panel'
import { requireHolder } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'
import { WritingDesk } from './writing-desk'

type Props = PageProps<'/[locale]/desk/news/[id]'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.write'))('pageTitle'),
})

export default async function WritePage({ params, searchParams }: Props) {
  const [{ locale, id }, { text: asked }] = await Promise.all([params, searchParams])
  const actor = await requireHolder('news.write', 'news.publish')
  const language = LOCALES.find((one) => one === asked) ?? (locale as Locale)
  const writing = z.uuid().safeParse(id).success ? await articleForWriting(actor, id, language) : null
  if (!writing) notFound()
  const t = await getTranslations('news.write')
  const { article, text, choices, pictures, papers } = writing
  const here = `/${locale}/desk/news/${id}`
  const publishes = mayPublish(actor, article)
  const neverPublic = article.standings.every(({ wasPublic }) => !wasPublic)
  return (
    <Words of={['account', 'news', 'pictures', 'documents', 'upload', 'silence.mark']}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <PageTitle
          actions={
            <>
              <ButtonLink variant="quiet" href={`${here}/preview?text=${language}`}>
                {t('preview')}
              </ButtonLink>
              <ButtonLink variant="quiet" href={`${here}/versions?text=${language}`}>
                {t('versions')}
              </ButtonLink>
            </>
          }
        >
          {text.title || t('untitled')}
        </PageTitle>
        <LanguageTabs
          current={language}
          standings={article.standings}
          written={article.written}
          href={(other) => `${here}?text=${other}`}
        />
        <WritingDesk
          key={language}
          writing={writing}
          language={language}
          memberId={actor.memberId}
          base={`${env.PUBLIC_URL}/${language}/news/`}
          publishes={publishes}
          shown={<ArticleBody body={text.body} locale={language} pictures={pictures} documents={papers} />}
        >
          {choices.rootId && mayChooseLead(actor, choices.rootId) && !neverPublic && (
            <LeadPanel articleId={id} isLead={article.isLead} />
          )}
          <CampaignPanel articleId={id} campaigns={article.campaigns} />
          {neverPublic && <DiscardPanel articleId={id} />}
        </WritingDesk>
      </div>
    </Words>
  )
}
