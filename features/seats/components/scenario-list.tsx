import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Scenario } from '../queries'
import { ScenarioForms } from './scenario-forms'

type Props = { scenarios: readonly Scenario[]; base: string; me: string; locale: Locale }

// Boxes stand beside forms of their own; they belong to this one by its name.
const COMPARING = 'comparing'

/** The scenarios of a constituency that the reader may open: to open, to compare, and their own to share. */
export function ScenarioList({ scenarios, base, me, locale }: Props) {
  const t = useTranslations('seats.scenario')
  if (scenarios.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <>
      <p className="text-soft">{t('intro')}</p>
      <ul className="grid gap-3">
        {scenarios.map((scenario) => (
          <Kept key={scenario.id} {...{ scenario, base, me, locale }} comparable={scenarios.length > 1} />
        ))}
      </ul>
      {scenarios.length > 1 && (
        <form id={COMPARING} method="get" action={`${base}/compare`} className="grid gap-2">
          <p className="text-sm text-soft">{t('compareHint')}</p>
          <Button type="submit" variant="quiet" className="justify-self-start">
            {t('compare')}
          </Button>
        </form>
      )}
    </>
  )
}

type KeptProps = Omit<Props, 'scenarios'> & { scenario: Scenario; comparable: boolean }

function Kept({ scenario, base, me, locale, comparable }: KeptProps) {
  const t = useTranslations('seats.scenario')
  const { id, name, version, sharedWith, memberId, author, body, savedAt } = scenario
  const isMine = memberId === me
  const person = (locale === 'ar' ? author?.ar : author?.latin) ?? t('someone')
  return (
    <li className="card grid gap-2 p-5">
      <div className="flex items-start gap-3">
        {comparable && (
          <label className="-m-2 grid size-11 shrink-0 place-items-center">
            <span className="sr-only">{t('pick', { name })}</span>
            <input type="checkbox" form={COMPARING} name="s" value={id} className="size-5 accent-(--sea)" />
          </label>
        )}
        <div className="grid min-w-0 gap-1">
          <h3 className="text-lg">
            <a
              href={`${base}/simulator?scenario=${id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{name}</Bidi>
            </a>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <Badge tone={sharedWith ? 'leaf' : 'plain'}>
              {t(`shared.${sharedWith ?? 'nobody'}`, { body: body[locale] ?? body.fr })}
            </Badge>
            <span>{isMine ? t('mine') : t.rich('by', { person: () => <Bidi>{person}</Bidi> })}</span>
            <span>{t.rich('savedAt', { time: () => <Time at={savedAt} /> })}</span>
          </p>
        </div>
      </div>
      {isMine && (
        <Fold title={t('manage')}>
          <ScenarioForms scenario={{ id, name, version, sharedWith }} />
        </Fold>
      )}
    </li>
  )
}
