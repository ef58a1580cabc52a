import { useTranslations } from 'next-intl'
import type { WholeProposal } from '../queries'
import { behind } from '../standing'
import { SupportForm } from './support-form'

type Props = { proposal: WholeProposal /** Whether one may still join. */; open: boolean }

/** How many stand behind a proposal, and whether one is among them. */
export function Backing({ proposal, open }: Props) {
  const t = useTranslations('proposals')
  const { id, metOn, mine, voices, supports, supported } = proposal
  return (
    <section className="grid gap-3" aria-labelledby="support">
      <h2 id="support" className="text-xl">
        {t('support.title')}
      </h2>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <b>{t('support.behind', { count: behind(proposal) })}</b>
        {metOn && <span>{t('voices', { count: voices })}</span>}
        <span>{t('supports', { count: supports })}</span>
      </p>
      {mine ? (
        <p className="text-soft">{t('support.own')}</p>
      ) : (
        <SupportForm proposalId={id} supported={supported} open={open} />
      )}
    </section>
  )
}
