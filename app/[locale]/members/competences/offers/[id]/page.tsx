import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { OfferActs } from '@/features/competences/components/offer-acts'
import { OfferSheet } from '@/features/competences/components/offer-sheet'
import { openOffer } from '@/features/competences/mutations'
import { mayPassOn } from '@/features/competences/policy'
import { needingBodies } from '@/features/competences/queries'
import { Refused } from '@/gate/refusals'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

// Who offers what stays out of the history of a shared device.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('competences.offers'))('title'),
})

/** One offer from outside, and what to do with it. */
export default async function OfferPage({ params }: PageProps<'/[locale]/members/competences/offers/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('members.manage')
  if (!z.uuid().safeParse(id).success) notFound()
  const offer = await openOffer(actor, { offerId: id }).catch((error) => {
    if (error instanceof Refused) return null
    throw error
  })
  if (!offer) notFound()
  const t = await getTranslations('competences.offers')
  const bodies = mayPassOn(actor, offer.bodyId) ? await needingBodies(actor) : []
  const { name, outcome, closedAt, note } = offer
  return (
    <div className="grid max-w-3xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/competences/offers`, label: t('title') }]}
        here={name}
      />
      <PageTitle>
        <Bidi>{name}</Bidi>
      </PageTitle>
      {outcome && closedAt && (
        <Notice
          kind="success"
          title={t.rich('closedOn', { date: () => <Time at={closedAt} />, outcome: t(outcome) })}
        >
          {note}
        </Notice>
      )}
      <OfferSheet offer={offer} />
      {!outcome && (
        <Words of={['account', 'competences.offers']}>
          <OfferActs
            offerId={id}
            bodies={bodies
              .filter((body) => body.id !== offer.bodyId)
              .map((body) => ({ value: body.id, label: body.name[locale] ?? body.name.fr }))}
          />
        </Words>
      )}
    </div>
  )
}
