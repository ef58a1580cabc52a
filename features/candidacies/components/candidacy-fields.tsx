'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { GENDERS } from '@/db/candidacies'
import { PARTS } from '@/db/elections'

type State = Pick<FormState<unknown>, 'kept' | 'fault'>
type Props = State & {
  constituencies: readonly { value: string; label: string }[]
  /** Mandates that the law of the election excludes. */
  incompatible: readonly string[]
  /** True where a part of some list is women’s. */
  parts: boolean
  name: { ar: string; latin: string }
}

/** What somebody who wants to stand says of themselves, or whoever enters it for them. */
export function CandidacyFields({ constituencies, incompatible, parts, name, kept, fault }: Props) {
  const t = useTranslations('candidacies.apply')
  return (
    <>
      <input type="hidden" name="again" value="1" />
      <Field name="constituencyId" label={t('constituency')} error={fault('constituencyId')} required>
        {(control) => (
          <Select
            {...control}
            prompt={t('choose')}
            options={constituencies}
            defaultValue={kept(
              'constituencyId',
              constituencies.length === 1 ? constituencies[0]?.value : undefined,
            )}
          />
        )}
      </Field>
      <Checkbox name="anyPlace" defaultChecked={kept('anyPlace') !== ''}>
        {t('anyPlace')}
      </Checkbox>
      <Names {...{ name, kept, fault }} />
      <Identity kept={kept} fault={fault} />
      {parts && (
        <Field name="part" label={t('part')} hint={t('partHint')} error={fault('part')}>
          {(control) => (
            <Select
              {...control}
              options={PARTS.map((value) => ({ value, label: t(`parts.${value}`) }))}
              defaultValue={kept('part', 'general')}
            />
          )}
        </Field>
      )}
      <Mandates {...{ incompatible, kept, fault }} />
      <Field name="statement" label={t('statement')} hint={t('statementHint')} error={fault('statement')}>
        {(control) => (
          <TextArea {...control} dir="auto" rows={4} maxLength={1500} defaultValue={kept('statement')} />
        )}
      </Field>
    </>
  )
}

function Names({ name, kept, fault }: State & Pick<Props, 'name'>) {
  const t = useTranslations('candidacies.apply')
  const fields = [
    { key: 'nameAr', lang: 'ar', dir: 'rtl', value: name.ar },
    { key: 'nameLatin', lang: 'fr', dir: 'ltr', value: name.latin },
  ] as const
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      {fields.map(({ key, lang, dir, value }) => (
        <Field key={key} name={key} label={t(key)} hint={t('nameHint')} error={fault(key)} required>
          {(control) => (
            <TextInput {...control} {...{ lang, dir }} maxLength={120} defaultValue={kept(key, value)} />
          )}
        </Field>
      ))}
    </div>
  )
}

function Identity({ kept, fault }: State) {
  const t = useTranslations('candidacies.apply')
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{t('identity')}</legend>
      <p className="text-sm text-soft">{t('identityWhy')}</p>
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        <Field name="gender" label={t('gender')} error={fault('gender')} required>
          {(control) => (
            <Select
              {...control}
              prompt={t('choose')}
              options={GENDERS.map((value) => ({ value, label: t(`genders.${value}`) }))}
              defaultValue={kept('gender')}
            />
          )}
        </Field>
        <Field name="bornOn" label={t('bornOn')} hint={t('bornOnHint')} error={fault('bornOn')} required>
          {(control) => <DateInput {...control} autoComplete="bday" defaultValue={kept('bornOn')} />}
        </Field>
      </div>
    </fieldset>
  )
}

function Mandates({ incompatible, kept, fault }: State & Pick<Props, 'incompatible'>) {
  const t = useTranslations('candidacies.apply')
  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium">{t('mandates')}</legend>
      <p className="text-sm text-soft">{t('mandatesHint')}</p>
      {incompatible.map((mandate, at) => (
        <label key={mandate} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name={`mandate.${at}`}
            value={mandate}
            defaultChecked={kept(`mandate.${at}`) !== ''}
            className="size-5 shrink-0 accent-sea"
          />
          <bdi>{mandate}</bdi>
        </label>
      ))}
      <Field name="otherMandates" label={t('otherMandates')} error={fault('otherMandates')}>
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={400} defaultValue={kept('otherMandates')} />
        )}
      </Field>
    </fieldset>
  )
}
