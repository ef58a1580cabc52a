import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { CONSENTS, consentKey } from '../consents'
import type { Application } from '../queries'

/** Who applied and what they wrote; contacts are shown apart. */
export function ApplicationSheet({
  application,
  contacts,
}: {
  application: Application
  contacts: ReactNode
}) {
  const t = useTranslations('applications')
  const locale = useLocale() as Locale
  const { name, knownAs, gender, bornOn, commune, contribution, sentAt, onPaper, signedOn, keptBy } =
    application
  const unsaid = <span className="text-soft">{t('room.unsaid')}</span>
  return (
    <section aria-label={t('room.person')} className="card grid gap-5 p-5 min-[40rem]:p-6">
      <dl className="grid gap-4 min-[40rem]:grid-cols-2">
        <Said label={t('fields.nameAr')}>{name.ar ? <Bidi>{name.ar}</Bidi> : unsaid}</Said>
        <Said label={t('fields.nameLatin')}>{name.latin ? <Bidi ltr>{name.latin}</Bidi> : unsaid}</Said>
        {knownAs && (
          <Said label={t('fields.knownAs')}>
            <Bidi>{knownAs}</Bidi>
          </Said>
        )}
        <Said label={t('fields.commune')}>{locale === 'ar' ? commune.ar : commune.latin}</Said>
        <Said label={t('fields.body')}>{application.body[locale] ?? application.body.fr}</Said>
        <Said label={t('fields.gender')}>{gender ? t(`genders.${gender}`) : unsaid}</Said>
        <Said label={t('fields.bornOn')}>{bornOn ? <Time at={bornOn} /> : unsaid}</Said>
        <Said label={t('fields.sent')}>
          <Time at={sentAt} shape="minute" />
        </Said>
        {onPaper && signedOn && (
          <>
            <Said label={t('fields.signedOn')}>
              <Time at={signedOn} />
            </Said>
            <Said label={t('fields.keptBy')}>
              <Bidi>{keptBy}</Bidi>
            </Said>
          </>
        )}
      </dl>
      {contribution && (
        <dl>
          <Said label={t('fields.contribution')}>
            <span dir="auto" className="block whitespace-pre-line">
              {contribution}
            </span>
          </Said>
        </dl>
      )}
      <Consents application={application} />
      {contacts}
    </section>
  )
}

function Consents({ application: { consents, consentVersion } }: { application: Application }) {
  const t = useTranslations('applications')
  const given = CONSENTS.filter((consent) => consents.includes(consentKey(consent)))
  return (
    <Fold title={t('fields.consents')}>
      <ul className="grid list-disc gap-1 ps-6">
        {given.map((consent) => (
          <li key={consentKey(consent)}>{t(`consents.boxes.${consent.purpose}-${consent.channel}`)}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">{t('consents.version', { version: consentVersion })}</p>
    </Fold>
  )
}
