'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeConsentsAction } from '../actions'
import { type Agreement, CHANNELS, PURPOSES } from '../consent'

/** What the organisation may write about, and over which channels: one box each, saved together. */
export function ConsentsForm({ standing }: { standing: readonly Agreement[] }) {
  const t = useTranslations('mydata.consents')
  return (
    <ActForm action={changeConsentsAction} className="grid gap-5">
      {() => (
        <>
          {PURPOSES.map((purpose) => (
            <fieldset key={purpose} className="card p-4">
              <legend className="px-2 font-semibold">{t(`purposes.${purpose}`)}</legend>
              <p className="text-sm text-soft">{t(`about.${purpose}`)}</p>
              <div className="grid gap-x-4 min-[30rem]:grid-cols-2">
                {CHANNELS.map((channel) => (
                  <label key={channel} className="flex min-h-11 items-center gap-3">
                    <input
                      type="checkbox"
                      name={`${purpose}.${channel}`}
                      className="size-5"
                      defaultChecked={standing.includes(`${purpose}.${channel}`)}
                    />
                    {t(`channels.${channel}`)}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
          <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
