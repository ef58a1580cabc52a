'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { changeStatutesAction } from '../actions'
import { type EditedStatutes, type NamedOffice, NUMBERS } from '../numbers'
import { StatutesTheirs } from './statutes-theirs'

type Props = { statutes: EditedStatutes; offices: readonly NamedOffice[] }
type State = Pick<FormState<unknown>, 'kept' | 'fault'>

/** What the statutes ask of one kind of body, as it is edited. */
export function StatutesForm({ statutes, offices }: Props) {
  const t = useTranslations('statutes')
  const { kind } = statutes
  return (
    <ActForm action={changeStatutesAction} fields={{ kind }} className="grid gap-5">
      {({ done, kept, fault, theirs }) => {
        const newer = theirs as EditedStatutes | undefined
        return (
          <>
            <input
              type="hidden"
              name="version"
              value={newer?.version ?? done?.version ?? statutes.version}
              readOnly
            />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && <StatutesTheirs before={statutes} theirs={newer} offices={offices} />}
            <div className="grid gap-4 min-[40rem]:grid-cols-2">
              {NUMBERS.map(({ name, hint, maybe }) => (
                <Field
                  key={name}
                  name={name}
                  label={t(name)}
                  hint={`${t(hint)}${maybe ? ` ${t('empty')}` : ''}`}
                  error={fault(name)}
                  required={!maybe}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      inputMode="numeric"
                      dir="ltr"
                      maxLength={4}
                      className="max-w-32"
                      defaultValue={kept(name, String(statutes[name] ?? ''))}
                    />
                  )}
                </Field>
              ))}
            </div>
            <Offices statutes={statutes} offices={offices} state={{ kept, fault }} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function Offices({ statutes, offices, state: { kept, fault } }: Props & { state: State }) {
  const t = useTranslations('statutes')
  return (
    <fieldset className="grid gap-2">
      <legend className="font-medium">{t('offices')}</legend>
      <p className="text-sm text-soft">{t('officesText')}</p>
      <ul className="divide-y divide-line">
        {offices.map(({ id, label }) => {
          const own = statutes.offices.find(({ officeId }) => officeId === id)
          const [box, number] = [`in.${id}`, `seats.${id}`]
          const numberId = `${statutes.kind}-${number}`
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name={box}
                  value="true"
                  // A box that was cleared is missing from what was kept; the version never is.
                  defaultChecked={kept('version') ? kept(box) !== '' : own !== undefined}
                  className="size-5 shrink-0 accent-sea"
                />
                {label}
              </label>
              <TextInput
                name={number}
                id={numberId}
                aria-label={t('mostOf', { office: label })}
                aria-invalid={fault(number) ? true : undefined}
                inputMode="numeric"
                dir="ltr"
                maxLength={4}
                className="max-w-24"
                defaultValue={kept(number, String(own?.seats ?? ''))}
              />
              {fault(number) && <p className="w-full text-sm font-medium text-clay">{fault(number)}</p>}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
