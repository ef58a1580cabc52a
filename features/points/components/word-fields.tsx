'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Typed } from '../wording'

/** How a point’s form stands: what it was filled with, what was typed, what is wrong. */
export type FieldState = {
  typed: Typed | undefined
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

const WORDS = [
  { name: 'titleAr', lang: 'ar', dir: 'rtl', rows: 0, most: 160, hint: null },
  { name: 'titleFr', lang: 'fr', dir: 'ltr', rows: 0, most: 160, hint: null },
  { name: 'textAr', lang: 'ar', dir: 'rtl', rows: 6, most: 12_000, hint: 'textHint' },
  { name: 'textFr', lang: 'fr', dir: 'ltr', rows: 6, most: 12_000, hint: 'textHint' },
  { name: 'needAr', lang: 'ar', dir: 'rtl', rows: 3, most: 2_000, hint: 'needHint' },
  { name: 'needFr', lang: 'fr', dir: 'ltr', rows: 3, most: 2_000, hint: 'needHint' },
] as const

/** What is promised and which need it answers, in both languages. */
export function WordFields({ typed, kept, fault }: FieldState) {
  const t = useTranslations('points')
  return WORDS.map(({ name, lang, dir, rows, most, hint }) => (
    <Field
      key={name}
      name={name}
      label={t(`fields.${name}`)}
      hint={hint && t(`form.${hint}`)}
      error={fault(name)}
      required={name === 'titleAr'}
    >
      {(control) => {
        const shared = { ...control, lang, dir, maxLength: most, defaultValue: kept(name, typed?.[name]) }
        return rows === 0 ? <TextInput {...shared} /> : <TextArea {...shared} rows={rows} />
      }}
    </Field>
  ))
}
