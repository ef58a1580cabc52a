import { useTranslations } from 'next-intl'
import type { Names } from '@/features/programmes/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Other, PointChoice, WholeProposal } from '../queries'
import { AnswerForm } from './answer-form'

type Props = {
  proposal: WholeProposal
  others: readonly Other[]
  points: readonly PointChoice[]
  themes: readonly { key: string; name: Names }[]
  locale: Locale
}

const MOST_OTHERS = 40

/** Where whoever drafts answers a proposal, or answers it anew. */
export function Answering({ proposal, others, points, themes, locale }: Props) {
  const t = useTranslations('proposals')
  const { id, answers, twins } = proposal
  const again = answers.length > 0
  const isTwin = (other: Other) => twins.some((twin) => twin.id === other.id)
  return (
    <section className="card grid gap-3 p-5" aria-labelledby="give">
      <h2 id="give" className="text-xl">
        {t(again ? 'give.again' : 'give.title')}
      </h2>
      {again && <p className="measure text-soft">{t('give.againText')}</p>}
      <AnswerForm
        key={answers[0]?.answeredAt}
        proposalId={id}
        points={points.map((point) => ({
          value: point.id,
          label: `${point.number}. ${titleIn(point.title, locale)}`,
        }))}
        themes={themes.map(({ key, name }) => ({ value: key, label: titleIn(name, locale) }))}
        twins={twins}
        waiting={others.filter((other) => other.waiting && !isTwin(other)).slice(0, MOST_OTHERS)}
      />
    </section>
  )
}
