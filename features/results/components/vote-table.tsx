import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'

type Line = {
  name: { ar: string; fr: string }
  isOurs: boolean
  votes: number
  seats: number | null
}

type Props = { caption: string; lines: readonly Line[]; valid: number | null }

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const

/** The votes of lists, the most first: as figures, and as bars to see at a glance. */
export function VoteTable({ caption, lines, valid }: Props) {
  const t = useTranslations('results')
  const most = Math.max(1, ...lines.map(({ votes }) => votes))
  const whole = valid || lines.reduce((sum, { votes }) => sum + votes, 0) || 1
  const told = lines.some(({ seats }) => seats !== null)
  return (
    <table className="w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-line text-sm text-soft">
        <tr>
          <th scope="col" className="py-2 text-start font-medium">
            {t('list')}
          </th>
          <th scope="col" className="ps-3 text-end font-medium">
            {t('votes')}
          </th>
          <th scope="col" className="ps-3 text-end font-medium">
            {t('share')}
          </th>
          {told && (
            <th scope="col" className="ps-3 text-end font-medium">
              {t('seats')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, isOurs, votes, seats }) => (
          <tr key={name.ar} className="border-b border-line">
            <th scope="row" className="w-full py-2 text-start align-top font-medium">
              <ListName name={name} isOurs={isOurs} />
              <Bar isOurs={isOurs} share={votes / most} />
            </th>
            <td className="py-2 ps-3 text-end align-top tabular-nums">
              <Num value={votes} />
            </td>
            <td className="py-2 ps-3 text-end align-top tabular-nums text-soft">
              <Num value={votes / whole} options={PERCENT} />
            </td>
            {told && (
              <td className="py-2 ps-3 text-end align-top tabular-nums">
                {seats === null ? '–' : <Num value={seats} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ListName({ name, isOurs }: Pick<Line, 'name' | 'isOurs'>) {
  const ours = useTranslations('lists')('ours')
  const locale = useLocale() as Locale
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Bidi>{titleIn(name, locale)}</Bidi>
      {isOurs && <Badge tone="sea">{ours}</Badge>}
    </span>
  )
}

const Bar = ({ isOurs, share }: { isOurs: boolean; share: number }) => (
  <span
    aria-hidden="true"
    className={`mt-1 block h-2 rounded-full ${isOurs ? 'bg-sea' : 'bg-line'}`}
    style={{ inlineSize: `${100 * share}%`, minInlineSize: share > 0 ? '0.25rem' : 0 }}
  />
)
