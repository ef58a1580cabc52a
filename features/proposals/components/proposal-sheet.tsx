import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import type { WholeProposal } from '../queries'
import { Origin } from './origin'

type Props = {
  proposal: WholeProposal /** The minutes to download, where it came from a meeting. */
  minutes?: ReactNode
}

/** All that a proposal says. */
export function ProposalSheet({ proposal, minutes }: Props) {
  const t = useTranslations('proposals')
  const locale = useLocale()
  const { need, helps, communes, quarter, cost, metOn, enteredBy } = proposal
  const places = communes.map(({ ar, latin }) => (locale === 'ar' ? ar : latin))
  const place = [...places, quarter].filter(Boolean).join(locale === 'ar' ? '، ' : ', ')
  return (
    <section className="card grid gap-4 p-5" aria-label={t('sheet.need')}>
      <Origin proposal={proposal} />
      <p dir="auto" className="measure whitespace-pre-line">
        {need}
      </p>
      <dl className="grid gap-4 min-[40rem]:grid-cols-2">
        {helps && (
          <Said label={t('sheet.helps')}>
            <span dir="auto" className="block whitespace-pre-line">
              {helps}
            </span>
          </Said>
        )}
        {place && (
          <Said label={t('sheet.place')}>
            <bdi>{place}</bdi>
          </Said>
        )}
        {cost !== null && (
          <Said label={t('sheet.cost')}>
            <Money centimes={cost} />
          </Said>
        )}
        {minutes && <Said label={t('sheet.minutes')}>{minutes}</Said>}
      </dl>
      {metOn && enteredBy && (
        <p className="text-sm text-soft">
          {t('sheet.enteredBy', { name: locale === 'ar' ? enteredBy.ar : enteredBy.latin })}
        </p>
      )}
    </section>
  )
}
