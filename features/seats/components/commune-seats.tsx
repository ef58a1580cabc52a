import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Filled } from '../overview'

type Props = { those: readonly Filled[]; base: string; locale: Locale; open: boolean }

/** The constituencies of one commune, each with who won its seats. */
export function CommuneSeats({ those, base, locale, open }: Props) {
  const t = useTranslations('seats.room')
  const commune = those[0]?.row.commune
  const withResult = those.filter(({ seats }) => seats !== null).length
  const differing = those.filter((one) => one.differing.length > 0).length
  const title = (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-lg">
        <Bidi>{commune ? titleIn(commune, locale) : t('beyond')}</Bidi>
      </span>
      <span className="text-sm font-normal text-soft">
        {t('counted', { with: withResult, all: those.length })}
      </span>
      {differing > 0 && <Badge tone="clay">{t('differs')}</Badge>}
    </span>
  )
  return (
    <li className="card px-5 py-2">
      <Fold title={title} open={open}>
        <ul className="grid gap-2 pb-3">
          {those.map((one) => (
            <Constituency key={one.row.id} one={one} base={base} locale={locale} />
          ))}
        </ul>
      </Fold>
    </li>
  )
}

function Constituency({ one, base, locale }: { one: Filled; base: string; locale: Locale }) {
  const t = useTranslations('seats.room')
  const { row, open, differing } = one
  return (
    <li className="grid gap-1 border-t border-line pt-2">
      <p className="flex flex-wrap items-center gap-x-3">
        <a
          href={`${base}/${row.id}`}
          className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
        >
          <Bidi>{titleIn(row.name, locale)}</Bidi>
        </a>
        <span className="text-sm text-soft">{t('seats', { n: row.seats })}</span>
        {row.part === 'women' && <Badge>{t('womenOnly')}</Badge>}
        {row.standing && row.standing !== 'final' && (
          <Badge tone={row.standing === 'annulled' ? 'clay' : 'glow'}>{t(`standing.${row.standing}`)}</Badge>
        )}
        {row.from === 'stations' && <Badge tone="glow">{t('unofficial')}</Badge>}
        {open > 0 && <Badge tone="glow">{t('openText', { n: open })}</Badge>}
        {differing.length > 0 && <Badge tone="clay">{t('differs')}</Badge>}
      </p>
      <Winners one={one} locale={locale} />
    </li>
  )
}

function Winners({ one, locale }: { one: Filled; locale: Locale }) {
  const t = useTranslations('seats.room')
  const { row, seats } = one
  if (row.from === null) return <p className="text-sm text-soft">{t('noResult')}</p>
  if (row.standing === 'annulled') return null
  if (!seats) return <p className="text-sm text-soft">{t('cannot')}</p>
  const won = row.lists
    .map((list) => ({ ...list, won: seats.get(list.id) ?? 0 }))
    .filter((list) => list.won > 0)
    .sort((a, b) => b.won - a.won)
  return (
    <ul className="flex flex-wrap gap-2">
      {won.map((list) => (
        <li key={list.id}>
          <Badge tone={list.isOurs ? 'sea' : 'plain'}>
            <Bidi>{titleIn(list.name, locale)}</Bidi>
            {row.seats > 1 && <span className="ms-1.5 font-semibold">{list.won}</span>}
          </Badge>
        </li>
      ))}
      {won.length === 0 && <li className="text-sm text-soft">{t('nobody')}</li>}
    </ul>
  )
}
