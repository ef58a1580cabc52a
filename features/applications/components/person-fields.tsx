'use client'
import { useLocale, useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Choices } from '../queries'

/** How a form stands after it was sent: what was typed, and what was wrong with it. */
export type Told = {
  kept: (field: string) => string | undefined
  fault: (field: string) => string | undefined
}

const NAMES = [
  { name: 'nameAr', input: { lang: 'ar', dir: 'rtl' } },
  { name: 'nameLatin', input: { lang: 'fr', dir: 'ltr', autoComplete: 'name' } },
  { name: 'knownAs', input: { dir: 'auto', autoComplete: 'nickname' } },
] as const

/** Who someone is. */
export function PersonFields({ kept, fault }: Told) {
  const t = useTranslations('applications')
  const gender = kept('gender') ?? ''
  return (
    <>
      {NAMES.map(({ name, input }) => (
        <Field
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={name === 'nameLatin' ? undefined : t(name === 'knownAs' ? 'hints.knownAs' : 'hints.names')}
          error={fault(name)}
        >
          {(control) => <TextInput {...control} {...input} maxLength={100} defaultValue={kept(name)} />}
        </Field>
      ))}
      <Field name="phone" label={t('fields.phone')} hint={t('hints.phone')} error={fault('phone')}>
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            defaultValue={kept('phone')}
          />
        )}
      </Field>
      <Field name="gender" label={t('fields.gender')} error={fault('gender')}>
        {(control) => (
          <Select
            {...control}
            key={gender}
            prompt={t('join.unsaid')}
            options={(['f', 'm'] as const).map((value) => ({ value, label: t(`genders.${value}`) }))}
            defaultValue={gender}
          />
        )}
      </Field>
      <Field name="bornOn" label={t('fields.bornOn')} hint={t('hints.bornOn')} error={fault('bornOn')}>
        {(control) => <DateInput {...control} autoComplete="bday" defaultValue={kept('bornOn')} />}
      </Field>
    </>
  )
}

type CommuneProps = Told & {
  communes: Choices['communes']
  onChoose?: (code: string) => void
}

/** Where someone lives. */
export function CommuneField({ communes, kept, fault, onChoose }: CommuneProps) {
  const t = useTranslations('applications')
  const locale = useLocale()
  const chosen = kept('communeCode') ?? ''
  return (
    <Field name="communeCode" label={t('fields.commune')} error={fault('communeCode')} required>
      {(control) => (
        <Select
          {...control}
          key={chosen}
          prompt={t('join.choose')}
          options={communes.map(({ code, ar, latin }) => ({
            value: code,
            label: locale === 'ar' ? ar : latin,
          }))}
          defaultValue={chosen}
          onChange={(event) => onChoose?.(event.target.value)}
        />
      )}
    </Field>
  )
}
