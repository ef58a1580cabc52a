import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Month } from '../months'
import type { Dated } from '../queries'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

type Props = {
  month: Month
  steps: readonly Dated[]
  pollingDay: string
  today: string
  locale: Locale
}

/** A month as a sheet of a calendar, and below it what falls into it, in words. */
export function MonthGrid({ month: { month, weeks }, steps, pollingDay, today, locale }: Props) {
  const t = useTranslations('deadlines.months')
  const told = [
    ...steps.map(({ key, dueOn, name }) => ({ key, day: dueOn, words: titleIn(name, locale) })),
    { key: 'polling', day: pollingDay, words: t('pollingDay') },
  ]
    .filter(({ day }) => day.startsWith(month))
    .sort((one, other) => one.day.localeCompare(other.day))
  const isOpen = (day: string) =>
    steps.some(({ opensOn, dueOn }) => opensOn !== null && opensOn <= day && day <= dueOn)
  const look = (day: string) => {
    if (day === pollingDay) return 'bg-sea text-paper'
    if (steps.some(({ dueOn }) => dueOn === day)) return 'bg-glow-soft'
    return isOpen(day) ? 'bg-sea-soft' : ''
  }
  return (
    <section aria-labelledby={`month-${month}`} className="card grid content-start gap-3 p-5">
      <h2 id={`month-${month}`} className="text-lg">
        <Time at={`${month}-01`} shape="month" />
      </h2>
      <table className="w-full table-fixed text-center text-sm">
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" className="py-1 font-normal text-soft">
                <abbr title={t(`weekdays.${day}`)} className="no-underline">
                  {t(`short.${day}`)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, at) => (
                <td key={day ?? WEEKDAYS[at]} className="p-0.5">
                  {day && (
                    <span
                      aria-current={day === today ? 'date' : undefined}
                      className={`mx-auto grid size-9 place-items-center rounded-full ${look(day)} ${day === today ? 'outline-2 outline-sea' : ''}`}
                    >
                      {Number(day.slice(8))}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {told.map(({ key, day, words }) => (
            <li key={key}>
              <b className="tabular-nums">{Number(day.slice(8))}</b> <Bidi>{words}</Bidi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
