import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { DocumentLink } from '@/features/documents/components/document-link'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isDrafted } from '@/features/programmes/stage'
import { Answering } from '@/features/proposals/components/answering'
import { Answers } from '@/features/proposals/components/answers'
import { Backing } from '@/features/proposals/components/backing'
import { ProposalSheet } from '@/features/proposals/components/proposal-sheet'
import { SaidList } from '@/features/proposals/components/said-list'
import { TwinList } from '@/features/proposals/components/twin-list'
import { mayAnswer } from '@/features/proposals/policy'
import { proposalRoom } from '@/features/proposals/queries'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

// What members propose stays out of the history of a shared device.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposals.list'))('label'),
})

const uuid = z.uuid()
// Of what the forms on it say.
const WORDS = [
  ...['support', 'say', 'twins', 'give'].map((part) => `proposals.${part}`),
  'programmes.authorities',
]

/** One proposal: what it says, who stands behind it, what was said of it and what became of it. */
export default async function ProposalPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/proposals/[proposal]'>) {
  const [locale, { id, proposal: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const known = uuid.safeParse(id).success && uuid.safeParse(wanted).success
  const room = known ? await proposalRoom(actor, id, wanted) : null
  if (!room) return absent(actor)
  const { head, proposal, others, points, themes } = room
  const open = isDrafted(head.stage)
  const pairable = others
    .filter((other) => !proposal.twins.some((twin) => twin.id === other.id && twin.mine))
    .map(({ id: value, title }) => ({ value, label: title }))
  return (
    <ProgrammeFrame head={head} tab="proposals" locale={locale} here={proposal.title}>
      <Words of={WORDS}>
        <div className="grid gap-8">
          <ProposalSheet
            proposal={proposal}
            minutes={proposal.minutes && <DocumentLink document={proposal.minutes} />}
          />
          <Answers answers={proposal.answers} programmeId={id} />
          {mayAnswer(actor, head.bodyId) && head.stage !== 'archived' && (
            <Answering proposal={proposal} others={others} points={points} themes={themes} locale={locale} />
          )}
          <Backing proposal={proposal} open={open} />
          <SaidList proposalId={wanted} said={proposal.said} open={open} />
          <TwinList
            programmeId={id}
            proposalId={wanted}
            twins={proposal.twins}
            others={open ? pairable : []}
          />
        </div>
      </Words>
    </ProgrammeFrame>
  )
}
