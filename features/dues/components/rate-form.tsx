'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { PERIODS } from '@/db/payments'
import { setRateAction } from '../actions'

type Props = { choices: readonly { value: string; label: string }[] }

const names = [
  { name: 'nameAr', lang: 'ar', dir: 'rtl' },
  { name: 'nameFr', lang: 'fr', dir: 'ltr' },
  { name: 'nameEn', lang: 'en', dir: 'ltr' },
] as const

/** Sets an amount from a month on; a new reduced rate is named here. */
export function RateForm({ choices }: Props) {
  const t = useTranslations('dues.rates')
  return (
    <ActForm action={setRateAction} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('done')}</Notice>}
          <RequiredNote />
          <Field name="category" label={t('category')} error={fault('category')} required>
            {(control) => (
              <Select {...control} options={choices} defaultValue={kept('category', choices[0]?.value)} />
            )}
          </Field>
          <fieldset className="grid gap-5 border-s-2 border-line ps-4 min-[40rem]:grid-cols-3">
            <legend className="pb-2 text-sm text-soft">{t('namesHint')}</legend>
            {names.map(({ name, lang, dir }) => (
              <Field key={name} name={name} label={t(name)} error={fault(name)}>
                {(control) => (
                  <TextInput {...control} lang={lang} dir={dir} maxLength={60} defaultValue={kept(name)} />
                )}
              </Field>
            ))}
          </fieldset>
          <div className="grid gap-5 min-[40rem]:grid-cols-3">
            <Field name="amount" label={t('amount')} hint={t('amountHint')} error={fault('amount')} required>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="decimal"
                  maxLength={40}
                  autoComplete="off"
                  defaultValue={kept('amount')}
                />
              )}
            </Field>
            <Field name="period" label={t('period')} error={fault('period')} required>
              {(control) => (
                <Select
                  {...control}
                  options={PERIODS.map((value) => ({ value, label: t(`periods.${value}`) }))}
                  defaultValue={kept('period', 'year')}
                />
              )}
            </Field>
            <Field name="startsOn" label={t('from')} hint={t('fromHint')} error={fault('startsOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('startsOn')} />}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
