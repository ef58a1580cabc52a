'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { startFoundingAction } from '../actions'
import { FOUNDED_KINDS } from '../kinds'
import type { Commune } from '../queries'

type Choice = { value: string; label: string }
type Props = { parents: Choice[]; communes: readonly Commune[] }

const NAMES = [
  { name: 'nameAr', lang: 'ar', dir: 'rtl' },
  { name: 'nameFr', lang: 'fr', dir: 'ltr' },
  { name: 'nameEn', lang: 'en', dir: 'ltr' },
] as const

/** Begins to found a body: below which, of what kind, how it is called, where. */
export function StartForm({ parents, communes }: Props) {
  const t = useTranslations('founding.start')
  const kinds = useTranslations('founding.kinds')
  return (
    <ActForm action={startFoundingAction} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="parentId" label={t('parent')} error={fault('parentId')} required>
              {(control) => (
                <Select {...control} options={parents} defaultValue={kept('parentId', parents[0]?.value)} />
              )}
            </Field>
            <Field name="kind" label={t('kind')} error={fault('kind')} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={FOUNDED_KINDS.map((value) => ({ value, label: kinds(value) }))}
                  defaultValue={kept('kind')}
                />
              )}
            </Field>
          </div>
          <div className="grid gap-5 min-[40rem]:grid-cols-3">
            {NAMES.map(({ name, lang, dir }) => (
              <Field
                key={name}
                name={name}
                label={t(name)}
                hint={name === 'nameEn' && t('nameEnHint')}
                error={fault(name)}
                required={name !== 'nameEn'}
              >
                {(control) => (
                  <TextInput {...control} lang={lang} dir={dir} maxLength={120} defaultValue={kept(name)} />
                )}
              </Field>
            ))}
          </div>
          <CommuneBoxes
            communes={communes}
            legend={t('communes')}
            ticked={(code) => kept(`commune.${code}`) !== ''}
          />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
