import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Step, Task } from '../queries'

/** How a task came to where it stands, the latest first. */
export function TaskHistory({ steps, locale }: { steps: readonly Step[]; locale: Locale }) {
  const t = useTranslations('tasks')
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="text-lg">
        {t('history')}
      </h2>
      <ol className="grid gap-1 text-sm">
        {steps.map(({ number, state, word, at, by }) => (
          <li key={number}>
            <Time at={new Date(at)} shape="minute" />
            {' · '}
            {t(`states.${state}`)}
            {by && (
              <>
                {' · '}
                <bdi>{locale === 'ar' ? by.ar : by.latin}</bdi>
              </>
            )}
            {word && (
              <>
                {' · '}
                <Bidi>{word}</Bidi>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Points of the programme that a task serves, each with the way to it. */
export function TaskPoints({ points, locale }: Pick<Task, 'points'> & { locale: Locale }) {
  const t = useTranslations('tasks')
  if (points.length === 0) return null
  return (
    <section aria-labelledby="points" className="grid gap-1">
      <h2 id="points" className="text-lg">
        {t('serves')}
      </h2>
      <ul>
        {points.map(({ id, programmeId, number, title }) => (
          <li key={id}>
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{`${number}. ${titleIn(title, locale)}`}</Bidi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
