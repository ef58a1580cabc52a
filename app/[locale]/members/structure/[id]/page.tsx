import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { EditCard } from '@/features/cards/components/edit-card'
import { mayEditCard } from '@/features/cards/policy'
import { GivingDesk } from '@/features/mandates/components/giving-desk'
import { OfficeList } from '@/features/mandates/components/office-list'
import { endsWithin } from '@/features/mandates/mandate'
import { maySeeMandates } from '@/features/mandates/policy'
import { bodyWithMandates } from '@/features/mandates/queries'
import { BodyStandingCard } from '@/features/statutes/components/body-standing'
import { standingOf } from '@/features/statutes/standing'
import { onTheClock } from '@/gate/day'
import { requireHolder } from '@/gate/session'
import { cleanLine } from '@/gate/text'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mandates'))('title'),
})

const question = z.object({
  who: z
    .string()
    .catch('')
    .transform((text) => cleanLine(text).slice(0, 80)),
  delegate: z.uuid().nullable().catch(null),
})

const SOON_MONTHS = 6

/** One body: how it stands against its statutes, who holds which office there, and what can be given, passed on or ended. */
export default async function BodyPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/structure/[id]'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('members.read', 'mandates.assign')
  if (!z.uuid().safeParse(id).success || !maySeeMandates(actor, id)) notFound()
  const { who, delegate } = question.parse(asked)
  const room = await bodyWithMandates(actor, id, who)
  if (!room) notFound()
  const now = new Date()
  const standing = standingOf(room.body, room.offices, room.mandates, { now, today: onTheClock(now).day })
  const ending = room.mandates.filter((mandate) => endsWithin(mandate, SOON_MONTHS, now)).length
  const t = await getTranslations('mandates')
  const founding = await getTranslations('founding')
  const name = room.body.name[locale] ?? room.body.name.fr
  return (
    <Words of={['account', 'mandates.give', 'mandates.delegate', 'mandates.end', 'mandates.by']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb steps={[{ href: `/${locale}/members/structure`, label: t('title') }]} here={name} />
        <PageTitle
          actions={mayEditCard(actor, id) && <EditCard href={`/${locale}/members/structure/${id}/card`} />}
        >
          {name}
        </PageTitle>
        <BodyStandingCard standing={standing} ending={ending} locale={locale} />
        {actor.holds('bodies.manage', id) && (
          <p className="flex flex-wrap gap-3">
            {room.body.beingFounded && (
              <ButtonLink href={`/${locale}/members/structure/foundings/${id}`} variant="quiet">
                {founding('path')}
              </ButtonLink>
            )}
            <ButtonLink href={`/${locale}/members/structure/${id}/decisions`} variant="quiet">
              {founding('toDecisions')}
            </ButtonLink>
          </p>
        )}
        <GivingDesk actor={actor} room={room} who={who} delegate={delegate} locale={locale} />
        <OfficeList actor={actor} room={room} locale={locale} />
      </div>
    </Words>
  )
}
