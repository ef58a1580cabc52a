import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import type { Entry } from '../progress'
import { counting } from '../progress'
import type { ToldEntry } from '../queries'
import { EntryCard } from './entry-card'
import { RulingForm } from './ruling-form'

type Props = {
  entries: readonly ToldEntry[]
  /** Where an entry is corrected: its id comes after. Undefined for whoever may not. */
  correctAt?: string | undefined
  /** Whether the reader confirms entries. */
  rules: boolean
}

const after = (one: Entry, other: Entry) => (one.happenedOn < other.happenedOn ? 1 : -1)

/** All that was entered on a point, the latest first; what was corrected stands within its correction. */
export function EntryChain({ entries, correctAt, rules }: Props) {
  const t = useTranslations('progress.entry')
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const counts = new Set(counting(entries).map(({ id }) => id))
  const replaced = new Set(
    entries.flatMap(({ corrects, ruling }) => (corrects && ruling === 'confirmed' ? [corrects] : [])),
  )
  const corrected = ({ corrects }: ToldEntry) => {
    const wrong = corrects ? byId.get(corrects) : undefined
    return wrong && <EntryCard entry={wrong} corrected={corrected(wrong)} />
  }
  return (
    <ol className="grid gap-4">
      {entries
        .filter(({ id }) => !replaced.has(id))
        .toSorted(after)
        .map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} corrected={corrected(entry)}>
              {rules && entry.ruling === null && <RulingForm entryId={entry.id} />}
              {correctAt && counts.has(entry.id) && (
                <ButtonLink
                  href={`${correctAt}${entry.id}#enter`}
                  variant="quiet"
                  className="justify-self-start"
                >
                  {t('correct')}
                </ButtonLink>
              )}
            </EntryCard>
          </li>
        ))}
    </ol>
  )
}
