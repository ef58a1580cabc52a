'use client'
import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { COUNTS } from '@/db/campaign'

export type Option = { value: string; label: string }
/** What an outing’s form is filled with. */
export type FilledOuting = Record<'communeCode' | 'area' | 'heldOn' | (typeof COUNTS)[number], string>

type Props = {
  communes: readonly Option[]
  filled: Partial<FilledOuting>
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** Where an outing was, on which day, and what was done, in numbers alone. */
export function OutingFields({ communes, filled, kept, fault }: Props) {
  const t = useTranslations('outings.form')
  const counts = useTranslations('outings.counts')
  return (
    <>
      <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
        <Field name="communeCode" label={t('communeCode')} error={fault('communeCode')} required>
          {(control) => (
            <Select
              {...control}
              prompt={t('choose')}
              options={communes}
              defaultValue={kept('communeCode', filled.communeCode)}
            />
          )}
        </Field>
        <Field name="area" label={t('area')} hint={t('areaHint')} error={fault('area')}>
          {(control) => (
            <TextInput {...control} dir="auto" maxLength={80} defaultValue={kept('area', filled.area)} />
          )}
        </Field>
      </div>
      <Field name="heldOn" label={t('heldOn')} hint={t('heldOnHint')} error={fault('heldOn')} required>
        {(control) => <DateInput {...control} defaultValue={kept('heldOn', filled.heldOn)} />}
      </Field>
      <fieldset className="grid gap-3">
        <legend className="font-medium">
          {t('counts')}
          <span className="block text-sm font-normal text-soft">{t('countsHint')}</span>
        </legend>
        <div className="grid grid-cols-2 items-end gap-4 min-[40rem]:grid-cols-3">
          {COUNTS.map((name) => (
            <Field key={name} name={name} label={counts(name)} error={fault(name)}>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={10}
                  defaultValue={kept(name, filled[name])}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
    </>
  )
}
