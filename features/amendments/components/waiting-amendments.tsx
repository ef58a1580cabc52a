import { useTranslations } from 'next-intl'
import { Difference } from '@/components/ui/difference'
import { Notice } from '@/components/ui/notice'
import type { AmendmentAnswer } from '@/db/plans'
import type { Placed } from '../laid-out'
import type { Amendment } from '../queries'
import { AmendmentCard } from './amendment-card'
import { AnswerForm } from './answer-form'

type Props = {
  waiting: readonly Placed<Amendment>[]
  /** What stands at this place today; empty where nothing does. */
  words: string
  /** The number of the wording of today. */
  version: number
  /** What the reader may say to an amendment that fits, and to one whose words have gone. */
  outcomes: { fitting: readonly AmendmentAnswer[]; other: readonly AmendmentAnswer[] }
}

/** What waits at one place of the text, beside each other, each with its answer form for whoever answers. */
export function WaitingAmendments({ waiting, words, version, outcomes }: Props) {
  if (waiting.length === 0) return null
  return (
    <ul className="grid gap-4 min-[48rem]:grid-cols-2">
      {waiting.map(({ amendment, place: { state } }) => (
        <li key={amendment.id} className="grid">
          <AmendmentCard amendment={amendment}>
            {state === 'moved' && <Moved words={words} after={amendment.after} />}
            {state === 'gone' && <Gone />}
            {outcomes.other.length > 0 && (
              <AnswerForm
                amendmentId={amendment.id}
                version={version}
                language={amendment.locale}
                stands={words}
                after={amendment.after}
                outcomes={state === 'stands' || state === 'new' ? outcomes.fitting : outcomes.other}
              />
            )}
          </AmendmentCard>
        </li>
      ))}
    </ul>
  )
}

function Moved({ words, after }: { words: string; after: string }) {
  const t = useTranslations('amendments.card')
  return (
    <Notice kind="warning" title={t('moved')}>
      <p className="text-sm">{t('beside')}</p>
      <Difference earlier={words} later={after} />
    </Notice>
  )
}

function Gone() {
  const t = useTranslations('amendments.card')
  return <Notice kind="warning">{t('gone')}</Notice>
}
