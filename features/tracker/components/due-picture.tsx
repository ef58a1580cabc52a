import { useTranslations } from 'next-intl'
import { directionOf, type Locale } from '@/i18n/locales'
import type { ReadProgramme } from '../reading'
import { timeLineOf } from '../time-line'

type Props = { programme: ReadProgramme; points: ReadProgramme['points']; locale: Locale }

/** A line for each of these points from when it was promised to when it is due now. Lists beside it say the same. */
export function DuePicture({ programme, points, locale }: Props) {
  const t = useTranslations('tracker')
  const { years, dues } = timeLineOf(points, programme, directionOf(locale) === 'rtl')
  const moved = dues.filter((due) => due.moved).length
  return (
    <div className="card p-4">
      <div role="img" aria-label={`${t('dates.picture')}${t('comma')}${t('dates.moved', { count: moved })}`}>
        <div className="dues-row text-xs text-soft" aria-hidden="true">
          <span />
          <svg aria-hidden="true" className="h-5 w-full overflow-visible">
            {years.map(({ year, x }, n) => (
              <text
                key={year}
                x={`${x}%`}
                y="14"
                dx={directionOf(locale) === 'rtl' ? -3 : 3}
                textAnchor={directionOf(locale) === 'rtl' ? 'end' : 'start'}
                direction="ltr"
                className={`fill-soft ${n % 2 === 1 ? 'max-[40rem]:hidden' : ''}`}
              >
                {year}
              </text>
            ))}
          </svg>
        </div>
        <div aria-hidden="true" className="relative">
          <div className="dues-row absolute inset-0">
            <span />
            <svg aria-hidden="true" className="h-full w-full">
              {years.map(({ year, x }) => (
                <line key={year} x1={`${x}%`} x2={`${x}%`} y2="100%" className="stroke-line" />
              ))}
            </svg>
          </div>
          {dues.map((due) => (
            <div key={due.number} className="dues-row">
              <span className="text-xs tabular-nums text-soft">{due.number}</span>
              <svg aria-hidden="true" className="relative h-5 w-full overflow-visible">
                {due.moved && (
                  <line
                    x1={`${due.first}%`}
                    x2={`${due.now}%`}
                    y1="10"
                    y2="10"
                    strokeWidth="2"
                    strokeDasharray="4 3"
                    className="stroke-glow"
                  />
                )}
                {due.moved && (
                  <circle
                    cx={`${due.first}%`}
                    cy="10"
                    r="4.5"
                    strokeWidth="2"
                    className="fill-paper stroke-sea"
                  />
                )}
                <circle cx={`${due.now}%`} cy="10" r="5" className="fill-sea" />
              </svg>
            </div>
          ))}
        </div>
      </div>
      <ul className="flex flex-wrap gap-x-6 pt-3 text-sm text-soft">
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="14" height="14">
            <circle cx="7" cy="7" r="4.5" strokeWidth="2" className="fill-paper stroke-sea" />
          </svg>
          {t('dates.first')}
        </li>
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="14" height="14">
            <circle cx="7" cy="7" r="5" className="fill-sea" />
          </svg>
          {t('dates.now')}
        </li>
      </ul>
    </div>
  )
}
