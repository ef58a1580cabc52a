'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { LEVELS, type Level, SPOKEN, type Spoken } from '@/db/spoken'
import { levelField, skillField } from '../field-names'

export type SkillChoice = { key: string; label: string }
type Known = {
  profession: string
  fields: string[]
  languages: Partial<Record<Spoken, Level>>
  words: string
  hours: number
}
type Props = {
  skills: readonly SkillChoice[]
  known?: Known | undefined
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What somebody knows: profession, fields from the closed list, languages, their own words, and their time. */
export function KnownFields({ skills, known, kept, fault }: Props) {
  const t = useTranslations('competences.known')
  return (
    <>
      {/* Handed back when the form is refused: then what was ticked counts, and what was not. */}
      <input type="hidden" name="again" value="1" />
      <Field name="profession" label={t('profession')} error={fault('profession')}>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={120}
            defaultValue={kept('profession', known?.profession)}
          />
        )}
      </Field>
      <fieldset className="grid gap-2">
        <legend className="font-medium">{t('fields')}</legend>
        <p className="text-sm text-soft">{t('fieldsHint')}</p>
        <ul className="grid gap-x-4 min-[30rem]:grid-cols-2">
          {skills.map(({ key, label }) => (
            <li key={key}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name={skillField(key)}
                  value="1"
                  defaultChecked={kept('again') ? kept(skillField(key)) === '1' : known?.fields.includes(key)}
                  className="size-5 shrink-0"
                />
                {label}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <Languages known={known} kept={kept} />
      <Field name="words" label={t('words')} hint={t('wordsHint')} error={fault('words')}>
        {(control) => (
          <TextArea {...control} dir="auto" rows={4} defaultValue={kept('words', known?.words)} />
        )}
      </Field>
      <Field name="hours" label={t('hours')} hint={t('hoursHint')} error={fault('hours')}>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="numeric"
            maxLength={4}
            className="max-w-24"
            defaultValue={kept('hours', known ? String(known.hours) : '')}
          />
        )}
      </Field>
    </>
  )
}

function Languages({ known, kept }: Pick<Props, 'known' | 'kept'>) {
  const t = useTranslations('competences')
  const levels = [
    { value: '', label: t('levels.none') },
    ...LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
  ]
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-2 font-medium">{t('known.languages')}</legend>
      <div className="grid gap-4 min-[30rem]:grid-cols-2 min-[40rem]:grid-cols-3">
        {SPOKEN.map((language) => (
          <Field key={language} name={levelField(language)} label={t(`languages.${language}`)}>
            {(control) => (
              <Select
                {...control}
                options={levels}
                defaultValue={kept(levelField(language), known?.languages[language] ?? '')}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
