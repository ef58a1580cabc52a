import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { PersonName } from '@/components/ui/person-name'
import { Time } from '@/components/ui/time'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { endsWithin, runs } from '../mandate'
import { mayEnd, mayPassOn } from '../policy'
import type { HeldMandate, OfferedOffice } from '../queries'
import { EndForm } from './end-form'

type Props = { mandate: HeldMandate; office: OfferedOffice | undefined; actor: Actor; locale: Locale }

/** Who holds an office, from when until when, by which decision; and what this reader can do about it. */
export function MandateCard({ mandate, office, actor, locale }: Props) {
  const t = useTranslations('mandates')
  const { member, memberId, over } = mandate
  const name = member && (locale === 'ar' ? member.ar : member.latin)
  const held = office && { ...mandate, office }
  return (
    <li className="grid gap-2 border-t border-line pt-3 first:border-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Known memberId={member?.id} locale={locale}>
          <PersonName name={name ?? t('someone')} office={over && office?.name[locale]} />
        </Known>
        {memberId === actor.memberId && <Badge tone="sea">{t('you')}</Badge>}
        {mandate.delegatedFrom && <Badge>{t('delegated')}</Badge>}
        {endsWithin(mandate, 6, new Date()) && <Badge tone="glow">{t('soon')}</Badge>}
      </p>
      <Term mandate={mandate} />
      {!over && held && (
        <div className="flex flex-wrap items-start gap-3">
          {mandate.heldByMe && mayPassOn(actor, held) && (
            <ButtonLink
              href={`/${locale}/members/structure/${mandate.bodyId}?delegate=${mandate.id}#giving`}
              variant="quiet"
            >
              {t('delegate.open')}
            </ButtonLink>
          )}
          {mayEnd(actor, held, mandate.passedOnByMe) && <EndForm mandateId={mandate.id} />}
        </div>
      )}
    </li>
  )
}

type KnownProps = { memberId: string | undefined; locale: Locale; children: ReactNode }

// To the career of whoever the reader may know.
function Known({ memberId, locale, children }: KnownProps) {
  if (!memberId) return children
  return (
    <a
      href={`/${locale}/members/people/${memberId}`}
      className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
    >
      {children}
    </a>
  )
}

function Term({ mandate }: { mandate: HeldMandate }) {
  const t = useTranslations('mandates')
  const { startsAt, endsAt, decision, decidedOn, note, reason, over } = mandate
  const begun = over || runs({ startsAt, endsAt }, new Date())
  return (
    <p className="text-sm text-soft">
      {t.rich(begun ? 'since' : 'from', { date: () => <Time at={startsAt} /> })}
      {endsAt && (
        <>
          {' · '}
          {t.rich('until', { date: () => <Time at={new Date(endsAt.getTime() - 1)} /> })}
        </>
      )}
      {' · '}
      {t(`by.${decision}`)} {t.rich('on', { date: () => <Time at={decidedOn} /> })}
      {note && (
        <>
          {' · '}
          <bdi>{note}</bdi>
        </>
      )}
      {reason && <span className="block">{t('why', { reason })}</span>}
    </p>
  )
}
