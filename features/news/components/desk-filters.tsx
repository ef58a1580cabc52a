import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Num } from '@/components/ui/num'
import { TextInput } from '@/components/ui/text-input'
import { ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import { STATES } from '../article'
import type { Counts, Filter } from '../queries'

type Props = { locale: Locale; filter: Filter; counts: Counts }

/** How the list of the desk can be narrowed: by where texts stand, and by the language they lack. */
export function DeskFilters({ locale, filter, counts }: Props) {
  const t = useTranslations('news')
  const base = `/${locale}/desk`
  const { state, missing } = filter
  return (
    <nav aria-label={t('desk.narrow')} className="grid gap-2">
      <DeskSearchBox path={`${base}/search`} />
      <ul className="flex flex-wrap gap-2">
        <Entry href={base} current={!state && !missing} count={counts.all} label={t('desk.all')} />
        {STATES.map((one) => (
          <Entry
            key={one}
            href={`${base}?state=${one}`}
            current={state === one}
            count={counts[one]}
            label={t(`desk.states.${one}`)}
          />
        ))}
        {LOCALES.filter((one) => counts[`missing_${one}`] > 0 || one === missing).map((language) => (
          <Entry
            key={language}
            href={`${base}?missing=${language}`}
            current={missing === language}
            count={counts[`missing_${language}`]}
            label={t('desk.missing', { language: ENDONYMS[language] })}
          />
        ))}
        {counts.discarded > 0 && (
          <Entry
            href={`${base}/discarded`}
            current={false}
            count={counts.discarded}
            label={t('desk.discarded')}
          />
        )}
      </ul>
    </nav>
  )
}

function DeskSearchBox({ path }: { path: string }) {
  const t = useTranslations('news.desk')
  return (
    <search>
      <form action={path} className="flex max-w-xl gap-2 pb-2">
        <TextInput
          type="search"
          name="q"
          dir="auto"
          maxLength={200}
          aria-label={t('search')}
          placeholder={t('search')}
          className="min-w-0 flex-1"
        />
        <Button type="submit" variant="quiet">
          {t('find')}
        </Button>
      </form>
    </search>
  )
}

type EntryProps = { href: string; current: boolean; count: number; label: string }

function Entry({ href, current, count, label }: EntryProps) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined} className="chip">
        {label}
        <span className="text-soft">
          <Num value={count} />
        </span>
      </a>
    </li>
  )
}
