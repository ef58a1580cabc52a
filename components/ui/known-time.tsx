import { useTranslations } from 'next-intl'
import { Time } from './time'

type Known = { on: string; precision: 'day' | 'month' | 'year' }

/** A day, a month or a year: as exactly as it is known. */
export function KnownTime({ on, precision }: Known) {
  if (precision === 'year') return <time dateTime={on.slice(0, 4)}>{on.slice(0, 4)}</time>
  return <Time at={on} shape={precision} />
}

type Term = {
  startsOn: string
  startsPrecision: Known['precision']
  endsOn: string | null
  endsPrecision: Known['precision']
}

/** From when until when, each as exactly as it is known. */
export function KnownTerm({ term }: { term: Term }) {
  const t = useTranslations('ui')
  const { startsOn, startsPrecision, endsOn, endsPrecision } = term
  const from = () => <KnownTime on={startsOn} precision={startsPrecision} />
  if (!endsOn) return t.rich('since', { precision: startsPrecision === 'day' ? 'day' : 'other', date: from })
  if (endsOn === startsOn && endsPrecision === startsPrecision) return from()
  return t.rich('span', { from, until: () => <KnownTime on={endsOn} precision={endsPrecision} /> })
}
