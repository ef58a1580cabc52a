import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { MyRequest } from '../queries'

const TONE = { corrected: 'leaf', noted: 'leaf', declined: 'clay' } as const

/** What a member asked for, and what became of each. */
export function RequestList({ requests }: { requests: readonly MyRequest[] }) {
  const t = useTranslations('mydata.requests')
  if (requests.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-3">
      {requests.map((request) => (
        <li key={request.id} className="card grid gap-2 p-4">
          <RequestWords request={request} />
          {request.outcome ? (
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={TONE[request.outcome]}>{t(`outcomes.${request.outcome}`)}</Badge>
              {request.answeredAt && <Time at={request.answeredAt} />}
              {request.answer && <Bidi>{request.answer}</Bidi>}
            </p>
          ) : (
            <p className="text-soft">{t.rich('due', { date: () => <Time at={request.dueAt} /> })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

type Words = Pick<MyRequest, 'kind' | 'subject' | 'wanted' | 'reason' | 'askedAt'>

/** What was asked, in a line or two. */
export function RequestWords({ request }: { request: Words }) {
  const t = useTranslations('mydata')
  const { kind, subject, wanted, reason, askedAt } = request
  return (
    <div>
      <p className="font-semibold">
        {kind === 'correction'
          ? t('requests.correction', { field: t(`correctable.${subject}`) })
          : t('requests.objection', { purpose: t(`consents.purposes.${subject}`) })}
      </p>
      {wanted && <p>{t.rich('requests.wanted', { wanted: () => <Bidi>{wanted}</Bidi> })}</p>}
      {reason && (
        <p className="text-soft">
          <Bidi>{reason}</Bidi>
        </p>
      )}
      <p className="text-sm text-soft">{t.rich('requests.asked', { date: () => <Time at={askedAt} /> })}</p>
    </div>
  )
}
