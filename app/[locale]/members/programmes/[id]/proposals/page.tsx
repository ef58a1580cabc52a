import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { gathers } from '@/features/programmes/stage'
import { ListFilter } from '@/features/proposals/components/list-filter'
import { ProposalList } from '@/features/proposals/components/proposal-list'
import { type ListQuestion, listQuestion } from '@/features/proposals/input'
import { mayPropose } from '@/features/proposals/policy'
import { proposalsRoom } from '@/features/proposals/queries'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.list'))('label'),
})

const queryOf = ({ shelf, order, from, page }: ListQuestion) =>
  `?${new URLSearchParams({ shelf, order, ...(from && { from }), page: String(page) })}`

/** What members proposed for a programme, and what became of it. */
export default async function ProposalsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/[id]/proposals'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const question = listQuestion.parse(asked)
  const room = z.uuid().safeParse(id).success ? await proposalsRoom(actor, id, question) : null
  if (!room) return absent(actor)
  const { head, proposals, count, pages, from, belonging } = room
  const t = await getTranslations('proposals')
  const base = `/${locale}/members/programmes/${id}`
  const open = gathers(head.stage) && mayPropose(actor, head.bodyId, belonging)
  const all = from.length === 0
  const propose = open && <ButtonLink href={`${base}/proposals/new`}>{t('toNew')}</ButtonLink>
  return (
    <ProgrammeFrame head={head} tab="proposals" locale={locale} actions={propose}>
      <p className="measure text-soft">{t('intro')}</p>
      <nav aria-label={t('list.label')} className="flex flex-wrap gap-2">
        <a href={`${base}/contributions`} className="chip">
          {t('toContributions')}
        </a>
        <a href={`/${locale}/members/programmes/mine`} className="chip">
          {t('toMine')}
        </a>
        {open && actor.holdsSomewhere('programme.edit') && (
          <a href={`${base}/proposals/meeting`} className="chip">
            {t('toMeeting')}
          </a>
        )}
      </nav>
      {!gathers(head.stage) && <Notice>{t('over')}</Notice>}
      {all ? (
        <EmptyState title={t(gathers(head.stage) ? 'list.emptyTitle' : 'list.noneEver')} action={propose}>
          {gathers(head.stage) && t('list.empty')}
        </EmptyState>
      ) : (
        <>
          <ListFilter question={question} from={from} address={`${base}/proposals`} />
          {count > 0 && <p className="text-soft">{t('list.found', { count })}</p>}
          {proposals.length === 0 && (
            <EmptyState
              title={t('list.noneTitle')}
              action={<ButtonLink href={`${base}/proposals`}>{t('list.showAll')}</ButtonLink>}
            >
              {t('list.none')}
            </EmptyState>
          )}
          <ProposalList proposals={proposals} programmeId={id} />
          <Pagination
            page={question.page}
            pages={pages}
            href={(page) => `${base}/proposals${queryOf({ ...question, page })}`}
          />
        </>
      )}
    </ProgrammeFrame>
  )
}
