import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Step } from '@/db/plans'
import { onTheClock, typedDay } from '@/gate/day'
import type { ToldEntry } from '../queries'
import { EntryForm } from './entry-form'

type Props = {
  place: { programmeId: string; pointId: string; bodyId: string }
  /** Those that may follow, or stand in place of what is corrected. */
  steps: readonly Step[]
  /** The entry that is corrected. */
  wrong: ToldEntry | null
  /** The page's own address. */
  here: string
}

/** Where something new is entered, or something wrong corrected. */
export function EntryDesk({ place, steps, wrong, here }: Props) {
  const t = useTranslations('progress')
  if (steps.length === 0) return <Notice title={t('form.over')}>{t('form.overText')}</Notice>
  const correction = wrong && {
    id: wrong.id,
    step: wrong.step,
    happenedOn: typedDay(wrong.happenedOn),
    text: wrong.text,
    reason: wrong.reason,
    shown: wrong.shown.length > 0,
  }
  return (
    <details id="enter" open={wrong !== null} className="fold card p-5">
      <summary className="flex min-h-11 items-center">
        <h2 className="text-xl">{wrong ? t('form.correcting') : t('entry.enter')}</h2>
      </summary>
      <div className="grid gap-4 pt-3">
        {wrong && (
          <Notice>
            {t('form.correctingText')}{' '}
            <a href={here} className="inline-flex min-h-11 items-center text-sea underline">
              {t('form.cancel')}
            </a>
          </Notice>
        )}
        <EntryForm
          key={wrong?.id ?? 'new'}
          {...place}
          steps={steps}
          today={typedDay(onTheClock(new Date()).day)}
          correction={correction}
        />
      </div>
    </details>
  )
}
