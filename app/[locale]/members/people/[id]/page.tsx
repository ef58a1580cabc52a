import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { CareerTimeline } from '@/features/careers/components/career-timeline'
import { EntryForm, RemoveEntry } from '@/features/careers/components/entry-form'
import { mayRemoveEntry } from '@/features/careers/policy'
import { type Career, careerOf } from '@/features/careers/queries'
import { OwnConsent } from '@/features/elected/components/own-consent'
import type { Actor } from '@/gate/actor'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import type { Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('careers'))('title'),
})

/** One person: every office they hold or held, each with its dates and source. No contacts are shown here. */
export default async function PersonPage({ params }: PageProps<'/[locale]/members/people/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const career = z.uuid().safeParse(id).success ? await careerOf(actor, id) : null
  if (!career) return absent(actor)
  const t = await getTranslations('careers')
  const name = locale === 'ar' ? career.name.ar : career.name.latin
  const own = id === actor.memberId
  const keepers = keepersOf(actor, career, locale)
  return (
    <Words of={['account', 'careers.entry', 'elected.own']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[
            own
              ? { href: `/${locale}/members`, label: t('home') }
              : { href: `/${locale}/members/structure`, label: t('structure') },
          ]}
          here={name}
        />
        <PageTitle
          intro={t(own ? 'introOwn' : 'intro')}
          actions={
            <ButtonLink href={`/${locale}/members/people/${id}/powers`} variant="quiet">
              {t(own ? 'powersOwn' : 'powers')}
            </ButtonLink>
          }
        >
          <bdi>{name}</bdi>
        </PageTitle>
        <CareerTimeline
          career={career}
          locale={locale}
          seatActs={(seat) => own && <OwnConsent officeId={seat.id} shown={seat.consentedOn !== null} />}
          entryActs={(entry) =>
            mayRemoveEntry(actor, { ...entry, memberId: id }) && <RemoveEntry entryId={entry.id} />
          }
        />
        {keepers.length > 0 && <EntryForm bodies={keepers} memberId={id} />}
      </div>
    </Words>
  )
}

// The person's own bodies that the actor keeps the register for: there the entry will stand.
function keepersOf(actor: Actor, { mandates }: Career, locale: Locale) {
  const kept = mandates.filter(({ bodyId, over }) => !over && actor.holds('elected.record', bodyId))
  const named = kept.map(({ bodyId, body }) => [bodyId, body[locale] ?? body.fr] as const)
  return [...new Map(named)].map(([value, label]) => ({ value, label }))
}
