import { useLocale, useTranslations } from 'next-intl'
import { Emblem } from '@/components/shell/emblem'
import type { Organisation } from '@/components/shell/organisation'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { SIDES } from '@/db/campaign-money'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { sumsOf, totalOf } from '../book'
import type { Account, Entry } from '../queries'
import { SheetCancelled, SheetSide } from './sheet-side'

type Props = {
  account: Account
  entries: readonly Entry[]
  election: { title: { ar: string; fr: string; en: string }; pollingDay: string }
  /** The day on which the account is due; null where the election's rules name none. */
  dueOn: string | null
  today: string
  organisation: Organisation
}

/** An account as it is printed and filed: in its order, with its totals, and room for signatures. */
export function AccountSheet({ account, entries, election, dueOn, today, organisation }: Props) {
  const t = useTranslations('money.sheet')
  const cap = useTranslations('money.cap')
  const locale = useLocale() as Locale
  // Of what stands on the sheet itself: whoever adds it up comes to the same.
  const sums = sumsOf(entries)
  const cancelled = entries.filter((entry) => entry.cancelled)
  return (
    <article className="card grid grid-cols-[minmax(0,1fr)] gap-6 p-6">
      <header className="letterhead flex items-center gap-4">
        <Emblem url={organisation.emblemUrl} size={48} />
        <p>
          <b className="block font-head text-lg">{organisation.name}</b>
          <span className="text-soft">
            {t('title')}
            {' · '}
            <Bidi>{titleIn(election.title, locale)}</Bidi>
          </span>
        </p>
      </header>
      <dl className="grid gap-4 min-[30rem]:grid-cols-2">
        <Said label={t('list')}>
          <Bidi>{titleIn(account.list, locale)}</Bidi>
        </Said>
        <Said label={t('constituency')}>
          <Bidi>{titleIn(account.constituency, locale)}</Bidi>
        </Said>
        <Said label={t('pollingDay')}>
          <Time at={election.pollingDay} />
        </Said>
        {dueOn && (
          <Said label={t('due')}>
            <Time at={dueOn} />
          </Said>
        )}
        <Said label={cap('cap')}>
          {account.cap === null ? cap('unknown') : <Money centimes={account.cap} />}
        </Said>
        <Said label={t('madeOn')}>
          <Time at={today} />
        </Said>
      </dl>
      {SIDES.map((side) => (
        <SheetSide key={side} side={side} entries={entries} sums={sums} />
      ))}
      <p className="flex flex-wrap justify-between gap-x-4 border-t-2 border-sea pt-3 text-lg font-semibold">
        <span>{t('balance')}</span>
        <Money centimes={totalOf(sums, 'receipt') - totalOf(sums, 'expense')} />
      </p>
      {cancelled.length > 0 && <SheetCancelled entries={cancelled} />}
      <div className="mt-4 grid gap-6 min-[30rem]:grid-cols-2">
        {(['keeper', 'agent'] as const).map((who) => (
          <p key={who} className="min-h-28 border-t border-line pt-3 text-sm text-soft">
            {t(who)}
          </p>
        ))}
      </div>
    </article>
  )
}
