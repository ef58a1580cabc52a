import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { AnswerForm } from '@/features/contests/components/answer-form'
import { ContestSheet } from '@/features/contests/components/contest-sheet'
import { mayAnswer } from '@/features/contests/policy'
import { contestFor } from '@/features/contests/queries'
import { titleIn } from '@/features/programmes/title'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('contests'))('one'),
})

/** One contest, and the form that answers it before the public. */
export default async function ContestRoom({
  params,
}: PageProps<'/[locale]/members/programmes/contests/[contest]'>) {
  const [locale, { contest: id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('programme.edit')
  const contest = z.uuid().safeParse(id).success ? await contestFor(actor, id) : null
  if (!contest) return absent(actor)
  const [t, programmes] = await Promise.all([getTranslations('contests'), getTranslations('programmes')])
  const base = `/${locale}/members/programmes`
  return (
    <div className="grid max-w-3xl gap-6">
      <Breadcrumb
        steps={[
          { href: base, label: programmes('title') },
          { href: `${base}/contests`, label: t('title') },
        ]}
        here={t('one')}
      />
      <PageTitle intro={<Bidi>{titleIn(contest.programme, locale)}</Bidi>}>{t('one')}</PageTitle>
      <ContestSheet contest={contest} />
      {!contest.found && mayAnswer(actor, contest) && (
        <Words of={['account', 'contests']}>
          <section className="card grid gap-4 p-5">
            <h2 className="text-xl">{t('answer.title')}</h2>
            <p className="text-soft">{t('answer.intro')}</p>
            <AnswerForm contestId={id} />
          </section>
        </Words>
      )}
    </div>
  )
}
