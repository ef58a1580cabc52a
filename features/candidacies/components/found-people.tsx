import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'

type Props = {
  people: readonly { id: string; ar: string; latin: string; number: number }[]
  here: string
  who: string
}

/** Members who were found by a part of their name, each with the way to enter a candidacy for them. */
export function FoundPeople({ people, here, who }: Props) {
  const t = useTranslations('candidacies.enter')
  const locale = useLocale()
  if (people.length === 0) return <p role="status">{t('nobody')}</p>
  return (
    <ul aria-label={t('found')} className="grid gap-2">
      {people.map(({ id, ar, latin, number }) => (
        <li key={id}>
          <a
            href={`${here}?who=${encodeURIComponent(who)}&member=${id}`}
            className="card flex min-h-11 flex-wrap items-center gap-x-3 px-4 py-3 hover:border-edge"
          >
            <Bidi>{locale === 'ar' ? ar : latin}</Bidi>
            <span className="text-sm text-soft">{t('number', { number })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
