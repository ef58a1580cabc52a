'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { agreeTransferAction, declineTransferAction } from '../actions'
import type { Transfer } from '../queries'
import { stateOf } from '../transfer'

type Props = {
  transfer: Transfer
  /** Whether the reader's consent comes next, and whether they may decline. */
  agrees: boolean
  declines: boolean
  /** The member's own: no name, and «declining» is calling it off. */
  own?: boolean
}

/** A transfer: who, from where to where, how far it has come, and what this reader can say to it. */
export function TransferCard({ transfer, agrees, declines, own = false }: Props) {
  const t = useTranslations('membership.transfers')
  const locale = useLocale() as Locale
  const state = stateOf(transfer)
  const { from, to, nameAr, nameLatin, number, reason, askedAt, endReason } = transfer
  return (
    <li className="card grid gap-3 p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {!own && (
          <b>
            <bdi>{locale === 'ar' ? nameAr : nameLatin}</bdi> · {number}
          </b>
        )}
        <Badge tone={state === 'received' ? 'leaf' : state === 'ended' ? 'clay' : 'glow'}>
          {t(`states.${state}`)}
        </Badge>
      </p>
      <p>{t('way', { from: from[locale] ?? from.fr, to: to[locale] ?? to.fr })}</p>
      <p className="text-sm text-soft">
        <Time at={new Date(askedAt)} />
        {reason && (
          <>
            {' · '}
            <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {endReason && <p>{t('declinedFor', { reason: endReason })}</p>}
      {agrees && (
        <ActForm action={agreeTransferAction} fields={{ transferId: transfer.id }}>
          {() => (
            <SubmitButton className="justify-self-start">
              {t(state === 'asked' ? 'release' : 'receive')}
            </SubmitButton>
          )}
        </ActForm>
      )}
      {declines && <Decline transferId={transfer.id} own={own} />}
    </li>
  )
}

function Decline({ transferId, own }: { transferId: string; own: boolean }) {
  const t = useTranslations('membership.transfers')
  return (
    <Fold title={t(own ? 'callOff' : 'decline')} grave>
      <ActForm action={declineTransferAction} fields={{ transferId }}>
        {({ kept, fault }) => (
          <>
            <Field name="reason" label={t('reason')} error={fault('reason')} required>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton variant="danger" className="justify-self-start">
              {t(own ? 'callOff' : 'decline')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
