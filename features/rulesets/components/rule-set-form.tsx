'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { ElectionKind } from '@/db/elections'
import { CHECKS } from '@/features/candidacies/legality'
import { enterRuleSetAction } from '../actions'

type State = Pick<FormState<unknown>, 'kept' | 'fault'> & { filled: Record<string, string> }
type Props = { kind: ElectionKind; filled: Record<string, string>; bands: number; deadlines: number }

/** A version of the law, begun from one that stands: what is left as it is, is taken over. */
export function RuleSetForm({ kind, filled, bands, deadlines }: Props) {
  const t = useTranslations('rulesets.form')
  return (
    <ActForm action={enterRuleSetAction} fields={{ kind }} className="grid gap-6">
      {({ kept, fault }) => {
        const state = { kept, fault, filled }
        return (
          <>
            <RequiredNote />
            <div className="grid gap-5 min-[40rem]:grid-cols-3">
              <Text name="nameAr" lang="ar" dir="rtl" required {...state} />
              <Text name="nameFr" lang="fr" dir="ltr" required {...state} />
              <Text name="nameEn" lang="en" dir="ltr" {...state} />
            </div>
            <Seats {...state} />
            <Candidates {...state} />
            <Bands count={bands} {...state} />
            <Deadlines count={deadlines} {...state} />
            <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
              {(control) => (
                <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('note')} />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('enter')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type TextProps = State & {
  name: string
  /** Where the name of the field carries its row: the key of its label. */
  label?: string
  hint?: string
  required?: boolean
  lang?: string
  dir?: 'rtl' | 'ltr' | 'auto'
}

function Text({ name, label = name, hint, required = false, lang, dir = 'ltr', ...state }: TextProps) {
  const t = useTranslations('rulesets.form')
  return (
    <Field
      name={name}
      label={t(label as 'base')}
      hint={hint ? t(hint as 'base') : undefined}
      error={state.fault(name)}
      required={required}
    >
      {(control) => (
        <TextInput
          {...control}
          {...(lang && { lang })}
          dir={dir}
          maxLength={120}
          defaultValue={state.kept(name, state.filled[name] ?? '')}
        />
      )}
    </Field>
  )
}

function Choice({ name, options, ...state }: State & { name: 'base' | 'tie'; options: readonly string[] }) {
  const t = useTranslations('rulesets')
  return (
    <Field name={name} label={t(`form.${name}`)} error={state.fault(name)} required>
      {(control) => (
        <Select
          {...control}
          options={options.map((value) => ({ value, label: t(`${name}.${value}` as 'base.voters') }))}
          defaultValue={state.kept(name, state.filled[name] ?? '')}
        />
      )}
    </Field>
  )
}

function Seats(state: State) {
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      <Choice name="base" options={['voters', 'registered', 'eligible']} {...state} />
      <Choice name="tie" options={['youngest', 'oldest']} {...state} />
      <Text name="threshold" hint="shareHint" {...state} />
      <Text name="alone" hint="aloneHint" {...state} />
      <Text name="listsAbove" hint="listsAboveHint" {...state} />
      <Text name="silence" hint="silenceHint" {...state} />
      <Text name="womenAdded" {...state} />
      <Text name="womenWithin" hint="shareHint" {...state} />
      <Text name="minAge" hint="emptyHint" {...state} />
      <Text name="cap" hint="capHint" {...state} />
      <Text name="incompatible" hint="incompatibleHint" dir="auto" {...state} />
    </div>
  )
}

function Candidates(state: State) {
  const t = useTranslations('rulesets.form')
  const names = ['standIns', 'standInsAlone', ...CHECKS.map((check) => `articleOf.${check}`)]
  return (
    <Fold title={t('candidates')} open={names.some((name) => state.fault(name))}>
      <p className="pb-3 text-sm text-soft">{t('candidatesText')}</p>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Text name="standIns" {...state} />
        <Text name="standInsAlone" {...state} />
        {CHECKS.map((check) => (
          <Text key={check} name={`articleOf.${check}`} dir="auto" {...state} />
        ))}
      </div>
    </Fold>
  )
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => at)

function Bands({ count, ...state }: State & { count: number }) {
  const t = useTranslations('rulesets.form')
  return (
    <Fold title={t('bands')} open={rowsOf(count).some((at) => state.fault(`seats.${at}`))}>
      <p className="pb-3 text-sm text-soft">{t('bandsText')}</p>
      <ol className="grid gap-3">
        {rowsOf(count).map((at) => (
          <li key={at} className="grid grid-cols-2 gap-4">
            <Text name={`upTo.${at}`} label="upTo" {...state} />
            <Text name={`seats.${at}`} label="seats" {...state} />
          </li>
        ))}
      </ol>
    </Fold>
  )
}

function Deadlines({ count, ...state }: State & { count: number }) {
  const t = useTranslations('rulesets.form')
  const { kept, filled, fault } = state
  const known = rowsOf(count).flatMap((at) => {
    const key = filled[`key.${at}`]
    return key ? [{ value: key, label: filled[`nameAr.${at}`] ?? key }] : []
  })
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="text-xl">{t('deadlines')}</h2>
        <p className="text-sm text-soft">{t('deadlinesText')}</p>
      </div>
      {rowsOf(count).map((at) => {
        const name = kept(`nameAr.${at}`, filled[`nameAr.${at}`] ?? '')
        const fields = (
          <div className="grid gap-4 pt-2 min-[40rem]:grid-cols-3">
            <input
              type="hidden"
              name={`key.${at}`}
              value={kept(`key.${at}`, filled[`key.${at}`] ?? '')}
              readOnly
            />
            <Text name={`nameAr.${at}`} label="deadlineAr" lang="ar" dir="rtl" {...state} />
            <Text name={`nameFr.${at}`} label="deadlineFr" lang="fr" {...state} />
            <Text name={`nameEn.${at}`} label="deadlineEn" lang="en" {...state} />
            <Text name={`from.${at}`} label="from" hint="dayHint" {...state} />
            <Text name={`day.${at}`} label="day" hint="dayHint" {...state} />
            <Field name={`after.${at}`} label={t('after')} error={fault(`after.${at}`)}>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('nothing')}
                  options={known.filter(({ value }) => value !== filled[`key.${at}`])}
                  defaultValue={kept(`after.${at}`, filled[`after.${at}`] ?? '')}
                />
              )}
            </Field>
            <Text name={`article.${at}`} label="article" dir="auto" {...state} />
            <Field name={`checkedOn.${at}`} label={t('checkedOn')} error={fault(`checkedOn.${at}`)}>
              {(control) => (
                <DateInput
                  {...control}
                  defaultValue={kept(`checkedOn.${at}`, filled[`checkedOn.${at}`] ?? '')}
                />
              )}
            </Field>
          </div>
        )
        const wrong = ['nameAr', 'nameFr', 'from', 'day', 'after', 'checkedOn'].some((one) =>
          fault(`${one}.${at}`),
        )
        return (
          <Fold key={at} title={name || t('another', { number: at + 1 })} open={wrong}>
            {fields}
          </Fold>
        )
      })}
    </section>
  )
}
