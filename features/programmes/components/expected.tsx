import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import type { Stage } from '@/db/plans'

type Way = { key: 'propose' | 'read' | 'amend' | 'vote' | 'report'; path: string }

const points = '/points'
const WAYS: Record<Stage, readonly Way[]> = {
  gathering: [{ key: 'propose', path: '/proposals' }],
  drafting: [{ key: 'read', path: points }],
  consultation: [
    { key: 'amend', path: points },
    { key: 'vote', path: '/opinions' },
  ],
  adopted: [{ key: 'read', path: points }],
  running: [{ key: 'report', path: '/progress' }],
  closed: [{ key: 'report', path: '/progress' }],
  archived: [{ key: 'read', path: points }],
}

/** What a member can do for a programme where it stands now, with the ways there. */
export function Expected({ programmeId, stage }: { programmeId: string; stage: Stage }) {
  const t = useTranslations('programmes.expected')
  const locale = useLocale()
  return (
    <section aria-labelledby="expected" className="card grid gap-3 border-s-4 border-s-glow p-5">
      <h2 id="expected" className="text-xl">
        {t('title')}
      </h2>
      <p>{t(stage)}</p>
      <p className="flex flex-wrap gap-3">
        {WAYS[stage].map(({ key, path }) => (
          <ButtonLink key={key} href={`/${locale}/members/programmes/${programmeId}${path}`}>
            {t(key)}
          </ButtonLink>
        ))}
      </p>
    </section>
  )
}
