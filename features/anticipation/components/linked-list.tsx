import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Linked } from '../queries'
import { UnlinkForm } from './link-forms'

type Props = {
  electionId: string
  programmes: readonly Linked[]
  /** True on those that the reader may take away. */
  sets: (linked: Linked) => boolean
  locale: Locale
}

/** The programmes that bodies go into an election with, each with its points as far as the reader may know them. */
export function LinkedList({ electionId, programmes, sets, locale }: Props) {
  const t = useTranslations('anticipation')
  return (
    <ul className="grid gap-3">
      {programmes.map((linked) => {
        const { bodyId, programmeId, title, body, points } = linked
        const href = `/${locale}/members/programmes/${programmeId}`
        return (
          <li key={bodyId} className="card grid gap-2 p-5">
            <h3 className="text-lg">
              <a href={href} className="inline-flex min-h-11 items-center">
                <Bidi>{titleIn(title, locale)}</Bidi>
              </a>
            </h3>
            <p className="text-sm text-soft">
              <Bidi>{body[locale] ?? body.fr}</Bidi>
            </p>
            {points.length > 0 && (
              <Fold title={t('points', { count: points.length })}>
                <ol className="grid gap-1">
                  {points.map(({ id, number, title: said }) => (
                    <li key={id}>
                      <a href={`${href}/points/${number}`} className="inline-flex min-h-11 items-center">
                        <Bidi>{`${number}. ${titleIn(said, locale)}`}</Bidi>
                      </a>
                    </li>
                  ))}
                </ol>
              </Fold>
            )}
            {sets(linked) && <UnlinkForm electionId={electionId} bodyId={bodyId} />}
          </li>
        )
      })}
    </ul>
  )
}
