import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Fold } from '@/components/ui/fold'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { LendDesk } from '@/features/logistics/components/lend-desk'
import { LoanList } from '@/features/logistics/components/loan-list'
import { EditResourceForm, RemoveResourceForm } from '@/features/logistics/components/resource-forms'
import { mayLend } from '@/features/logistics/policy'
import { resourceRoom } from '@/features/logistics/queries'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('logistics'))('title'),
})

/** One thing of the campaign’s: who has it and when, and where it is lent. */
export default async function ResourcePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/logistics/[resource]'>) {
  const [locale, { id, resource: wanted }, question] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, which] = [askedId(id), askedId(wanted)]
  const who = askedText(question.who)
  const room = asked && which && (await resourceRoom(actor, asked, which, who))
  if (!room) return absent(actor)
  const { election, resource, found } = room
  const { name, kind, owner, count, loans, version } = resource
  const sets = mayLend(actor, resource.bodyId)
  const t = await getTranslations('logistics')
  return (
    <Words of={['account', 'logistics']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="logistics"
        here={name}
        locale={locale}
      >
        <p className="text-soft">
          {t(`kinds.${kind}`)} · {t(`owners.${owner}`)} · {t('count', { count })}
        </p>
        <section aria-labelledby="loans" className="grid gap-3">
          <SectionHeading id="loans">{t('loans.title')}</SectionHeading>
          <LoanList loans={loans} sets={sets} />
        </section>
        {sets && (
          <>
            <section aria-labelledby="lend" className="grid gap-3">
              <SectionHeading id="lend">{t('lend.title')}</SectionHeading>
              <LendDesk {...{ resource, who, found, locale }} />
            </section>
            <Fold title={t('form.edit')}>
              <EditResourceForm
                resourceId={resource.id}
                version={version}
                filled={{ name, owner, count: String(count) }}
              />
            </Fold>
            <RemoveResourceForm resourceId={resource.id} />
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
