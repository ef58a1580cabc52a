import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { AddKindForm, EditKindForm, RemoveKindForm, UsualForm } from '@/features/papers/components/kind-forms'
import { maySetKinds } from '@/features/papers/policy'
import { kindsRoom } from '@/features/papers/queries'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('candidacies.kinds'))('title'),
})

/** Which papers each candidate’s file is to hold in this election. */
export default async function PapersPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/candidacies/papers'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const electionId = askedId(id)
  const room = electionId && (await kindsRoom(actor, electionId))
  if (!room || !maySetKinds(actor, room.election)) return absent(actor)
  const { election, kinds } = room
  const t = await getTranslations('candidacies.kinds')
  return (
    <Words of={['account', 'candidacies.kinds']}>
      <ElectionFrame election={election} planner tab="candidacies" here={t('title')} locale={locale}>
        <p className="measure text-soft">{t('intro')}</p>
        {kinds.length === 0 && (
          <EmptyState title={t('none')} action={<UsualForm electionId={election.id} />}>
            {t('noneText')}
          </EmptyState>
        )}
        <ul className="grid gap-3">
          {kinds.map(({ id: kindId, name, isNeeded, isConfirmed, version }) => (
            <li key={kindId} className="card grid gap-2 p-4">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <b className="font-medium">
                  <Bidi>{titleIn(name, locale)}</Bidi>
                </b>
                <Badge tone={isNeeded ? 'sea' : 'plain'}>{t(isNeeded ? 'needed' : 'ifApplies')}</Badge>
                <Badge tone={isConfirmed ? 'leaf' : 'glow'}>
                  {t(isConfirmed ? 'confirmed' : 'toConfirm')}
                </Badge>
              </p>
              <Fold title={t('edit')}>
                <div className="grid gap-4">
                  <EditKindForm
                    kindId={kindId}
                    version={version}
                    filled={{ nameAr: name.ar, nameFr: name.fr, nameEn: name.en, isNeeded, isConfirmed }}
                  />
                  <RemoveKindForm kindId={kindId} />
                </div>
              </Fold>
            </li>
          ))}
        </ul>
        <CardFold title={t('addTitle')}>
          <AddKindForm electionId={election.id} />
        </CardFold>
      </ElectionFrame>
    </Words>
  )
}
