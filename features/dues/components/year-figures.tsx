import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Num } from '@/components/ui/num'
import type { BranchYear } from '../branch-year'

/** A branch's year in four figures. */
export function YearFigures({ year }: { year: BranchYear }) {
  const t = useTranslations('dues.branches')
  const figures = [
    { key: 'members', value: <Num value={year.lines.length} /> },
    { key: 'due', value: <Money centimes={year.due} /> },
    { key: 'received', value: <Money centimes={year.paid} /> },
    { key: 'open', value: <Money centimes={year.open} /> },
  ] as const
  return (
    <dl className="grid gap-3 min-[30rem]:grid-cols-2 min-[60rem]:grid-cols-4">
      {figures.map(({ key, value }) => (
        <div key={key} className="card p-4">
          <dt className="text-sm text-soft">{t(key)}</dt>
          <dd className="text-xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
