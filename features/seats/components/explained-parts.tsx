import { useTranslations } from 'next-intl'
import { explained } from '../explained'
import type { Part } from '../poll'
import { ExplainedSteps } from './explained-steps'
import type { ListNames } from './step-title'

type Props = { parts: readonly Part[]; names: ListNames }

/** Every part of a poll explained, each under its own heading. */
export function ExplainedParts({ parts, names }: Props) {
  const t = useTranslations('seats.one')
  return (
    <div className="grid gap-6">
      {parts.map((part) => (
        <section key={part.part} className="card grid gap-4 p-3 min-[30rem]:p-5">
          <div>
            <h3 className="text-xl">{t(`part.${part.part}`)}</h3>
            {parts.length > 1 && <p className="text-soft">{t('partText', { n: part.count.seats })}</p>}
          </div>
          <ExplainedSteps steps={explained(part)} names={names} />
        </section>
      ))}
    </div>
  )
}
