import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Money } from '@/components/ui/money'
import { Time } from '@/components/ui/time'
import { entryNumber } from '../book'
import type { Entry } from '../queries'
import { VoucherForm } from './voucher-form'

/** Expenses whose paper is missing: they stand before everything else, until it is there. */
export function UnvouchedList({ entries, bodyId }: { entries: readonly Entry[]; bodyId: string }) {
  const t = useTranslations('money.book')
  return (
    <section aria-labelledby="unvouched" className="grid gap-3">
      <SectionHeading id="unvouched">{t('unvouched')}</SectionHeading>
      <p className="text-soft">{t('unvouchedText')}</p>
      <ul className="grid gap-3">
        {entries.map((entry) => (
          <li key={entry.id} className="card grid gap-1 border-s-4 border-s-clay p-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <b>
                <bdi dir="ltr">{entryNumber(entry)}</bdi> · <Bidi>{entry.name}</Bidi>
              </b>
              <Money centimes={entry.amount} />
            </p>
            <p className="text-sm text-soft">
              <Time at={entry.on} />
              {' · '}
              <Bidi>{entry.purpose}</Bidi>
            </p>
            <Fold title={t('attach')}>
              <VoucherForm entryId={entry.id} bodyId={bodyId} />
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  )
}
