import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { env } from '@/env'
import { CODE_DAYS } from '@/features/account/code'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { movesFor } from '../application'
import { mayTake } from '../policy'
import type { Application, Choices } from '../queries'
import { CodeForm } from './code-form'
import { DecisionForms } from './decision-forms'
import { InviteAgainForm } from './invite-again-form'

type Props = { actor: Actor; application: Application; offered: Choices; locale: Locale }

/** What this person can decide now, or what is left to do for the new member. */
export async function Decisions({ actor, application, offered, locale }: Props) {
  const t = await getTranslations('applications.room')
  const { id, stage, bodyId, memberId, number, onPaper } = application
  const moves = movesFor(application).filter((move) => mayTake(actor, application, move))
  if (memberId)
    return (
      <section className="grid gap-4">
        <Notice kind="success">{number ? t('becameMember', { number: String(number) }) : null}</Notice>
        {!onPaper && <InviteAgainForm applicationId={id} />}
        {onPaper && actor.holds('members.manage', bodyId) && (
          <CodeForm memberId={memberId} days={CODE_DAYS} address={`${env.PUBLIC_URL}/${locale}/code`} />
        )}
      </section>
    )
  const bodies = [...(offered.province ? [offered.province] : []), ...offered.branches]
  const elsewhere = bodies.filter((body) => body.id !== bodyId)
  return (
    <section aria-labelledby="decide" className="grid gap-3">
      <h2 id="decide" className="text-xl">
        {t('decide')}
      </h2>
      {moves.length === 0 && <p className="text-soft">{t('none')}</p>}
      <DecisionForms
        applicationId={id}
        stage={stage}
        moves={moves}
        bodies={elsewhere.map((body) => ({ value: body.id, label: body.name[locale] ?? body.name.fr }))}
      />
    </section>
  )
}
