import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { titleIn } from '@/features/programmes/title'
import { typedDay } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import { AddListForm, EditListForm } from './list-forms'

type List = {
  id: string
  name: { ar: string; fr: string }
  isOurs: boolean
  position: number | null
  bornOn: string | null
  version: number
}

type Props = { constituencyId: string; lists: readonly List[]; planner: boolean }

/** Who stands on the ballot of a constituency, ours and everybody’s; whoever plans the election sets it. */
export function Ballot({ constituencyId, lists, planner }: Props) {
  const t = useTranslations('lists')
  const locale = useLocale() as Locale
  return (
    <div className="grid gap-4">
      {lists.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      <ul className="grid gap-2">
        {lists.map((list) => (
          <li key={list.id} className="card grid gap-2 px-5 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b className="font-medium">
                <Bidi>{titleIn(list.name, locale)}</Bidi>
              </b>
              {list.isOurs && <Badge tone="sea">{t('ours')}</Badge>}
              {list.position !== null && (
                <span className="text-sm text-soft">{t('position', { position: list.position })}</span>
              )}
            </p>
            {planner && (
              <Fold title={t('form.editTitle')}>
                <EditListForm
                  listId={list.id}
                  version={list.version}
                  filled={{
                    ...{ nameAr: list.name.ar, nameFr: list.name.fr, isOurs: list.isOurs ? 'true' : '' },
                    ...{ position: list.position?.toString() ?? '', bornOn: typedDay(list.bornOn) },
                  }}
                />
              </Fold>
            )}
          </li>
        ))}
      </ul>
      {planner && (
        <Fold title={t('form.title')}>
          <AddListForm constituencyId={constituencyId} />
        </Fold>
      )}
    </div>
  )
}
