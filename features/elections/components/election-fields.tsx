'use client'
import { useTranslations } from 'next-intl'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { TITLES } from '../titles'

/** What an election’s form is filled with. */
export type Filled = Record<(typeof TITLES)[number]['name'] | 'closesAt' | 'ruleSetId', string> & {
  communes: readonly string[]
}

type Props = {
  filled?: Filled | undefined
  laws: readonly { value: string; label: string }[]
  communes: readonly { code: string; ar: string; latin: string }[]
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What an election is called, under which law, until when one votes, and in which communes. */
export function ElectionFields({ filled, laws, communes, kept, fault }: Props) {
  const t = useTranslations('elections.form')
  return (
    <>
      {/* Handed back when the form is refused: then what was ticked counts, and what was not. */}
      <input type="hidden" name="again" value="1" />
      {TITLES.map(({ name, lang, dir }) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'titleAr'}>
          {(control) => (
            <TextInput
              {...control}
              {...{ lang, dir }}
              maxLength={120}
              defaultValue={kept(name, filled?.[name])}
            />
          )}
        </Field>
      ))}
      <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
        <Field
          name="ruleSetId"
          label={t('ruleSetId')}
          hint={t('ruleSetIdHint')}
          error={fault('ruleSetId')}
          required
        >
          {(control) => (
            <Select {...control} options={laws} defaultValue={kept('ruleSetId', filled?.ruleSetId)} />
          )}
        </Field>
        <Field
          name="closesAt"
          label={t('closesAt')}
          hint={t('closesAtHint')}
          error={fault('closesAt')}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              inputMode="numeric"
              maxLength={10}
              defaultValue={kept('closesAt', filled?.closesAt ?? '19:00')}
            />
          )}
        </Field>
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
