import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { isName } from '../correctable'
import { daysLeft } from '../deadline'
import type { RequestToAnswer as Asked, CommuneNamed } from '../queries'
import { DecisionForm } from './decision-form'
import { RequestWords } from './request-list'

type Props = { request: Asked; communes: readonly CommuneNamed[]; now: Date }

/** One request before whoever decides on it: who asks what, how long there is, and the decision. */
export function RequestToAnswer({ request, communes, now }: Props) {
  const t = useTranslations('mydata')
  const locale = useLocale() as 'ar' | 'fr' | 'en'
  const { member, home, outcome, answeredAt, answer } = request
  const left = daysLeft(request.dueAt, now)
  const named = communes.map(({ code, ar, fr }) => ({ value: code, label: locale === 'ar' ? ar : fr }))
  const genders = (['f', 'm'] as const).map((value) => ({ value, label: t(`genders.${value}`) }))
  const entered = { gender: genders, commune: named, bornOn: 'day' as const }[request.subject]
  return (
    <li className="card grid gap-3 p-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-head text-lg font-semibold">
          <Bidi>{member && (locale === 'ar' ? member.ar : member.latin)}</Bidi>{' '}
          <span className="text-sm text-soft">{home[locale] ?? home.fr}</span>
        </p>
        {!outcome && (
          <Badge tone={left < 3 ? 'clay' : 'glow'}>
            {left < 0 ? t('decision.late') : t('decision.left', { days: left })}
          </Badge>
        )}
      </div>
      <RequestWords request={request} />
      {outcome ? (
        <p className="text-soft">
          {t(`requests.outcomes.${outcome}`)} · {answeredAt && <Time at={answeredAt} />} <Bidi>{answer}</Bidi>
        </p>
      ) : (
        <DecisionForm
          requestId={request.id}
          kind={request.kind}
          value={entered ?? (isName(request.subject) ? 'name' : null)}
          wanted={request.wanted}
        />
      )}
    </li>
  )
}
