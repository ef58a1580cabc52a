import { useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import type { Answer } from '../queries'
import { AnswerNote } from './answer-note'

type Props = { answers: readonly Answer[]; programmeId: string }

/** What became of a proposal; earlier answers stay readable behind the last one. */
export function Answers({ answers, programmeId }: Props) {
  const t = useTranslations('proposals.answer')
  const [last, ...earlier] = answers
  return (
    <section className="grid gap-3" aria-labelledby="answer">
      <h2 id="answer" className="text-xl">
        {t('title')}
      </h2>
      {last ? <AnswerNote answer={last} programmeId={programmeId} /> : <p className="measure">{t('none')}</p>}
      {earlier.length > 0 && (
        <Fold title={t('earlier')}>
          <ul className="grid gap-4">
            {earlier.map((answer) => (
              <li key={answer.answeredAt}>
                <AnswerNote answer={answer} programmeId={programmeId} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}
