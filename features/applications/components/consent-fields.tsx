'use client'
import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { CONSENT_VERSION, CONSENTS, consentField, NECESSARY } from '../consents'
import type { Told } from './person-fields'

const PURPOSES = [...new Set(CONSENTS.map(({ purpose }) => purpose))]

/** One box for each purpose over each channel, none ticked beforehand. */
export function ConsentFields({ kept, fault, hint }: Told & { hint: string }) {
  const t = useTranslations('applications')
  return (
    <div className="grid gap-4">
      <p className="text-sm text-soft">{hint}</p>
      {PURPOSES.map((purpose) => (
        <fieldset key={purpose} className="grid gap-1">
          <legend className="font-medium">{t(`consents.${purpose}`)}</legend>
          {CONSENTS.filter((one) => one.purpose === purpose).map((consent) => {
            const name = consentField(consent)
            const ticked = kept(name) !== undefined
            return (
              <Checkbox
                key={`${name} ${ticked}`}
                name={name}
                defaultChecked={ticked}
                required={consent === NECESSARY}
                error={fault(name)}
              >
                {t(`consents.boxes.${consent.purpose}-${consent.channel}`)}
              </Checkbox>
            )
          })}
        </fieldset>
      ))}
      <p className="text-sm text-soft">{t('consents.version', { version: CONSENT_VERSION })}</p>
    </div>
  )
}
