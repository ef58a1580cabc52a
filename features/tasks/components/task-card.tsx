import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Task } from '../queries'
import { isLate, waits } from '../task'
import { MoveForms } from './move-forms'

const TONES = { open: 'plain', begun: 'sea', blocked: 'glow', done: 'leaf' } as const

export type CardProps = {
  task: Task
  /** Who reads it. */
  memberId: string
  /** True where the reader may begin and end it. */
  moves: boolean
  today: string
  locale: Locale
  /** Which election it is for, where that is not plain. */
  election?: string | undefined
  /** On a page of its own the page says what it is. */
  untitled?: boolean
}

/** A task: what, whose, until when, what it waits for, where it stands, and the ways on. */
export function TaskCard({ task, memberId, moves, today, locale, election, untitled }: CardProps) {
  const t = useTranslations('tasks')
  const { id, electionId, title, state, word, dueOn, step } = task
  return (
    <div className="card grid content-start gap-2 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {!untitled && (
          <h3 className="text-lg">
            <a
              href={`/${locale}/members/elections/${electionId}/work/tasks/${id}`}
              className="inline-flex min-h-11 items-center"
            >
              <Bidi>{titleIn(title, locale)}</Bidi>
            </a>
          </h3>
        )}
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
        {isLate(task, today) && <Badge tone="clay">{t('late')}</Badge>}
      </div>
      <p>
        {t.rich('until', { day: () => <Time at={dueOn} /> })}
        {' · '}
        <Owner task={task} memberId={memberId} locale={locale} />
      </p>
      <p className="text-sm text-soft">
        {election && (
          <>
            <Bidi>{election}</Bidi>
            {' · '}
          </>
        )}
        <Bidi>{task.body[locale] ?? task.body.fr}</Bidi>
        {task.commune && (
          <>
            {' · '}
            <Bidi>{locale === 'ar' ? task.commune.ar : task.commune.latin}</Bidi>
          </>
        )}
      </p>
      {state === 'blocked' && (
        <p className="text-sm">{t.rich('blockedBy', { word: () => <Bidi>{word}</Bidi> })}</p>
      )}
      {task.needs.length > 0 && <Needs task={task} locale={locale} />}
      {moves && <MoveForms taskId={id} state={state} step={step} waits={waits(task)} />}
    </div>
  )
}

function Owner({
  task: { owner, ownerId },
  memberId,
  locale,
}: Pick<CardProps, 'task' | 'memberId' | 'locale'>) {
  const t = useTranslations('tasks')
  if (ownerId === memberId) return <b>{t('yours')}</b>
  if (!owner) return t('somebody')
  return <bdi className="font-medium">{locale === 'ar' ? owner.ar : owner.latin}</bdi>
}

/** What a task waits for, each done or not. */
export function Needs({ task, locale }: { task: Task; locale: Locale }) {
  const t = useTranslations('tasks')
  return (
    <div className="text-sm">
      <p>{t('needs')}</p>
      <ul className="grid gap-1 ps-4">
        {task.needs.map(({ id, title, done }) => (
          <li key={id} className="list-disc">
            <Bidi>{titleIn(title, locale)}</Bidi>{' '}
            <span className="text-soft">{t(done ? 'needDone' : 'needOpen')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
