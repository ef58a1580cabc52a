import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/ui/notice'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { gathers } from '@/features/programmes/stage'
import { ProposalForm } from '@/features/proposals/components/proposal-form'
import { newProposalRoom } from '@/features/proposals/queries'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.form'))('title'),
})

/** Where a member writes what they propose. */
export default async function NewProposalPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/proposals/new'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const room = z.uuid().safeParse(id).success ? await newProposalRoom(actor, id) : null
  if (!room) return absent(actor)
  const { head, bodies, communes } = room
  const t = await getTranslations('proposals.form')
  const choices = bodies.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))
  const near = communes.toSorted(
    (a, b) => Number(head.communes.includes(b.code)) - Number(head.communes.includes(a.code)),
  )
  return (
    <ProgrammeFrame head={head} tab="proposals" locale={locale} here={t('title')}>
      <p className="measure text-soft">{t('intro')}</p>
      {!gathers(head.stage) && <Notice kind="warning">{t('closed')}</Notice>}
      {gathers(head.stage) && choices.length === 0 && <Notice kind="warning">{t('noBody')}</Notice>}
      {gathers(head.stage) && choices.length > 0 && (
        <Words of={['proposals.fields', 'proposals.form']}>
          <ProposalForm programmeId={id} bodies={choices} communes={near} />
        </Words>
      )}
    </ProgrammeFrame>
  )
}
