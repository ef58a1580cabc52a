'use client'
import { useTranslations } from 'next-intl'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { AUTHORITIES, STANDINGS } from '@/db/plans'
import type { FieldState } from './word-fields'

type Choice = { value: string; label: string }

/** The lists that a point’s form chooses from, named in the reader’s language. */
export type Lists = {
  themes: readonly Choice[]
  offices: readonly Choice[]
  communes: readonly { code: string; ar: string; latin: string }[]
}

type ListProps = { lists: Lists; state: FieldState }

/** What a point is about, and where. */
export function PlaceFields({ lists, state }: ListProps) {
  const t = useTranslations('points')
  const { typed, kept } = state
  return (
    <>
      <Chosen name="theme" options={lists.themes} prompt={t('form.choose')} state={state} required />
      <CommuneBoxes
        communes={lists.communes}
        legend={
          <>
            {t('fields.communes')}
            <span className="block text-sm font-normal text-soft">{t('form.communesHint')}</span>
          </>
        }
        ticked={(code) =>
          kept('again') ? kept(`commune.${code}`) !== '' : (typed?.communes.includes(code) ?? false)
        }
      />
      <Line name="quarter" most={120} state={state} />
    </>
  )
}

/** Who is competent for a point by law, who sees to it, and with whom. */
export function ChargeFields({ lists, state }: ListProps) {
  const t = useTranslations('points')
  const authorities = useTranslations('programmes.authorities')
  const { typed, kept, fault } = state
  return (
    <>
      <Field
        name="authority"
        label={t('fields.authority')}
        hint={t('form.authorityHint')}
        error={fault('authority')}
        required
      >
        {(control) => (
          <Select
            {...control}
            prompt={t('form.choose')}
            options={AUTHORITIES.map((value) => ({ value, label: authorities(value) }))}
            defaultValue={kept('authority', typed?.authority)}
          />
        )}
      </Field>
      <Chosen name="officeId" options={lists.offices} prompt={t('form.noOffice')} state={state} />
      <Line name="partners" most={400} state={state} />
    </>
  )
}

/** From when and by when a point is to be done. */
export const DayFields = ({ state }: { state: FieldState }) => (
  <div className="grid gap-5 min-[30rem]:grid-cols-2">
    <Day name="startsOn" state={state} />
    <Day name="dueOn" state={state} />
  </div>
)

/** What a point is thought to cost, and who says so. */
export function CostFields({ state }: { state: FieldState }) {
  const t = useTranslations('points')
  const standings = useTranslations('programmes.standings')
  const options = STANDINGS.map((value) => ({ value, label: standings(value) }))
  return (
    <>
      <Field name="cost" label={t('fields.cost')} hint={t('form.costHint')} error={state.fault('cost')}>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="decimal"
            maxLength={40}
            className="max-w-64"
            defaultValue={state.kept('cost', state.typed?.cost)}
          />
        )}
      </Field>
      <Chosen name="costStanding" options={options} state={state} />
      <Line name="costSource" most={300} hint={t('form.costSourceHint')} state={state} />
      <Day name="costOn" state={state} />
    </>
  )
}

type Named<Name extends string> = { name: Name; state: FieldState }

function Chosen(
  props: Named<'theme' | 'officeId' | 'costStanding'> & {
    options: readonly Choice[]
    prompt?: string
    required?: boolean
  },
) {
  const { name, options, prompt, required = false, state } = props
  const t = useTranslations('points.fields')
  return (
    <Field name={name} label={t(name)} error={state.fault(name)} required={required}>
      {(control) => (
        <Select
          {...control}
          {...(prompt !== undefined && { prompt })}
          options={options}
          defaultValue={state.kept(name, state.typed?.[name])}
        />
      )}
    </Field>
  )
}

function Line(props: Named<'quarter' | 'partners' | 'costSource'> & { most: number; hint?: string }) {
  const { name, most, hint, state } = props
  const t = useTranslations('points.fields')
  return (
    <Field name={name} label={t(name)} hint={hint} error={state.fault(name)}>
      {(control) => (
        <TextInput
          {...control}
          dir="auto"
          maxLength={most}
          defaultValue={state.kept(name, state.typed?.[name])}
        />
      )}
    </Field>
  )
}

function Day({ name, state }: Named<'startsOn' | 'dueOn' | 'costOn'>) {
  const t = useTranslations('points')
  return (
    <Field name={name} label={t(`fields.${name}`)} hint={t('form.dayHint')} error={state.fault(name)}>
      {(control) => <DateInput {...control} defaultValue={state.kept(name, state.typed?.[name])} />}
    </Field>
  )
}
