import { useLocale, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Move } from '../queries'

/** How a programme came to where it stands: each step with its decision and who wrote it down. */
export function MoveList({ moves }: { moves: readonly Move[] }) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  return (
    <section aria-labelledby="moves" className="grid gap-3">
      <h2 id="moves" className="text-xl">
        {t('moves.title')}
      </h2>
      {moves.length === 0 && <p className="text-soft">{t('moves.none')}</p>}
      <ol className="grid gap-3">
        {moves.map(({ id, fromStage, stage, decision, decidedOn, note, movedAt, by }) => (
          <li key={id} className="card grid gap-1 p-4">
            <p className="font-medium">
              {t('moves.moved', { from: t(`stages.${fromStage}`), to: t(`stages.${stage}`) })}
            </p>
            <p>
              {t.rich('moves.decided', {
                decision: t(`decisions.${decision as 'bureau'}`),
                date: () => <Time at={decidedOn} />,
              })}
            </p>
            {note && (
              <p dir="auto" className="whitespace-pre-line">
                {note}
              </p>
            )}
            <p className="text-sm text-soft">
              {t.rich(by ? 'moves.by' : 'moves.bySomeone', {
                name: () => <bdi>{by?.[locale === 'ar' ? 'ar' : 'latin']}</bdi>,
                date: () => <Time at={movedAt} />,
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
