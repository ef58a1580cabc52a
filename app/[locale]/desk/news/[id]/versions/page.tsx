import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Comparison } from '@/features/news/components/comparison'
import { History } from '@/features/news/components/history'
import { KeepForm, VersionList } from '@/features/news/components/version-list'
import { maySeeHistory } from '@/features/news/policy'
import { historyOf, isBeingWritten, keptVersions } from '@/features/news/versions'
import { requireHolder } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'

type Props = PageProps<'/[locale]/desk/news/[id]/versions'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.versions'))('title'),
})

// 0 stands for the draft as it is now.
const number = z.coerce.number().int().min(0).max(1_000_000).nullable().catch(null)
const query = z.object({ text: z.enum(LOCALES).optional().catch(undefined), from: number, to: number })

export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ locale, id }, asked] = await Promise.all([params, searchParams])
  const actor = await requireHolder('news.write', 'news.publish')
  const { text, from, to } = query.parse(asked)
  const language = text ?? (locale as Locale)
  if (!z.uuid().safeParse(id).success) notFound()
  const compares = from !== null && to !== null
  const { kept, draft, texts } = await keptVersions(actor, id, language, compares ? [from, to] : [])
  // A language in which nothing was written yet has no versions, which is no reason to lose one's way.
  if (!draft && !(await isBeingWritten(actor, id))) notFound()
  const t = await getTranslations('news.versions')
  const textOf = (n: number) => texts.find(({ number }) => number === n)
  const [earlier, later] = compares ? [textOf(from), textOf(to)] : []
  const history = draft && maySeeHistory(actor, draft) ? await historyOf(actor, id) : []
  const form = draft && { articleId: id, language, version: draft.version }
  return (
    <Words of={['account', 'news.versions']}>
      <div className="grid gap-8">
        <PageTitle
          intro={t('intro')}
          actions={
            <>
              <ButtonLink variant="quiet" href={`/${locale}/desk/news/${id}?text=${language}`}>
                {t('back')}
              </ButtonLink>
              {form && <KeepForm form={form} />}
            </>
          }
        >
          {t('title')}
        </PageTitle>
        {earlier && later && (
          <Comparison earlier={earlier} later={later} numbers={[from ?? 0, to ?? 0]} language={language} />
        )}
        {form && kept.length > 0 ? (
          <VersionList kept={kept} form={form} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
        {history.length > 0 && <History lines={history} locale={locale as Locale} />}
      </div>
    </Words>
  )
}
