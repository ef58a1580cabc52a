'use client'
import { useTranslations } from 'next-intl'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

/** What a programme’s form is filled with: texts, days as they are typed, codes of communes. */
export type Filled = Record<(typeof TEXTS)[number]['name'] | 'startsOn' | 'endsOn', string> & {
  communes: readonly string[]
}

const TEXTS = [
  { name: 'titleAr', lang: 'ar', dir: 'rtl', long: false },
  { name: 'titleFr', lang: 'fr', dir: 'ltr', long: false },
  { name: 'titleEn', lang: 'en', dir: 'ltr', long: false },
  { name: 'introAr', lang: 'ar', dir: 'rtl', long: true },
  { name: 'introFr', lang: 'fr', dir: 'ltr', long: true },
  { name: 'introEn', lang: 'en', dir: 'ltr', long: true },
] as const
const HINTS: Record<string, 'introHint' | 'titleFrHint'> = {
  introAr: 'introHint',
  titleFr: 'titleFrHint',
}

type Props = {
  filled?: Filled | undefined
  communes: readonly { code: string; ar: string; latin: string }[]
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What a programme is called, for which term, and for which communes. */
export function ProgrammeFields({ filled, communes, kept, fault }: Props) {
  const t = useTranslations('programmes.form')
  return (
    <>
      {/* Handed back when the form is refused: then what was ticked counts, and what was not. */}
      <input type="hidden" name="again" value="1" />
      {TEXTS.map(({ name, lang, dir, long }) => {
        const hint = HINTS[name]
        const Input = long ? TextArea : TextInput
        return (
          <Field
            key={name}
            name={name}
            label={t(name)}
            hint={hint && t(hint)}
            error={fault(name)}
            required={name === 'titleAr'}
          >
            {(control) => (
              <Input
                {...control}
                lang={lang}
                dir={dir}
                maxLength={long ? 4000 : 120}
                defaultValue={kept(name, filled?.[name])}
              />
            )}
          </Field>
        )
      })}
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <Field key={name} name={name} label={t(name)} hint={t('dayHint')} error={fault(name)} required>
            {(control) => <DateInput {...control} defaultValue={kept(name, filled?.[name])} />}
          </Field>
        ))}
      </div>
      <CommuneBoxes
        communes={communes}
        legend={
          <>
            {t('communes')}
            <span className="block text-sm font-normal text-soft">{t('communesHint')}</span>
          </>
        }
        ticked={(code) =>
          kept('again') ? kept(`commune.${code}`) !== '' : (filled?.communes.includes(code) ?? false)
        }
      />
    </>
  )
}
