import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { AskForm } from '@/features/opinions/components/ask-form'
import { OpinionCard } from '@/features/opinions/components/opinion-card'
import { MOST_QUESTION } from '@/features/opinions/input'
import { mayAsk } from '@/features/opinions/policy'
import { opinionsRoom } from '@/features/opinions/queries'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isAdopted, isConsulted } from '@/features/programmes/stage'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('opinions'))('title'),
})

/** What the bodies say of a programme: open votes, shows of hands, and the quorum of each. */
export default async function OpinionsPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/opinions'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  if (!z.uuid().safeParse(id).success) return absent(actor)
  const room = await opinionsRoom(actor, id)
  if (!room) return absent(actor)
  const t = await getTranslations('opinions')
  const { head, opinions, bodies } = room
  const consulted = isConsulted(head.stage)
  return (
    <ProgrammeFrame head={head} tab="opinions" locale={locale}>
      <Words of={['opinions', 'evidence']}>
        {!consulted && opinions.length > 0 && <Notice>{t('notNow')}</Notice>}
        {consulted && mayAsk(actor, head.bodyId) && (
          <AskForm
            programmeId={id}
            bodies={bodies.map((body) => ({ value: body.id, label: body.name[locale] ?? body.name.fr }))}
            mostQuestion={MOST_QUESTION}
          />
        )}
        {opinions.length > 0 ? (
          <ul className="grid gap-6">
            {opinions.map((opinion) => (
              <li key={opinion.id}>
                <OpinionCard actor={actor} opinion={opinion} bodyId={head.bodyId} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={t('none')}>
            {t(consulted ? 'noneText' : isAdopted(head.stage) ? 'noneEver' : 'noneYet')}
          </EmptyState>
        )}
      </Words>
    </ProgrammeFrame>
  )
}
