'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  communes: readonly { value: string; label: string }[]
  filled: Record<string, string>
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

const FIELDS = [
  { name: 'code', required: true, hint: false, dir: 'ltr', max: 20 },
  { name: 'nameAr', required: true, hint: true, dir: 'rtl', max: 120 },
  { name: 'nameFr', required: false, hint: false, dir: 'ltr', max: 120 },
  { name: 'place', required: false, hint: true, dir: 'auto', max: 160 },
  { name: 'centralOffice', required: false, hint: false, dir: 'auto', max: 120 },
  { name: 'registered', required: false, hint: true, dir: 'ltr', max: 10 },
] as const

/** A station’s number, where it is, and how many are registered there. */
export function StationFields({ communes, filled, kept, fault }: Props) {
  const t = useTranslations('stations.form')
  return (
    <>
      {FIELDS.map(({ name, required, hint, dir, max }) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          hint={hint ? t(`${name}Hint`) : undefined}
          error={fault(name)}
          required={required}
        >
          {(control) => (
            <TextInput
              {...control}
              dir={dir}
              maxLength={max}
              inputMode={name === 'registered' ? 'numeric' : undefined}
              defaultValue={kept(name, filled[name])}
            />
          )}
        </Field>
      ))}
      <Field name="communeCode" label={t('communeCode')} error={fault('communeCode')}>
        {(control) => (
          <Select
            {...control}
            options={communes}
            prompt={t('asConstituency')}
            defaultValue={kept('communeCode', filled.communeCode)}
          />
        )}
      </Field>
    </>
  )
}
