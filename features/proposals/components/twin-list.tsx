import { useLocale, useTranslations } from 'next-intl'
import type { Twin } from '../queries'
import { PairForm, UnpairForm } from './pair-forms'
import type { Option } from './proposal-fields'

type Props = {
  programmeId: string
  proposalId: string
  twins: readonly Twin[]
  /** Proposals that could be marked; none where none may be any more. */
  others: readonly Option[]
}

/** The proposals that members hold to be the same. */
export function TwinList({ programmeId, proposalId, twins, others }: Props) {
  const t = useTranslations('proposals.twins')
  const base = `/${useLocale()}/members/programmes/${programmeId}/proposals`
  return (
    <section className="grid gap-3" aria-labelledby="twins">
      <h2 id="twins" className="text-xl">
        {t('title')}
      </h2>
      {twins.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3">
        {twins.map(({ id, title, said, mine }) => (
          <li key={id} className="card grid gap-2 p-4">
            <a
              href={`${base}/${id}`}
              className="inline-flex min-h-11 items-center justify-self-start text-sea underline underline-offset-4"
            >
              <bdi>{title}</bdi>
            </a>
            <p className="text-sm text-soft">{t('said', { count: said })}</p>
            {mine && <UnpairForm proposalId={proposalId} ofId={id} />}
          </li>
        ))}
      </ul>
      {others.length > 0 && <PairForm proposalId={proposalId} others={others} />}
    </section>
  )
}
